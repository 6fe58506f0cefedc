using System.Text.Json;
using PartnerBot.Cards;
using PartnerBot.Dialogs;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>Many presses in one transaction: each on a request of its own, by somebody in some relation to it and in some role.</summary>
internal sealed class Matrix(Transaction store)
{
    public const string Title = "Zephyrine Holdings";

    private int made;

    /// <summary>The states of a kind, each as it stands, and those that can still be undone.</summary>
    public static IEnumerable<(RequestState State, RequestState? Undecided)> States(RequestKind kind) =>
    [
        .. Life.Table.Where(row => row.Kind == kind).SelectMany(row => new[] { row.From, row.To }).Distinct().Select(state => (state, (RequestState?)null)),
        .. Life.Table.Where(row => row.Kind == kind && row.Step is RequestStep.Undo).Select(row => (row.From, (RequestState?)row.To)),
    ];

    /// <summary>A request of Nordlicht's that Alice began, with the field values of a finished form.</summary>
    public async Task<Request> MakeAsync(RequestKind kind, RequestState state, RequestState? undecided = null, string? decider = null, bool wantsExtension = false)
    {
        var isDeal = kind is RequestKind.Deal;
        var title = $"{Title} {++made}";
        var isGranted = state is RequestState.Approved or RequestState.Claimed or RequestState.ClaimMoreAsked or RequestState.ClaimApproved or RequestState.Paid or RequestState.Refused;
        var request = new Request(0, kind, state, "nordlicht", Geography.Emea, "alice", isDeal ? Deal(title) : Activity(title, isGranted, state), Office.Now, null, null, title, isDeal ? 123_456m : 5_000m, new DateOnly(2026, 12, 15))
        {
            SubmittedAt = state is RequestState.Draft ? null : Office.Now,
            Granted = !isDeal && isGranted ? 5_000m : null,
            Until = state is RequestState.Approved or RequestState.Expiring or RequestState.Extended ? new DateOnly(2027, 1, 20) : null,
            Undecided = undecided,
            TellAt = undecided is null ? null : Office.Now.AddSeconds(60),
            DecidedById = undecided is null ? null : decider,
            WantsExtension = wantsExtension,
            Note = "A note.",
        };
        return await new RequestStore(store).AddAsync(request);
    }

    public async Task<Person?> PersonAsync(Role role, Relation relation)
    {
        var id = relation switch
        {
            Relation.Writer => "alice",
            Relation.Colleague => "ben",
            Relation.Foreign => "carmen",
            Relation.Assigned => role switch
            {
                Role.PartnerAccountExecutive => "nils",
                Role.PartnerMarketingManager => "olga",
                Role.Pse => "pavel",
                _ => "mona",
            },
            Relation.Unassigned => "rosa",
            Relation.Left => "jonas",
            Relation.Stranger => null,
        };
        return id is not null && await new PeopleStore(store).FindAsync(id) is { } person ? person with { Roles = [role] } : null;
    }

    public async Task<Shown> DoAsync(Person? person, CardAction action, params (Field Field, string Value)[] typed)
    {
        var fields = typed.ToDictionary(each => each.Field, each => each.Value);
        var filled = action switch
        {
            CardAction.Fill fill => fill with { Fields = fields },
            CardAction.Take take => take with { Fields = fields },
            CardAction.SetBudget set => set with { Fields = fields },
            _ => action,
        };
        var shown = new Shown(await Switchboard.AnswerAsync(
            new Turn(new Caller("", person), Place.Private, new Input.Pressed(filled), Memory.Empty, Office.Now, Tests.Some.Edition, ChannelTerms.None, store)));
        CardRules.Hold(shown);
        return shown;
    }

    /// <summary>All that a refused press must leave as it is.</summary>
    public async Task<string> KeptAsync(long number) => JsonSerializer.Serialize(new
    {
        Request = await new RequestStore(store).FindAsync(number) is { } request ? $"{request with { Fields = CardAction.NoFields }} {string.Join(';', request.Fields.OrderBy(field => field.Key))}" : "gone",
        Audit = await store.FirstAsync("select count(*) from audit where subject = @subject and action not like 'refused:%'", row => row.GetInt64(0), ("subject", $"request:{number}")),
        Ledger = await store.FirstAsync("select count(*) from mdf_ledger", row => row.GetInt64(0)),
        Budgets = await store.FirstAsync("select coalesce(sum(budget_cents), 0) from mdf_budgets", row => row.GetInt64(0)),
        Alarms = await store.FirstAsync("select count(*) from request_alarms where number = @number", row => row.GetInt64(0), ("number", number)),
        Begun = await store.FirstAsync("select last from request_numbers", row => row.GetInt64(0)),
    });

    private static Dictionary<Field, string> Deal(string title) => new()
    {
        [Field.Customer] = title,
        [Field.Region] = "EMEA",
        [Field.Products] = "Ion",
        [Field.Standing] = "new",
        [Field.Amount] = "123456",
        [Field.Close] = "2026-12-15",
        [Field.Budget] = "yes",
        [Field.Authority] = "yes",
        [Field.Need] = "yes",
    };

    private static Dictionary<Field, string> Activity(string title, bool isGranted, RequestState state)
    {
        var fields = new Dictionary<Field, string>
        {
            [Field.Activity] = title,
            [Field.ActivityKind] = "Event",
            [Field.HeldOn] = "2026-12-15",
            [Field.Region] = "EMEA",
            [Field.Place] = "Hamburg",
            [Field.Audience] = "many",
            [Field.Leads] = "20",
            [Field.Pipeline] = "200000",
            [Field.Cost] = "10000",
            [Field.Share] = "5000",
        };
        if (isGranted) fields[Field.Granted] = "5000";
        if (state is RequestState.Approved or RequestState.Draft or RequestState.Submitted) return fields;
        (fields[Field.Spent], fields[Field.Claimed], fields[Field.LeadsGained]) = ("10000", "4000", "12");
        (fields[Field.CostProof], fields[Field.PerformanceProof]) = ("invoice.pdf", "photo.jpg");
        return fields;
    }
}
