using PartnerBot.Cards;
using PartnerBot.Dialogs;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;
using static PartnerBot.Program.Requests.RequestState;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>Every action of deals and MDF by every role in every relation to a request, held against <see cref="Table"/>.</summary>
public sealed class AuthorizationTests(SqliteOffice office) : RequestTests(office)
{
    /// <summary>A new action needs an entry here and a test below.</summary>
    public static readonly Type[] Tested =
    [
        typeof(CardAction.Begin), typeof(CardAction.Resume), typeof(CardAction.Fill), typeof(CardAction.Open), typeof(CardAction.Prepare), typeof(CardAction.Take),
        typeof(CardAction.List), typeof(CardAction.Export), typeof(CardAction.History), typeof(CardAction.SetBudget),
        typeof(CardAction.Attach), typeof(CardAction.Proof), typeof(CardAction.Proofs), typeof(CardAction.GetProof),
    ];

    /// <summary>As many of the team as there are roles at Akamai.</summary>
    private const string Assignments =
        """
        partner_id,role,region,person_id
        nordlicht,cam,,mona
        nordlicht,pae,,nils
        nordlicht,pmm,,olga
        nordlicht,pse,,pavel
        condor,cam,,rosa
        condor,pmm,,rosa
        """;

    public static TheoryData<RequestKind, RequestState, RequestState?> States
    {
        get
        {
            var data = new TheoryData<RequestKind, RequestState, RequestState?>();
            foreach (var kind in Enum.GetValues<RequestKind>())
            {
                foreach (var (state, undecided) in Matrix.States(kind)) data.Add(kind, state, undecided);
            }

            return data;
        }
    }

    [Fact]
    public void Whoever_stands_in_for_somebody_has_to_decide_something() => Assert.Equal(
        [Role.ChannelAccountManager, Role.PartnerAccountExecutive, Role.PartnerMarketingManager],
        Enum.GetValues<Role>().Where(role => Permissions.Allows(Ability.StandIn, Tests.Some.Person with { Roles = [role] })));

    /// <summary>The whole table of the life of requests through the dialog: a step is taken when the table and the role say so, and otherwise nothing happens.</summary>
    [Theory]
    [MemberData(nameof(States))]
    public Task Every_step_by_every_role_is_taken_or_refused_as_the_table_says(RequestKind kind, RequestState state, RequestState? undecided) => InOneGoAsync(async (matrix, store) =>
    {
        foreach (var step in Enum.GetValues<RequestStep>().Where(step => step is not (RequestStep.Submit or RequestStep.Claim)))
        {
            foreach (var (role, relation) in Close)
            {
                var person = (await matrix.PersonAsync(role, relation))!;
                var request = await matrix.MakeAsync(kind, state, undecided, person.Id, wantsExtension: step is RequestStep.DeclineExtension);
                var before = await matrix.KeptAsync(request.Number);

                var shown = await matrix.DoAsync(person, new CardAction.Take(request.Number, step, request.Version), (Field.Note, "Because."), (Field.Who, "rosa"));

                var said = $"{kind} {state} (undecided: {undecided}) {step} by {role}, {relation}:\n{shown.Text}";
                if (!Table.Takes(kind, state, undecided is not null, step, role, relation))
                {
                    Assert.True(before == await matrix.KeptAsync(request.Number), said);
                    Assert.True(shown.Reply.Letters is [] && shown.Reply.Rewrites is [], said);
                }
                else if (state is Draft)
                {
                    Assert.True(await new RequestStore(store).FindAsync(request.Number) is null, said);
                }
                else
                {
                    var after = (await new RequestStore(store).FindAsync(request.Number))!;
                    Assert.True(after.State == (step is RequestStep.Undo ? undecided : Life.Find(kind, state, step)!.To) && after.Version == request.Version + 1, said);
                    Assert.Single(await new AuditStore(store).OfSubjectAsync($"request:{request.Number}"), entry => entry.Actor == person.Id && !entry.Action.StartsWith("refused", StringComparison.Ordinal));
                }
            }
        }
    });

