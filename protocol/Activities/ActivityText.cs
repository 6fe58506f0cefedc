using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnerBot.Protocol;

/// <summary>What a person said, out of what the channel wrote.</summary>
public static partial class ActivityText
{
    /// <summary>
    /// The text without the bot's own mention, other mentions as plain names, entities such as <c>&amp;nbsp;</c> decoded, invisible and
    /// control characters gone, spaces collapsed. Line breaks stay. Empty for a click.
    /// </summary>
    public static string Spoken(Activity activity)
    {
        var text = activity.Text ?? "";
        if (text.Contains('<'))
        {
            foreach (var mention in OwnMentions(activity)) text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
            text = AtTag().Replace(text, "");
        }

        if (text.Contains('&')) text = WebUtility.HtmlDecode(text);
        return Visible(text);
    }

    /// <summary>Whether the bot is spoken to: in a personal chat, by a mention, or by a button of its own card.</summary>
    public static bool IsForBot(Activity activity) =>
        activity.Type is ActivityTypes.Invoke
        || (activity.Type is ActivityTypes.Message && activity.Value is not null && string.IsNullOrEmpty(activity.Text))
        || activity.Conversation is { IsPersonal: true }
        || MentionsOf(activity).Any();

    private static IEnumerable<Entity> MentionsOf(Activity activity) => activity.Recipient?.Id is { Length: > 0 } self
        ? (activity.Entities ?? []).Where(it => it.Type is Entity.Mention && it.Mentioned?.Id == self)
        : [];

    // A few spellings are enough: thousands of different ones are no person's message, and each costs a pass over the text.
    private static IEnumerable<string> OwnMentions(Activity activity) => MentionsOf(activity)
        .Select(it => it.Text is { Length: > 0 } text ? text : $"<at>{it.Mentioned!.Name}</at>")
        .Distinct(StringComparer.OrdinalIgnoreCase).Take(8);

    private static string Visible(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n')
            {
                if (shown is [.., ' ']) shown.Length--;
                shown.Append('\n');
            }
            else if (Rune.IsWhiteSpace(rune) && rune.Value is not '\r')
            {
                if (shown.Length > 0 && shown[^1] is not (' ' or '\n')) shown.Append(' ');
            }
            else if (!IsHidden(rune))
            {
                shown.Append(rune);
            }
        }

        return shown.ToString().Trim();
    }

    // Format characters are the zero-width ones, the direction controls, soft hyphens and invisible tags.
    private static bool IsHidden(Rune rune) => !(rune.IsAscii && rune.Value >= ' ') && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse;

    [GeneratedRegex("</?at(?: [^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtTag();
}
