using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Mdf;

/// <summary>What an activity that took place cost and brought, and what is claimed for it.</summary>
/// <param name="CostProof">Names of files.</param>
/// <param name="PerformanceProof">Names of files.</param>
public sealed record ClaimForm(decimal Spent, decimal Claimed, int LeadsGained, string? Note, string CostProof, string PerformanceProof)
{
    /// <param name="granted">What was approved for the activity: the most that can be claimed.</param>
    /// <param name="heldOn">Nothing can be claimed for before.</param>
    public static FormReading<ClaimForm> Read(IReadOnlyDictionary<Field, string> fields, FormContext context, decimal granted, DateOnly heldOn) => throw new NotImplementedException();

    /// <summary>What is wrong with some of the fields.</summary>
    public static IReadOnlyDictionary<Field, string> Problems(IReadOnlyDictionary<Field, string> fields, FormContext context, decimal granted, DateOnly heldOn, IEnumerable<Field> only) => throw new NotImplementedException();

    /// <summary>One way of writing every value. Empty ones are left out.</summary>
    public IReadOnlyDictionary<Field, string> ToFields() => throw new NotImplementedException();

    /// <summary>Reads what <see cref="ToFields"/> wrote.</summary>
    public static ClaimForm Stored(IReadOnlyDictionary<Field, string> fields) => throw new NotImplementedException();
}
