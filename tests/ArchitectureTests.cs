using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using PartnerBot.Bot;
using PartnerBot.Cards;
using PartnerBot.Dialogs;
using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Tests;

/// <summary>Which room may know which; the arrows are drawn in the README.</summary>
public class ArchitectureTests
{
    private static readonly string[] Unread = [".git", "artifacts", "node_modules", "Data", "devTools", "bin", "obj", ".vs", "out"];

    private static readonly string[] Drawn = [".png", ".ico", ".zip", ".gif", ".jpg"];

    public static TheoryData<string, string[]> Arrows => new()
    {
        { "program", [] },
        { "protocol", [] },
        { "cards", ["program"] },
        { "store", ["program"] },
        { "dialogs", ["cards", "program", "store"] },
        { "bot", ["cards", "dialogs", "program", "protocol", "store"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_room_knows_only_these_others(string room, string[] others) =>
        Assert.Empty(Ours(Room(room)).Except(others));

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_project_refers_only_to_these_others(string room, string[] others) =>
        Assert.Empty(References(room).Except(others));

    [Fact]
    public void Every_project_of_the_solution_is_a_room_or_looks_at_them() =>
        Assert.Empty(Projects().Except([.. Arrows.Select(arrow => arrow.Data.Item1), "tests", "bench"]));

    [Fact]
    public void The_program_needs_nothing_but_the_runtime()
    {
        Assert.All(Room("program").GetReferencedAssemblies(), it => Assert.StartsWith("System.", it.Name, StringComparison.Ordinal));
        Assert.Empty(Packages("program"));
    }

    [Theory]
    [InlineData("cards")]
    [InlineData("dialogs")]
    public void No_room_within_needs_a_package(string room) => Assert.Empty(Packages(room));

    [Theory]
    [InlineData("program", "System.Net", "System.Data", "System.IO.FileSystem")]
    [InlineData("cards", "System.Net", "System.Data", "Microsoft")]
    [InlineData("dialogs", "System.Net", "Microsoft.Data", "Npgsql", "Microsoft.AspNetCore")]
    public void Nor_the_network_a_database_or_a_host(string room, params string[] never) =>
        Assert.DoesNotContain(Room(room).GetReferencedAssemblies(), it => never.Any(prefix => it.Name!.StartsWith(prefix, StringComparison.Ordinal)));

    [Fact]
    public void No_file_names_a_path_of_somebodys_machine()
    {
        string[] machines = [Root(), .. ((string[])["home", "Users", "root", "work", "tmp/wt"]).Select(folder => $"/{folder}/"), @"C:\" + "Users"];

        foreach (var file in Files(new DirectoryInfo(Root())))
        {
            var text = File.ReadAllText(file.FullName);
            Assert.All(machines, path => Assert.False(text.Contains(path, StringComparison.Ordinal), $"{file.FullName} mentions {path}"));
        }
    }

    private static Assembly Room(string name) => name switch
    {
        "program" => typeof(Partner).Assembly,
        "protocol" => typeof(Activity).Assembly,
        "cards" => typeof(CardAction).Assembly,
        "store" => typeof(Database).Assembly,
        "dialogs" => typeof(Switchboard).Assembly,
        "bot" => typeof(BotHost).Assembly,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "is no room"),
    };

    private static IEnumerable<string> Ours(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(it => it.Name!.Split('.')).Where(it => it is ["PartnerBot", _]).Select(it => it[1].ToLowerInvariant());

    private static IEnumerable<string> References(string room) =>
        Items(room, "ProjectReference").Select(path => path.Replace('\\', '/').Split('/')[^2]);

    /// <summary>Analyzers look at the code and are not part of it.</summary>
    private static IEnumerable<string> Packages(string room) => Items(room, "PackageReference").Where(name => !name.EndsWith("Analyzers", StringComparison.Ordinal));

    private static IEnumerable<string> Items(string room, string kind) =>
        XDocument.Load(Directory.GetFiles(Path.Combine(Root(), room), "*.csproj").Single()).Descendants(kind).Select(item => (string)item.Attribute("Include")!);

    private static IEnumerable<string> Projects() =>
        File.ReadLines(Path.Combine(Root(), "PartnerBot.sln")).Where(line => line.Contains(".csproj", StringComparison.Ordinal))
            .Select(line => line.Split('"')[5].Replace('\\', '/').Split('/')[^2]);

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) => folder.EnumerateFileSystemInfos()
        .Where(entry => !Unread.Contains(entry.Name, StringComparer.Ordinal) && !Drawn.Contains(entry.Extension, StringComparer.Ordinal) && entry.LinkTarget is null)
        .SelectMany(entry => entry switch
        {
            DirectoryInfo inner => Files(inner),
            FileInfo file => [file],
            _ => Enumerable.Empty<FileInfo>(),
        });

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, ".."));
}
