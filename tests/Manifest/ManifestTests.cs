using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using PartnerBot.Bot;

namespace PartnerBot.Tests.Manifest;

public class ManifestTests
{
    private const string BotId = "7a1d7c3e-2f4b-4c1a-9d55-0c7a4b1f2e30";

    private static readonly string Folder = Path.Combine(Here(), "..", "..", "manifest");

    private static readonly string Template = File.ReadAllText(Path.Combine(Folder, "manifest.json"));

    private static readonly JsonElement Manifest = JsonDocument.Parse(ManifestPack.Fill(Template, BotId, "1.4.0")).RootElement;

    [Theory]
    [InlineData("$schema", "https://developer.microsoft.com/json-schemas/teams/v1.21/MicrosoftTeams.schema.json")]
    [InlineData("manifestVersion", "1.21")]
    [InlineData("version", "1.4.0")]
    [InlineData("id", BotId)]
    [InlineData("accentColor", "#0B5CAB")]
    public void Teams_finds_what_it_requires(string property, string value) => Assert.Equal(value, Manifest.GetProperty(property).GetString());

    [Theory]
    [InlineData("developer", "name", 32)]
    [InlineData("developer", "websiteUrl", 2048)]
    [InlineData("developer", "privacyUrl", 2048)]
    [InlineData("developer", "termsOfUseUrl", 2048)]
    [InlineData("name", "short", 30)]
    [InlineData("name", "full", 100)]
    [InlineData("description", "short", 80)]
    [InlineData("description", "full", 4000)]
    [InlineData("icons", "color", 2048)]
    [InlineData("icons", "outline", 2048)]
    public void Its_texts_keep_to_their_length(string parent, string property, int longest) =>
        Assert.InRange(Manifest.GetProperty(parent).GetProperty(property).GetString()!.Length, 1, longest);

    [Theory]
    [InlineData("websiteUrl")]
    [InlineData("privacyUrl")]
    [InlineData("termsOfUseUrl")]
    public void The_developers_pages_are_safe_links(string property) => Assert.StartsWith(
        "https://", Manifest.GetProperty("developer").GetProperty(property).GetString(), StringComparison.Ordinal);

    [Fact]
    public void The_bot_is_for_private_chats_group_chats_and_channels() => Assert.Equal(
        ["personal", "team", "groupChat"], Bot.GetProperty("scopes").EnumerateArray().Select(it => it.GetString()!));

    [Fact]
    public void The_bot_is_the_one_that_was_named() => Assert.Equal(BotId, Bot.GetProperty("botId").GetString());

    [Fact]
    public void No_domain_is_claimed() => Assert.Empty(Manifest.GetProperty("validDomains").EnumerateArray());

    [Fact]
    public void Each_scope_has_its_commands_with_help_first() => Assert.Multiple(
        () => Assert.Equal(
            ["groupChat", "personal", "team"],
            Lists.SelectMany(it => it.GetProperty("scopes").EnumerateArray()).Select(it => it.GetString()!).Order()),
        () => Assert.All(Lists, list => Assert.Equal("help", list.GetProperty("commands")[0].GetProperty("title").GetString())));

    [Fact]
    public void Commands_keep_to_Teams_limits() => Assert.All(Lists, list =>
    {
        var commands = list.GetProperty("commands").EnumerateArray().ToList();
        var titles = commands.Select(it => it.GetProperty("title").GetString()!).ToList();

        Assert.InRange(commands.Count, 1, 10);
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(titles, title => Assert.InRange(title.Length, 1, 32));
        Assert.All(titles, title => Assert.True(char.IsLetter(title[0]), title));
        Assert.All(commands, it => Assert.InRange(it.GetProperty("description").GetString()!.Length, 1, 128));
    });

    [Theory]
    [InlineData("color.png", 192, 2)] // opaque colours
    [InlineData("outline.png", 32, 6)] // colours with transparency
    public void An_icon_is_a_picture_of_the_right_size(string name, int size, byte colors)
    {
        var png = File.ReadAllBytes(Path.Combine(Folder, name));

        Assert.Multiple(
            () => Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]),
            () => Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16))),
            () => Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))),
            () => Assert.Equal(colors, png[25]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("my-bot")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{7a1d7c3e-2f4b-4c1a-9d55-0c7a4b1f2e30}")]
    public void A_package_without_a_bot_is_not_made(string? botId) =>
        Assert.Contains("Bot:AppId", Assert.Throws<FormatException>(() => ManifestPack.Fill(Template, botId, "1.0.0")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1.0.0", true)]
    [InlineData("0.10.99999", true)]
    [InlineData("1.0", false)]
    [InlineData("1.0.0-beta", false)]
    [InlineData("01.0.0", false)]
    [InlineData("1.0.0\n", false)]
    [InlineData("", false)]
    public void A_version_is_three_numbers(string version, bool taken) =>
        Assert.Equal(taken, Record.Exception(() => ManifestPack.Fill(Template, BotId, version)) is null);

    [Fact]
    public void A_placeholder_that_nothing_fills_is_found() =>
        Assert.Throws<FormatException>(() => ManifestPack.Fill("""{ "x": "{{domain}}" }""", BotId, "1.0.0"));

    [Fact]
    public void The_package_holds_the_manifest_and_two_icons_and_the_same_each_time()
    {
        var folder = Directory.CreateTempSubdirectory();
        var (first, second) = (Path.Combine(folder.FullName, "a.zip"), Path.Combine(folder.FullName, "b.zip"));
        ManifestPack.Write(Folder, BotId, "1.4.0", first);
        ManifestPack.Write(Folder, BotId, "1.4.0", second);

        using (var package = ZipFile.OpenRead(first))
        {
            using var manifest = JsonDocument.Parse(package.GetEntry("manifest.json")!.Open());

            Assert.Multiple(
                () => Assert.Equal(["color.png", "manifest.json", "outline.png"], package.Entries.Select(it => it.FullName).Order()),
                () => Assert.Equal(BotId, manifest.RootElement.GetProperty("bots")[0].GetProperty("botId").GetString()));
        }

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        folder.Delete(recursive: true);
    }

    private static JsonElement Bot => Manifest.GetProperty("bots")[0];

    private static IEnumerable<JsonElement> Lists => Bot.GetProperty("commandLists").EnumerateArray();

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
