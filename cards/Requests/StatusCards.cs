using System.Globalization;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>A request for those who do not decide it: state, what comes next, what can be done.</summary>
internal static class StatusCards
{
    public static AdaptiveCard Show(RequestView view)
    {
        var request = view.Request;

        return new AdaptiveCard(
            $"{Said.Capital(RequestWords.Called(request))}, {RequestWords.Title(request)}: {RequestWords.Mark(request).Word}. {StatusWords.Next(view)}",
            [
                .. RequestFrame.Head(request, view.Partner, view.Notice),
                Layout.Text(StatusWords.Next(view)),
                .. Look(view),
                .. IsNoteForPartner(request.State) ? RequestFrame.Quoted(request.Note, $"{(view.Approver is { } who ? Names.Fit(who) : "Akamai")} wrote") : [],
                .. Figure(request),
                .. Term(view),
                .. RequestFrame.Facts(Facts(view)),
                .. RequestFrame.Effect(view.Effect, request.State, view.Today),
            ],
            Buttons(view))
        {
            Refresh = view.RefreshFor is [] ? null : Refresh.Of(request.Number, view.RefreshFor),
        };
    }

    private static bool IsNoteForPartner(RequestState state) =>
        state is RequestState.MoreAsked or RequestState.ClaimMoreAsked or RequestState.Declined or RequestState.Refused;

    private static IEnumerable<Element> Look(RequestView view)
    {
        if (view.Request.State is not (RequestState.Submitted or RequestState.MoreAsked)) yield break;
        if (view.OwnOther is { } other) yield return Layout.Text($"Your {RequestWords.Called(view.Request.Kind, other)} covers the same customer and product.");
    }

    public static IEnumerable<Element> Figure(Request request)
    {
        var (amount, line) = Figured(request);
        if (amount is { } figure) yield return Layout.Figure(Usd.Full(figure), line);
    }

    /// <summary>The one amount that it is about in this state.</summary>
    private static (decimal? Amount, string Line) Figured(Request request)
    {
        var day = request.DueOn is { } due ? $", {(request.Kind is RequestKind.Deal ? "to close on" : "held on")} {Said.Day(due)}" : "";
        if (request.Kind is RequestKind.Deal) return (request.Amount, $"at list price{day}");

        var claimed = FieldWords.Money(request[Field.Claimed]);
        return request.State switch
        {
            RequestState.Claimed or RequestState.ClaimMoreAsked or RequestState.Refused => (claimed ?? request.Granted, $"claimed{Of(request.Granted, claimed, "granted")}{day}"),
            RequestState.ClaimApproved => (request.Granted, $"to be paid{Of(claimed, request.Granted, "claimed")}{day}"),
            RequestState.Paid => (request.Granted, $"paid{Of(claimed, request.Granted, "claimed")}{day}"),
            _ when request.Granted is { } granted => (granted, $"granted{Of(request.Amount, granted, "asked for")}{day}"),
            _ => (request.Amount, $"asked for{day}"),
        };
    }

    /// <summary>" of $10,000 asked for", where that is more.</summary>
    private static string Of(decimal? whole, decimal? part, string what) => whole > part ? $" of {Usd.Full(whole.Value)} {what}" : "";

    /// <summary>Until when it is protected, or can be claimed for.</summary>
    public static IEnumerable<Element> Term(RequestView view)
    {
        var request = view.Request;
        if (request.Until is not { } until || request.State is not (RequestState.Approved or RequestState.Expiring or RequestState.Extended)) yield break;

        var warning = request.Kind is RequestKind.Deal ? view.Channel.Deals.WarningDays : view.Channel.Mdf.WarningDays;
        var isNear = until.DayNumber - view.Today.DayNumber <= warning;
        yield return Layout.Row(
            new TextBlock(request.Kind is RequestKind.Deal ? "Protected until" : "Claim until"),
            new TextBlock(Said.Day(until)) { Weight = TextWeight.Bolder, Color = isNear ? TextColor.Attention : null },
            Spacing.Medium);
        yield return Layout.Small(Left(view, until), Spacing.None) with { HorizontalAlignment = HorizontalAlignment.Right };
    }

