using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;

namespace PartnerBot.Bot.Outgoing;

/// <summary>
/// Microsoft's local Teams (Agents Playground) in the one thing that it does otherwise than Teams: its client, as of 0.2.28, fails with
/// "Cannot add property msTeams" when a button is pressed that also says something in the chat. There, buttons are silent.
/// </summary>
internal static class LocalTeams
{
    public static Reply Fit(Reply reply, string serviceUrl) => !IsAt(serviceUrl) ? reply : reply switch
    {
        Reply.Show show => show with { Card = show.Card.WithQuietButtons() },
        Reply.ShowInPrivate show => show with { Card = show.Card.WithQuietButtons() },
        _ => reply,
    };

    public static AdaptiveCard Fit(AdaptiveCard card, string serviceUrl) => IsAt(serviceUrl) ? card.WithQuietButtons() : card;

    /// <summary>It always calls its own connector so; nothing but the looks of a button hangs on this.</summary>
    private static bool IsAt(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url.IsLoopback && url.AbsolutePath.TrimEnd('/') is "/_connector";
}
