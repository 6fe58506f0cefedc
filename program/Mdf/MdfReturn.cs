using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Mdf;

/// <summary>What came of money that was paid for activities, in US dollars.</summary>
/// <param name="PipelineExpected">As it was proposed.</param>
/// <param name="Won">Amounts of the linked deals that were won.</param>
public sealed record MdfReturn(decimal Paid, decimal PipelineExpected, decimal Won, int LeadsExpected, int LeadsGained)
{
    /// <summary>Dollars won for each dollar paid; null before anything is paid.</summary>
    public decimal? PerDollar => Paid > 0 ? Won / Paid : null;

    /// <param name="activity">A proposal, claimed for or not.</param>
    /// <param name="won">What its linked deals brought.</param>
    public static MdfReturn Of(Request activity, decimal won) => throw new NotImplementedException();

    public static MdfReturn Sum(IEnumerable<MdfReturn> returns) => throw new NotImplementedException();
}