    /// <summary>"88 days left of 90, set by your channel team"; on the first day the one number is enough.</summary>
    private static string Left(RequestView view, DateOnly until)
    {
        var (left, days, all) = (Said.Capital(RequestWords.Left(until, view.Today)), until.DayNumber - view.Today.DayNumber, view.Channel.Deals.ProtectionDays);
        return view.Request is not { Kind: RequestKind.Deal, Extensions: 0 } || days <= 0 ? $"{left} · {Set(view)}"
            : days == all ? $"{left}, {RequestWords.SetByChannelTeam}"
            : string.Create(CultureInfo.InvariantCulture, $"{left} of {all}, {RequestWords.SetByChannelTeam}");
    }

    private static string Set(RequestView view) => (view.Request.Kind, view.Request.Extensions) switch
    {
        (RequestKind.Deal, 0) => $"{Said.Days(view.Channel.Deals.ProtectionDays)}, {RequestWords.SetByChannelTeam}",
        (RequestKind.Deal, _) => $"extended by {Said.Days(view.Channel.Deals.ExtensionDays)}, {RequestWords.SetByChannelTeam}",
        (RequestKind.Mdf, _) => $"{Said.Days(view.Channel.Mdf.ClaimDays)} after it is held, {RequestWords.SetByChannelTeam}",
    };

    private static IEnumerable<FactLine?> Facts(RequestView view)
    {
        var request = view.Request;
        yield return RequestFrame.Fact("Asked by", Names.Fit(view.Requester));
        if (request.SubmittedAt is { } at) yield return new FactLine("Submitted", Said.Day(DateOnly.FromDateTime(at.DateTime)));
        foreach (var field in Short(request)) yield return RequestFrame.Fact(request, field);
        if (view.Proofs is not []) yield return new FactLine("Files", Names.Text(string.Join(", ", view.Proofs), 200));
    }

    /// <summary>What tells one from another; the long texts are the form's.</summary>
    private static IReadOnlyList<Field> Short(Request request) => (request.Kind, request.State) switch
    {
        (RequestKind.Deal, _) => [Field.Products, Field.Region, Field.Standing],
        (RequestKind.Mdf, RequestState.Claimed or RequestState.ClaimMoreAsked or RequestState.ClaimApproved or RequestState.Paid or RequestState.Refused) =>
            [Field.ActivityKind, Field.Spent, Field.Claimed, Field.LeadsGained],
        (RequestKind.Mdf, _) => [Field.ActivityKind, Field.Place, Field.Region, Field.Cost, Field.Leads],
    };

    /// <summary>What this person can do with it now; what cannot be taken back comes last.</summary>
    public static IReadOnlyList<Button> Buttons(RequestView view)
    {
        var request = view.Request;
        var steps = view.MayAct ? Life.StepsFor(request.Kind, request.State, Party.Partner).ToHashSet() : [];
        return All().ToList() is { Count: > 0 } buttons ? buttons : [Button.Execute.Doing("My drafts", new CardAction.List(RequestList.MyDrafts))];

        IEnumerable<Button> All()
        {
            if (steps.Contains(RequestStep.Submit)) yield return Button.Execute.Doing("Go on", new CardAction.Resume(request.Number)) with { Style = ButtonStyle.Positive };
            if (steps.Contains(RequestStep.Add)) yield return RequestFrame.Prepare("Answer …", request, RequestStep.Add, ButtonStyle.Positive);
            if (steps.Contains(RequestStep.Claim)) yield return RequestFrame.Prepare("Claim …", request, RequestStep.Claim, ButtonStyle.Positive);
            if (steps.Contains(RequestStep.Win)) yield return RequestFrame.Prepare("Won …", request, RequestStep.Win, ButtonStyle.Positive);
            if (steps.Contains(RequestStep.Lose)) yield return RequestFrame.Prepare("Lost …", request, RequestStep.Lose);
            if (steps.Contains(RequestStep.AskToExtend) && CanExtend(view)) yield return RequestFrame.Prepare("Ask to extend …", request, RequestStep.AskToExtend);
            if (request.State is not RequestState.Draft) yield return RequestFrame.History(request);
            if (steps.Contains(RequestStep.Withdraw)) yield return RequestFrame.Prepare(request.State is RequestState.Draft ? "Discard …" : "Withdraw …", request, RequestStep.Withdraw, ButtonStyle.Destructive);
        }
    }

    private static bool CanExtend(RequestView view) =>
        !view.Request.WantsExtension && view.Request.Extensions < view.Channel.Deals.MostExtensions;
}
