using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Guides;

/// <summary>Which figures of the program changed, those that matter most first.</summary>
public sealed record EditionComparison(IReadOnlyList<Change> Changes)
{
    public static EditionComparison Of(Edition before, Edition after) => Of(EditionFigures.Of(before), EditionFigures.Of(after), after.Cite);

    /// <summary>What of it concerns a partner: its level and the next in its regions, and everything general; its own level before the next.</summary>
    public IReadOnlyList<Change> ForPartner(Partner partner)
    {
        var next = partner.Level is { } level ? level + 1 : Level.Select;
        return
        [
            .. Changes.Where(change => change.Level is null || change.Level == partner.Level || change.Level == next)
                .Where(change => change.Geography is not { } geography || partner.Regions is [] || partner.Regions.Contains(geography))
                .OrderBy(change => change.Level == next),
        ];
    }

    /// <summary>The figures that both sides have, where they differ.</summary>
    internal static EditionComparison Of(IReadOnlyList<ProgramFigure> before, IReadOnlyList<ProgramFigure> after, Func<string, Citation> cite)
    {
        var known = before.DistinctBy(figure => figure.What).ToDictionary(figure => figure.What, figure => figure.Value);
        return new(
        [
            .. after.DistinctBy(figure => figure.What)
                .Where(figure => known.TryGetValue(figure.What, out var value) && value != figure.Value)
                .OrderBy(figure => figure.Order)
                .Select(figure => new Change(figure.What, known[figure.What], figure.Value, cite(figure.Section), figure.Level, figure.Geography)),
        ]);
    }
}
