using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Tests.Cards;

/// <summary>
/// Compares a card, and its drawing for terminals, with the files that a person approved. The .json files are real cards:
/// paste one into https://adaptivecards.io/designer. After an intended change run <c>GOLDEN=write dotnet test</c> and read the diff.
/// </summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");

    public static void Match(AdaptiveCard card, [CallerMemberName] string name = "")
    {
        Match(name + ".json", JsonSerializer.Serialize(CardJson.WriteElement(card), Readable) + "\n");
        Match(name + ".txt", CardText.Draw(card));
    }

    private static void Match(string name, string actual)
    {
        var file = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("GOLDEN") is "write") File.WriteAllText(file, actual);

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "(no golden file yet)", actual);
    }
}
