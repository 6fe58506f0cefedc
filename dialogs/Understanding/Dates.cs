using System.Text.RegularExpressions;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Days and spans of days as people write them, counted from the given day. A day without a year is the next such day,
/// or the last one after "received", "since" and the like. What can be read in two ways is never guessed.
/// </summary>
internal static partial class Dates
{
    public static void Find(Utterance utterance, DateOnly today, List<Mention> mentions)
    {
        if (!utterance.Words.Any(word => char.IsAsciiDigit(word.Text[0]) || Telltales.Contains(word.Text))) return;
        foreach (var (pattern, read) in Rules)
        {
            foreach (Match match in pattern.Matches(utterance.Text))
            {
                var words = utterance.Mentioned(match);
                if (mentions.Any(mention => mention.Overlaps(words)) || read(match, new Said(utterance.Text[..match.Index], today)) is not { } meaning) continue;
                mentions.Add(words with { Meaning = meaning is Meaning.OfUnclearDate ? new Meaning.OfUnclearDate(utterance.Written(words.From, words.To)) : meaning });
            }
        }

        // "Monday 2 November" and "Monday, the 2nd of November" are one day, not two.
        mentions.RemoveAll(weekday => weekday.Meaning is Meaning.OfDay or Meaning.OfUnclearDate && IsWeekday(utterance, weekday)
            && mentions.Any(day => day.Meaning is Meaning.OfDay && !IsWeekday(utterance, day) && (day.From == weekday.To || (day.From == weekday.To + 1 && utterance.Words[weekday.To].Text is "the"))));
    }

    private static bool IsWeekday(Utterance utterance, Mention mention) => Weekdays.Contains(utterance.Words[mention.To - 1].Text);

    private static readonly HashSet<string> Weekdays = [.. Enum.GetNames<DayOfWeek>().Select(day => day.ToLowerInvariant())];

    // Every date has a figure or one of these, and most utterances have neither: they skip the patterns.
    private static readonly HashSet<string> Telltales =
    [
        .. Calendar.MonthNames, .. Weekdays, .. (string[])["q1", "q2", "q3", "q4", "eoy", "eoq", "eom", "today", "tomorrow", "yesterday", "tonight",
        "christmas", "xmas", "eve", "day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years"],
    ];

    /// <summary>What stands before a date, and the day it is said on.</summary>
    private sealed record Said(string Before, DateOnly Today)
    {
        public bool IsPast => PastPattern().IsMatch(Before) && !SupposedPattern().IsMatch(Before);
    }

    // In this order: the longer readings first.
    private static readonly (Regex Pattern, Func<Match, Said, Meaning?> Read)[] Rules =
    [
        (YearFirstPattern(), (match, _) => Day(match, Int(match, "a"), Int(match, "b"), Int(match, "y"))),
        (YearLastPattern(), (match, _) => Either(match, Int(match, "a"), Int(match, "b"), Int(match, "y"))),
        (DayMonthPattern(), Named),
        (MonthDayPattern(), Named),
        (FeastPattern(), (match, said) => Feast(match.Groups["feast"].Value, said)),
        (EdgePattern(), (match, said) => Calendar.Edge(match.Groups["unit"].Value, said.Today) is { } day ? new Meaning.OfDay(day) : null),
        (RelativeSpanPattern(), (match, said) => Spoken(match, Calendar.Relative(match.Groups["which"].Value, match.Groups["unit"].Value, said.Today), said)),
        (QuarterPattern(), (match, said) => Spoken(match, Calendar.Quarter(Int(match, "q"), Year(match), said.Today), said)),
        (MonthPattern(), (match, said) => Spoken(match, Calendar.Month(Month(match), Year(match), said.Today, said.IsPast), said)),
        (CountPattern(), (match, said) => Counted(match, said.Today)),
        (AgoPattern(), (match, said) => Calendar.Add(said.Today, match.Groups["way"].Value is "ago" ? -Count(match) : Count(match), match.Groups["unit"].Value) is { } day ? new Meaning.OfDay(day) : null),
        (TodayPattern(), (match, said) => Calendar.Add(said.Today, match.Value switch { "yesterday" => -1, "tomorrow" => 1, "day after tomorrow" => 2, _ => 0 }, "day") is { } day ? new Meaning.OfDay(day) : null),
        (WeekdayPattern(), (match, said) => match.Value.StartsWith("next", StringComparison.Ordinal) ? new Meaning.OfUnclearDate(match.Value) : Calendar.Weekday(match.Groups["weekday"].Value, said.IsPast ? said.Today.AddDays(-8) : said.Today) is { } day ? new Meaning.OfDay(day) : null),
        (YearPattern(), (match, said) => Spoken(match, Calendar.Year(Int(match, "y")), said)),
    ];

