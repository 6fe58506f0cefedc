using PartnerBot.Program;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;
using PartnerBot.Tests.Program.Requests;

namespace PartnerBot.Tests.Program.Mdf;

public sealed class MdfFormTests
{
    [Fact]
    public void A_whole_form_is_read()
    {
        var form = Read(SomeForms.Activity);

        Assert.Equal(
            ("Security breakfast", "Event", new DateOnly(2026, 10, 15), Geography.Emea, "Munich", "CISOs of retailers", 40, 200_000m, 20_000m, 10_000m),
            (form.Activity, form.Kind, form.HeldOn, form.Region, form.Place, form.Audience, form.Leads, form.Pipeline, form.Cost, form.Share));
        Assert.Equal([1001, 1002], form.Deals);
    }

    [Fact]
    public void An_empty_form_has_a_problem_with_everything_but_the_deals()
    {
        var reading = MdfForm.Read(new Dictionary<Field, string>(), SomeForms.Context);

        Assert.Null(reading.Form);
        Assert.Equal(
            [Field.Activity, Field.ActivityKind, Field.HeldOn, Field.Place, Field.Audience, Field.Leads, Field.Pipeline, Field.Cost, Field.Share],
            reading.Problems.Keys.Order());
        Assert.All(reading.Problems.Values, sentence => Assert.Matches(@"^[A-Z].+\.$", sentence));
    }

    [Fact]
    public void One_page_shows_only_its_own_problems() =>
        Assert.Equal([Field.Cost, Field.Share], MdfForm.Read(new Dictionary<Field, string>(), SomeForms.Context).ProblemsOf([Field.Cost, Field.Share]).Keys.Order());

    [Theory]
    [InlineData("event", "Event")]
    [InlineData("DIGITAL CAMPAIGN", "Digital campaign")]
    public void The_kind_is_one_that_the_channel_team_funds(string typed, string kind) => Assert.Equal(kind, Read(SomeForms.Activity.But(Field.ActivityKind, typed)).Kind);

    [Fact]
    public void Another_kind_is_refused()
    {
        AssertProblem(Field.ActivityKind, "Party", "Pick the kind of activity: Event, Webinar, Digital campaign, Customer workshop or Content.");

        var fairs = SomeForms.Context with { Channel = ChannelTerms.None with { Mdf = new MdfTerms(Kinds: ["Trade fair"]) } };
        Assert.Equal("Pick the kind of activity: Trade fair.", MdfForm.Read(SomeForms.Activity, fairs).Problems[Field.ActivityKind]);
    }

    [Theory]
    [InlineData("2026-08-17")]
    [InlineData("17 Aug")]
    [InlineData("2029-08-03")]
    public void An_activity_is_proposed_in_time(string day) => Assert.Empty(MdfForm.Read(SomeForms.Activity.But(Field.HeldOn, day), SomeForms.Context).Problems);

    [Theory]
    [InlineData("2026-08-16", "An activity is proposed at least 14 days before it is held (set by your channel team). Pick 17 Aug 2026 or a later day.")]
    [InlineData("2026-08-03", "An activity is proposed at least 14 days before it is held (set by your channel team). Pick 17 Aug 2026 or a later day.")]
    [InlineData("2026-08-02", "2 Aug 2026 has passed. Pick 17 Aug 2026 or a later day.")]
    [InlineData("2029-08-04", "4 Aug 2029 is more than 3 years ahead. Check the year.")]
    [InlineData("", "Pick the day on which it is held.")]
    public void And_not_later(string day, string problem) => AssertProblem(Field.HeldOn, day, problem);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1,200", 1_200)]
    [InlineData("1.200", 1_200)]
    [InlineData("007", 7)]
    [InlineData("100000", 100_000)]
    public void Leads_are_a_whole_number(string typed, int leads) => Assert.Equal(leads, Read(SomeForms.Activity.But(Field.Leads, typed)).Leads);

    [Theory]
    [InlineData("100001", "That is more than 100,000. Check the number of zeros.")]
    [InlineData("99999999999999999999", "That is more than 100,000. Check the number of zeros.")]
    [InlineData("-1", "\"-1\" is not a whole number. Type it like 120.")]
    [InlineData("1.5", "\"1.5\" is not a whole number. Type it like 120.")]
    [InlineData("about 40", "\"about 40\" is not a whole number. Type it like 120.")]
    public void And_nothing_else(string typed, string problem) => AssertProblem(Field.Leads, typed, problem);

