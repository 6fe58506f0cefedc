using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Experts;

/// <summary>What is on record about a partner in Ask An Expert up to a day; what is dated later has not happened.</summary>
internal sealed class ExpertRecord(PartnerFile file, DateOnly today)
{
    private readonly List<ExpertYear> years = [.. file.ExpertYears.Where(year => year.Year <= today.Year)];

    public bool IsEmpty => years is [];

    public DateOnly? EnrolledOn => Latest(year => year.EnrolledOn);

    public DateOnly? LastCaseOn => Latest(year => year.LastCaseOn);

    public DateOnly? RecommendedOn => Latest(year => year.RecommendedOn);

    /// <summary>The latest year with a sponsor.</summary>
    public int? SponsoredIn => years.Where(year => !string.IsNullOrWhiteSpace(year.SponsoredBy)).Max(year => (int?)year.Year);

    public int? Integrations(int year) => years.FirstOrDefault(each => each.Year == year)?.PartnerLedIntegrations;

    private DateOnly? Latest(Func<ExpertYear, DateOnly?> day) => years.Select(day).Where(each => each <= today).Max();
}
