namespace PartnerBot.Tests.Bot.Running;

/// <summary>A folder with the office's store in it, for the verbs of the terminal.</summary>
internal sealed class TerminalStore : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("partnerbot-verbs-");

    public string Folder => folder.FullName;

    public string File => Path.Combine(Folder, "verbs.db");

    public string Connection => $"Data Source={File}";

    public string[] Settings => ["--environment=Development", $"--Store:Connection={Connection}", "--Store:Durability=Normal", "--Clock:Now=2026-08-03T09:00:00Z"];

    public async ValueTask FillAsync() => await Office.CopyToAsync(File);

    public void Write(string name, string content) => System.IO.File.WriteAllText(Path.Combine(Folder, name), content);

    public void Dispose() => folder.Delete(recursive: true);
}
