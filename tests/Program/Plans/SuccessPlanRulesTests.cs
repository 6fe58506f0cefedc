using PartnerBot.Program.Partners;
using PartnerBot.Program.Plans;

namespace PartnerBot.Tests.Program.Plans;

public sealed class SuccessPlanRulesTests
{
    [Theory]
    [InlineData("2026-05-03", null, "2026-08-03", false)]
    [InlineData("2026-05-02", null, "2026-08-02", true)]
    [InlineData("2026-01-02", "2026-06-15", "2026-09-15", false)]
    [InlineData("2026-06-15", "2026-01-02", "2026-09-15", false)] // a review before the agreement is not one of this plan
    [InlineData("2026-05-31", null, "2026-08-31", false)]
    public void A_review_is_due_three_months_after_the_last_or_the_agreement(string agreedOn, string? reviewedOn, string dueOn, bool isOverdue)
    {
        var reviews = Of(new SuccessPlan(2026, null, Date(agreedOn), reviewedOn is null ? null : Date(reviewedOn)));

        Assert.Equal((SuccessPlanState.Agreed, Date(dueOn), isOverdue), (reviews.State, reviews.NextReviewOn!.Value, reviews.IsReviewOverdue));
    }

    [Fact]
    public void The_rest_of_the_years_reviews_keep_their_day() => Assert.Equal(
        [new(2026, 4, 30), new(2026, 7, 31), new DateOnly(2026, 10, 31)],
        Of(new SuccessPlan(2026, null, new(2026, 1, 31), null)).Reviews);

    [Fact]
    public void A_review_in_the_next_year_is_still_the_next_one() =>
        Assert.Equal([new DateOnly(2027, 2, 1)], SuccessPlanRules.Of(Some.Edition, Some.EmptyFile with { SuccessPlans = [new(2026, null, new(2026, 11, 1), null)] }, new(2026, 11, 5)).Reviews);

    [Fact]
    public void A_submitted_plan_waits_for_Akamai()
    {
        var reviews = Of(new SuccessPlan(2026, new(2026, 7, 1), null, null));

        Assert.Equal((SuccessPlanState.Submitted, null), (reviews.State, reviews.NextReviewOn));
        Assert.Equal("The Success Plan for 2026 is submitted. Akamai still has to agree to it.", reviews.Headline);
    }

    [Fact]
    public void A_plan_of_another_year_is_none_for_this_one()
    {
        var reviews = Of(new SuccessPlan(2025, null, new(2025, 1, 5), null));

        Assert.Equal(SuccessPlanState.Missing, reviews.State);
        Assert.Contains(reviews.Basis.Caveats, caveat => caveat.Name is "plan-year");
    }

    [Fact]
    public void Without_any_plan_on_record_nothing_is_denied() =>
        Assert.Equal("No Success Plan is on record. Submit the plan for 2026, or have it recorded if it is agreed already.", Of().Headline);

    [Fact]
    public void What_is_dated_later_has_not_happened() =>
        Assert.Equal(SuccessPlanState.Submitted, Of(new SuccessPlan(2026, new(2026, 8, 3), new(2026, 8, 4), null)).State);

    [Fact]
    public void The_five_parts_are_named() => Assert.Equal(
        ["Focus Areas", "Revenue and Bookings Goals", "New Customer Acquisition", "Demand Generation", "Certifications and Enablement"],
        Of().Sections);

    [Fact]
    public void The_clock_of_the_reviews_is_doubted_and_shown()
    {
        var basis = Of(new SuccessPlan(2026, null, new(2026, 5, 3), null)).Basis;

        Assert.Equal(["Next review: 3 May 2026 + 3 months = 3 Aug 2026"], basis.Steps);
        Assert.Equal(["plan-review-clock", "guide-undated"], basis.Caveats.Select(caveat => caveat.Name));
    }

    private static SuccessPlanReviews Of(params SuccessPlan[] plans) =>
        SuccessPlanRules.Of(Some.Edition, Some.EmptyFile with { SuccessPlans = plans }, Some.Today);

    private static DateOnly Date(string text) => DateOnly.Parse(text);
}
