using System.Reflection;
using PartnerBot.Cards;
using PartnerBot.Dialogs;
using PartnerBot.Program.Partners;
using static PartnerBot.Program.Partners.Role;

namespace PartnerBot.Tests.Dialogs;

/// <summary>Every topic by every role in every situation, asked with every card action.</summary>
public class PermissionTests(SqliteOffice office) : DialogTests(office)
{
    private static readonly Role[] Sellers = [SalesSpecialist, SalesEngineer, ServicesSupport, SolutionsArchitect, PartnerPortalAdministrator, AllianceManager];
    private static readonly Role[] AtAPartner = [.. Sellers, MarketingRepresentative, BusinessSupportAdministrator];
    private static readonly Role[] AccountTeam = [ChannelAccountManager, PartnerAccountExecutive, Pse];

    /// <summary>Who may have what, written down once more: a change of the table has to be made here too, on purpose.</summary>
    private static readonly Dictionary<Topic, Role[]> May = new()
    {
        [Topic.Discount] = [.. Sellers, .. AccountTeam],
        [Topic.Level] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.Gap] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.Certifications] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.ProductCompliance] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.AskAnExpert] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.Thresholds] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager, Operator],
        [Topic.LevelChange] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.Guide] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager, Operator],
        [Topic.ResponseTimes] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager, Operator],
        [Topic.Severity] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager, Operator],
        [Topic.DealPrice] = [.. Sellers, .. AccountTeam],
        [Topic.ServiceCredit] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager, Operator],
        [Topic.Search] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager, Operator],
        [Topic.WhatIf] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.Plan] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.SuccessPlan] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.Changes] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.Contacts] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager],
        [Topic.Benefits] = [.. AtAPartner, .. AccountTeam, PartnerMarketingManager, Operator],
    };

    private static readonly Dictionary<Type, Func<Question, CardAction>> Actions = new()
    {
        [typeof(CardAction.Ask)] = question => new CardAction.Ask(question),
        [typeof(CardAction.Why)] = question => new CardAction.Why(question),
        [typeof(CardAction.Page)] = question => new CardAction.Page(question),
        [typeof(CardAction.Rate)] = question => new CardAction.Rate(question, true),
        [typeof(CardAction.Help)] = _ => new CardAction.Help(),
    };

    public static TheoryData<Topic> Topics => [.. Enum.GetValues<Topic>()];

    private static IEnumerable<CardAction> About(Question question) => Actions.Values.Select(make => make(question)).Where(action => action is not (CardAction.Help or CardAction.Rate));

    [Fact]
    public void Every_topic_has_a_row() => Assert.Equal(Enum.GetValues<Topic>().Order(), May.Keys.Order());

    [Fact]
    public void Every_ability_has_a_row() => Assert.All(Enum.GetValues<Ability>(), ability => Assert.NotNull(Permissions.For(ability)));

    [Fact]
    public void Everything_but_help_is_for_roles_only_and_confidential() => Assert.All(
        Enum.GetValues<Ability>(),
        ability => Assert.Equal(ability is not (Ability.Help or Ability.GiveFeedback), Permissions.For(ability) is { Roles: not null, Confidential: true }));

    /// <summary>Those of deals and MDF have a matrix of their own.</summary>
    [Fact]
    public void Every_card_action_is_tested_here_or_with_the_requests() =>
        Assert.Equal(typeof(CardAction).GetNestedTypes(BindingFlags.Public).Select(type => type.Name).Order(), Actions.Keys.Concat(Requests.AuthorizationTests.Tested).Select(type => type.Name).Order());

    [Fact]
    public async Task Every_card_action_is_answered_and_none_is_passed_over_in_silence()
    {
        foreach (var make in Actions.Values)
            Assert.NotEqual("", (await Alice.Forges(make(new Question(Topic.Discount)))).Text);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void The_table_says_what_is_written_here(Topic topic) => Assert.Equal(
        May[topic].Order(), Enum.GetValues<Role>().Where(role => Permissions.Allows(Permissions.AbilityFor(topic), Tests.Some.Person with { Roles = [role] })).Order());

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task A_partners_person_gets_their_own_partner_or_a_no(Topic topic)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var action in About(Ask(topic)))
                Expect(topic, role, "Nordlicht Systems", await In(role, "alice").Forges(action));
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task A_forged_partner_changes_nothing_for_a_partners_person(Topic topic)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var action in About(Ask(topic) with { Partner = "condor" }))
            {
                var shown = await In(role, "alice").Forges(action);

                Expect(topic, role, "Nordlicht Systems", shown);
                Assert.DoesNotContain("condor", shown.Everything, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Akamai_staff_get_a_partner_assigned_to_them(Topic topic)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var action in About(Ask(topic) with { Partner = "nordlicht" }))
                Expect(topic, role, "Nordlicht Systems", await In(role, "nils").Forges(action));
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Akamai_staff_get_no_partner_that_is_not_assigned_to_them(Topic topic)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var person in (string[])["nils", "rosa"])
            {
                foreach (var action in About(Ask(topic) with { Partner = "condor" }))
                {
                    var shown = await In(role, person).Forges(action);

                    if (!May[topic].Contains(role)) ExpectRefusal(shown);
                    else if (IsProgram(topic)) Assert.True(shown.IsAnswer);
                    else Assert.StartsWith("That partner is not among those assigned to you", shown.Line, StringComparison.Ordinal);
                    Assert.DoesNotContain("condor", shown.Everything, StringComparison.OrdinalIgnoreCase);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Who_has_no_assignment_has_nobodys_data(Topic topic)
    {
        foreach (var role in AccountTeam)
        {
            var shown = await In(role, "rosa").Asks(Ask(topic));

            if (IsProgram(topic)) Assert.True(shown.IsAnswer);
            else Assert.StartsWith("No partner is assigned to you", shown.Line, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Strangers_the_inactive_and_those_who_left_today_are_not_known(Topic topic)
    {
        foreach (var person in (string?[])[null, "ivan", "jonas"])
        {
            foreach (var action in About(Ask(topic) with { Partner = "nordlicht" }))
            {
                var shown = await Talk(person).Forges(action);

                Assert.Equal("I do not know you yet", shown.Title);
                Assert.DoesNotContain("Nordlicht", shown.Everything, StringComparison.Ordinal);
                Assert.DoesNotContain(shown.Text, char.IsDigit);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Who_leaves_tomorrow_is_a_colleague_until_then(Topic topic)
    {
        var karin = Talk("karin");

        Assert.True((await karin.Asks(Ask(topic))).IsAnswer);

        karin.Now = Office.Now.AddDays(1);
        Assert.Equal("I do not know you yet", (await karin.Asks(Ask(topic))).Title);
    }

    [Theory]
    [InlineData("alice", "grete")]
    [InlineData("carmen", "kim")]
    public async Task Roles_are_those_of_the_person_on_record(string seller, string other)
    {
        Assert.True((await Talk(seller).Says("What is my discount?")).IsAnswer);
        Assert.Equal(other is "grete" ? "I cannot show you that" : "Discount", (await Talk(other).Says("What is my discount?")).Title);
    }

    [Fact]
    public async Task Somebody_without_a_role_is_told_who_can_add_one()
    {
        Assert.Equal("I cannot show you that", (await Talk("paul").Says("What is my discount?")).Title);
        Assert.Contains("Ask your Partner Portal Administrator to add your role", (await Talk("paul").Says("help")).Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alice")]
    [InlineData("nils")]
    public async Task Who_somebody_is_hears_everybody_with_a_role_but_the_operator(string person)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var shown = await In(role, person).Says("who is Dario Conti?");

            if (role is Operator) ExpectRefusal(shown);
            else Assert.Contains("dario@nordlicht.example", shown.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Which_partners_one_looks_after_is_told_to_those_who_look_after_partners()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var shown = await In(role, "nils").Says("which partners do I look after?");

            if (AccountTeam.Contains(role) || role is PartnerMarketingManager) Assert.Equal("Your partners", shown.Title);
            else Assert.Contains("without a role that looks after partners", shown.Line, StringComparison.Ordinal);
            Assert.DoesNotContain("condor", shown.Everything, StringComparison.OrdinalIgnoreCase);
            Assert.StartsWith("No partner is assigned to you", (await In(PartnerAccountExecutive, "rosa").Says("which partners do I look after?")).Line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_at_a_partner_gets_a_list_of_partners()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var shown = await In(role, "alice").Says("which partners do I look after?");

            Assert.StartsWith("You work at Nordlicht Systems", shown.Line, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("who is Dario Conti?")]
    [InlineData("which partners do I look after?")]
    public async Task Strangers_are_told_of_nobody(string words)
    {
        foreach (var person in (string?[])[null, "ivan", "jonas"])
        {
            var shown = await Talk(person).Says(words);

            Assert.Equal("I do not know you yet", shown.Title);
            Assert.DoesNotContain("Nordlicht", shown.Everything, StringComparison.Ordinal);
        }
    }

    /// <summary>Answered to everybody alike, whomever they look after.</summary>
    private static bool IsProgram(Topic topic) => Permissions.For(Permissions.AbilityFor(topic)).Data is DataScope.Program;

    private Conversation In(Role role, string person) => new(Office, person) { As = it => it with { Roles = [role] } };

    private static void Expect(Topic topic, Role role, string partner, Shown shown)
    {
        if (!May[topic].Contains(role))
            ExpectRefusal(shown);
        else
            Assert.True(shown.IsAnswer && (IsProgram(topic) || shown.About == partner), $"{topic} for {role}:\n{shown.Text}");
    }

    private static void ExpectRefusal(Shown shown)
    {
        Assert.Equal("I cannot show you that", shown.Title);
        Assert.DoesNotContain(shown.Text, char.IsDigit);
    }
}
