namespace PartnerBot.Program.Levels;

/// <summary>One cell pair of the guide's threshold table.</summary>
public sealed record Threshold(Level Level, Geography Geography, Fact AnnualRevenue, Fact NetMrr);

/// <summary>The thresholds asked for, highest level first, in the guide's order of geographies.</summary>
public sealed record ThresholdTable(IReadOnlyList<Threshold> Rows, Basis Basis)
{
    /// <param name="level">Null: all levels.</param>
    /// <param name="geography">Null: all geographies.</param>
    public static ThresholdTable Of(Edition edition, Level? level, Geography? geography) => throw new NotImplementedException();
}
