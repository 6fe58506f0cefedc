using System.Text.RegularExpressions;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Support;
using static PartnerBot.Dialogs.Understanding.Meaning;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Makes entities of mentions: what is named once stands alone, what is named twice is a list.</summary>
internal static partial class EntityReader
{
    private static readonly HashSet<string> Goals = ["to", "become", "becoming", "reach", "reaching", "make", "hit", "for", "towards", "toward", "attain", "achieve", "get", "until", "till", "being", "into"];
    private static readonly HashSet<string> EverydayPackages = ["plus", "priority", "standard"];
    private static readonly HashSet<string> BeforeAPackage = ["on", "with", "under", "have", "has", "got", "for", "our"];
    private static readonly HashSet<string> Telling = ["tell", "told", "telling", "report", "reported", "reporting", "notify", "notified", "inform", "informed", "notice", "wrote", "write", "emailed", "claim", "claimed", "filed"];
    private static readonly HashSet<string> Myself = ["i", "me", "my", "mine", "myself"];
    private static readonly HashSet<string> Ourselves = ["we", "our", "ours", "us", "ourselves"];

    public static Entities Read(Utterance utterance, IReadOnlyList<Mention> mentions, IReadOnlyList<string> names)
    {
        var levels = Values<OfLevel, Level>(mentions, meaning => meaning.Level);
        var geographies = mentions.Select(mention => mention.Meaning).OfType<OfGeography>().SelectMany(meaning => meaning.Geographies).Distinct().ToList();
        var products = Values<OfProduct, Product>(mentions, meaning => meaning.Product);
        var standings = Values<OfStanding, CustomerStanding>(mentions, meaning => meaning.Standing);
        var kind = First<OfCaseKind, CaseKind>(mentions, meaning => meaning.Kind);
        return new Entities
        {
            Levels = levels,
            Level = Only(levels) ?? Goal(utterance, mentions),
            Besides = BesidesPattern().IsMatch(utterance.Text),
            GoesOn = utterance.Words is [{ Text: "and" or "but" or "then" or "plus" }, ..],
            Keeping = KeepingPattern().IsMatch(utterance.Text),
            Losing = LosingPattern().IsMatch(utterance.Text),
            Geographies = geographies,
            Geography = Only(geographies),
            Products = products,
            Product = products.Count == 1 ? products[0] : null,
            AmbiguousProducts = products.Count > 0 ? [] : mentions.Select(mention => mention.Meaning).OfType<OfOneOf>().FirstOrDefault()?.Products ?? [],
            Role = Only(Values<OfRole, Program.Certifications.StaffRole>(mentions, meaning => meaning.Role)),
            OtherRole = Only(Values<OfOtherRole, Program.Partners.Role>(mentions, meaning => meaning.Role)),
            Registration = Registered(mentions),
            Customer = Standing(mentions, standings) ?? (products.Count > 0 && EndsOnNewPattern().IsMatch(utterance.Text) ? CustomerStanding.New : null),
            Compliance = Only(Values<OfCompliance, Program.Compliance.ComplianceLevel>(mentions, meaning => meaning.Compliance)),
            Money = First<OfMoney, Money>(mentions, meaning => meaning.Money),
            Percent = First<OfPercent, decimal>(mentions, meaning => meaning.Percent),
            Date = Days(utterance, mentions) is [var day, ..] ? day : null,
            Occasion = Occasions.Of(utterance.Text),
            Dates = Days(utterance, mentions),
            Period = First<OfPeriod, Period>(mentions, meaning => meaning.Period),
            UnclearDate = mentions.Select(mention => mention.Meaning).OfType<OfUnclearDate>().FirstOrDefault()?.Said,
            SupportPackage = mentions.Select(mention => mention.Meaning).OfType<OfSupportPackage>().FirstOrDefault()?.Name
                ?? (mentions.Any(mention => mention.Meaning is OfSeverity) ? PackageBesideASeverity(utterance, mentions) : null),
            // "The difference between 1 and 2" asks for both.
            Severity = Only(Values<OfSeverity, int>(mentions, meaning => meaning.IsWorded && kind is CaseKind.Emerging ? meaning.Severity + 1 : meaning.Severity)),
            CaseKind = kind,
            Impact = First<OfImpact, Program.Support.Impact>(mentions, meaning => meaning.Impact),
            AboutMe = utterance.Words.Any(word => Myself.Contains(word.Text)),
            AboutUs = utterance.Words.Select((word, at) => (word.Text, at)).Any(word => Ourselves.Contains(word.Text) && !mentions.Any(mention => mention.From <= word.at && word.at < mention.To)),
            Lookalike = First<OfLookalike, Lookalike>(mentions, meaning => meaning.Lookalike),
            NameCandidates = names,
        };
    }

