using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs.Understanding;

/// <summary>Where acting ends and turning away begins.</summary>
public class ZonesTests
{
    private static readonly Asked Rule = new(Topic.Guide, "mdf");

    [Theory]
    [InlineData(0.96f, 0.65f, true)]
    [InlineData(0.95f, 0.65f, false)]
    [InlineData(0.93f, 0.97f, true)]
    [InlineData(0.93f, 0.90f, false)]
    [InlineData(0.86f, 1f, false)]
    public void What_is_nearly_ours_is_answered_if_it_could_hardly_be_about_another_subject(float ours, float first, bool answered) =>
        Assert.Equal(answered, Zones.Of(new Scores(ours, Rule, first, new Asked(Topic.Level), 1 - first), Strange.Nothing) is Reading.Sure);

    [Theory]
    [InlineData(0.65f, false)]
    [InlineData(0.64f, true)]
    public void Which_of_two_is_asked_where_neither_is_likely(float first, bool asked)
    {
        var reading = Zones.Of(new Scores(1, Rule, first, new Asked(Topic.Level), 1 - first), Strange.Nothing);

        Assert.Equal(asked ? new Reading.Unsure(Rule, new Asked(Topic.Level)) : new Reading.Sure(Rule), reading);
    }

    [Fact]
    public void Nothing_is_done_for_what_is_only_nearly_ours() =>
        Assert.IsType<Reading.OutOfScope>(Zones.Of(new Scores(0.93f, Asked.ToDo(Errand.MyDeals), 1, Rule, 0), Strange.Nothing));
}
