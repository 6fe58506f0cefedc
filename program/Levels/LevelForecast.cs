using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Levels;

/// <summary>What may change one partner's level. It never says that a partnership will end.</summary>
internal sealed class LevelForecast(Edition edition, PartnerFile file, DateOnly today, Reasoning why)
{
    private readonly Standing standing = LevelRules.Stand(edition, file, today);

    // A notice that was put right, or that is dated in the future, starts nothing.
    private readonly List<Notice> open =
    [
        .. file.Notices
            .Where(notice => notice.NoticedOn <= today && !(notice.RemediedOn <= today))
            .OrderBy(notice => notice.NoticedOn),
    ];

    public IReadOnlyList<LevelChange> OpenNotices()
    {
        LevelChange[] changes = [.. open.Select(notice => LevelChanges.AfterGrace(edition, notice.NoticedOn, $"{Name(notice.Kind)} notice of {Day.Text(notice.NoticedOn)}"))];
        foreach (var change in changes) why.Recorded(change.Cause, "open", "notices");

        var overdue = changes.Where(change => change.EffectiveOn <= today).Select(change => change.Cause).ToList();
        if (overdue is not []) why.Doubt(Caveats.NoticeOverdue(overdue));
        if (HasOpen(NoticeKind.Threshold)) why.Doubt(Caveats.GraceOrYearEnd);
        return changes;
    }

    /// <summary>Both measures of the assigned level are missed so far this year, in some region.</summary>
    public IReadOnlyList<LevelChange> YearEndAtRisk()
    {
        if (file.Partner.Level is not { } level) return [];

        List<string> atRisk = [], unknown = [];
        foreach (var region in standing.Regions.Select(region => region.Geography))
        {
            var financial = FinancialRequirement.Of(edition, file, level, region, today, why);
            why.Doubts(financial.Caveats);
            var isThisYears = FinancialRequirement.FiguresOf(file, region, today.Year)?.Year == today.Year;
            if (!isThisYears || financial.Fulfilment is Fulfilment.Unknown) unknown.Add(region.Name());
            else if (financial.Fulfilment is Fulfilment.NotMet) atRisk.Add(region.Name());
        }

        if (unknown is not []) why.Doubt(Caveats.YearEndUnknown(unknown, today.Year));
        if (level is Level.Select && atRisk is not [] && !HasPlan()) why.Doubt(Caveats.TerminationReserved);
        return atRisk is [] ? [] : [LevelChanges.YearEnd(edition, today.Year, $" in {Wording.List(atRisk)}")];
    }

    /// <summary>Every region supports more than the assigned level.</summary>
    public IReadOnlyList<LevelChange> PromotionInSight()
    {
        if (standing.Assigned is not { } assigned || standing.Regions is []) return [];

        // Null, for a region that supports no level, compares as not above anything.
        if (!standing.Regions.All(region => region.Supported > assigned)) return [];

        var to = standing.Regions.Min(region => region.Supported);
        why.Step($"Every region supports {to}, and the level on record is {assigned}");
        why.Doubt(Caveats.PromotionIsAkamais);
        foreach (var region in standing.Regions.Where(region => region.Next is not null)) why.Include(region.Next!.Basis);
        return [LevelChanges.Promotion(edition, today)];
    }

    /// <summary>What is missing, but has no notice that a date could be counted from.</summary>
    public void DoubtWhatHasNoDate()
    {
        if (standing.Assigned is null) return;

        var missing = standing.Regions
            .SelectMany(region => region.AtAssigned.Requirements, (region, requirement) => (region.Geography, Requirement: requirement))
            .Where(each => each.Requirement.Fulfilment is Fulfilment.NotMet && !HasOpen(KindOf(each.Requirement.Kind)))
            .Select(each => each.Requirement.Kind is RequirementKind.Financial ? $"the threshold in {each.Geography.Name()}" : each.Requirement.AnyOf[0].Name)
            .Distinct()
            .ToList();
        if (missing is not []) why.Doubt(Caveats.NoNoticeYet(missing));
    }

    private bool HasOpen(NoticeKind kind) => open.Any(notice => notice.Kind == kind);

    private bool HasPlan() => file.SuccessPlans.Any(plan => plan.Year == today.Year && plan.AgreedOn <= today);

    internal static string Name(NoticeKind kind) => kind switch
    {
        NoticeKind.SuccessPlan => "Success Plan",
        NoticeKind.Threshold => "Threshold",
        NoticeKind.Staff => "Staff",
    };

    internal static NoticeKind KindOf(RequirementKind kind) => kind switch
    {
        RequirementKind.Financial => NoticeKind.Threshold,
        RequirementKind.SuccessPlan => NoticeKind.SuccessPlan,
        RequirementKind.SalesSpecialists
            or RequirementKind.SalesEngineers
            or RequirementKind.BasicServicesAndSupport
            or RequirementKind.SolutionsArchitects
            or RequirementKind.AllianceManager
            or RequirementKind.MarketingRepresentative
            or RequirementKind.PartnerPortalAdministrator
            or RequirementKind.BusinessSupportAdministrator => NoticeKind.Staff,
    };
}
