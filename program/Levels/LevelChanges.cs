using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Levels;

public enum LevelChangeKind
{
    /// <summary>Qualified for a higher level: the next calendar quarter.</summary>
    Promotion,

    /// <summary>Noticed, not remedied within the grace period: the calendar quarter after it ends.</summary>
    AfterGrace,

    /// <summary>Neither threshold met at the end of the calendar year: 1 January, without grace.</summary>
    YearEnd,
}

/// <summary>When a change of level would take effect.</summary>
/// <param name="From">The day it is counted from: qualified on, noticed on, or 31 December.</param>
/// <param name="GraceEnds">The last day of the 60 days; null where there is no grace.</param>
/// <param name="Cause">"Success Plan notice of 10 Feb 2027", "if you qualify by 31 Dec 2026", …</param>
public sealed record LevelChange(LevelChangeKind Kind, DateOnly From, DateOnly? GraceEnds, DateOnly EffectiveOn, string Cause, Fact Fact);

/// <summary>What may change a partner's level and when: open notices, the year end at risk, a promotion in sight.</summary>
/// <param name="Changes">The earliest first; empty when nothing is in sight.</param>
public sealed record LevelOutlook(IReadOnlyList<LevelChange> Changes, Basis Basis)
{
    /// <summary>What would happen when, if something happened today; for a partner with nothing in sight.</summary>
    public IReadOnlyList<LevelChange> Otherwise { get; init; } = [];

    /// <summary>The changes hang on renewals alone; neither a notice, nor the year end, nor a promotion is in sight.</summary>
    public bool HasRenewalsOnly { get; init; }
}

/// <summary>Guide, Change of Partner's Program Level or Assigned Staff.</summary>
public static class LevelChanges
{
    public static LevelChange Promotion(Edition edition, DateOnly qualifiedOn)
    {
        var effective = FollowingQuarter(qualifiedOn);
        return new(LevelChangeKind.Promotion, qualifiedOn, null, effective, $"if you qualify by {Day.Text(effective.AddDays(-1))}",
            Fact(edition, "Promotion takes effect", effective, $"the calendar quarter after {Day.Text(qualifiedOn)} begins on {Day.Text(effective)}"));
    }

    public static LevelChange AfterGrace(Edition edition, DateOnly noticedOn, string cause)
    {
        var graceEnds = noticedOn.AddDays(edition.GraceDays);
        var effective = FollowingQuarter(graceEnds);
        return new(LevelChangeKind.AfterGrace, noticedOn, graceEnds, effective, cause,
            Fact(edition, "Level changes unless remedied", effective, $"{Day.Text(noticedOn)} + {edition.GraceDays} days = {Day.Text(graceEnds)}; the following calendar quarter begins on {Day.Text(effective)}"));
    }

    public static LevelChange YearEnd(Edition edition, int year) => YearEnd(edition, year, "");

    public static LevelOutlook For(Edition edition, PartnerFile file, DateOnly today)
    {
        var why = new Reasoning(edition);
        why.Recorded("Program level", file.Partner.Level is { } level ? level.ToString() : "none on record", "level");
        var outlook = new LevelForecast(edition, file, today, why);
        LevelChange[] changes =
        [
            .. outlook.OpenNotices(),
            .. outlook.YearEndAtRisk(),
            .. outlook.PromotionInSight(),
        ];
        changes = [.. changes.OrderBy(change => change.EffectiveOn).ThenBy(change => change.From)];

        // The first rule stands on the card: that of what comes next.
        if (changes is [{ Kind: LevelChangeKind.AfterGrace }, ..]) RulesOfLosing(why, edition);
        Rules(why, edition);
        outlook.DoubtWhatHasNoDate();
        Explain(why, edition, changes);
        if (Caveats.Type(file.Partner) is { } type) why.Doubt(type);
        return new(changes, why.ToBasis()) { Otherwise = changes is [] ? InGeneral(edition, today).Changes : [] };
    }

    /// <summary>The same rules for nobody in particular: what happens when, counted from today or from a given day.</summary>
    /// <param name="edition">The edition in force.</param>
    /// <param name="from">The day that the person qualifies or the notice is dated.</param>
    /// <param name="kind">Null: which of them it is was not said, so each is counted.</param>
    public static LevelOutlook InGeneral(Edition edition, DateOnly from, LevelChangeKind? kind = null)
    {
        var why = new Reasoning(edition);
        Rules(why, edition);
        LevelChange[] all = [Promotion(edition, from), AfterGrace(edition, from, $"if a notice is dated {Day.Text(from)}"), YearEnd(edition, from.Year)];
        // What happens on a New Year's Day was decided the day before.
        if (from is { Month: 1, Day: 1 }) all = [YearEnd(edition, from.Year - 1), .. all[..2]];
        LevelChange[] changes = [.. all.Where(change => kind is null || change.Kind == kind)];
        Explain(why, edition, changes);
        if (kind is not LevelChangeKind.Promotion) why.Doubt(Caveats.GraceOrYearEnd);
        return new(changes, why.ToBasis());
    }

    /// <summary>The first day of the quarter after the one a day is in: 31 Mar gives 1 Apr, 1 Apr gives 1 Jul.</summary>
    public static DateOnly FollowingQuarter(DateOnly day) => Quarters.Of(day).AddMonths(3);

    internal static LevelChange YearEnd(Edition edition, int year, string where)
    {
        var lastDay = new DateOnly(year, 12, 31);
        var effective = lastDay.AddDays(1);
        return new(LevelChangeKind.YearEnd, lastDay, null, effective, $"if neither threshold is passed{where} by {Day.Text(lastDay)}",
            Fact(edition, "Level changes at the year end", effective, $"{Day.Text(lastDay)} + 1 day = {Day.Text(effective)}, without a grace period"));
    }

    private static Fact Fact(Edition edition, string name, DateOnly effective, string arithmetic) =>
        new(name, Day.Text(effective), edition.Cite(edition.Sections.LevelChanges), arithmetic);

    internal static void Rules(Reasoning why, Edition edition)
    {
        why.Rule("A partner that qualifies for a higher level moves up when the next calendar quarter begins.", edition.Sections.LevelChanges);
        RulesOfLosing(why, edition);
    }

    private static void RulesOfLosing(Reasoning why, Edition edition)
    {
        var section = edition.Sections.LevelChanges;
        why.Rule($"A missing Success Plan, missed thresholds or missing staff bring a notice from Akamai, and {edition.GraceDays} days from that notice to put it right.", section);
        why.Rule("What is not put right within that time leads to the level that fits, from the calendar quarter after it.", section);
        why.Rule("Missed thresholds at the end of the calendar year lead to the level that fits on 1 January, with no grace period.", section);
        why.Rule("Akamai tells the partner about every change of level; an e-mail is enough.", section);
    }

    private static void Explain(Reasoning why, Edition edition, IEnumerable<LevelChange> changes)
    {
        foreach (var change in changes)
        {
            why.Step($"{change.Cause}: {change.Fact.Arithmetic}");
            if (change.Kind is LevelChangeKind.AfterGrace) why.Doubt(Caveats.CalendarDays(edition.GraceDays));
            if (change.Kind is LevelChangeKind.YearEnd) why.Doubt(Caveats.YearEndWording);
        }
    }
}
