using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Mdf;

/// <summary>A proposal of an activity for which market development funds are asked.</summary>
/// <param name="Activity">What it is called.</param>
/// <param name="Kind">One of <see cref="MdfTerms.Activities"/>.</param>
/// <param name="Leads">How many are expected.</param>
/// <param name="Pipeline">What they are expected to be worth, in US dollars.</param>
/// <param name="Cost">All of it, in US dollars.</param>
/// <param name="Share">How much of the cost is asked for.</param>
/// <param name="Deals">Numbers of deals that it is for.</param>
public sealed record MdfForm(
    string Activity,
    string Kind,
    DateOnly HeldOn,
    Geography Region,
    string Place,
    string Audience,
    int Leads,
    decimal Pipeline,
    decimal Cost,
    decimal Share,
    IReadOnlyList<long> Deals)
{
    public static FormReading<MdfForm> Read(IReadOnlyDictionary<Field, string> fields, FormContext context)
    {
        var terms = context.Channel.Mdf;
        var reader = new FormReader(fields, context);
        var cost = reader.Amount(Field.Cost, "Type what the activity costs in all, in US dollars, like 20000 or 20k.");
        return reader.Reading(new MdfForm(
            reader.Name(Field.Activity, "Give the activity a name."),
            MdfFields.Kind(reader, terms),
            MdfFields.HeldOn(reader, context.Today, terms),
            reader.Region(),
            reader.Name(Field.Place, "Say where it takes place, or type online."),
            reader.Required(Field.Audience, "Say who it is for.", FormReader.LongestText),
            reader.Count(Field.Leads, "Type how many leads you expect, like 40."),
            reader.Amount(Field.Pipeline, "Type what the leads may be worth in US dollars, like 200k; 0 is fine.", mayBeZero: true),
            cost,
            MdfFields.Share(reader, cost, terms),
            MdfFields.Deals(reader)));
    }

    /// <summary>One way of writing every value: ISO days, plain numbers, deal numbers with commas between. Empty ones are left out.</summary>
    public IReadOnlyDictionary<Field, string> ToFields() => FormProblems.Fields(
        (Field.Activity, Activity),
        (Field.ActivityKind, Kind),
        (Field.HeldOn, FormDay.Written(HeldOn)),
        (Field.Region, Region.Code()),
        (Field.Place, Place),
        (Field.Audience, Audience),
        (Field.Leads, FormAmount.Written(Leads)),
        (Field.Pipeline, FormAmount.Written(Pipeline)),
        (Field.Cost, FormAmount.Written(Cost)),
        (Field.Share, FormAmount.Written(Share)),
        (Field.Deals, string.Join(", ", Deals)));

    /// <summary>Reads what <see cref="ToFields"/> wrote, whatever day it is now.</summary>
    public static MdfForm Stored(IReadOnlyDictionary<Field, string> fields) => new(
        fields[Field.Activity],
        fields[Field.ActivityKind],
        FormDay.Stored(fields[Field.HeldOn]),
        Geographies.Read(fields[Field.Region])!.Value,
        fields[Field.Place],
        fields[Field.Audience],
        (int)FormAmount.Stored(fields[Field.Leads]),
        FormAmount.Stored(fields[Field.Pipeline]),
        FormAmount.Stored(fields[Field.Cost]),
        FormAmount.Stored(fields[Field.Share]),
        MdfFields.Numbers(fields.GetValueOrDefault(Field.Deals)));
}