    // "Advanced", "on Plus": everyday words, and packages too where a severity is spoken of.
    private static string? PackageBesideASeverity(Utterance utterance, IReadOnlyList<Mention> mentions) =>
        mentions.Any(mention => mention.Meaning is OfCompliance(Program.Compliance.ComplianceLevel.Advanced)) ? "Advanced"
        : utterance.Words.Index().Where(word => EverydayPackages.Contains(word.Item.Text) && BeforeAPackage.Contains(utterance.TextAt(word.Index - 1) ?? "")
            && !mentions.Any(mention => mention.From <= word.Index && word.Index < mention.To)).Select(word => $"{char.ToUpperInvariant(word.Item.Text[0])}{word.Item.Text[1..]}").FirstOrDefault();

    // "With or without" names both, so that neither is the question.
    private static Registration? Registered(IReadOnlyList<Mention> mentions)
    {
        var said = mentions.Select(mention => mention.Meaning).OfType<OfRegistration>().Select(meaning => meaning.Registration).Distinct().ToList();
        return said.Count == 1 ? said[0] : null;
    }

    private static CustomerStanding? Standing(IReadOnlyList<Mention> mentions, List<CustomerStanding> standings)
    {
        var newService = mentions.Any(mention => mention.Meaning is OfNewService);
        return Only(standings) is CustomerStanding.Existing && newService ? CustomerStanding.ExistingNewService : Only(standings);
    }

    // "Told the PAE on 5 Nov, missed on 3 Nov": what happened comes first, whichever is said first.
    private static List<DateOnly> Days(Utterance utterance, IReadOnlyList<Mention> mentions)
    {
        var days = mentions.Where(mention => mention.Meaning is OfDay).ToList();
        var said = days.Select(mention => ((OfDay)mention.Meaning).Day).ToList();
        if (days is not [var first, var second] || !Tells(0, first.From) || Tells(first.To, second.From)) return said;

        // Without a year it is the next such day, and here the one after what happened.
        var told = !HasYear(first) && said[0] > said[1].AddYears(1) ? said[0].AddYears(-1) : said[0];
        return [said[1], told];

        bool Tells(int from, int to) => utterance.Words.Skip(from).Take(to - from).Any(word => Telling.Contains(word.Text));

        bool HasYear(Mention day) => utterance.Words.Skip(day.From).Take(day.To - day.From).Any(word => word.Text.Length >= 4 && word.Text.Any(char.IsAsciiDigit));
    }

    // "From Select to Premier": the one level that stands behind a word of aiming.
    private static Level? Goal(Utterance utterance, IReadOnlyList<Mention> mentions) =>
        Only(mentions
            .Where(mention => mention.Meaning is OfLevel && mention.From > 0 && Goals.Contains(utterance.Words[mention.From - 1].Text))
            .Select(mention => ((OfLevel)mention.Meaning).Level).Distinct().ToList());

    private static List<TValue> Values<TMeaning, TValue>(IReadOnlyList<Mention> mentions, Func<TMeaning, TValue> value) =>
        [.. mentions.Select(mention => mention.Meaning).OfType<TMeaning>().Select(value).Distinct()];

    private static TValue? First<TMeaning, TValue>(IReadOnlyList<Mention> mentions, Func<TMeaning, TValue> value) where TValue : struct =>
        mentions.Select(mention => mention.Meaning).OfType<TMeaning>().Select(meaning => (TValue?)value(meaning)).FirstOrDefault();

    private static T? Only<T>(List<T> values) where T : struct => values.Count == 1 ? values[0] : null;

    // "Guardicore, 500k, new"; a new product or a new deal says nothing of the customer.
    [GeneratedRegex(@" (brand )?new( (one|client|logo))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex EndsOnNewPattern();

    [GeneratedRegex(@"\b(too|also|as well|either|besides|on top|in addition)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex BesidesPattern();

    [GeneratedRegex(@"\b(stay|staying|remain|remaining) (where|what|as|at|in|on|a|the|put)\b|\b(keep|keeping|hold|holding|maintain|maintaining|retain|retaining|defend|secure) (on to )?(our|the|my|this|their|its|that|your)( current| present| own)? (level|tier|status|standing|place|position|rank)\b|\b(not|avoid|without|from) (to )?(lose|losing|drop|dropping|fall|falling|slip|slipping|being (demoted|downgraded|dropped)|be (demoted|downgraded|dropped)|get (demoted|downgraded|dropped))\b|\b(for|at|of|on) our (current |present |own )?(level|tier|status)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex KeepingPattern();

    [GeneratedRegex(@"\b(lose|losing|lost|drop|dropped|fall|fell|downgraded?|demoted|degraded)\b.{0,20}\b(level|tier|status|elite|premier|select|down)\b|\b(lower|lose|drop) (a|one) level\b", RegexOptions.ExplicitCapture)]
    private static partial Regex LosingPattern();
}
