using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Program.Requests;

public sealed class RequestRoutingTests
{
    private static readonly HashSet<string> Nobody = [];

    [Fact]
    public void A_deal_goes_to_the_account_manager_of_its_region() =>
        Assert.Equal("emea", Approver(RequestKind.Deal, (Role.ChannelAccountManager, null, "all"), (Role.ChannelAccountManager, Geography.Emea, "emea"), (Role.ChannelAccountManager, Geography.Apj, "apj")));

    [Fact]
    public void Then_to_the_account_manager_of_all_regions() =>
        Assert.Equal("all", Approver(RequestKind.Deal, (Role.PartnerAccountExecutive, Geography.Emea, "executive"), (Role.ChannelAccountManager, Geography.Apj, "apj"), (Role.ChannelAccountManager, null, "all")));

    [Fact]
    public void Then_to_the_account_executive() =>
        Assert.Equal("executive", Approver(RequestKind.Deal, (Role.PartnerMarketingManager, Geography.Emea, "marketing"), (Role.PartnerAccountExecutive, null, "executive")));

    [Fact]
    public void An_activity_goes_to_the_marketing_manager() =>
        Assert.Equal("marketing", Approver(RequestKind.Mdf, (Role.ChannelAccountManager, Geography.Emea, "channel"), (Role.PartnerMarketingManager, null, "marketing")));

    [Fact]
    public void Then_to_the_account_manager() =>
        Assert.Equal("channel", Approver(RequestKind.Mdf, (Role.PartnerAccountExecutive, Geography.Emea, "executive"), (Role.ChannelAccountManager, Geography.Emea, "channel")));

    [Fact]
    public void Nobody_else_decides()
    {
        Assert.Null(Approver(RequestKind.Deal, (Role.PartnerMarketingManager, null, "marketing"), (Role.Pse, null, "pse"), (Role.Operator, null, "operator")));
        Assert.Null(Approver(RequestKind.Mdf, (Role.PartnerAccountExecutive, null, "executive")));
        Assert.Null(Approver(RequestKind.Deal));
    }

    [Fact]
    public void Only_people_who_work_there_today_are_asked()
    {
        (Person, Assignment)[] team =
        [
            Member(Role.ChannelAccountManager, Geography.Emea, "gone") with { Item1 = Akamai("gone") with { LeftOn = Some.Today } },
            Member(Role.ChannelAccountManager, Geography.Emea, "idle") with { Item1 = Akamai("idle") with { Active = false } },
            Member(Role.ChannelAccountManager, null, "going") with { Item1 = Akamai("going") with { LeftOn = Some.Today.AddDays(1) } },
        ];

        Assert.Equal("going", RequestRouting.Approver(RequestKind.Deal, Geography.Emea, team, Some.Today, Nobody)?.Id);
    }

    [Fact]
    public void Somebody_of_a_partner_never_decides()
    {
        (Person, Assignment)[] team = [(Some.Person, new(Some.Partner.Id, Role.ChannelAccountManager, Geography.Emea, Some.Person.Id))];

        Assert.Null(RequestRouting.Approver(RequestKind.Deal, Geography.Emea, team, Some.Today, Nobody));
    }

    [Fact]
    public void Who_was_asked_already_is_passed_over()
    {
        (Person, Assignment)[] team = [Member(Role.ChannelAccountManager, Geography.Emea, "emea"), Member(Role.ChannelAccountManager, null, "all"), Member(Role.PartnerAccountExecutive, null, "executive")];

        Assert.Equal("all", RequestRouting.Approver(RequestKind.Deal, Geography.Emea, team, Some.Today, new HashSet<string> { "emea" })?.Id);
        Assert.Equal("executive", RequestRouting.Approver(RequestKind.Deal, Geography.Emea, team, Some.Today, new HashSet<string> { "emea", "all" })?.Id);
        Assert.Null(RequestRouting.Approver(RequestKind.Deal, Geography.Emea, team, Some.Today, new HashSet<string> { "emea", "all", "executive" }));
    }

    [Fact]
    public void The_order_of_the_team_makes_no_difference_and_each_stands_once()
    {
        (Person, Assignment)[] team =
        [
            Member(Role.ChannelAccountManager, Geography.Emea, "b"), Member(Role.ChannelAccountManager, Geography.Emea, "a"), Member(Role.ChannelAccountManager, null, "c"),
            Member(Role.ChannelAccountManager, null, "a"), Member(Role.PartnerAccountExecutive, Geography.Emea, "a"), Member(Role.PartnerAccountExecutive, Geography.Emea, "d"),
        ];
        var random = new Random(4711);
        for (var count = 0; count < 50; count++)
        {
            random.Shuffle(team);
            Assert.Equal(["a", "b", "c", "d"], RequestRouting.Approvers(RequestKind.Deal, Geography.Emea, team, Some.Today).Select(person => person.Id));
        }
    }

    private static string? Approver(RequestKind kind, params (Role Role, Geography? Region, string Id)[] team) =>
        RequestRouting.Approver(kind, Geography.Emea, [.. team.Select(each => Member(each.Role, each.Region, each.Id))], Some.Today, Nobody)?.Id;

    private static (Person, Assignment) Member(Role role, Geography? region, string id) => (Akamai(id), new(Some.Partner.Id, role, region, id));

    private static Person Akamai(string id) => Some.Person with { Id = id, Name = id, PartnerId = null };
}