    [Fact]
    public void A_pipeline_of_nothing_is_allowed_and_a_cost_of_nothing_is_not()
    {
        Assert.Equal(0, Read(SomeForms.Activity.But(Field.Pipeline, "0")).Pipeline);
        AssertProblem(Field.Pipeline, "-1", "The amount cannot be negative. Type it like 450000, 450,000.50 or 450k.");
        AssertProblem(Field.Cost, "0", "The amount has to be more than zero. Type it like 450000, 450,000.50 or 450k.");
        AssertProblem(Field.Share, "0", "The amount has to be more than zero. Type it like 450000, 450,000.50 or 450k.");
    }

    [Theory]
    [InlineData("20000", "10000", null)]
    [InlineData("20000", "10000.01", "Up to 50% of the cost can be asked for (set by your channel team): $10,000 of $20,000.")]
    [InlineData("20000.01", "10000", null)]
    [InlineData("20000.01", "10000.01", "Up to 50% of the cost can be asked for (set by your channel team): $10,000 of $20,000.01.")]
    [InlineData("20000.02", "10000.01", null)]
    public void The_share_is_limited(string cost, string share, string? problem) =>
        Assert.Equal(problem, MdfForm.Read(SomeForms.Activity.But(Field.Cost, cost).But(Field.Share, share), SomeForms.Context).Problems.GetValueOrDefault(Field.Share));

    [Fact]
    public void Without_a_cost_the_share_is_not_blamed() =>
        Assert.Equal([Field.Cost], MdfForm.Read(SomeForms.Activity.But(Field.Cost, "?"), SomeForms.Context).Problems.Keys);

    [Theory]
    [InlineData("1001", new long[] { 1001 })]
    [InlineData("#1001, deal 1002;1003 1004 and 1005", new long[] { 1001, 1002, 1003, 1004, 1005 })]
    [InlineData("Deals 1001,1001", new long[] { 1001 })]
    [InlineData("", new long[0])]
    [InlineData(" ", new long[0])]
    public void Deals_are_linked_by_number(string typed, long[] deals) => Assert.Equal(deals, Read(SomeForms.Activity.But(Field.Deals, typed)).Deals);

    [Theory]
    [InlineData("Contoso", "\"Contoso\" are not numbers of deals. Type them like 1001, 1002, or leave it empty.")]
    [InlineData("0", "\"0\" are not numbers of deals. Type them like 1001, 1002, or leave it empty.")]
    [InlineData("1001-1004", "\"1001-1004\" are not numbers of deals. Type them like 1001, 1002, or leave it empty.")]
    [InlineData("1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21", "Up to 20 deals can be linked.")]
    public void And_not_by_anything_else(string typed, string problem) => AssertProblem(Field.Deals, typed, problem);

    [Fact]
    public void What_was_written_is_read_again_on_any_later_day()
    {
        var form = Read(SomeForms.Activity.But(Field.Deals, "7 8").But(Field.Cost, "20.000,50").But(Field.Pipeline, "0").But(Field.Leads, "0").But(Field.HeldOn, "2026-08-17"));
        var stored = MdfForm.Stored(form.ToFields());

        Assert.Equal(form with { Deals = [] }, stored with { Deals = [] });
        Assert.Equal([7, 8], stored.Deals);
        Assert.Equal("20000.50", form.ToFields()[Field.Cost]);
        Assert.Equal("0", form.ToFields()[Field.Leads]);
        Assert.Equal([], MdfForm.Stored(Read(SomeForms.Activity.But(Field.Deals, null)).ToFields()).Deals);
    }

    private static MdfForm Read(Dictionary<Field, string> fields)
    {
        var reading = MdfForm.Read(fields, SomeForms.Context);
        Assert.Empty(reading.Problems);
        return Assert.IsType<MdfForm>(reading.Form);
    }

    private static void AssertProblem(Field field, string typed, string problem)
    {
        var reading = MdfForm.Read(SomeForms.Activity.But(field, typed), SomeForms.Context);

        Assert.Null(reading.Form);
        Assert.Equal(KeyValuePair.Create(field, problem), Assert.Single(reading.Problems));
    }
}
