using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;
using PartnerBot.Tests.Program.Requests;

namespace PartnerBot.Tests.Program.Mdf;

public sealed class ClaimFormTests
{
    private static readonly DateOnly HeldOn = Some.Today;

    [Fact]
    public void A_whole_form_is_read_and_read_again()
    {
        var form = Read(SomeForms.Claim).Form;

        Assert.Equal(new ClaimForm(18_500m, 9_250m, 25, "More came than we thought", "invoice.pdf", "photos.zip"), form);
        Assert.Equal(form, ClaimForm.Stored(form!.ToFields()));
    }

    [Fact]
    public void A_note_is_not_needed()
    {
        var form = Read(SomeForms.Claim.But(Field.Note, " ").But(Field.LeadsGained, "0")).Form!;

        Assert.Equal((null, 0), (form.Note, form.LeadsGained));
        Assert.Equal(form, ClaimForm.Stored(form.ToFields()));
    }

    [Fact]
    public void Everything_else_is()
    {
        var problems = Read([]).Problems;

        Assert.Equal([Field.Spent, Field.Claimed, Field.LeadsGained, Field.CostProof, Field.PerformanceProof], problems.Keys.Order());
        Assert.All(problems.Values, sentence => Assert.Matches(@"^[A-Z].+\.$", sentence));
    }

    [Fact]
    public void One_page_shows_only_its_own_problems() =>
        Assert.Equal([Field.CostProof], ClaimForm.Read(new Dictionary<Field, string>(), SomeForms.Context, 10_000m, HeldOn).ProblemsOf([Field.CostProof, Field.Note]).Keys);

    [Theory]
    [InlineData("20000", "10000", null)]
    [InlineData("20000", "10000.01", "$10,000 was approved for this activity. Claim that or less.")]
    [InlineData("19999.99", "10000", "Up to 50% of the cost can be claimed (set by your channel team): $9,999.99 of $19,999.99.")]
    [InlineData("18500", "9250", null)]
    [InlineData("18500", "9250.01", "Up to 50% of the cost can be claimed (set by your channel team): $9,250 of $18,500.")]
    [InlineData("1000000", "10000", null)]
    public void No_more_is_claimed_than_was_approved_and_no_more_than_the_share_of_the_cost(string spent, string claimed, string? problem) =>
        Assert.Equal(problem, Read(SomeForms.Claim.But(Field.Spent, spent).But(Field.Claimed, claimed)).Problems.GetValueOrDefault(Field.Claimed));

    [Fact]
    public void Nothing_is_claimed_before_the_activity()
    {
        Assert.Empty(Read(SomeForms.Claim).Problems);
        Assert.Equal(
            "The activity is on 4 Aug 2026. Claim for it from that day on.",
            ClaimForm.Read(SomeForms.Claim, SomeForms.Context, 10_000m, HeldOn.AddDays(1)).Problems[Field.Spent]);
    }

    private static FormReading<ClaimForm> Read(Dictionary<Field, string> fields) => ClaimForm.Read(fields, SomeForms.Context, 10_000m, HeldOn);
}
