using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>Why a projection comes out as it does.</summary>
internal static class ProjectionReasons
{
    // What an assessment leaves open about people that also matters for a day to come.
    private static readonly string[] AboutPeople = ["two-roles", "people-without-region", "americas-region", "services-waiver", "services-not-waived"];

    public static Basis Of(
        Edition edition, PartnerFile file, IReadOnlyList<Supposed> supposed, Projection.Projected projected, Judgement now, (SupposedWorld World, LevelSimulation Simulation) with)
    {
        var why = new Reasoning(edition);
        why.Recorded("Program level", file.Partner.Level is { } level ? level.ToString() : "none on record", "level");
        foreach (var each in supposed) why.Input(new("Supposed", each.Text, Citation.Asked("what if")));
        LevelChanges.Rules(why, edition);
        if (supposed.Any(each => each.Certificates is not null)) why.Rule(CertificationRules.Validity(edition), edition.Sections.Renewal);
        if (supposed.Any(each => each.Kind is SuppositionKind.Leaves))
            why.Rule("Access to Akamai's portals is removed at once when somebody leaves or changes roles.", edition.Sections.StaffWithoutCertification);
        if (projected.Steps.Any(step => step is { Kind: ProjectionStepKind.Missed, About: NoticeKind.Staff }))
            why.Rule($"When people leave or change and the minimum is missed, the partner tells Akamai within {edition.StaffChangeNoticeDays} days, and the Partner Portal Administrator disables their portal access at once.", edition.Sections.StaffChanges);
        if (projected.Discounts is not []) why.Rule("The level decides the rate once a registration is approved.", edition.Sections.Pricing);

        foreach (var step in projected.Steps) why.Step($"{Day.Text(step.On)}: {step.Text}{(step.Fact.Arithmetic is { } arithmetic ? $" ({arithmetic})" : "")}");
        foreach (var discount in projected.Discounts) why.Step(discount.Text);
        Doubts(why, edition, file, supposed, projected, now, with);
        return why.ToBasis();
    }

    private static void Doubts(
        Reasoning why, Edition edition, PartnerFile file, IReadOnlyList<Supposed> supposed, Projection.Projected projected, Judgement now, (SupposedWorld World, LevelSimulation Simulation) with)
    {
        var steps = projected.Steps;
        if (supposed is not []) why.Doubt(Caveats.OnlyWhatIsSupposed);
        if (steps.Any(step => step.Kind is ProjectionStepKind.Notice && step.Fact.Source.Document != Citation.PartnerRecord)) why.Doubt(Caveats.NoticeAssumed);
        if (steps.Any(step => step.Kind is ProjectionStepKind.GraceEnds)) why.Doubt(Caveats.CalendarDays(edition.GraceDays));
        if (steps.Any(step => step.Kind is ProjectionStepKind.LevelAtYearEnd)) why.Doubt(Caveats.YearEndWording);
        if (steps.Any(step => step.Kind is ProjectionStepKind.LevelAtYearEnd) && steps.Any(step => step is { Kind: ProjectionStepKind.GraceEnds, About: NoticeKind.Threshold })) why.Doubt(Caveats.GraceOrYearEnd);
        if (projected.WithoutDate.SelectMany(each => each.Missing).ToList() is { Count: > 0 } missing) why.Doubt(Caveats.NoNoticeYet(missing));
        if (with.Simulation.Overdue is { Count: > 0 } overdue) why.Doubt(Caveats.NoticeOverdue(overdue.Select(episode => $"{LevelForecast.Name(episode.Kind)} notice of {Day.Text(episode.NoticedOn)}").Distinct()));
        if (projected.Levels.Skip(1).Any(period => period.Level is null)) why.Doubt(Caveats.TerminationReserved);
        if (steps.Any(step => step.Kind is ProjectionStepKind.Promotion)) why.Doubt(Caveats.PromotionIsAkamais);
        if (projected.LevelNow is null) why.Doubt(Caveats.NoLevelOnRecord);
        if (projected.Levels.Count > 1)
        {
            if (file.Partner.Regions.Distinct().Count() > 1) why.Doubt(Caveats.EveryRegion);
            Open(why, projected, with.World);
        }

        why.Doubts(with.Simulation.Doubts);
        if (projected.LevelNow is { } level)
        {
            var roll = new StaffRoll(edition, file, projected.Today);
            why.Doubts(file.Partner.Regions.Distinct().SelectMany(region => LevelRules.Doubts(edition, file, roll, level, region, projected.Today, AboutPeople)));
        }

        if (steps.Any(step => step is { Kind: ProjectionStepKind.Missed, About: NoticeKind.Staff })) why.Doubt(Caveats.LookBack(edition.StaffLookBackMonths));
        Suppositions(why, file, supposed, projected);
        if (projected.Discounts is not [])
        {
            why.Doubt(Caveats.RegistrationEligibility);
            why.Doubt(Caveats.LevelAtClose);
        }

        if (Caveats.Type(file.Partner) is { } type) why.Doubt(type);
    }

    private static void Suppositions(Reasoning why, PartnerFile file, IReadOnlyList<Supposed> supposed, Projection.Projected projected)
    {
        if (supposed.Any(each => each.Kind is SuppositionKind.Lapses or SuppositionKind.Renews)) why.Doubt(Caveats.RenewalWindowReading);
        if (supposed.Any(each => each.Kind is SuppositionKind.Renews && each.Certificates!.Any(status => each.On > status.RenewBy))) why.Doubt(Caveats.RenewedAfterWindow);
        if (supposed.Any(each => each.Kind is SuppositionKind.Certifies)) why.Doubt(Caveats.NewCertificateWithoutProduct);
        foreach (var each in supposed.Where(each => each.Kind is SuppositionKind.Revenue or SuppositionKind.NetMrr))
        {
            var (year, place) = (projected.Today.Year, each.Geography!.Value);
            var figures = FinancialRequirement.FiguresOf(file, place, year);
            if ((each.Kind is SuppositionKind.Revenue ? figures?.AnnualRevenue : figures?.NetMrr) is null)
                why.Doubt(Caveats.SupposedAlone(each.Kind is SuppositionKind.Revenue ? "annual revenue" : "Net MRR", place));
            else if (figures!.Year != year) why.Doubt(Caveats.LastYearsFigures(place, year, figures.Year));
        }
    }

    // Where a level follows that the record merely fails to support, it is said what it hangs on.
    private static void Open(Reasoning why, Projection.Projected projected, SupposedWorld world)
    {
        foreach (var step in projected.Steps.Where(step => step.ChangesLevel))
        {
            if (step.Level is Level.Elite) continue;
            var next = step.Level is { } to ? to + 1 : Level.Select;
            var lacking = world.On(step.On.AddDays(-1)).Required(next).Where(each => !each.Requirement.IsMet).ToList();
            if (step.Level is null && lacking is not []) why.Doubt(Caveats.NoLevelSupported(lacking.Select(each => each.Name).Distinct()));
            if (lacking is not [] && lacking.All(each => !each.IsMissed)) why.Doubt(Caveats.LevelHangsOn(lacking.Select(each => each.Name).Distinct()));
        }
    }
}
