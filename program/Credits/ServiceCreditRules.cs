namespace PartnerBot.Program.Credits;

/// <summary>Guide, Service Credits: tell in time, then hand in the information in time.</summary>
public static class ServiceCreditRules
{
    /// <param name="edition">The edition in force.</param>
    /// <param name="failureOn">The day of the failure that is claimed.</param>
    /// <param name="noticeOn">The day the Partner Account Executive was told in writing; null when that is still to be done.</param>
    /// <param name="calendar">The business days of <paramref name="geography"/>.</param>
    /// <param name="geography">Whose calendar it is; it is named in the answer.</param>
    /// <param name="today">The day the question is asked.</param>
    public static ServiceCredit Of(Edition edition, DateOnly failureOn, DateOnly? noticeOn, BusinessCalendar calendar, Geography geography, DateOnly today)
    {
        string[] problems = [.. Problems(failureOn, noticeOn, today)];
        if (problems is not []) return new ServiceCredit.CannotCount(problems);

        var why = new Reasoning(edition);
        Rules(why, edition);
        why.Input(new("Day of the failure", Day.Text(failureOn), Citation.Asked("failure")));
        why.Input(new("Written notice", noticeOn is { } given ? Day.Text(given) : "not given yet", Citation.Asked("notice")));

        var terms = edition.ServiceCredits;
        var count = new CreditCount(edition, calendar, geography, today, why);
        var notify = count.Deadline("Written notice to your PAE", failureOn, terms.NoticeBusinessDays, "the failure");
        var inform = count.Deadline("Information for the investigation", noticeOn ?? today, terms.InformationBusinessDays, noticeOn is null ? "a notice today" : "the notice");
        var latest = count.Deadline("Information, if the days follow those for the notice", notify.By, terms.InformationBusinessDays, "the last day for the notice");

        Doubts(why, calendar, geography, noticeOn is null || inform.By != latest.By);
        var state = StateOf(noticeOn, notify, inform);
        return new ServiceCredit.Clock(state, failureOn, noticeOn, notify, inform, latest, Headline(state, notify, inform), [.. Next(state, inform, latest)], why.ToBasis());
    }

    private static IEnumerable<string> Problems(DateOnly failureOn, DateOnly? noticeOn, DateOnly today)
    {
        if (failureOn > today) yield return $"{Day.Text(failureOn)} is still to come. Give the day on which the service failed.";
        else if (failureOn < today.AddYears(-2)) yield return $"{Day.Text(failureOn)} is more than two years ago. Check the day of the failure.";
        if (noticeOn < failureOn) yield return $"The notice, {Day.Text(noticeOn.Value)}, cannot be before the failure, {Day.Text(failureOn)}.";
        if (noticeOn > today) yield return $"The notice, {Day.Text(noticeOn.Value)}, is still to come. Leave it empty until you have written to your PAE.";
    }

    private static CreditState StateOf(DateOnly? noticeOn, CreditDeadline notify, CreditDeadline inform) => noticeOn switch
    {
        null => notify.IsOverdue ? CreditState.TellOverdue : CreditState.Tell,
        { } given when given > notify.By => CreditState.ToldLate,
        _ => inform.IsOverdue ? CreditState.InformOverdue : CreditState.Inform,
    };

    private static string Headline(CreditState state, CreditDeadline notify, CreditDeadline inform) => state switch
    {
        CreditState.Tell => $"Write to your Partner Account Executive {notify.Text}.",
        CreditState.TellOverdue => $"The written notice {notify.Text}. Write today and ask whether the credit can still be looked at.",
        CreditState.Inform => $"The notice was in time. Hand in the information {inform.Text}.",
        CreditState.InformOverdue => $"The notice was in time, but the information {inform.Text} by the careful reading. Hand it in today.",
        CreditState.ToldLate => $"The written notice {notify.Text.Replace("was due", "was due already", StringComparison.Ordinal)}. Your Partner Account Executive can say whether the credit can still be looked at.",
    };

    private static IEnumerable<string> Next(CreditState state, CreditDeadline inform, CreditDeadline latest)
    {
        if (state is CreditState.Tell or CreditState.TellOverdue)
        {
            yield return "Tell your PAE in writing or by e-mail: which client, which service, which service level, when it failed. A support case is not that notice.";
            yield return $"Then hand in what Akamai needs to investigate: by {Day.Text(inform.By)} if you write today.";
        }
        else
        {
            yield return $"Hand in what Akamai needs to investigate for that client: by {Day.Text(inform.By)} to be safe.";
        }

        if (state is CreditState.InformOverdue && !latest.IsOverdue)
            yield return $"Read another way, the information is in time until {Day.Text(latest.By)}. Ask your PAE which holds.";
        yield return "If the measurement confirms it, the credit comes off the invoice of the following month.";
    }

    private static void Rules(Reasoning why, Edition edition)
    {
        var (terms, section) = (edition.ServiceCredits, edition.Sections.ServiceCredits);
        why.Rule($"For a missed service level of a client, the Partner Account Executive is told in writing or by e-mail within {terms.NoticeBusinessDays} business days from the day of the failure.", section);
        why.Rule($"What Akamai needs to look into it follows within {terms.InformationBusinessDays} more business days.", section);
        why.Rule("Akamai then measures by the method of the SLA. If the service level was met there is no credit; if not, the SLA says how much.", section);
        why.Rule("A credit is taken off what is invoiced for the following month.", section);
    }

    private static void Doubts(Reasoning why, BusinessCalendar calendar, Geography geography, bool readingsDiffer)
    {
        why.Doubt(Caveats.CaseIsNoNotice);
        if (readingsDiffer) why.Doubt(Caveats.CreditClock);
        why.Doubt(calendar.KnowsHolidays ? Caveats.WhichCalendar(geography) : Caveats.HolidaysUnknown(geography));
        why.Doubt(Caveats.ProductServiceLevel);
    }
}

/// <summary>Deadlines in the business days of one geography.</summary>
internal sealed class CreditCount(Edition edition, BusinessCalendar calendar, Geography geography, DateOnly today, Reasoning why)
{
    public CreditDeadline Deadline(string what, DateOnly from, int businessDays, string fromWhat)
    {
        var by = calendar.Add(from, businessDays);
        var arithmetic = $"{Day.Text(from)} ({fromWhat}) + {businessDays} business days in {geography.Name()} = {Day.Text(by)}";
        why.Step($"{what}: {arithmetic}");
        var left = calendar.Between(today, by);
        return new(what, by, left, by < today, Text(by, left), new(what, Day.Text(by), edition.Cite(edition.Sections.ServiceCredits), arithmetic));
    }

    private string Text(DateOnly by, int left) =>
        by < today ? $"was due on {Day.Text(by)}"
        : by == today ? "today: it is the last day"
        : $"by {Day.Text(by)}, {left} business day{(left is 1 ? "" : "s")} left";
}