    /// <summary>Whoever may not see a request hears the same as for a number that nobody has, whatever they press.</summary>
    [Theory]
    [InlineData(RequestKind.Deal)]
    [InlineData(RequestKind.Mdf)]
    public Task A_request_that_one_may_not_see_is_not_there(RequestKind kind) => InOneGoAsync(async (matrix, _) =>
    {
        foreach (var (state, undecided) in Matrix.States(kind))
        {
            var request = await matrix.MakeAsync(kind, state, undecided, "mona");
            foreach (var (role, relation) in Pairs(Enum.GetValues<Relation>()))
            {
                var person = await matrix.PersonAsync(role, relation);
                if (Table.MaySee(kind, state, role, relation)) continue;

                var before = await matrix.KeptAsync(request.Number);
                foreach (var action in OnOne(request.Number, kind))
                {
                    var shown = await matrix.DoAsync(person, action, (Field.Note, "Because."), (Field.Amount, "1"), (Field.Spent, "1"));

                    Assert.Equal(relation is Relation.Left or Relation.Stranger ? "I do not know you yet" : "", shown.Card is null ? "" : shown.Title);
                    Assert.Equal((await matrix.DoAsync(person, OnAnother(action))).Text.Replace("4999999", $"{request.Number}", StringComparison.Ordinal), shown.Text);
                    Hides(shown);
                }

                Assert.Equal(before, await matrix.KeptAsync(request.Number));
            }
        }
    });

    [Theory]
    [InlineData(RequestKind.Deal)]
    [InlineData(RequestKind.Mdf)]
    public Task A_request_that_one_may_see_is_shown_with_its_history_and_looking_changes_nothing(RequestKind kind) => InOneGoAsync(async (matrix, _) =>
    {
        foreach (var (state, undecided) in Matrix.States(kind))
        {
            var request = await matrix.MakeAsync(kind, state, undecided, "mona");
            var before = await matrix.KeptAsync(request.Number);
            foreach (var (role, relation) in Pairs(Enum.GetValues<Relation>()))
            {
                if (!Table.MaySee(kind, state, role, relation)) continue;
                var person = await matrix.PersonAsync(role, relation);

                foreach (var action in (CardAction[])[new CardAction.Open(request.Number), new CardAction.History(request.Number)])
                    Assert.Contains(request.Title, (await matrix.DoAsync(person, action)).Text, StringComparison.Ordinal);
                foreach (var step in Enum.GetValues<RequestStep>()) Assert.NotEqual("", (await matrix.DoAsync(person, new CardAction.Prepare(request.Number, step))).Text);
            }

            Assert.Equal(before, await matrix.KeptAsync(request.Number));
        }
    });

    /// <summary>Forms are filled in by those who may send them: a draft by its writer, a claim by everybody at the partner who proposes MDF.</summary>
    [Theory]
    [InlineData(RequestKind.Deal, Draft)]
    [InlineData(RequestKind.Mdf, Draft)]
    [InlineData(RequestKind.Mdf, Approved)]
    [InlineData(RequestKind.Mdf, Claimed)]
    [InlineData(RequestKind.Deal, Submitted)]
    [InlineData(RequestKind.Deal, Approved)]
    public Task Forms_are_filled_in_by_those_who_may_send_them(RequestKind kind, RequestState state) => InOneGoAsync(async (matrix, _) =>
    {
        FormPage[] pages = state is Draft ? kind is RequestKind.Deal ? [FormPage.Customer, FormPage.Value] : [FormPage.Activity, FormPage.Money] : [FormPage.Claim, FormPage.Customer, FormPage.Money];
        var isOpen = state is Draft || (kind, state) is (RequestKind.Mdf, Approved);
        foreach (var (role, relation) in Close)
        {
            var person = await matrix.PersonAsync(role, relation);
            foreach (var page in pages)
            {
                foreach (var move in Enum.GetValues<FormMove>())
                {
                    var request = await matrix.MakeAsync(kind, state);
                    var before = await matrix.KeptAsync(request.Number);

                    var shown = await matrix.DoAsync(person, new CardAction.Fill(request.Number, page, move), (Field.Customer, "Renamed"), (Field.Amount, "7"), (Field.Activity, "Renamed"), (Field.Cost, "7"), (Field.Spent, "7"));

                    var may = isOpen && Table.MaySee(kind, state, role, relation) && Table.MayAct(kind, Party.Partner, role, relation) && (state is Draft || page is FormPage.Claim);
                    Assert.True(may == (before != await matrix.KeptAsync(request.Number)), $"{kind} {state} {page} {move} by {role}, {relation}:\n{shown.Text}");
                }
            }

            var opened = await matrix.MakeAsync(kind, state);
            var form = await matrix.DoAsync(person, new CardAction.Resume(opened.Number));
            Assert.Equal(isOpen && Table.MaySee(kind, state, role, relation) && Table.MayAct(kind, Party.Partner, role, relation), form.Offers("Save for later"));
        }
    });

