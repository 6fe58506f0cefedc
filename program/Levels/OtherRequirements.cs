using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Levels;

/// <summary>Guide, Partner Success Plan and Assigned Staff without Certification: what every level asks for alike.</summary>
internal static class OtherRequirements
{
    /// <summary>
    /// A plan must be agreed with Akamai for this calendar year. One that is missing is not met; when the record holds
    /// no plan of any year, nobody may have imported them, so it is unknown. Neither is ever taken for a yes.
    /// </summary>
    public static Requirement SuccessPlan(Edition edition, PartnerFile file, DateOnly today, Reasoning why)
    {
        var section = edition.Sections.SuccessPlan;
        var plan = file.SuccessPlans.FirstOrDefault(each => each.Year == today.Year);
        var (fulfilment, have, share, gap) = plan switch
        {
            { AgreedOn: { } agreed } when agreed <= today => (Fulfilment.Met, $"agreed on {Day.Text(agreed)}", 1.0, (string?)null),
            { SubmittedOn: { } submitted } when submitted <= today => (Fulfilment.NotMet, "submitted, not yet agreed", 0.5, "Akamai's agreement to the plan"),
            _ when file.SuccessPlans is [] => (Fulfilment.Unknown, "not on record", 0.0, $"an agreed plan for {today.Year}, or its record"),
            _ => (Fulfilment.NotMet, "none", 0.0, $"an agreed plan for {today.Year}"),
        };

        if (why.IsHeard)
        {
            why.Rule("A Success Plan is due every year and has to be agreed with Akamai.", section);
            why.Rule($"Akamai and the partner go through it every {edition.SuccessPlanReviewMonths} months.", section);
            why.Recorded($"Success Plan {today.Year}", have, "success plan");
            why.Step($"Success Plan {today.Year}: {have}");
        }

        var before = file.SuccessPlans.Any(each => each.Year == today.Year - 1 && each.AgreedOn is not null);
        return new(
            RequirementKind.SuccessPlan,
            [new($"Success Plan {today.Year}", have, "agreed", share, fulfilment, gap)],
            edition.Cite(section),
            plan is null && before ? [Caveats.PlanYear(today.Year - 1, today.Year)] : []);
    }

    public static IEnumerable<Requirement> AssignedRoles(Edition edition, StaffRoll roll, Geography geography, Reasoning why)
    {
        why.Rule("Every partner names an Alliance Manager, a Partner Portal Administrator, Business Support Administrators and, for each region, a Marketing Representative. Where no number is given, one is taken as enough.", edition.Sections.StaffWithoutCertification);
        yield return Assigned(RequirementKind.AllianceManager, "Alliance Manager", roll.With(Role.AllianceManager));
        yield return Assigned(RequirementKind.MarketingRepresentative, $"Marketing Representative in {geography.Name()}", roll.With(Role.MarketingRepresentative, geography));
        yield return Assigned(RequirementKind.PartnerPortalAdministrator, "Partner Portal Administrator", roll.With(Role.PartnerPortalAdministrator));
        yield return Assigned(RequirementKind.BusinessSupportAdministrator, "Business Support Administrator", roll.With(Role.BusinessSupportAdministrator));

        Requirement Assigned(RequirementKind kind, string name, IReadOnlyList<Person> people)
        {
            if (why.IsHeard)
            {
                why.Recorded(name, $"{people.Count}", "roles");
                why.Step($"{name}: {people.Count}, minimum 1");
            }

            return new(
                kind,
                [StaffRequirements.Measure(name, people.Count, 1, people is [] ? Fulfilment.NotMet : Fulfilment.Met)],
                edition.Cite(edition.Sections.StaffWithoutCertification),
                []);
        }
    }
}
