using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Plans;

/// <summary>Why a plan is what it is.</summary>
internal static class PlanReasons
{
    public static void Explain(Reasoning why, Edition edition, PartnerFile file, LevelPlan plan, StaffPlan staff, DateOnly today)
    {
        why.Rule("A partner that qualifies for a higher level moves up when the next calendar quarter begins.", edition.Sections.LevelChanges);
        why.Rule("Each level asks for a minimum of certified people per role in each region where the partner operates.", edition.Sections.CertifiedStaff);
        why.Rule("API Security's Security Architect and Guardicore's GCSE count as Solutions Architect.", edition.Sections.CertifiedStaff);
        why.Rule(CertificationRules.Validity(edition), edition.Sections.Renewal);
        why.Rule("A Success Plan is due every year and has to be agreed with Akamai.", edition.Sections.SuccessPlan);
        why.Rule("Every partner names an Alliance Manager, a Partner Portal Administrator, Business Support Administrators and, for each region, a Marketing Representative. Where no number is given, one is taken as enough.", edition.Sections.StaffWithoutCertification);
        why.Recorded("Program level", file.Partner.Level is { } level ? level.ToString() : "none on record", "level");
        if (plan.AskedBy is { } by) why.Input(new("Wanted by", Day.Text(by), Citation.Asked("by")));

        why.Step($"Earliest: the calendar quarter after {Day.Text(today)} begins on {Day.Text(plan.Earliest)}");
        why.Step($"Planned for {Day.Text(plan.EffectiveOn)}: judged on {Day.Text(plan.MustBeTrueOn)}, the day before");
        foreach (var role in plan.Roles)
        {
            why.Printed($"{plan.Level} minimum, {role.Role.Name()}, {plan.Geography.Name()}", $"{role.Need}", edition.Sections.CertifiedStaff);
            why.Recorded($"Certified {role.Role.Plural()}, {plan.Geography.Name()}, on {Day.Text(plan.MustBeTrueOn)}", $"{role.Safe}", "certifications and people");
            why.Step($"{role.Role.Plural()}: {role.Need} − {role.Safe} on {Day.Text(plan.MustBeTrueOn)}: {(role.IsWaived ? "left out" : $"{role.Lacking} to go")}");
        }

        why.Step(plan.SuccessPlan.Text);
        Doubts(why, edition, file, plan, staff);
    }

    private static void Doubts(Reasoning why, Edition edition, PartnerFile file, LevelPlan plan, StaffPlan staff)
    {
        if (!file.Partner.Regions.Contains(plan.Geography)) why.Doubt(Caveats.NotOperatingIn(plan.Geography));
        if (staff.Sharing is { Count: > 0 } names) why.Doubt(Caveats.WouldShare(names));
        if (staff.RenewsLapsed) why.Doubt(Caveats.RenewalOfLapsed);
        if (plan.Roles.Any(role => role.IsWaived)) why.Doubt(Caveats.ServicesWaived(plan.Roles.Single(role => role.IsWaived).Safe, plan.Roles.Single(role => role.IsWaived).Need));
        else if (file.Partner.Focus.Any(product => product.IsSecurityExtra())) why.Doubt(Caveats.ServicesNotWaived);
        if (staff.Then.WithoutRegion is > 0 and var people) why.Doubt(Caveats.WithoutRegion(people));
        if (plan.Geography.IsAmericas() && file.Partner.Regions.Count(region => region.IsAmericas()) > 1) why.Doubt(Caveats.Americas(null));
        if (file.Partner.Regions.Distinct().Count() > 1) why.Doubt(Caveats.EveryRegion);
        why.Doubt(Caveats.LookBack(edition.StaffLookBackMonths));
        why.Doubt(Caveats.PromotionIsAkamais);
        if (Caveats.Type(file.Partner) is { } type) why.Doubt(type);
    }
}
