using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Experts;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>What hangs on a level and on people, with the supposition and without it.</summary>
internal sealed class Consequences(
    Edition edition,
    IReadOnlyList<Supposed> supposed,
    (SupposedWorld World, IReadOnlyList<LevelPeriod> Levels) otherwise,
    (SupposedWorld World, IReadOnlyList<LevelPeriod> Levels) with)
{
    // The days on which either of the two may begin to look different.
    private readonly List<DateOnly> days =
    [
        .. otherwise.World.Edges.Concat(with.World.Edges)
            .Concat(otherwise.Levels.Concat(with.Levels).Select(period => period.From))
            .Distinct()
            .Order(),
    ];

    public IReadOnlyList<LevelDifference> Levels()
    {
        List<LevelDifference> found = [];
        var starts = otherwise.Levels.Concat(with.Levels).Select(period => period.From).Distinct().Order().ToList();
        foreach (var day in starts)
        {
            var (without, then) = (On(otherwise.Levels, day), On(with.Levels, day));
            if (found is [.., { Until: null } last])
            {
                if (last.Otherwise == without && last.With == then) continue;
                found[^1] = last with { Until = day.AddDays(-1), Text = $"{last.Text} until {Day.Text(day.AddDays(-1))}" };
            }

            if (without != then) found.Add(new(day, null, without, then, $"{Named(then)} instead of {Named(without)} from {Day.Text(day)}"));
        }

        return found;
    }

    public IReadOnlyList<DiscountDifference> Discounts(LevelDifference difference) =>
    [
        .. Enum.GetValues<DiscountColumn>().OrderByDescending(column => column is DiscountColumn.WithRegistration).ThenByDescending(column => column).Select(column => Discount(column, difference)),
    ];

    public ExpertDifference? Expert()
    {
        if (!supposed.Any(TouchesPeople) && Levels() is []) return null;

        foreach (var day in days)
        {
            var (before, after) = (Verdict(otherwise, day), Verdict(with, day));
            if (before != after) return new(before, after, day, $"Ask An Expert: {Said(after)} instead of {Said(before)} from {Day.Text(day)}");
        }

        return null;
    }

    public IReadOnlyList<ComplianceDifference> Compliance()
    {
        if (!supposed.Any(TouchesPeople)) return [];

        List<ComplianceDifference> found = [];
        foreach (var day in days)
        {
            var after = Grades(with.World, day);
            foreach (var before in Grades(otherwise.World, day).Where(each => found.All(known => known.Product != each.Product)))
            {
                var (product, grade) = (before.Product, before.Level);
                var then = after.FirstOrDefault(each => each.Product == product)?.Level ?? ComplianceLevel.None;
                if (then != grade) found.Add(new(product, grade, then, day, $"{product.Name}: {Said(then)} instead of {Said(grade)} from {Day.Text(day)}"));
            }
        }

        return found;
    }

    private DiscountDifference Discount(DiscountColumn column, LevelDifference difference)
    {
        var (before, after) = (Percent(difference.Otherwise, column), Percent(difference.With, column));
        var name = column switch
        {
            DiscountColumn.WithoutRegistration => "Without a registration",
            DiscountColumn.WithRegistration => "With an approved registration",
            DiscountColumn.NewCustomerSecurity => "API Security and Guardicore registrations for new customers",
        };
        var text = (before, after) switch
        {
            ({ } one, { } other) when one == other => $"{name}: {one}%, unchanged",
            ({ } one, { } other) => $"{name}: {one}% → {other}%, {Points(other - one)}",
            ({ } one, null) => $"{name}: {one}%, and no rate in the guide below Select",
            (null, { } other) => $"{name}: {other}%, where the guide has no rate below Select",
            (null, null) => $"{name}: no rate in the guide below Select",
        };
        return new(column, before, after, after - before, text, new(name, after is { } value ? $"{value}%" : "no rate", edition.Cite(edition.Sections.Pricing), $"{Rate(before)} → {Rate(after)}"));
    }

    private int? Percent(Level? level, DiscountColumn column) => level is { } known ? edition.Discounts[known].Of(column) : null;

    private static ExpertVerdict Verdict((SupposedWorld World, IReadOnlyList<LevelPeriod> Levels) side, DateOnly day) =>
        side.World.On(day).Expert(On(side.Levels, day));

    private static IReadOnlyList<ProductStanding> Grades(SupposedWorld world, DateOnly day) => world.On(day).Grades;

    private static bool TouchesPeople(Supposed supposed) => supposed.Kind
        is SuppositionKind.Leaves
        or SuppositionKind.Lapses
        or SuppositionKind.Renews
        or SuppositionKind.Certifies
        or SuppositionKind.Integrations;

    private static Level? On(IReadOnlyList<LevelPeriod> levels, DateOnly day) => levels.Last(period => period.From <= day).Level;

    private static string Rate(int? percent) => percent is { } known ? $"{known}%" : "no rate";

    private static string Points(int change) => $"{Math.Abs(change)} point{(Math.Abs(change) is 1 ? "" : "s")} {(change < 0 ? "less" : "more")}";

    private static string Named(Level? level) => level?.ToString() ?? "below Select";

    private static string Said(ComplianceLevel grade) => grade is ComplianceLevel.None ? "not yet Basic" : grade.ToString();

    private static string Said(ExpertVerdict verdict) => verdict switch
    {
        ExpertVerdict.Eligible => "eligible",
        ExpertVerdict.NotYet => "not eligible",
        ExpertVerdict.NeedsSponsorship => "only with a sponsor",
        ExpertVerdict.DependsOnReading => "open, it hangs on a reading of the guide",
    };
}
