using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Program.Requests;

public sealed class FormDayTests
{
    private static readonly DateOnly Today = new(2026, 8, 3);

    [Theory]
    [InlineData("15.1.2027", "2027-01-15")]
    [InlineData("1/15/2027", "2027-01-15")]
    [InlineData("13-12-26", "2026-12-13")]
    [InlineData("4/4/2027", "2027-04-04")]
    [InlineData("29.2.2028", "2028-02-29")]
    public void Figures_are_a_day_when_they_can_only_be_one(string typed, string day) => Assert.Equal((DateOnly.Parse(day), null), FormDay.Read(typed, Today));

    [Theory]
    [InlineData("12.1.2027", "two ways")]
    [InlineData("13.13.2027", "no such day")]
    [InlineData("29.2.2027", "no such day")]
    [InlineData("0.1.2027", "no such day")]
    public void And_else_they_are_asked_about(string typed, string problem) => Assert.Contains(problem, FormDay.Read(typed, Today).Problem!, StringComparison.Ordinal);
}
