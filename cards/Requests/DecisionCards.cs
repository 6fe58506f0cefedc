using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>A request for the one who decides it: who asks for what, how long it waits, what stands against it, what approval would do.</summary>
internal static class DecisionCards
{
    public static AdaptiveCard Show(RequestBrief brief)
    {
        var request = brief.Request;

        return new AdaptiveCard(
            $"{Names.Fit(brief.Partner)}, {RequestWords.Called(request)}, {RequestWords.Title(request)}: {Ask(brief)}",
            [
                .. RequestFrame.Head(request, brief.Partner, brief.Notice),
                Layout.Text(Ask(brief)),
                .. Waiting(brief),
                .. StatusCards.Figure(request),
                .. Conflict.Show(brief),
                .. RequestFrame.Quoted(request.Note, "Last note"),
                .. RequestFrame.Facts(Facts(brief)),
                .. RequestFrame.Facts(Told(brief.Request).Select(field => RequestFrame.Fact(brief.Request, field))),
                .. Money(brief),
                .. RequestFrame.Effect(brief.Effect, request.State, Today(brief)),
            ],
            Buttons(brief))
        {
            Refresh = brief.RefreshFor is [] ? null : Refresh.Of(request.Number, brief.RefreshFor),
        };
    }

    /// <summary>What is asked, of whom, in one sentence; or what was decided.</summary>
    private static string Ask(RequestBrief brief) => brief.Request.State switch
    {
        RequestState.Submitted when brief.Request.Kind is RequestKind.Deal => $"{Names.Fit(brief.Requester)} asks to register this deal. {Decider(brief)}",
        RequestState.Submitted => $"{Names.Fit(brief.Requester)} asks for funds for this activity. {Decider(brief)}",
        RequestState.Claimed => $"{Names.Fit(brief.Requester)} claims for this activity. {Decider(brief)}",
        RequestState.MoreAsked or RequestState.ClaimMoreAsked => $"{Names.Fit(brief.Requester)} has to add something. You can decide all the same.",
        RequestState.Approved => brief.Request.WantsExtension ? Longer(brief) : Decided(brief),
        RequestState.Declined or RequestState.Refused => Decided(brief),
        RequestState.ClaimApproved => CanUndo(brief) ? Decided(brief) : "The claim is approved. Mark it as paid when the money is on its way.",
        RequestState.Expiring or RequestState.Extended => brief.Request.WantsExtension ? Longer(brief) : $"Protected{Until(brief)}. Nothing to decide.",
        RequestState.Draft or RequestState.Withdrawn or RequestState.Won or RequestState.Lost or RequestState.Expired or RequestState.Paid => "Nothing to decide.",
    };

    // Two names stand in a sentence that is there twice.
    private const int Short = 40;

    private static string Decider(RequestBrief brief) => (brief.OnBehalfOf, brief.Approver) switch
    {
        ({ } absent, { } approver) when !brief.IsApprover => $"{Names.Fit(approver, Short)} decides for {Names.Fit(absent, Short)}.",
        ({ } absent, _) => $"You decide for {Names.Fit(absent)}.",
        (null, { } approver) when !brief.IsApprover => $"{Names.Fit(approver)} decides.",
        (null, _) => "You decide.",
    };

    private static string Longer(RequestBrief brief) =>
        $"{Names.Fit(brief.Requester)} asks to extend the protection{(brief.Request.Until is { } day ? $" of {Said.Day(day)} to {Said.Day(day.AddDays(brief.Channel.Deals.ExtensionDays))}" : "")}. {Decider(brief)}";

    private static string Until(RequestBrief brief) => brief.Request.Until is { } day ? $" until {Said.Day(day)}" : "";

