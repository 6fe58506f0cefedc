using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Program.Requests;

/// <summary>Every kind, state and step against a table that is written the other way round: a line a state, with all that can happen to it.</summary>
public sealed class LifeTests
{
    private const string Deals = """
        Draft: Partner Submit Submitted, Partner Withdraw Withdrawn
        Submitted: Partner Withdraw Withdrawn, Approver Approve Approved, Approver Decline Declined, Approver AskForMore MoreAsked, Approver Reassign Submitted
        MoreAsked: Partner Add Submitted, Partner Withdraw Withdrawn, Approver Approve Approved, Approver Decline Declined, Approver Reassign MoreAsked
        Approved: Partner Win Won, Partner Lose Lost, Partner AskToExtend Approved, Partner Withdraw Withdrawn, Approver Undo Submitted, Approver Extend Extended, Approver DeclineExtension Approved, Approver Reassign Approved, Clock Warn Expiring, Clock Expire Expired
        Declined: Approver Undo Submitted
        Withdrawn:
        Expiring: Partner Win Won, Partner Lose Lost, Partner AskToExtend Expiring, Partner Withdraw Withdrawn, Approver Extend Extended, Approver DeclineExtension Expiring, Approver Reassign Expiring, Clock Expire Expired
        Extended: Partner Win Won, Partner Lose Lost, Partner AskToExtend Extended, Partner Withdraw Withdrawn, Approver Extend Extended, Approver DeclineExtension Extended, Approver Reassign Extended, Clock Warn Expiring, Clock Expire Expired
        Won:
        Lost:
        Expired:
        Claimed:
        ClaimMoreAsked:
        ClaimApproved:
        Paid:
        Refused:
        """;

    private const string Activities = """
        Draft: Partner Submit Submitted, Partner Withdraw Withdrawn
        Submitted: Partner Withdraw Withdrawn, Approver Approve Approved, Approver Decline Declined, Approver AskForMore MoreAsked, Approver Reassign Submitted
        MoreAsked: Partner Add Submitted, Partner Withdraw Withdrawn, Approver Approve Approved, Approver Decline Declined, Approver Reassign MoreAsked
        Approved: Partner Claim Claimed, Partner Withdraw Withdrawn, Approver Undo Submitted, Approver Reassign Approved, Clock Expire Expired
        Declined: Approver Undo Submitted
        Withdrawn:
        Expiring:
        Extended:
        Won:
        Lost:
        Expired:
        Claimed: Approver Approve ClaimApproved, Approver Decline Refused, Approver AskForMore ClaimMoreAsked, Approver Reassign Claimed
        ClaimMoreAsked: Partner Add Claimed, Approver Approve ClaimApproved, Approver Decline Refused, Approver Reassign ClaimMoreAsked
        ClaimApproved: Approver Undo Claimed, Approver Pay Paid
        Paid:
        Refused: Approver Undo Claimed
        """;

    public static TheoryData<RequestKind, RequestState, RequestStep> All => [.. Enum.GetValues<RequestKind>()
        .SelectMany(_ => Enum.GetValues<RequestState>(), (kind, state) => (kind, state))
        .SelectMany(_ => Enum.GetValues<RequestStep>(), (it, step) => (it.kind, it.state, step))];

    [Theory]
    [MemberData(nameof(All))]
    public void A_step_leads_where_the_table_says_or_nowhere(RequestKind kind, RequestState from, RequestStep step)
    {
        var found = Life.Find(kind, from, step);

        Assert.Equal(Expected(kind, from).SingleOrDefault(each => each.Step == step), found is null ? default : (found.By, found.Step, found.To));
        if (found is not null) Assert.Equal((kind, from, step), (found.Kind, found.From, found.Step));
    }

    [Theory]
    [InlineData(RequestKind.Deal)]
    [InlineData(RequestKind.Mdf)]
    public void Each_party_is_offered_its_own_steps(RequestKind kind)
    {
        foreach (var (from, party) in Enum.GetValues<RequestState>().SelectMany(_ => Enum.GetValues<Party>(), (state, party) => (state, party)))
            Assert.Equal(Expected(kind, from).Where(each => each.By == party).Select(each => each.Step).Order(), Life.StepsFor(kind, from, party).Order());
    }

