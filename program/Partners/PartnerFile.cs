using PartnerBot.Program.Certifications;

namespace PartnerBot.Program.Partners;

/// <summary>All that is on record about one partner: the input of every rule that judges a partner.</summary>
public sealed record PartnerFile(
    Partner Partner,
    IReadOnlyList<Person> People,
    IReadOnlyList<Certification> Certifications,
    IReadOnlyList<YearlyRevenue> Revenue,
    IReadOnlyList<SuccessPlan> SuccessPlans,
    IReadOnlyList<ExpertYear> ExpertYears,
    IReadOnlyList<Notice> Notices);

/// <summary>What a partner brought in a region in a calendar year, so far or in all, in US dollars.</summary>
/// <param name="AnnualRevenue">Null when not known.</param>
/// <param name="NetMrr">The net change of committed monthly recurring revenue, which can be negative; null when not known.</param>
public sealed record YearlyRevenue(Geography Region, int Year, decimal? AnnualRevenue, decimal? NetMrr);

public sealed record SuccessPlan(int Year, DateOnly? SubmittedOn, DateOnly? AgreedOn, DateOnly? LastReviewOn);

/// <summary>A partner's year in Ask An Expert. <paramref name="RecommendedBy"/> and <paramref name="SponsoredBy"/> are person ids.</summary>
public sealed record ExpertYear(
    int Year,
    int? PartnerLedIntegrations,
    DateOnly? RecommendedOn,
    string? RecommendedBy,
    string? SponsoredBy,
    DateOnly? EnrolledOn,
    DateOnly? LastCaseOn);

public enum NoticeKind
{
    SuccessPlan,
    Threshold,
    Staff,
}

/// <summary>Akamai's notice of non-compliance, which starts the grace period.</summary>
public sealed record Notice(NoticeKind Kind, DateOnly NoticedOn, DateOnly? RemediedOn);