    private static string Decided(RequestBrief brief)
    {
        var by = brief.DecidedBy is { } name ? $" by {Names.Fit(name)}" : "";
        var when = CanUndo(brief) ? brief.IsDecider ? $" · Undo within {(int)brief.Channel.Undo.TotalSeconds} s; the partner is told after that" : " · The partner is told in a moment"
            : brief.Request.DecidedAt is { } at ? $" on {Said.Day(DateOnly.FromDateTime(at.ToOffset(brief.Now.Offset).DateTime))}" : "";
        return $"{RequestWords.Mark(brief.Request).Word}{by}{when}.";
    }

    private static bool CanUndo(RequestBrief brief) => brief.Request.Undecided is not null && brief.Now < brief.Request.TellAt;

    /// <summary>How much of the time to decide has gone, with a line that fills.</summary>
    private static IEnumerable<Element> Waiting(RequestBrief brief)
    {
        if (brief.Age is not { } age || !brief.Request.State.WaitsForApprover()) yield break;

        var target = brief.Channel.TargetHours(brief.Request.Kind);
        var isOver = RequestWords.IsOver(age, target);
        var said = RequestWords.Age(age, target);
        yield return Layout.Row(
            new TextBlock("Waiting"),
            new TextBlock(isOver ? $"! {said}" : said) { Weight = TextWeight.Bolder, Color = isOver ? TextColor.Attention : null });
        yield return new Bar((int)Math.Clamp(age.TotalHours * 100 / target, 0, 100), isOver ? TextColor.Attention : TextColor.Accent, said) { Spacing = Spacing.Small };
    }

    private static IEnumerable<FactLine?> Facts(RequestBrief brief)
    {
        var request = brief.Request;
        foreach (var field in Fields(request)) yield return RequestFrame.Fact(request, field);
        if (brief.Customer is { } customer) yield return new FactLine("On record", OnRecord(customer, request));
        if (request.Kind is RequestKind.Deal) yield return new FactLine("Level", Said.Capital(Said.LevelName(brief.Level)));
        if (brief.Compliance is not []) yield return new FactLine("Compliance", Names.Text(string.Join(", ", brief.Compliance.Select(it => $"{it.Product.Name}: {Name(it.Level)}")), 200));
        if (brief.Deals is not []) yield return new FactLine("For deals", Names.Text(string.Join(", ", brief.Deals.Select(Named)), 200));
        if (brief.Proofs is not [] && request[Field.CostProof] is null) yield return new FactLine("Files", Names.Text(string.Join(", ", brief.Proofs), 200));
    }

    private static IReadOnlyList<Field> Fields(Request request) => request.Kind switch
    {
        RequestKind.Deal => [Field.Products, Field.Region, Field.Country, Field.Domain, Field.Standing],
        RequestKind.Mdf when IsClaim(request) => [Field.ActivityKind, Field.Place, Field.Spent, Field.Leads, Field.LeadsGained, Field.CostProof, Field.PerformanceProof],
        RequestKind.Mdf => [Field.ActivityKind, Field.Place, Field.Region, Field.Audience, Field.Leads, Field.Pipeline],
    };

    /// <summary>What the partner says of the customer's side.</summary>
    private static IReadOnlyList<Field> Told(Request request) => request.Kind is RequestKind.Deal ? [Field.Budget, Field.Authority, Field.Need] : [];

    private static bool IsClaim(Request request) =>
        request.State is RequestState.Claimed or RequestState.ClaimMoreAsked or RequestState.ClaimApproved or RequestState.Paid or RequestState.Refused;

    private static string OnRecord(CustomerOnRecord customer, Request request) =>
        $"{(customer.ClientSince is { } day ? $"Akamai client since {Said.Day(day)}" : "Not an Akamai client")}; "
        + (customer is { IsAsker: true } ? "this partner is of record" : customer.PartnerOfRecord is { } partner ? $"partner of record: {Names.Fit(partner)}" : "no partner of record")
        // What is promised to new customers would be promised to this one.
        + (customer.ClientSince is not null && FieldWords.Standing(request[Field.Standing]) is CustomerStanding.New ? ". It was sent as a new customer: check that before you approve." : "");

    private static string Name(ComplianceLevel level) => level is ComplianceLevel.None ? "none" : level.ToString();

