using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Prices;

namespace PartnerBot.Cards;

/// <summary>What the guide's percentages make of an amount that the asker brought. Never a quote.</summary>
public static class PriceCards
{
    public static AdaptiveCard Deal(DealPrice price, AnswerFrame frame) =>
        new Answer(frame, "Your deal", price.Headline, new SourceLine([.. price.Basis.Sources, .. price.Basis.Inputs.Select(input => input.Source)])) { Why = "", Basis = price.Basis }.With(
        [
            .. price.Lines is [var first, ..] ? (Element[])[Layout.Figure(first.Amount is { } amount ? Usd.Full(amount.Price) : $"{first.Rate.Percent}%", first.Text)] : [],
            .. price.Lines is [] ? (Element[])[Layout.Text(price.Headline)] : [],
            .. price.Lines.Skip(1).Select(line => Layout.Bullet(line.Text)),
            .. price.Limits.Select(limit => new TextBlock(limit.AskWhom is { } whom && !limit.Text.Contains(whom, StringComparison.Ordinal) ? $"{limit.Text} Ask {whom}." : limit.Text) { Spacing = Spacing.Small }),
            .. price.Lines is [] ? [] : (Element[])[new TextBlock(price.Condition) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium }],
            .. Registration(price),
            .. Even(price),
            .. AtClose(price),
        ]);

    private static IEnumerable<Element> Registration(DealPrice price)
    {
        if (price.Lines.FirstOrDefault(line => line.Gain is not null) is { Gain: { } gain }) yield return Layout.Row("What the registration brings", gain.Text);
    }

    private static IEnumerable<Element> Even(DealPrice price)
    {
        if (price.Lines is []) yield break;
        yield return Layout.Heading("Break-even");
        foreach (var line in price.Lines.DistinctBy(line => line.BreakEven.Text)) yield return Layout.Bullet(line.BreakEven.Text);
    }

    private static IEnumerable<Element> AtClose(DealPrice price)
    {
        if (price.AtClose is not { } close) yield break;
        yield return Layout.Heading($"At the close on {Said.Day(close.CloseOn)}");
        yield return Layout.Text(close.Text);
        foreach (var line in close.Lines) yield return Layout.Bullet(line.Text);
    }
}
