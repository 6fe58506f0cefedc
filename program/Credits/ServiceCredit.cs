using System.Diagnostics;

namespace PartnerBot.Program.Credits;

public enum CreditState
{
    /// <summary>Akamai has not been told yet, and there is time.</summary>
    Tell,

    /// <summary>Akamai has not been told, and the business days for it have passed.</summary>
    TellOverdue,

    /// <summary>Akamai was told in time; the information is due.</summary>
    Inform,

    /// <summary>Akamai was told in time; the careful day for the information has passed, the later reading's may not have.</summary>
    InformOverdue,

    /// <summary>Akamai was told, but after the business days for it.</summary>
    ToldLate,
}

/// <summary>A day by which something must be done.</summary>
/// <param name="BusinessDaysLeft">After today, up to that day; 0 on the day itself and when it has passed.</param>
/// <param name="Text">"by 17 Aug 2026, 9 business days left", "was due on 17 Aug 2026".</param>
public sealed record CreditDeadline(string What, DateOnly By, int BusinessDaysLeft, bool IsOverdue, string Text, Fact Fact);

/// <summary>The clock of a service credit, or why it cannot be counted.</summary>
public abstract record ServiceCredit
{
    private ServiceCredit() { }

    /// <param name="Notify">Written notice of the failure to the Partner Account Executive.</param>
    /// <param name="Inform">The information Akamai needs, by the careful reading: counted from the notice.</param>
    /// <param name="InformLatest">The same when the extra days are read as following the days for the notice; never plan for it.</param>
    /// <param name="Headline">One sentence: where it stands.</param>
    /// <param name="Next">What to do next, in order.</param>
    public sealed record Clock(
        CreditState State,
        DateOnly FailureOn,
        DateOnly? NoticeOn,
        CreditDeadline Notify,
        CreditDeadline Inform,
        CreditDeadline InformLatest,
        string Headline,
        IReadOnlyList<string> Next,
        Basis Basis) : ServiceCredit;

    /// <param name="Problems">What is wrong with the days given, one sentence each.</param>
    public sealed record CannotCount(IReadOnlyList<string> Problems) : ServiceCredit;

    public T Match<T>(Func<Clock, T> clock, Func<IReadOnlyList<string>, T> cannotCount) => this switch
    {
        Clock counted => clock(counted),
        CannotCount(var problems) => cannotCount(problems),
        _ => throw new UnreachableException(),
    };
}
