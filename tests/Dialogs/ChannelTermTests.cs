using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Dialogs;

public sealed class ChannelTermsOnSqlite(SqliteOffice office) : ChannelTermTests(office);

public sealed class ChannelTermsOnPostgres(PostgresOffice office) : ChannelTermTests(office);

/// <summary>What the guide leaves to others and the channel team sets is told as theirs, not as the guide's.</summary>
public abstract class ChannelTermTests(Office office) : DialogTests(office)
{
    private const string Heading = "Set by your channel team";

    [Fact]
    public async Task How_long_a_deal_is_protected()
    {
        Alice.Terms = ChannelTerms.None with { Deals = new DealTerms(ProtectionDays: 120, TargetHours: 1, MostExtensions: 2, ExtensionDays: 1) };

        var shown = await Alice.Says("how long is a registration valid?");

        Assert.Contains("Not in this guide", shown.Text, StringComparison.Ordinal);
        Assert.Contains(Heading, shown.Text, StringComparison.Ordinal);
        Assert.Equal("120 days", shown["Protected after approval for"]);
        Assert.Equal("1 business hour", shown["Decided within"]);
        Assert.Equal("2 times, by 1 day each", shown["Can be extended"]);
    }

    [Fact]
    public async Task A_deal_that_cannot_be_extended()
    {
        Alice.Terms = ChannelTerms.None with { Deals = new DealTerms(MostExtensions: 0) };

        Assert.Equal("no", (await Alice.Says("how long is a registration valid?"))["Can be extended"]);
    }

    [Fact]
    public async Task What_is_paid_of_an_activity_and_until_when()
    {
        Alice.Terms = ChannelTerms.None with { Mdf = new MdfTerms(LeadDays: 21, ClaimDays: 30, SharePercent: 40) };

        var shown = await Alice.Says("how does MDF work?");

        Assert.Equal("up to 40%", shown["Share of the cost"]);
        Assert.Equal("21 days or more", shown["Propose before the activity"]);
        Assert.Equal("within 30 days", shown["Claim after the activity"]);
    }

    [Fact]
    public async Task What_the_guide_says_itself_is_not_theirs() =>
        Assert.DoesNotContain(Heading, (await Alice.Says("what is deal registration?")).Text, StringComparison.Ordinal);
}