    [Fact]
    public Task Requests_are_begun_by_those_of_a_partner_who_may() => InOneGoAsync(async (matrix, _) =>
    {
        foreach (var kind in Enum.GetValues<RequestKind>())
        {
            foreach (var (role, relation) in Pairs(Enum.GetValues<Relation>()))
            {
                var before = await matrix.KeptAsync(1);
                var shown = await matrix.DoAsync(await matrix.PersonAsync(role, relation), new CardAction.Begin(kind));

                Assert.True(Table.MayBegin(kind, role, relation) == shown.Offers("Save for later"), $"{kind} by {role}, {relation}:\n{shown.Text}");
                Assert.Equal(Table.MayBegin(kind, role, relation), before != await matrix.KeptAsync(1));
                Assert.NotEqual("", shown.Text);
            }
        }
    });

    [Fact]
    public Task Lists_and_files_hold_what_one_may_see_and_nothing_else() => InOneGoAsync(async (matrix, _) =>
    {
        var kinds = new Dictionary<long, RequestKind>();
        foreach (var kind in Enum.GetValues<RequestKind>())
        {
            foreach (var (state, undecided) in Matrix.States(kind)) kinds[(await matrix.MakeAsync(kind, state, undecided, "mona")).Number] = kind;
        }

        foreach (var (role, relation) in Pairs(Enum.GetValues<Relation>()))
        {
            var person = await matrix.PersonAsync(role, relation);
            foreach (var which in Enum.GetValues<RequestList>())
            {
                foreach (var filter in (RequestFilter?[])[null, new RequestFilter(Partner: "nordlicht"), new RequestFilter(State: Approved), new RequestFilter(Title: "ephyrine")])
                {
                    var before = await matrix.KeptAsync(1);
                    var shown = await matrix.DoAsync(person, new CardAction.List(which, 0, filter));
                    Assert.Equal(before, await matrix.KeptAsync(1));
                    var file = (await matrix.DoAsync(person, new CardAction.Export(which, filter))).Reply.File?.Text;

                    var said = $"{which} {filter} for {role}, {relation}:\n{shown.Text}\n{file}";
                    if (relation is Relation.Foreign or Relation.Unassigned or Relation.Left or Relation.Stranger)
                    {
                        Hides(shown);
                        Assert.False(file?.Contains(Matrix.Title, StringComparison.Ordinal) is true, said);
                    }

                    if (!Table.MaySeeKind(RequestKind.Deal, role)) Assert.False(Holds(RequestKind.Deal), said);
                    if (!Table.MaySeeKind(RequestKind.Mdf, role)) Assert.False(Holds(RequestKind.Mdf), said);
                    if (filter is null && relation is Relation.Writer or Relation.Assigned && which is RequestList.OurDeals) Assert.Equal(Table.MaySeeKind(RequestKind.Deal, role), Holds(RequestKind.Deal));
                    if (filter is null && relation is Relation.Writer or Relation.Assigned && which is RequestList.OurMdf) Assert.Equal(Table.MaySeeKind(RequestKind.Mdf, role), Holds(RequestKind.Mdf));
                    if (filter is null && relation is Relation.Colleague && which is RequestList.MyDeals or RequestList.MyMdf or RequestList.MyDrafts) Assert.DoesNotContain(Matrix.Title, shown.Text, StringComparison.Ordinal);

                    bool Holds(RequestKind kind) => file?.Contains($",{kind.ToString().ToLowerInvariant()},", StringComparison.Ordinal) is true
                        || shown.Thumbs.Any(row => CardJson.ReadAction(row) is CardAction.Open(var number) && kinds[number] == kind);
                }
            }
        }
    });

    [Fact]
    public Task Budgets_are_set_by_the_marketing_manager_who_looks_after_the_partner() => InOneGoAsync(async (matrix, _) =>
    {
        foreach (var (role, relation) in Pairs(Enum.GetValues<Relation>()))
        {
            var before = await matrix.KeptAsync(1);
            var amount = $"{1000 + before.Length + (int)role * 10 + (int)relation * 1000}";
            var shown = await matrix.DoAsync(await matrix.PersonAsync(role, relation), new CardAction.SetBudget("nordlicht", 2026, 3), (Field.Amount, amount));

            Assert.True(Table.MaySetBudget(role, relation) == (before != await matrix.KeptAsync(1)), $"{role}, {relation}:\n{shown.Text}");
            if (!Table.MaySetBudget(role, relation)) Assert.DoesNotContain("Nordlicht", shown.Text, StringComparison.Ordinal);
        }
    });

