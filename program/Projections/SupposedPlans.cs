using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>Whether a Success Plan is agreed on a day, by the record and by what is supposed.</summary>
internal sealed class SupposedPlans(PartnerFile file, IReadOnlyList<Supposed> supposed, DateOnly today)
{
    /// <summary>The record as it would look today if this day's plans were today's.</summary>
    public IReadOnlyList<SuccessPlan> On(DateOnly day)
    {
        var isAgreed = IsAgreed(day);
        if (isAgreed == IsAgreedByRecord(today.Year, today) && !(file.SuccessPlans is [] && IsNoneSupposed(day))) return file.SuccessPlans;

        var others = file.SuccessPlans.Where(plan => plan.Year != today.Year);
        return [.. others, new(today.Year, null, isAgreed ? today : null, null)];
    }

    /// <summary>The days after today on which it may change.</summary>
    public IEnumerable<DateOnly> Edges(DateOnly until)
    {
        foreach (var plan in file.SuccessPlans)
        {
            if (plan.AgreedOn is { } agreed) yield return agreed;
        }

        foreach (var plan in supposed.Where(each => each.Kind is SuppositionKind.Plan or SuppositionKind.NoPlan)) yield return plan.On;
        for (var year = today.Year + 1; year <= until.Year; year++) yield return new(year, 1, 1);
    }

    public bool IsAgreed(DateOnly day)
    {
        if (IsAgreedByRecord(day.Year, day)) return true;
        if (supposed.Any(each => each.Kind is SuppositionKind.Plan && each.On.Year == day.Year && each.On <= day)) return true;

        // A plan that was there is followed by the next one, unless that is what is supposed not to happen.
        return day.Year > today.Year && !IsNoneSupposedFor(day.Year) && IsAgreed(new(day.Year - 1, 12, 31));
    }

    private bool IsAgreedByRecord(int year, DateOnly day) => file.SuccessPlans.FirstOrDefault(plan => plan.Year == year)?.AgreedOn <= day;

    // Without any plan on record it is not known whether there is one; the supposition says so.
    private bool IsNoneSupposed(DateOnly day) => supposed.Any(each => each.Kind is SuppositionKind.NoPlan && each.On <= day);

    private bool IsNoneSupposedFor(int year) => supposed.Any(each => each.Kind is SuppositionKind.NoPlan && each.On.Year == year);
}
