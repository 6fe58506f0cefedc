namespace PartnerBot.Program.Levels;

/// <summary>One cell pair of the guide's threshold table.</summary>
public sealed record Threshold(Level Level, Geography Geography, Fact AnnualRevenue, Fact NetMrr);

/// <summary>The thresholds asked for, highest level first, in the guide's order of geographies.</summary>
public sealed record ThresholdTable(IReadOnlyList<Threshold> Rows, Basis Basis)
{
    /// <param name="edition">The edition in force.</param>
    /// <param name="level">Null: all levels.</param>
    /// <param name="geography">Null: all geographies.</param>
    public static ThresholdTable Of(Edition edition, Level? level, Geography? geography)
    {
        var rows =
            from each in Enum.GetValues<Level>().OrderDescending()
            where level is null || each == level
            from place in Enum.GetValues<Geography>()
            where geography is null || place == geography
            select Row(edition, each, place);

        Threshold[] asked = [.. rows];
        var why = new Reasoning(edition);
        FinancialRequirement.Rules(why, edition);
        foreach (var row in asked)
        {
            why.Input(row.AnnualRevenue);
            why.Input(row.NetMrr);
        }

        why.Doubt(Caveats.OnTheThreshold);
        return new(asked, why.ToBasis());
    }

    /// <summary>Whether an amount is exactly one of these thresholds.</summary>
    public bool Has(Edition edition, decimal amount) =>
        Rows.Select(row => edition.Thresholds[(row.Level, row.Geography)]).Any(figures => figures.AnnualRevenue == amount || figures.NetMrr == amount);

    internal static Threshold Row(Edition edition, Level level, Geography geography)
    {
        var figures = edition.Thresholds[(level, geography)];
        return new(level, geography, Cell("annual revenue", figures.AnnualRevenue), Cell("Net MRR", figures.NetMrr));

        Fact Cell(string what, decimal amount) =>
            new($"{level} threshold, {what}, {geography.Name()}", $"> {Usd.Brief(amount)}", edition.Cite(edition.Sections.Thresholds));
    }
}
