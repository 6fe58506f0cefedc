using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;

namespace PartnerBot.Bot.Outgoing;

/// <summary>
/// Microsoft's local Teams (Agents Playground) in what it does otherwise than Teams. Its client, as of 0.2.28, fails with "Cannot add
/// property msTeams" when a button is pressed that also says something in the chat: there, buttons are silent. And it knows no file consent.
/// </summary>
internal static class LocalTeams
{
    private const int MostLines = 20;

    public static Reply Fit(Reply reply, string serviceUrl) => !IsAt(serviceUrl) ? reply : reply switch
    {
        { File: { } file } => new Reply.Say(AsText(file)) { Remember = reply.Remember, Letters = reply.Letters, Rewrites = reply.Rewrites },
        Reply.Show show => show with { Drawn = new(show.Card.WithQuietButtons()) },
        Reply.ShowInPrivate show => show with { Card = show.Card.WithQuietButtons() },
        _ => reply,
    };

    public static AdaptiveCard Fit(AdaptiveCard card, string serviceUrl) => IsAt(serviceUrl) ? card.WithQuietButtons() : card;

    /// <summary>Its client draws no consent card (as of 0.2.28), so a file is shown as far as it can be.</summary>
    private static string AsText(OfferedFile file)
    {
        var lines = file.Text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return file.Proof is not null ? $"The local Teams takes no files. In Teams you would be asked whether to store {file.Name}."
            : $"The local Teams takes no files. {file.Name} {(lines.Length > MostLines ? $"begins so ({MostLines} of {lines.Length} lines)" : "says")}:\n\n```\n{string.Join('\n', lines.Take(MostLines))}\n```";
    }

    /// <summary>It always calls its own connector so; nothing but the looks of a button hangs on this.</summary>
    private static bool IsAt(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url.IsLoopback && url.AbsolutePath.TrimEnd('/') is "/_connector";
}
