using System.Text.RegularExpressions;
using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Guides;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Answers;

/// <summary>"Find NetStorage in the guide", "what changed for us?", and the passage beside an answer.</summary>
internal static partial class PassageAnswers
{
    private const int Most = 4;

    /// <returns>Null without a copy of the guide, or words to look for.</returns>
    public static async Task<Answer?> SearchAsync(Inquiry about, Question question)
    {
        var guides = new GuideStore(about.Turn.Store);
        if (question.Words is not { Length: > 0 } terms || await guides.CurrentAsync() is not { Label: var label }) return null;

        var found = (await guides.SearchAsync(terms, Most * 2)).Where(passage => MaySee(about, passage.Section)).Take(Most).ToList();
        var source = new Citation(GuideComparison.Document, found is [var first, ..] ? first.Section : "all sections", label);
        var basis = new Basis(
            ["Found by the words in your operator's copy of the guide: passages with all of them first."],
            [],
            [],
            [.. found.Select(passage => new Citation(GuideComparison.Document, passage.Section, label)).DefaultIfEmpty(source).Distinct()],
            []);
        var frame = about.Frame(question, [new("What changed in the guide?", new Question(Topic.Changes, Partner: question.Partner))]) with { About = about.Edition.Document };
        return new Answer("this search", PassageCards.Found(terms, [.. found.Select(passage => new Quote(passage.Section, passage.Quote(terms)))], basis, frame), basis, frame);
    }

    public static async Task<Answer> ChangesAsync(Inquiry about, Question question)
    {
        var partner = about.Partner!;
        var showsPrices = Permissions.Allows(Ability.SeePrices, about.Asker);
        var guide = await new GuideStore(about.Turn.Store).ChangesAsync();
        List<Change> changes =
        [
            .. about.Edition.Before is { } before ? EditionComparison.Of(before, about.Edition).ForPartner(partner) : [],
            .. guide?.Program.ForPartner(partner) ?? [],
        ];
        changes = [.. changes.Where(change => showsPrices || !change.After.Contains('%', StringComparison.Ordinal)).DistinctBy(change => change.What)];
        string[] sections = guide is null ? [] : [.. guide.Added.Select(name => $"New: {name}"), .. guide.Removed.Select(name => $"Gone: {name}"), .. guide.Changed];
        var basis = new Basis(
            ["Compared figure by figure with the edition before; shown is what concerns this partner's level and the next one, its regions, and everything general."],
            [.. changes.Select(change => new Fact(change.What, change.After, change.Source, $"{change.Before} → {change.After}"))],
            [],
            [.. changes.Select(change => change.Source).DefaultIfEmpty(about.Edition.Cite(about.Edition.Sections.LevelChanges)).Distinct()],
            []);
        var frame = about.Frame(question, [new("What is the level?", new Question(Topic.Level, Partner: question.Partner)), new("How are changes announced?", new Question(Topic.Guide, Article: "guide-changes"))]);
        if (about.Edition.Before is null && guide is null) return new Answer("what changed", PassageCards.NothingToCompare(basis, frame), basis, frame);

        var since = guide is null ? $"compared with the edition before; this one holds since {Day.Text(about.Edition.EffectiveFrom)}" : "compared with the copy of the guide before";
        return new Answer("what changed", PassageCards.Changed(changes, sections, since, basis, frame), basis, frame);
    }

    /// <summary>What the operator's copy says where the answer stands; null when there is no copy, or nothing in it fits.</summary>
    public static async Task<Quote?> QuoteAsync(Inquiry about, Answer answer, string words)
    {
        var guide = answer.Basis.Sources.FirstOrDefault(source => source.Document == about.Edition.Document);
        if (guide is null || !MaySee(about, guide.Section)) return null;

        var asked = $"{words} {answer.Title} {answer.Card.Summary}";
        return await new GuideStore(about.Turn.Store).BySectionAsync(guide.Section, asked, 1) is [var best, ..]
            ? new Quote(best.Section, best.Quote(asked))
            : null;
    }

    /// <summary>"Find NetStorage in the guide" without what is said around the words.</summary>
    public static string Terms(string said)
    {
        var terms = AroundPattern().Replace(said, " ").Trim(' ', '?', '.', '!', ':', '"');
        return terms.Length > 0 ? terms : said;
    }

    // Prices are not for everybody of a partner, in whatever words.
    private static bool MaySee(Inquiry about, string section) =>
        Permissions.Allows(Ability.SeePrices, about.Asker)
        || !((string[])[about.Edition.Sections.Pricing, about.Edition.Sections.AtAGlance]).Any(priced => section.Contains(priced.Split(", ")[^1], StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"^(please |can you |could you |hi |hey )*((where|in which section|which (passage|section|part|page))( in the guide)?( does it| does the guide)? (say|says|mention|mentions|speak|talk|talks|is|are|do i find|can i find)( (something|anything|a word|it))?( about| of)?|find( me)?|search( the guide)?( for)?|look( it)? up|look for|locate|quote|show me (the )?(text|passage|passages|section|part|wording)( about| on| with| of)?|what (is|are) the (exact )?(words|wording|text) (on|of|about|for)|(exact )?wording (of|on|about))|(in|inside|within|from) the (guide|document|text|program guide|partner guide)( please)?|the (passages?|text|section|wording) (about|on|with|of)|(mentioned|written)|in the guide",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AroundPattern();
}
