using PartnerBot.Program.Certifications;
using static PartnerBot.Program.Certifications.CertificationState;

namespace PartnerBot.Tests.Program;

public sealed class CertificationRulesTests
{
    [Theory]
    [InlineData("2024-08-03", Valid, 730)]
    [InlineData("2026-08-02", Valid, 1)]
    [InlineData("2026-08-03", Valid, 0)]
    [InlineData("2026-08-04", RenewalWindow, 59)]
    [InlineData("2026-10-01", RenewalWindow, 1)]
    [InlineData("2026-10-02", RenewalWindow, 0)]
    [InlineData("2026-10-03", Lapsed, 0)]
    [InlineData("2030-01-01", Lapsed, 0)]
    public void Valid_for_24_months_then_60_days_to_renew_then_lapsed(string today, CertificationState state, int daysLeft)
    {
        var status = StatusOn(Date(today), passedOn: new(2024, 8, 3));

        Assert.Equal((state, daysLeft), (status.State, status.DaysLeft));
        Assert.Equal((new(2026, 8, 3), new(2026, 10, 2)), (status.ExpiresOn, status.RenewBy));
    }

    [Theory]
    [InlineData("2024-08-31", "2026-08-31")]
    [InlineData("2024-02-29", "2026-02-28")]
    [InlineData("2026-02-28", "2028-02-28")]
    [InlineData("2024-12-31", "2026-12-31")]
    public void Months_are_calendar_months(string passed, string expires) =>
        Assert.Equal(Date(expires), StatusOn(Date(passed), Date(passed)).ExpiresOn);

    [Theory]
    [InlineData("2025-06-01", "2027-06-01")] // renewed
    [InlineData("2023-06-01", "2026-01-10")] // before it was passed
    [InlineData("2026-08-03", "2028-08-03")] // today
    [InlineData("2026-08-04", "2026-01-10")] // not yet
    public void The_clock_starts_again_with_a_later_renewal_that_has_happened(string renewed, string expires) =>
        Assert.Equal(Date(expires), StatusOn(Some.Today, new(2024, 1, 10), Date(renewed)).ExpiresOn);

    [Fact]
    public void A_certificate_counts_from_the_day_it_is_passed()
    {
        var file = Some.EmptyFile with { People = [Some.Person], Certifications = [Some.Certification("ana", Certificate.Gcse, passedOn: Some.Today)] };

        Assert.Empty(CertificationRules.Of(Some.Edition, file, Some.Today.AddDays(-1)));
        Assert.Single(CertificationRules.Of(Some.Edition, file, Some.Today));
    }

    [Fact]
    public void Who_no_longer_works_there_is_left_out()
    {
        var file = Some.EmptyFile with { People = [Some.Person with { LeftOn = Some.Today.AddDays(1) }], Certifications = [Some.Certification("ana", Certificate.Gcse)] };

        Assert.Single(CertificationRules.Of(Some.Edition, file, Some.Today));
        Assert.Empty(CertificationRules.Of(Some.Edition, file, Some.Today.AddDays(1)));
        Assert.Empty(CertificationRules.Of(Some.Edition, file with { People = [Some.Person with { Active = false }] }, Some.Today));
        Assert.Empty(CertificationRules.Of(Some.Edition, file with { People = [] }, Some.Today));
    }

    [Fact]
    public void The_most_urgent_comes_first()
    {
        DateOnly[] passed = [new(2020, 1, 1), new(2026, 1, 1), new(2024, 7, 1), new(2024, 9, 1), new(2024, 6, 20), new(2023, 1, 1)];
        var file = Some.EmptyFile with { People = [Some.Person], Certifications = [.. passed.Select(day => Some.Certification("ana", Certificate.Gcse, passedOn: day))] };

        Assert.Equal(
            [
                (RenewalWindow, new(2026, 6, 20)), (RenewalWindow, new(2026, 7, 1)),
                (Valid, new(2026, 9, 1)), (Valid, new(2028, 1, 1)),
                (Lapsed, new(2025, 1, 1)), (Lapsed, new DateOnly(2022, 1, 1)),
            ],
            CertificationRules.Of(Some.Edition, file, Some.Today).Select(status => (status.State, status.ExpiresOn)));
    }

    [Fact]
    public void A_list_explains_each_date_and_how_the_window_is_read()
    {
        var valid = StatusOn(new(2026, 8, 3), new(2023, 1, 1), new(2024, 8, 3));
        var inWindow = StatusOn(new(2026, 8, 4), new(2024, 8, 3));

        var basis = CertificationRules.Explain(Some.Edition, [valid]);
        Assert.Equal(["Ana, Sales Engineer: 3 Aug 2024 + 24 months = 3 Aug 2026; + 60 days = 2 Oct 2026"], basis.Steps);
        Assert.Equal(("renewed on 3 Aug 2024", "guide-undated"), (Assert.Single(basis.Inputs).Value, Assert.Single(basis.Caveats).Name));
        Assert.Contains(CertificationRules.Explain(Some.Edition, [inWindow]).Caveats, caveat => caveat.Name is "renewal-window-reading");
        Assert.Equal("passed on 3 Aug 2024", Assert.Single(CertificationRules.Explain(Some.Edition, [inWindow]).Inputs).Value);
    }

    [Theory]
    [InlineData(Certificate.SalesSpecialist, StaffRole.SalesSpecialist)]
    [InlineData(Certificate.SalesEngineer, StaffRole.SalesEngineer)]
    [InlineData(Certificate.BasicServicesAndSupport, StaffRole.BasicServicesAndSupport)]
    [InlineData(Certificate.SolutionsArchitect, StaffRole.SolutionsArchitect)]
    [InlineData(Certificate.ApiSecuritySecurityArchitect, StaffRole.SolutionsArchitect)]
    [InlineData(Certificate.Gcse, StaffRole.SolutionsArchitect)]
    public void Each_certificate_counts_for_one_role(Certificate certificate, StaffRole role) => Assert.Equal(role, CertificationRules.RoleOf(certificate));

    private static CertificationStatus StatusOn(DateOnly today, DateOnly passedOn, DateOnly? renewedOn = null) =>
        CertificationRules.StatusOn(Some.Edition, Some.Certification("ana", Certificate.SalesEngineer, null, passedOn, renewedOn), Some.Person, today);

    private static DateOnly Date(string text) => DateOnly.Parse(text);
}
