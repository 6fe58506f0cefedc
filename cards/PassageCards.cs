using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Guides;

namespace PartnerBot.Cards;

/// <param name="Section">The headings above it.</param>
/// <param name="Text">A few sentences, as they stand in the operator's copy.</param>
public sealed record Quote(string Section, string Text);

/// <summary>The operator's own copy of the guide: what was found in it, what it says beside an answer, what changed in it.</summary>
public static class PassageCards
{
    private const int MostChanges = 12;
    private const int LongestQuote = 320;

    /// <param name="terms">What was searched for.</param>
    public static AdaptiveCard Found(string terms, IReadOnlyList<Quote> quotes, Basis basis, AnswerFrame frame) =>
        new Answer(frame, "Found in the guide", quotes is [] ? $"Nothing found for {Names.Fit(terms)}." : $"{Said.Count(quotes.Count, "passage", "passages")} for {Names.Fit(terms)}.", new SourceLine(basis.Sources)) { Why = "", Basis = basis }.With(
            quotes is []
                ? [Layout.Text($"Nothing in the imported copy has the words “{Names.Fit(terms)}”. Try another word, or ask me in a sentence.")]
                : [Layout.Small($"Passages with “{Names.Fit(terms)}”, the best first"), .. quotes.SelectMany(Passage)]);

    /// <summary>The card with a quotation above its source line.</summary>
    public static AdaptiveCard Beside(AdaptiveCard card, Quote quote) => card with
    {
        Body =
        [
            .. card.Body.SkipLast(1),
            new Container(
            [
                Layout.Small($"Your copy of the guide, {quote.Section.Split(" › ")[^1]}", Spacing.None),
                new TextBlock($"“{Names.Fit(quote.Text, LongestQuote)}”") { Spacing = Spacing.None },
            ])
            { Spacing = Spacing.Medium, Style = ContainerStyle.Emphasis },
            card.Body[^1],
        ],
    };

    /// <summary>There is one edition and at most one copy of the guide.</summary>
    public static AdaptiveCard NothingToCompare(Basis basis, AnswerFrame frame) =>
        new Answer(frame, "What changed for you", "There is nothing to compare yet.", new SourceLine(basis.Sources)) { Why = "", Basis = basis }.With(
        [
            Layout.Figure("Nothing to compare", "I know only one edition of the guide"),
            Layout.Text("When the next one is imported, I can say which figures changed for you."),
        ]);

    /// <param name="changes">What concerns the partner, the most important first.</param>
    /// <param name="sections">Sections whose text is another, besides the figures.</param>
    public static AdaptiveCard Changed(IReadOnlyList<Change> changes, IReadOnlyList<string> sections, string since, Basis basis, AnswerFrame frame) =>
        new Answer(frame, "What changed for you", changes is [] ? "No figure that concerns you changed." : $"{Said.Count(changes.Count, "figure", "figures")} changed for you.", new SourceLine(basis.Sources)) { Why = "", Basis = basis }.With(
        [
            Layout.Figure(changes is [] ? "No change" : Said.Count(changes.Count, "change", "changes"), since),
            .. changes.Take(MostChanges).Select(change => Layout.Row(change.What, $"{Said.Need(change.Before)} → {Said.Need(change.After)}")),
            .. changes.Count > MostChanges ? (Element[])[Layout.Small($"and {changes.Count - MostChanges} more under Why?")] : [],
            .. sections is [] ? [] : (Element[])[Layout.Heading("Text that reads differently"), .. sections.Take(MostChanges).Select(Layout.Bullet)],
        ]);

    private static IEnumerable<Element> Passage(Quote quote)
    {
        yield return Layout.Heading(Names.Fit(quote.Section, 120));
        yield return Layout.Text($"“{Names.Fit(quote.Text, LongestQuote)}”");
    }
}
