using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Guides;
using PartnerBot.Store;
using PartnerBot.Tests.Dialogs;

[assembly: AssemblyFixture(typeof(SqliteOffice))]
[assembly: AssemblyFixture(typeof(PostgresOffice))]

namespace PartnerBot.Tests.Dialogs;

/// <summary>
/// A store filled by the real import of <c>Data/</c>, opened when the first test asks for it and shared by all that change nothing.
/// The people and partners are those of the files: read them beside a test.
/// </summary>
public abstract class Office : IAsyncDisposable
{
    /// <summary>The morning that the dates of the files are made for.</summary>
    public static readonly DateTimeOffset Now = new(Some.Today, new TimeOnly(9, 0), TimeSpan.Zero);

    private static readonly Lazy<Reader> Trained = new(() => PartnerBot.Bot.Knowledge.Reader);

    private readonly Lazy<Task<Database>> database;

    protected Office() => database = new(OpenAsync);

    public static Understood Read(string text, DateTimeOffset now, IReadOnlySet<string>? names = null) => Trained.Value.Read(text, DateOnly.FromDateTime(now.UtcDateTime), names);

    public Task<Database> DatabaseAsync() => database.Value;

    /// <summary>The same data in a store of its own, for a test that changes it.</summary>
    public abstract Office Another();

    /// <summary>Imports one file again; what is missing in it is deleted.</summary>
    public async Task ReplaceAsync(string file, string text)
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-office-");
        var path = Path.Combine(folder.FullName, file);
        await File.WriteAllTextAsync(path, text);
        await ImportAsync(await DatabaseAsync(), path, new ImportOptions(Replace: true));
        folder.Delete(recursive: true);
    }

    public static string DataFile(string name) => File.ReadAllText(Path.Combine(Here(), "Data", name));

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (!database.IsValueCreated || !database.Value.IsCompletedSuccessfully)
            return;

        await (await database.Value).DisposeAsync();
        await DropAsync();
    }

    protected abstract Task<string> MakeAsync();

    protected abstract Task DropAsync();

    private async Task<Database> OpenAsync()
    {
        var opened = Database.Open(await MakeAsync(), Durability.Normal);
        if (!IsFilled) await FillAsync(opened);
        return opened;
    }

    /// <summary>Whether what <see cref="MakeAsync"/> makes has the data of the files in it.</summary>
    protected virtual bool IsFilled => false;

    protected static async Task FillAsync(Database opened)
    {
        await opened.MigrateAsync(CancellationToken.None);
        await ImportAsync(opened, Path.Combine(Here(), "Data"), new ImportOptions());
        var guide = new NewGuide("guide.md", "made up", null, "hash", GuideText.Split(DataFile("guide.md"), isMarkdown: true));
        await opened.RunAsync(store => new GuideStore(store).ImportAsync(guide, Now), CancellationToken.None);
    }

    private static async Task ImportAsync(Database database, string path, ImportOptions options)
    {
        var report = await Import.RunAsync(database, path, options, Now, CancellationToken.None);
        Assert.True(report.Succeeded, string.Join(Environment.NewLine, report.Files.SelectMany(file => file.Errors)));
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

public sealed class SqliteOffice : Office
{
    // Filled once; every office is a copy of it.
    private static readonly Lazy<Task<byte[]>> Template = new(FilledAsync);

    private DirectoryInfo? folder;

    public override Office Another() => new SqliteOffice();

    protected override bool IsFilled => true;

    protected override async Task<string> MakeAsync()
    {
        var filled = await Template.Value;
        folder = Directory.CreateTempSubdirectory("partnerbot-office-");
        var file = Path.Combine(folder.FullName, "office.db");
        await File.WriteAllBytesAsync(file, filled);
        return $"Data Source={file}";
    }

    private static async Task<byte[]> FilledAsync()
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-office-");
        var file = Path.Combine(folder.FullName, "office.db");
        await using (var database = Database.Open($"Data Source={file}", Durability.Normal))
            await FillAsync(database);
        var filled = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        return filled;
    }

    protected override Task DropAsync()
    {
        folder?.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>A schema of its own on the server that the environment names; without one, tests that ask for it are skipped.</summary>
public sealed class PostgresOffice : Office
{
    private const string Setting = "PARTNERBOT_TEST_POSTGRES";

    private readonly string schema = $"office_{Guid.NewGuid():N}";

    public override Office Another() => new PostgresOffice();

    protected override async Task<string> MakeAsync()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Server), $"Set {Setting} to the connection string of a PostgreSQL database (Host=…;Username=…;Database=…) to run this on PostgreSQL.");
        await RunAsync($"create schema {schema}");
        return $"{Server};Search Path={schema};Maximum Pool Size=20";
    }

    protected override Task DropAsync() => RunAsync($"drop schema {schema} cascade");

    private static string? Server => Environment.GetEnvironmentVariable(Setting);

    private static async Task RunAsync(string sql)
    {
        await using var server = Database.Open(Server!, Durability.Normal);
        await using var session = await server.Engine.OpenAsync(CancellationToken.None);
        await session.RunAsync(sql);
    }
}
