using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Plans;

/// <summary>Guide, Partner Success Plan: one a year, agreed, gone through every three months.</summary>
public static class SuccessPlanRules
{
    public static SuccessPlanReviews Of(Edition edition, PartnerFile file, DateOnly today)
    {
        var why = new Reasoning(edition);
        var section = edition.Sections.SuccessPlan;
        why.Rule("A Success Plan is due every year and has to be agreed with Akamai.", section);
        why.Rule($"It should have {edition.SuccessPlanSections.Count} parts: {Wording.List(edition.SuccessPlanSections, edition.SuccessPlanSections.Count)}.", section);
        why.Rule($"Akamai and the partner go through it every {edition.SuccessPlanReviewMonths} months.", section);

        // What is dated later has not happened.
        var plan = file.SuccessPlans.FirstOrDefault(each => each.Year == today.Year);
        var (submitted, agreed, reviewed) = (Past(plan?.SubmittedOn), Past(plan?.AgreedOn), Past(plan?.LastReviewOn));
        var state = agreed is not null ? SuccessPlanState.Agreed
            : submitted is not null ? SuccessPlanState.Submitted
            : file.SuccessPlans is [] ? SuccessPlanState.NotOnRecord
            : SuccessPlanState.Missing;

        why.Recorded($"Success Plan {today.Year}", Said(state, submitted, agreed), "success plan");
        if (reviewed is { } last) why.Recorded("Last review", Day.Text(last), "last_review_on");
        DateOnly[] reviews = [.. Reviews(edition, agreed, reviewed, today.Year)];
        if (agreed is { } from && reviews is [var first, ..])
        {
            var counted = reviewed > from ? reviewed.Value : from;
            why.Step($"Next review: {Day.Text(counted)} + {edition.SuccessPlanReviewMonths} months = {Day.Text(first)}");
            why.Doubt(Caveats.PlanReviewClock(edition.SuccessPlanReviewMonths));
        }

        if (state is not SuccessPlanState.Agreed && file.SuccessPlans.Any(each => each.Year == today.Year - 1 && each.AgreedOn is not null))
            why.Doubt(Caveats.PlanYear(today.Year - 1, today.Year));
        DateOnly? next = reviews is [var due, ..] ? due : null;
        return new(
            today.Year, state, submitted, agreed, reviewed, next, next < today, reviews, edition.SuccessPlanSections,
            Headline(state, today, next), why.ToBasis());

        DateOnly? Past(DateOnly? day) => day <= today ? day : null;
    }

    // Counted from one day in whole steps, so that 31 Jan does not wander to the 30th for good. The first stays when it lies in the next year.
    private static IEnumerable<DateOnly> Reviews(Edition edition, DateOnly? agreed, DateOnly? reviewed, int year)
    {
        if (agreed is not { } start) yield break;

        var from = reviewed > start ? reviewed.Value : start;
        yield return from.AddMonths(edition.SuccessPlanReviewMonths);
        for (var months = 2 * edition.SuccessPlanReviewMonths; from.AddMonths(months).Year <= year; months += edition.SuccessPlanReviewMonths)
            yield return from.AddMonths(months);
    }

    private static string Headline(SuccessPlanState state, DateOnly today, DateOnly? next) => state switch
    {
        SuccessPlanState.NotOnRecord => $"No Success Plan is on record. Submit the plan for {today.Year}, or have it recorded if it is agreed already.",
        SuccessPlanState.Missing => $"No Success Plan for {today.Year} is on record. Submit one and agree it with Akamai.",
        SuccessPlanState.Submitted => $"The Success Plan for {today.Year} is submitted. Akamai still has to agree to it.",
        SuccessPlanState.Agreed when next < today => $"The Success Plan for {today.Year} is agreed. Its review was due on {Day.Text(next.Value)}: arrange it now, or have it recorded.",
        SuccessPlanState.Agreed => $"The Success Plan for {today.Year} is agreed. Its next review is due by {Day.Text(next!.Value)}.",
    };

    private static string Said(SuccessPlanState state, DateOnly? submitted, DateOnly? agreed) => state switch
    {
        SuccessPlanState.NotOnRecord or SuccessPlanState.Missing => "not on record",
        SuccessPlanState.Submitted => $"submitted on {Day.Text(submitted!.Value)}, not agreed yet",
        SuccessPlanState.Agreed => $"agreed on {Day.Text(agreed!.Value)}",
    };
}
