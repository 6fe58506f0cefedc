using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;

namespace PartnerBot.Cards;

/// <summary>Answers to "what is my discount".</summary>
public static class DiscountCards
{
    /// <param name="own">The partner's level, for an answer that is about every level; null where none is on record.</param>
    public static AdaptiveCard Answer(DiscountAnswer answer, AnswerFrame frame, Level? own = null) => answer switch
    {
        DiscountAnswer.Rates rates => Rates(rates, frame),
        DiscountAnswer.EveryLevel levels => EveryLevel(levels, own, frame),
        DiscountAnswer.NotInGuide none => NotInGuide(none, frame),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static AdaptiveCard Rates(DiscountAnswer.Rates answer, AnswerFrame frame)
    {
        var headline = answer.Headline;

        return new Answer(
            frame,
            Title(frame),
            $"{headline.Fact.Value} discount at {headline.Level} level, {headline.When}.",
            Sources(answer.Basis, [headline, .. answer.Others]))
        { Basis = answer.Basis }.With(
        [
            Layout.Figure(headline.Fact.Value, $"{headline.Level}, {Condition(headline, frame)}"),
            .. answer.Others.Select(rate => Layout.Row(Name(rate, headline.Level, frame), rate.Fact.Value) with { Spacing = Spacing.Default }),
        ]);
    }

    private static AdaptiveCard EveryLevel(DiscountAnswer.EveryLevel answer, Level? own, AnswerFrame frame)
    {
        var columns = answer.ByLevel.Select(rate => rate.Column).Distinct().Order().ToList();
        var levels = answer.ByLevel.GroupBy(rate => rate.Level).OrderByDescending(it => it.Key).ToList();
        var one = columns.Count == 1 ? $" {answer.ByLevel[0].When}" : "";

        return new Answer(
            frame,
            Title(frame),
            $"Discounts{one}: {Said.List([.. levels.Select(it => $"{it.Key} {Said.List([.. it.OrderBy(rate => rate.Column).Select(rate => rate.Fact.Value)])}")])}.",
            Sources(answer.Basis, answer.ByLevel))
        { Basis = answer.Basis }.With(
        [
            Layout.Text(own is not null ? $"The level on record is {own}." : frame.About is null ? "The rate depends on the partner's level." : "No level is on record, so here are the rates of every level."),
            .. columns.Count == 1 ? [Layout.Small(Said.Capital(one.Trim()))] : Heads(),
            .. levels.Select(it => Layout.Cells(
                new TextBlock(it.Key.ToString()) { Weight = TextWeight.Bolder },
                columns.Select(column => Cell(it.FirstOrDefault(rate => rate.Column == column))),
                Spacing.Small)),
            .. Legend(),
        ]);

        IEnumerable<Element> Legend() =>
            columns.Count > 1 && answer.ByLevel.FirstOrDefault(rate => rate.Column is DiscountColumn.NewCustomerSecurity) is { } special
                ? [Layout.Small($"New customer: {special.When}")]
                : [];

        IEnumerable<Element> Heads() =>
        [
            Layout.Cells(
                Layout.Small("Level", Spacing.None),
                columns.Select(column => (IReadOnlyList<Element>)[Head(column)]),
                Spacing.Medium),
        ];
    }

    private static AdaptiveCard NotInGuide(DiscountAnswer.NotInGuide answer, AnswerFrame frame) =>
        new Answer(frame, Title(frame), $"The guide gives no rate here. Ask {answer.AskWhom}.", new SourceLine(answer.Basis.Sources))
        { Why = answer.What, Caveats = answer.Basis.Caveats }.With(
            Layout.Figure("No rate in the guide", $"Ask {answer.AskWhom}"));

    private static string Title(AnswerFrame frame) =>
        frame.Question.Product is { } product ? $"Discount on {Names.Fit(product)}" : "Discount";

    private static SourceLine Sources(Basis basis, IEnumerable<Rate> rates) =>
        new([.. rates.Select(rate => rate.Fact.Source), .. basis.Sources]);

    private static string Name(Rate rate, Level level, AnswerFrame frame) =>
        rate.Level == level ? Said.Capital(Condition(rate, frame)) : $"{rate.Level}, {Condition(rate, frame)}";

    /// <summary>When the rate holds, in a few words; a product that the title names is not said again.</summary>
    private static string Condition(Rate rate, AnswerFrame frame) => rate.Column switch
    {
        DiscountColumn.WithoutRegistration => "without a deal registration",
        DiscountColumn.WithRegistration => "approved deal registration",
        DiscountColumn.NewCustomerSecurity when frame.Question.Product is null => "registered API Security or Guardicore deal, new customer",
        DiscountColumn.NewCustomerSecurity => "new customer, approved deal registration",
    };

    private static IReadOnlyList<Element> Cell(Rate? rate) =>
        [Layout.Cell(rate?.Fact.Value ?? "–") with { Weight = TextWeight.Bolder }];

    private static TextBlock Head(DiscountColumn column) => Layout.Cell(column switch
    {
        DiscountColumn.WithoutRegistration => "Unregistered",
        DiscountColumn.WithRegistration => "Registered deal",
        DiscountColumn.NewCustomerSecurity => "New customer",
    }) with
    { Size = TextSize.Small, IsSubtle = true };
}
