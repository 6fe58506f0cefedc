using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Program.Prices;

/// <summary>Guide, Wholesale Product Pricing: the printed percentages on an amount that the asker brings. Never a quote.</summary>
public static class DealPriceRules
{
    /// <summary>Beyond this an amount is taken for a slip of the keys.</summary>
    public const decimal LargestAmount = 1_000_000_000m;

    public const string Condition = "Not a quote. It holds if the product is eligible and the registration is approved.";

    /// <summary>The same once it is.</summary>
    public const string ConditionInForce = "Not a quote. It holds if the product is eligible.";

    /// <param name="edition">The edition in force.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="file">Whose level counts and may change; null for nobody in particular.</param>
    /// <param name="today">The day the question is asked.</param>
    public static DealPrice Of(Edition edition, DealPriceQuestion question, PartnerFile? file, DateOnly today)
    {
        var level = question.Level ?? file?.Partner.Level;
        var why = new Reasoning(edition);
        PriceLimit[] limits = [.. PriceLimits.Of(question, level)];
        if (question.ListAmount is { } given) why.Input(new("List amount", PriceLimits.Written(given, question.Currency), Citation.Asked("list amount")));

        var amount = limits.Any(limit => limit.StopsAmounts) ? null : question.ListAmount;
        var lines = Lines(edition, question, level, amount, file?.Partner, why);
        foreach (var line in lines.Where(line => line.Amount is not null)) why.Step(Step(line));
        var atClose = AtClose(edition, question, file, level, amount, today, why);
        return new(question, level, lines, limits, atClose, Headline(lines, limits), Condition, why.ToBasis());
    }

    private static IReadOnlyList<PriceLine> Lines(Edition edition, DealPriceQuestion question, Level? level, decimal? amount, Partner? partner, Reasoning why)
    {
        var answer = DiscountRules.Answer(edition, new(level, question.Product, question.Registration, question.Customer), partner);
        why.Include(answer.Basis);
        Rate[] rates = answer switch
        {
            DiscountAnswer.Rates(var headline, var others, _) => [headline, .. others],
            DiscountAnswer.EveryLevel(var byLevel, _) => [.. byLevel],
            _ => [],
        };
        return [.. rates.Select(rate => Line(rate, edition.Discounts[rate.Level].WithoutRegistration, amount))];
    }

    private static PriceLine Line(Rate rate, int withoutRegistration, decimal? list)
    {
        var amount = list is { } known ? Amount(known, rate.Percent) : null;
        return new(rate, amount, Gain(rate, withoutRegistration, amount), Even(rate.Percent, amount), amount is null
            ? $"{rate.Percent}% {rate.When}"
            : $"{rate.Percent}% {rate.When}: you pay {Usd.Full(amount.Price)} of {Usd.Full(amount.List)}");
    }

    // The price is rounded to the cent and the discount is the rest, so that the two always add up.
    private static PriceAmount Amount(decimal list, int percent)
    {
        var price = decimal.Round(list * (100 - percent) / 100, 2, MidpointRounding.AwayFromZero);
        return new(list, list - price, price);
    }

    private static RegistrationGain? Gain(Rate rate, int withoutRegistration, PriceAmount? amount)
    {
        if (rate.Column is DiscountColumn.WithoutRegistration) return null;

        var points = rate.Percent - withoutRegistration;
        decimal? dollars = amount is null ? null : Amount(amount.List, withoutRegistration).Price - amount.Price;
        return new(points, dollars, $"{points} point{(points is 1 ? "" : "s")}{(dollars is { } known ? $", {Usd.Full(known)}" : "")}");
    }

    private static BreakEven Even(int percent, PriceAmount? amount) => new(percent, amount?.Price, amount is null
        ? $"Pass on less than {percent}% to keep a margin; at {percent}% nothing is left."
        : $"Pass on less than {percent}% to keep a margin: at {Usd.Full(amount.Price)} nothing is left.");

    private static string Step(PriceLine line) =>
        $"{line.Rate.Level}, {line.Rate.When}: {Usd.Full(line.Amount!.List)} × (100 − {line.Rate.Percent})% = {Usd.Full(line.Amount.Price)}; discount {Usd.Full(line.Amount.Discount)}";

    private static string Headline(IReadOnlyList<PriceLine> lines, PriceLimit[] limits) =>
        lines is [] ? limits[0].Text
        : lines.DistinctBy(line => line.Rate.Level).Count() > 1 ? "No level is on record, so here is every level."
        : $"{string.Join(". ", lines.Select(line => line.Text))}.";

    private static PriceAtClose? AtClose(Edition edition, DealPriceQuestion question, PartnerFile? file, Level? level, decimal? amount, DateOnly today, Reasoning why)
    {
        // A level that was only asked about has no future on record, and cloud has no rate of any level.
        if (question.CloseOn is not { } closeOn || file is null || level != file.Partner.Level || question.Product?.Family is ProductFamily.CloudComputing) return null;
        why.Input(new("Close date", Day.Text(closeOn), Citation.Asked("close date")));
        if (closeOn < today) return Unknown($"{Day.Text(closeOn)} has passed.");
        if (Projection.Of(edition, file, today, []) is not Projection.Projected projected || closeOn > projected.Until)
            return Unknown($"I cannot look ahead to {Day.Text(closeOn)}.");

        why.Doubt(Caveats.LevelAtClose);
        why.Include(projected.Basis);
        var then = projected.LevelOn(closeOn);
        if (then == level) return new(closeOn, true, level, then, [], $"Nothing in sight changes the level by {Day.Text(closeOn)}.");

        var lines = then is { } other ? Lines(edition, question, other, amount, file.Partner, why) : [];
        return new(closeOn, true, level, then, lines, then is null
            ? $"By {Day.Text(closeOn)} the level may be below Select, for which the guide has no rate. Ask {Contacts.Executive}."
            : $"By {Day.Text(closeOn)} the level may be {then}. The guide does not say which level's rate counts: {Wording.List(lines.Select(line => line.Text))}.");

        PriceAtClose Unknown(string text) => new(closeOn, false, level, null, [], text);
    }
}
