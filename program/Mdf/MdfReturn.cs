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
    public static MdfReturn Of(Request activity, decimal won) => new(
        activity.State is RequestState.Paid ? activity.Granted ?? 0 : 0,
        Number(activity, Field.Pipeline),
        won,
        (int)Number(activity, Field.Leads),
        (int)Number(activity, Field.LeadsGained));

    /// <summary>Of several activities. A deal that is linked to two of them counts for both.</summary>
    public static MdfReturn Sum(IEnumerable<MdfReturn> returns) => returns.Aggregate(new MdfReturn(0, 0, 0, 0, 0), (sum, one) => new(
        sum.Paid + one.Paid, sum.PipelineExpected + one.PipelineExpected, sum.Won + one.Won, sum.LeadsExpected + one.LeadsExpected, sum.LeadsGained + one.LeadsGained));

    private static decimal Number(Request activity, Field field) => activity[field] is { } written ? FormAmount.Stored(written) : 0;
}