    private static Meaning Day(Match match, int month, int day, int year) =>
        Calendar.Day(year, month, day) is { } exact ? new Meaning.OfDay(exact) : new Meaning.OfUnclearDate(match.Value);

    // 31/01 and 01/31 can only be one day, and 04/04 is the same in both; 03/04 may be two.
    private static Meaning Either(Match match, int a, int b, int year) =>
        (year < 100 ? 2000 + year : year, a, b) switch
        {
            (var y, > 12, _) => Day(match, b, a, y),
            (var y, _, > 12) => Day(match, a, b, y),
            (var y, _, _) when a == b => Day(match, a, b, y),
            _ => new Meaning.OfUnclearDate(match.Value),
        };

    private static Meaning? Named(Match match, Said said)
    {
        var (month, day) = (Month(match), Int(match, "d"));
        if (day is 0 or > 31) return null;
        if (Year(match) is { } year) return Day(match, month, day, year);
        return Calendar.Nearest(month, day, said.Today, said.IsPast) is { } nearest ? new Meaning.OfDay(nearest) : new Meaning.OfUnclearDate(match.Value);
    }

    /// <summary>Days that have a name of their own, and the same date every year.</summary>
    private static Meaning.OfDay? Feast(string name, Said said)
    {
        var (month, day) = name switch
        {
            "christmas eve" => (12, 24),
            _ when name.EndsWith("eve", StringComparison.Ordinal) => (12, 31),
            _ when name.StartsWith("new", StringComparison.Ordinal) => (1, 1),
            _ => (12, 25),
        };
        return Calendar.Nearest(month, day, said.Today, said.IsPast) is { } nearest ? new Meaning.OfDay(nearest) : null;
    }

    /// <summary>A span, or what "end of", "start of", "by" and "before" make of it.</summary>
    private static Meaning? Spoken(Match match, Period? period, Said said)
    {
        if (period is not { } span) return null;
        return match.Groups["edge"].Value switch
        {
            "end" or "close" or "last day" => new Meaning.OfDay(span.To),
            "start" or "beginning" or "first day" => new Meaning.OfDay(span.From),
            "by" or "until" or "till" or "through" when span.To >= said.Today => new Meaning.OfPeriod(new Period(said.Today, span.To)),
            "before" when span.From > said.Today => new Meaning.OfPeriod(new Period(said.Today, span.From.AddDays(-1))),
            _ => new Meaning.OfPeriod(span),
        };
    }

    private static Meaning? Counted(Match match, DateOnly today)
    {
        var (way, past) = (match.Groups["way"].Value, match.Groups["way"].Value is "last" or "past" or "previous");
        if (Calendar.Add(today, past ? -Count(match) : Count(match), match.Groups["unit"].Value) is not { } end) return null;
        if (past) return new Meaning.OfPeriod(new Period(end, today));
        return way is "in" ? new Meaning.OfDay(end) : new Meaning.OfPeriod(new Period(today, end));
    }

    private static int Month(Match match) => Calendar.MonthNamed(match.Groups["month"].Value);

    private static int? Year(Match match) => match.Groups["y"] is { Success: true } year ? int.Parse(year.ValueSpan) : null;

    private static int Count(Match match) => Calendar.Number(match.Groups["n"].Value);

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].ValueSpan);
}
