using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Days of a form that were typed in words which only a calendar knows: "tomorrow", "in 3 weeks", "end of March".</summary>
/// <param name="IsSure">Not one of two readings, nor the last day of a span.</param>
internal sealed record SpokenDay(Field Field, string Typed, DateOnly Day, bool IsSure)
{
    private static readonly HashSet<string> Before = ["on", "by", "at", "around", "about", "the", "maybe", "probably"];

    /// <returns>Null for what the form reads by itself, and for what nobody can read.</returns>
    public static SpokenDay? Of(Field field, string? typed, DateOnly today)
    {
        if (field is not (Field.Close or Field.HeldOn) || FormText.Clean(typed) is not { } text || FormDay.Read(text, today).Problem is null) return null;

        var utterance = Utterance.Of(text);
        var found = new List<Mention>();
        Dates.Find(utterance, today, found);
        if (found is not [var only] || only.To < utterance.Words.Count || utterance.Words.Take(only.From).Any(word => !Before.Contains(word.Text))) return null;
        return only.Meaning switch
        {
            Meaning.OfDay(var day) => new SpokenDay(field, text, day, IsSure: true),
            // A deal closes by the end of a span; on which of its days an activity is held is not for us to say.
            Meaning.OfPeriod({ To: var last }) when field is Field.Close => new SpokenDay(field, text, last, IsSure: false),
            Meaning.OfUnclearDate when NextWeekday(utterance.Text, today) is { } day => new SpokenDay(field, text, day, IsSure: false),
            _ => null,
        };
    }

    /// <summary>"Next Friday" is the one of next week to most people, and the coming one to some: it is shown before it counts.</summary>
    private static DateOnly? NextWeekday(string text, DateOnly today) =>
        text.Split(' ') is [.., "next", var name] && Calendar.Relative("next", "week", today) is { From: var monday } ? Calendar.Weekday(name, monday.AddDays(-1)) : null;
}
