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
    public static FormReading<MdfForm> Read(IReadOnlyDictionary<Field, string> fields, FormContext context) => throw new NotImplementedException();

    /// <summary>What is wrong with some of the fields.</summary>
    public static IReadOnlyDictionary<Field, string> Problems(IReadOnlyDictionary<Field, string> fields, FormContext context, IEnumerable<Field> only) => throw new NotImplementedException();

    /// <summary>One way of writing every value: ISO days, plain numbers, deal numbers with commas between. Empty ones are left out.</summary>
    public IReadOnlyDictionary<Field, string> ToFields() => throw new NotImplementedException();

    /// <summary>Reads what <see cref="ToFields"/> wrote, whatever day it is now.</summary>
    public static MdfForm Stored(IReadOnlyDictionary<Field, string> fields) => throw new NotImplementedException();
}
