using System.Text.RegularExpressions;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What a sentence says of an activity: "propose a webinar in Munich in March for 10k".</summary>
internal static partial class ActivityWords
{
    // A region is where the money is from, not where people meet.
    private static readonly HashSet<string> Wide =
        ["americas", "the americas", "americans", "amer", "noram", "europe", "european union", "eu", "asia", "apac", "asia pacific", "dach", "benelux", "nordics", "iberia", "baltics", "mena", "middle east", "the middle east", "eastern europe", "africa", "caribbean", "central america", "south america", "asean", "oceania", "pacific", "anz"];

    private static readonly Lazy<Lexicon> Lexicon = new(() => new Lexicon());

    public static Dictionary<Field, string> Read(Understood said, MdfTerms terms, DateOnly today)
    {
        var utterance = Utterance.Of(said.Written);
        var mentions = Mentions.Of(utterance, Lexicon.Value, today);
        var fields = new Dictionary<Field, string>();
        Put(Field.Activity, Quoted().Match(said.Written) is { Success: true } quoted ? quoted.Groups["name"].Value.Trim() : null);
        Put(Field.ActivityKind, Kind(utterance.Text, terms));
        Put(Field.Region, said.Entities.Geography?.Code());
        Put(Field.Place, Place(utterance, mentions) is { } place ? Folding.AsWritten(said.Written, place) : null);
        Put(Field.HeldOn, said.Entities.Date is { } day ? FormDay.Written(day) : said.Entities.Period is { } period && InMonth(period, terms, today) is { } first ? FormDay.Written(first) : null);
        foreach (var (money, at) in mentions.Where(mention => mention.Meaning is Meaning.OfMoney).Select(mention => (((Meaning.OfMoney)mention.Meaning).Money, mention.From)))
            fields.TryAdd(IsCost(utterance, at) ? Field.Cost : Field.Share, FieldText.Of(money));
        return fields;

        void Put(Field field, string? value)
        {
            if (value is not null) fields[field] = value;
        }
    }

    /// <summary>A day of a month that was only named; null for whatever else was said.</summary>
    public static string? Notice(Understood said, IReadOnlyDictionary<Field, string> fields) =>
        said.Entities.Date is null && fields.TryGetValue(Field.HeldOn, out var day)
            ? $"You said a month and no day, so I put the first one that will do: {Day.Text(FormDay.Stored(day))}. Change it if it is another."
            : null;

    /// <summary>The whole name of a kind, or else its last word where only one ends in that: "workshop".</summary>
    private static string? Kind(string text, MdfTerms terms)
    {
        if (terms.Activities.Where(kind => IsIn(Utterance.Of(kind).Text)).ToList() is [var whole]) return whole;
        return terms.Activities.Where(kind => IsIn(Utterance.Of(kind).Text.Split(' ')[^1])).ToList() is [var last] ? last : null;

        bool IsIn(string kind) => kind is not "" && Regex.IsMatch(text, $@"(?<!\S){Regex.Escape(kind)}s?(?!\S)");
    }

    /// <summary>What stands behind "in" or "at": a city or country, or a name with a capital.</summary>
    private static string? Place(Utterance utterance, IReadOnlyList<Mention> mentions)
    {
        for (var at = 1; at < utterance.Words.Count; at++)
        {
            if (utterance.Words[at - 1].Text is not ("in" or "at")) continue;
            var first = utterance.Words[at].Text is "the" ? at + 1 : at;
            var end = mentions.FirstOrDefault(mention => mention.From <= at && at < mention.To) is { Meaning: Meaning.OfGeography } place
                ? Wide.Contains(utterance.Slice(place.From, place.To).ToString()) || Geographies.Read(utterance.Written(place.From, place.To)) is not null ? at : place.To
                : first;
            while (end < utterance.Words.Count && utterance.Words[end] is { Capital: true } word && !mentions.Any(mention => mention.From <= end && end < mention.To) && (end == first || utterance.Folded[utterance.Words[end - 1].To..word.From] is " " or "-")) end++;
            if (end > first) return utterance.Written(first, end);
        }

        return utterance.Words.Any(word => word.Text is "online") ? "online" : null;
    }

    /// <summary>The first working day of a month that is not too soon to be proposed.</summary>
    private static DateOnly? InMonth(Period period, MdfTerms terms, DateOnly today)
    {
        if (period.To.DayNumber - period.From.DayNumber > 30) return null;
        var day = period.From > today.AddDays(terms.LeadDays) ? period.From : today.AddDays(terms.LeadDays);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(1);
        return day <= period.To ? day : null;
    }

    /// <summary>"A webinar for 10k" costs that; "10k for a webinar" and "MDF for 10k" ask for it.</summary>
    private static bool IsCost(Utterance utterance, int at)
    {
        var before = string.Join(' ', utterance.Words.Take(at).TakeLast(3).Select(word => word.Text));
        return Costing().IsMatch(before) || (For().IsMatch(before) && !Asking().IsMatch(before));
    }

    [GeneratedRegex(@"\b(costs?|costing|total|priced|price|budget|worth)( (is|of|at|about|around|cost))*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Costing();

    [GeneratedRegex(@"\bfor( (about|around|some))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex For();

    [GeneratedRegex(@"\b(ask|asks|asking|apply|applying|mdf|funds?|funding|money|request)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Asking();

    [GeneratedRegex("[\"“„«](?<name>[^\"“”„«»]{2,100})[\"”“»]", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
