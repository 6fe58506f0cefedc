using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Projections;
using static PartnerBot.Tests.Program.Projections.Suppose;

namespace PartnerBot.Tests.Program.Projections;

public sealed class RenewalsAtStakeTests
{
    // Ana's certificate ends on 3 Jul 2026 and can be renewed until 1 Sep 2026.
    [Theory]
    [InlineData("2026-06-04", true)]
    [InlineData("2026-06-03", false)]
    [InlineData("2026-09-01", true)]
    [InlineData("2026-09-02", false)]
    public void A_renewal_that_the_level_hangs_on_is_told_ninety_days_ahead_and_until_its_last_day(string today, bool isTold)
    {
        var changes = RenewalsAtStake.Of(Some.Edition, Elite, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(isTold ? [(LevelChangeKind.AfterGrace, new DateOnly(2026, 9, 2), new DateOnly(2026, 11, 1), new DateOnly(2027, 1, 1))] : [],
            changes.Select(change => (change.Kind, change.From, change.GraceEnds!.Value, change.EffectiveOn)));
        Assert.All(changes, change => Assert.EndsWith("does not renew by 1 Sep 2026", change.Cause, StringComparison.Ordinal));
    }

    [Fact]
    public void One_that_there_are_enough_others_for_is_not() => Assert.Empty(RenewalsAtStake.Of(
        Some.Edition, Elite.WithCertified("spare", Certificate.SalesSpecialist, Some.Delivery, new(2026, 2, 1)), new DateOnly(2026, 8, 1)));

    // Nothing hangs on Ana alone when there is one more than Elite needs; with Bea's, whose time runs out ten days later, it does.
    [Fact]
    public void Those_that_matter_together_only_are_told_with_the_day_on_which_they_do()
    {
        var file = Elite.WithCertified("bea", Certificate.SalesSpecialist, Some.Delivery, new(2024, 7, 13));

        var change = Assert.Single(RenewalsAtStake.Of(Some.Edition, file, new DateOnly(2026, 8, 1)));

        Assert.Equal(new DateOnly(2026, 9, 12), change.From);
        Assert.Equal("if ana and bea do not renew by 11 Sep 2026", change.Cause);
    }

    [Fact]
    public void Whoever_lapses_between_them_and_does_not_matter_is_not_named()
    {
        var file = Elite
            .WithCertified("bea", Certificate.SalesSpecialist, Some.Delivery, new(2024, 7, 13))
            .WithCertified("ceb", Certificate.SalesEngineer, Some.Delivery, new(2024, 7, 8));

        Assert.Equal("if ana and bea do not renew by 11 Sep 2026", Assert.Single(RenewalsAtStake.Of(Some.Edition, file, new DateOnly(2026, 8, 1))).Cause);
    }
}
