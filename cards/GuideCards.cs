using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Articles;

namespace PartnerBot.Cards;

/// <summary>What the documents say about one subject.</summary>
public static class GuideCards
{
    private const int MostLines = 8;
    private const int MostLinesOfHalf = 4;

    /// <param name="benefit">The article's row of the benefits table, if it is about one.</param>
    /// <param name="own">The level to set off in that row.</param>
    /// <param name="channel">What the channel team has set.</param>
    public static AdaptiveCard Article(Article article, Benefit? benefit, Level? own, ChannelTerms channel, AnswerFrame frame)
    {
        var lines = article.Lines.Take(MostLines).ToList();
        return new Answer(frame, article.Title, Summary(article), new SourceLine(article.Source)) { Why = "", Basis = article.Basis, TellsAllDoubts = true }.With(
        [
            .. Warning(article.Document),
            .. article.Headline is { } headline ? (Element[])[Layout.Figure(headline, lines is [var first, ..] ? first : article.Title)] : [],
            .. benefit is null ? [] : (Element[])[Levels(benefit, own)],
            .. lines.Skip(article.Headline is null ? 0 : 1).Select(Layout.Bullet),
            .. NotStated(article),
            .. article.LeftToChannelTeam is { } kind ? ChannelTermRows.Of(kind, channel) : [],
        ]);
    }

    /// <summary>Two articles, one below the other, for whoever takes one for the other.</summary>
    public static AdaptiveCard Pair(Article one, Article other, Basis basis, AnswerFrame frame) =>
        new Answer(frame, "Side by side", $"{one.Title} and {other.Title} are not the same.", new SourceLine(basis.Sources)) { Why = "", Basis = basis, TellsAllDoubts = true }.With(
            [Layout.Text("Not the same: each has rules of its own."), .. Half(one), .. Half(other)]);

    private static IEnumerable<Element> Half(Article article) =>
    [
        Layout.Heading(article.Headline is { } headline ? $"{article.Title}: {headline}" : article.Title),
        .. Warning(article.Document),
        .. article.Lines.Take(MostLinesOfHalf).Select(Layout.Bullet),
        .. NotStated(article),
    ];

    private static string Summary(Article article) => article switch
    {
        { Headline: { } headline } => $"{article.Title}: {headline}.",
        { Lines: [var line, ..] } => $"{article.Title}. {line}",
        { NotStated: { } unstated } => $"{article.Title}. {Sentence(article, unstated)}",
        _ => $"{article.Title}.",
    };

    private static IEnumerable<Element> Warning(SourceDocument document)
    {
        if (document.Warning is { } warning) yield return new TextBlock(warning) { Weight = TextWeight.Bolder, Spacing = Spacing.Small };
    }

    private static IEnumerable<Element> NotStated(Article article)
    {
        if (article.NotStated is { } unstated) yield return new TextBlock(Sentence(article, unstated)) { Spacing = Spacing.Medium };
    }

    private static string Sentence(Article article, Unstated unstated) =>
        $"{(article.Document == SourceDocument.Guide ? "The guide" : "The document")} does not state {unstated.What}. Who knows: {unstated.Who}.";

    /// <summary>The three levels side by side, the asker's own in bold.</summary>
    private static ColumnSet Levels(Benefit benefit, Level? own) => new ColumnSet(
    [
        .. Enum.GetValues<Level>().OrderDescending().Select(level => new Column(ColumnWidth.Of(1),
        [
            new TextBlock($"{level}") { Size = TextSize.Small, IsSubtle = true },
            new TextBlock(BenefitCards.Cell(benefit, level)) { Weight = level == own ? TextWeight.Bolder : null, Spacing = Spacing.None },
        ])),
    ])
    { Spacing = Spacing.Medium };
}