    [Fact]
    public void Every_state_of_a_deal_can_be_reached_and_no_other() => Assert.Equal(
        [
            RequestState.Draft, RequestState.Submitted, RequestState.MoreAsked, RequestState.Approved, RequestState.Declined, RequestState.Withdrawn, RequestState.Expiring, RequestState.Extended,
            RequestState.Won, RequestState.Lost, RequestState.Expired,
        ],
        Reached(RequestKind.Deal));

    [Fact]
    public void Every_state_of_an_activity_can_be_reached_and_no_other() => Assert.Equal(
        [
            RequestState.Draft, RequestState.Submitted, RequestState.MoreAsked, RequestState.Approved, RequestState.Declined, RequestState.Withdrawn, RequestState.Expired,
            RequestState.Claimed, RequestState.ClaimMoreAsked, RequestState.ClaimApproved, RequestState.Paid, RequestState.Refused,
        ],
        Reached(RequestKind.Mdf));

    [Theory]
    [InlineData(RequestState.Won)]
    [InlineData(RequestState.Lost)]
    [InlineData(RequestState.Withdrawn)]
    [InlineData(RequestState.Paid)]
    [InlineData(RequestState.Expired)]
    public void Nothing_leads_out_of_an_end(RequestState end) => Assert.DoesNotContain(Life.Table, row => row.From == end);

    [Theory]
    [InlineData(RequestState.Declined)]
    [InlineData(RequestState.Refused)]
    public void Out_of_a_refusal_only_its_undoing_leads(RequestState end)
    {
        Assert.Contains(Life.Table, row => row.From == end);
        Assert.All(Life.Table.Where(row => row.From == end), row => Assert.Equal(RequestStep.Undo, row.Step));
    }

    [Fact]
    public void Whatever_is_open_can_come_to_an_end()
    {
        foreach (var (kind, state) in Enum.GetValues<RequestKind>().SelectMany(Reached, (kind, state) => (kind, state)))
            Assert.Contains(ReachedFrom(kind, state), end => !Life.Table.Any(row => row.Kind == kind && row.From == end && row.Step is not RequestStep.Undo));
    }

    [Fact]
    public void An_undone_decision_goes_back_to_where_it_was_decided()
    {
        foreach (var row in Life.Table.Where(row => row.Step is RequestStep.Undo))
            Assert.Contains(Life.Table, decision => decision.Kind == row.Kind && decision.From == row.To && decision.To == row.From && decision.Step is RequestStep.Approve or RequestStep.Decline);
    }

    [Fact]
    public void An_open_request_is_one_that_is_neither_begun_nor_ended() => Assert.Equal(
        [
            RequestState.Submitted, RequestState.MoreAsked, RequestState.Approved, RequestState.Expiring, RequestState.Extended, RequestState.Claimed, RequestState.ClaimMoreAsked, RequestState.ClaimApproved,
        ],
        Enum.GetValues<RequestState>().Where(Life.IsOpen));

    [Fact]
    public void The_approver_decides_what_was_submitted_or_claimed() =>
        Assert.Equal([RequestState.Submitted, RequestState.Claimed], Enum.GetValues<RequestState>().Where(Life.WaitsForApprover));

    private static IEnumerable<RequestState> Reached(RequestKind kind) => ReachedFrom(kind, RequestState.Draft).Append(RequestState.Draft).Distinct().Order();

    private static HashSet<RequestState> ReachedFrom(RequestKind kind, RequestState start)
    {
        HashSet<RequestState> reached = [start];
        for (var count = 0; count != reached.Count;)
        {
            count = reached.Count;
            reached.UnionWith([.. Life.Table.Where(row => row.Kind == kind && reached.Contains(row.From)).Select(row => row.To)]);
        }

        return reached;
    }

    private static IEnumerable<(Party By, RequestStep Step, RequestState To)> Expected(RequestKind kind, RequestState state) =>
        from line in (kind is RequestKind.Deal ? Deals : Activities).Split('\n')
        let parts = line.Split(':')
        where parts[0] == state.ToString()
        from row in parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let words = row.Split(' ')
        select (Enum.Parse<Party>(words[0]), Enum.Parse<RequestStep>(words[1]), Enum.Parse<RequestState>(words[2]));
}
