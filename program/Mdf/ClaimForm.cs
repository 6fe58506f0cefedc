using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Mdf;

/// <summary>What an activity that took place cost and brought, and what is claimed for it.</summary>
/// <param name="CostProof">Names of files.</param>
/// <param name="PerformanceProof">Names of files.</param>
public sealed record ClaimForm(decimal Spent, decimal Claimed, int LeadsGained, string? Note, string CostProof, string PerformanceProof)
{
    /// <param name="granted">What was approved for the activity: the most that can be claimed.</param>
    /// <param name="heldOn">Nothing can be claimed for before.</param>
    public static FormReading<ClaimForm> Read(IReadOnlyDictionary<Field, string> fields, FormContext context, decimal granted, DateOnly heldOn)
    {
        var reader = new FormReader(fields, context);
        var spent = reader.Amount(Field.Spent, "Type what the activity really cost in US dollars, like 18500.");
        var claimed = reader.Amount(Field.Claimed, "Type what you claim in US dollars, like 9250.");
        var share = MdfFields.Part(context.Channel.Mdf.SharePercent, spent);
        if (!reader.Problems.ContainsKey(Field.Claimed) && claimed > granted)
            reader.Problems[Field.Claimed] = $"{Usd.Full(granted)} was approved for this activity. Claim that or less.";
        else if (reader.IsFine(Field.Spent, Field.Claimed) && claimed > share)
            reader.Problems[Field.Claimed] = $"Up to {context.Channel.Mdf.SharePercent}% of the cost can be claimed (set by your channel team): {Usd.Full(share)} of {Usd.Full(spent)}.";
        if (context.Today < heldOn)
            reader.Problems[Field.Spent] = $"The activity is on {Day.Text(heldOn)}. Claim for it from that day on.";

        return reader.Reading(new ClaimForm(
            spent,
            claimed,
            reader.Count(Field.LeadsGained, "Type how many leads it brought, like 25; 0 is fine."),
            reader.Optional(Field.Note, FormReader.LongestText),
            reader.Required(Field.CostProof, "Attach a proof of the cost, such as the invoice.", LongestProofs),
            reader.Required(Field.PerformanceProof, "Attach a proof that it took place, such as photos, the list of attendees or the published advertisement.", LongestProofs)));
    }

    /// <summary>One way of writing every value. Empty ones are left out.</summary>
    public IReadOnlyDictionary<Field, string> ToFields() => FormProblems.Fields(
        (Field.Spent, FormAmount.Written(Spent)),
        (Field.Claimed, FormAmount.Written(Claimed)),
        (Field.LeadsGained, FormAmount.Written(LeadsGained)),
        (Field.Note, Note),
        (Field.CostProof, CostProof),
        (Field.PerformanceProof, PerformanceProof));

    /// <summary>Reads what <see cref="ToFields"/> wrote.</summary>
    public static ClaimForm Stored(IReadOnlyDictionary<Field, string> fields) => new(
        FormAmount.Stored(fields[Field.Spent]),
        FormAmount.Stored(fields[Field.Claimed]),
        (int)FormAmount.Stored(fields[Field.LeadsGained]),
        fields.GetValueOrDefault(Field.Note),
        fields[Field.CostProof],
        fields[Field.PerformanceProof]);

    // Ten files of long names.
    private const int LongestProofs = 2_000;
}