    private static string Named(OwnDealState deal) =>
        $"{deal.Number} {Names.Text(deal.Customer, 40)} ({RequestWords.Name(deal.State)}{(deal.Amount is { } amount ? $", {Usd.Full(amount)}" : "")})";

    /// <summary>What an activity takes of what is left.</summary>
    private static IEnumerable<Element> Money(RequestBrief brief)
    {
        if (brief.Request.Kind is not RequestKind.Mdf) yield break;
        if (FieldWords.Value(Field.Cost, brief.Request[Field.Cost]) is { } cost) yield return Layout.Row(IsClaim(brief.Request) ? "Planned cost" : "Total cost", cost);
        if (IsClaim(brief.Request) || brief.Budget is not { } budget || brief.Request.DueOn is not { } day) yield break;

        yield return Layout.Row($"Left of the budget for {Quarter(day)}", $"{Usd.Full(budget.Left)} of {Usd.Full(budget.Total)}");
        if (brief.Request.State is RequestState.Submitted or RequestState.MoreAsked && brief.Request.Amount > budget.Left)
            yield return Layout.Row(Mark.No, $"{Usd.Full(brief.Request.Amount.Value - budget.Left)} more than what is left. Approve part of it, or raise the budget first.");
    }

    private static string Quarter(DateOnly day)
    {
        var (year, quarter) = BudgetRules.QuarterOf(day);
        return $"Q{quarter} {year}";
    }

    private static DateOnly Today(RequestBrief brief) => DateOnly.FromDateTime(brief.Now.DateTime);

    private static IReadOnlyList<Button> Buttons(RequestBrief brief)
    {
        var request = brief.Request;
        var steps = Life.StepsFor(request.Kind, request.State, Party.Approver).ToHashSet();
        return [.. All()];

        IEnumerable<Button> All()
        {
            if (steps.Contains(RequestStep.Undo) && CanUndo(brief))
            {
                if (brief.IsDecider) yield return Take("Undo", RequestStep.Undo);
                yield return RequestFrame.History(request);
                yield break;
            }

            if (steps.Contains(RequestStep.Approve)) yield return Take("Approve", RequestStep.Approve, ButtonStyle.Positive);
            if (steps.Contains(RequestStep.Approve) && request.Kind is RequestKind.Mdf) yield return RequestFrame.Prepare("Approve part …", request, RequestStep.Approve);
            if (steps.Contains(RequestStep.Pay)) yield return RequestFrame.Prepare("Mark as paid …", request, RequestStep.Pay, ButtonStyle.Positive);
            if (steps.Contains(RequestStep.Extend) && request.Extensions < brief.Channel.Deals.MostExtensions)
                yield return Take($"Extend by {Said.Days(brief.Channel.Deals.ExtensionDays)}", RequestStep.Extend, request.WantsExtension ? ButtonStyle.Positive : null);
            if (steps.Contains(RequestStep.DeclineExtension) && request.WantsExtension) yield return RequestFrame.Prepare("Do not extend …", request, RequestStep.DeclineExtension, ButtonStyle.Destructive);
            if (steps.Contains(RequestStep.AskForMore)) yield return RequestFrame.Prepare("Ask for more …", request, RequestStep.AskForMore);
            if (steps.Contains(RequestStep.Reassign)) yield return RequestFrame.Prepare("Reassign …", request, RequestStep.Reassign);
            // The history is on the card of the files then: six buttons are the most.
            yield return brief.Proofs is [] ? RequestFrame.History(request) : Button.Execute.Doing("Proofs", new CardAction.Proofs(request.Number));
            if (steps.Contains(RequestStep.Decline)) yield return RequestFrame.Prepare("Decline …", request, RequestStep.Decline, ButtonStyle.Destructive);
        }

        Button Take(string title, RequestStep step, ButtonStyle? style = null) =>
            Button.Execute.Doing(title, new CardAction.Take(request.Number, step, request.Version, brief.Level)) with { Style = style };
    }
}