    /// <summary>Those who may see it, in each role that people there have, and in one that they never should.</summary>
    [Fact]
    public Task A_claims_files_are_for_those_who_see_it_and_are_marked_by_those_who_may_claim() => InOneGoAsync(async (matrix, store) =>
    {
        var activity = await matrix.MakeAsync(RequestKind.Mdf, Approved, null, "mona");
        var proofs = new ProofStore(store);
        await proofs.AddAsync(new Proof("file-1", activity.Number, true, "invoice.pdf", "application/pdf", 3, "mona", Office.Now), [1, 2, 3]);
        foreach (var (role, relation) in Pairs(Enum.GetValues<Relation>().Except([Relation.Writer])))
        {
            var person = await matrix.PersonAsync(role, relation);
            var sees = Table.MaySee(RequestKind.Mdf, Approved, role, relation);
            var before = await matrix.KeptAsync(activity.Number);

            Assert.Equal(sees, (await matrix.DoAsync(person, new CardAction.Proofs(activity.Number))).Text.Contains("invoice.pdf", StringComparison.Ordinal));
            Assert.Equal(sees, (await matrix.DoAsync(person, new CardAction.GetProof("file-1"))).Reply.File is not null);
            Assert.True((await matrix.DoAsync(person, new CardAction.Attach("no-such-batch", activity.Number))).Reply is { Fetches: [], Letters: [] });
            await matrix.DoAsync(person, new CardAction.Proof("file-1", false));
            Assert.Equal(Table.MayAct(RequestKind.Mdf, Party.Partner, role, relation), (await proofs.FindAsync("file-1")) is { OfCost: false });
            await proofs.MarkAsync("file-1", true);
            if (!sees) Assert.Equal(before, await matrix.KeptAsync(activity.Number));
        }
    });

    private static IReadOnlyList<(Role Role, Relation Relation)> Close { get; } =
    [
        .. Enum.GetValues<Role>().Select(role => (role, role.IsAtAkamai() ? Relation.Assigned : Relation.Writer)),
        (Role.ChannelAccountManager, Relation.Writer), (Role.PartnerMarketingManager, Relation.Writer), (Role.PartnerPortalAdministrator, Relation.Assigned),
        (Role.PartnerPortalAdministrator, Relation.Colleague), (Role.ServicesSupport, Relation.Colleague),
    ];

    private static IEnumerable<(Role, Relation)> Pairs(IEnumerable<Relation> relations) => relations.SelectMany(relation =>
        relation is Relation.Left or Relation.Stranger ? [(Role.PartnerPortalAdministrator, relation)] : Enum.GetValues<Role>().Select(role => (role, relation)));

    /// <summary>Everything that can be done with one request.</summary>
    private static IEnumerable<CardAction> OnOne(long number, RequestKind kind) =>
    [
        new CardAction.Open(number), new CardAction.History(number), new CardAction.Resume(number), new CardAction.Prepare(number, RequestStep.Approve), new CardAction.Prepare(number, RequestStep.Withdraw),
        new CardAction.Take(number, RequestStep.Approve, 0), new CardAction.Take(number, RequestStep.Withdraw, 0), new CardAction.Take(number, RequestStep.Undo, 0),
        new CardAction.Fill(number, kind is RequestKind.Deal ? FormPage.Value : FormPage.Claim, FormMove.Next),
        new CardAction.Fill(number, kind is RequestKind.Deal ? FormPage.DealReview : FormPage.ClaimReview, FormMove.Send),
    ];

    private static CardAction OnAnother(CardAction action) => action switch
    {
        CardAction.Open => new CardAction.Open(4999999),
        CardAction.History => new CardAction.History(4999999),
        CardAction.Resume => new CardAction.Resume(4999999),
        CardAction.Prepare(_, var step) => new CardAction.Prepare(4999999, step),
        CardAction.Take(_, var step, var version, _, _) => new CardAction.Take(4999999, step, version),
        CardAction.Fill(_, var page, var move) => new CardAction.Fill(4999999, page, move),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "It is about no request."),
    };

    private static void Hides(Shown shown)
    {
        foreach (var secret in (string[])[Matrix.Title, "Nordlicht", "123,456", "Alice", "Hamburg"])
            Assert.DoesNotContain(secret, shown.Everything, StringComparison.OrdinalIgnoreCase);
    }

    private async Task InOneGoAsync(Func<Matrix, Transaction, Task> work)
    {
        await Office.ReplaceAsync("assignments.csv", Assignments);
        await Story.SetBudgetAsync("nordlicht", 2026, 4, 10_000_000m);
        await Story.WriteAsync(store => work(new Matrix(store), store));
    }
}
