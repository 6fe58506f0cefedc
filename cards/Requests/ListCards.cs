using System.Globalization;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>Requests as rows: which, how much, how it stands, what is due.</summary>
internal static class ListCards
{
    public static AdaptiveCard Show(RequestRows rows)
    {
        var title = Title(rows.Which);
        var position = Position(rows.Page, rows.Count);
        var filter = FilterWords.Of(rows);
        var named = filter is null ? title : $"{title}, {filter}";

        return new AdaptiveCard(
            rows.Count == 0 ? $"{named}: none." : $"{named}: {Said.Count(rows.Count, "request", "requests")}.",
            [
                .. rows.About is { } about ? (Element[])[Layout.Small(Names.Fit(about), Spacing.None)] : [],
                Layout.Title(position is null ? title : $"{title} {position}"),
                .. filter is null ? (Element[])[] : [Layout.Small(Said.Capital(filter), Spacing.None)],
                .. rows.Rows is [] ? (Element[])[Layout.Text(Nothing(rows))]
                    : [.. rows.Rows.Take(RequestRows.MostOnAPage).Select(row => Row(row, rows)), Layout.Small(Amounts(rows), Spacing.Medium)],
            ],
            [.. Buttons(rows)]);
    }

    /// <summary>"9–16 of 34", or nothing when all fit on one page.</summary>
    public static string? Position(int page, int count)
    {
        if (count <= RequestRows.MostOnAPage) return null;
        var first = page * RequestRows.MostOnAPage;
        return FormattableString.Invariant($"{first + 1}–{Math.Min(first + RequestRows.MostOnAPage, count)} of {count}");
    }

    public static IEnumerable<Button> Pages(RequestList which, int page, int count, RequestFilter? filter)
    {
        if (page > 0) yield return Button.Execute.Doing("Back", new CardAction.List(which, page - 1, filter));
        if ((page + 1) * RequestRows.MostOnAPage < count) yield return Button.Execute.Doing("Show more", new CardAction.List(which, page + 1, filter));
    }

    private static ColumnSet Row(RequestRow row, RequestRows rows)
    {
        var request = row.Request;

        return new ColumnSet(
        [
            new Column(ColumnWidth.Stretch,
            [
                new TextBlock(RequestWords.Title(request)) { Weight = TextWeight.Bolder },
                Under(row, rows),
            ]),
            new Column(ColumnWidth.Auto,
            [
                new TextBlock(request.Sum is { } amount ? Usd.Full(amount) : "–") { Weight = TextWeight.Bolder, HorizontalAlignment = HorizontalAlignment.Right },
                RequestFrame.State(request) with { Spacing = Spacing.None },
            ]),
        ])
        {
            Separator = true,
            Spacing = Spacing.Default,
            SelectAction = Button.Submit.Saying($"Open {RequestWords.Called(request)}", new CardAction.Open(request.Number)),
        };
    }

    /// <summary>Number, partner and what is due; what is late, in its colour.</summary>
    private static RichText Under(RequestRow row, RequestRows rows)
    {
        var number = row.Request.Kind is RequestKind.Mdf ? $"MDF {row.Request.Number}" : row.Request.Number.ToString(CultureInfo.InvariantCulture);
        var which = row.Partner is { } partner ? $"{number} · {Names.Text(partner, 40)}" : number;

        return Due(row, rows) is { } due
            ? new RichText([Run($"{which} · "), IsLate(row, rows) ? Run(due) with { Color = TextColor.Attention, IsSubtle = null } : Run(due)]) { Spacing = Spacing.None }
            : new RichText([Run(which)]) { Spacing = Spacing.None };

        TextRun Run(string text) => new(text) { Size = TextSize.Small, IsSubtle = true };
    }

    private static bool IsLate(RequestRow row, RequestRows rows) =>
        row.Age is { } age && row.Request.State.WaitsForApprover() && RequestWords.IsOver(age, rows.Channel.TargetHours(row.Request.Kind));

    /// <summary>What happens next, and when.</summary>
    private static string? Due(RequestRow row, RequestRows rows)
    {
        var request = row.Request;
        if (row.Age is { } age && request.State.WaitsForApprover())
        {
            return $"{(IsLate(row, rows) ? "overdue, " : "")}{RequestWords.Age(age, rows.Channel.TargetHours(request.Kind))}";
        }

        return request switch
        {
            { WantsExtension: true, Until: { } until } => $"extension asked for, {RequestWords.Left(until, rows.Today)}",
            { State: RequestState.Approved or RequestState.Expiring or RequestState.Extended, Until: { } until } =>
                $"{(request.Kind is RequestKind.Deal ? "until" : "claim by")} {Said.Day(until)}, {RequestWords.Left(until, rows.Today)}",
            { DueOn: { } day, Kind: RequestKind.Deal } => $"closes {Said.Day(day)}",
            { DueOn: { } day, Kind: RequestKind.Mdf } => $"held {Said.Day(day)}",
            _ => null,
        };
    }

    private static string Amounts(RequestRows rows)
    {
        var deals = rows.Rows.Any(it => it.Request.Kind is RequestKind.Deal);
        var mdf = rows.Rows.Any(it => it.Request.Kind is RequestKind.Mdf);
        return (deals, mdf) switch
        {
            (true, true) => "Deals at list price; MDF as granted, or as asked for.",
            (true, false) => "Amounts at list price. Press a row to open it.",
            (false, _) => "Amounts as granted, or as asked for. Press a row to open it.",
        };
    }

    private static string Title(RequestList which) => which switch
    {
        RequestList.MyDeals => "My deals",
        RequestList.OurDeals => "All deals",
        RequestList.MyDrafts => "My drafts",
        RequestList.Waiting => "Waiting for me",
        RequestList.Expiring => "Protection ends next",
        RequestList.MyMdf => "My MDF activities",
        RequestList.OurMdf => "All MDF activities",
        RequestList.Budget => "MDF budget",
    };

    /// <summary>Who names partners in the rows is at Akamai, and begins nothing.</summary>
    private static string Nothing(RequestRows rows) => IsNarrowed(rows) ? $"Nothing matches: {FilterWords.Of(rows)}. Press “Show all” for the list without that." : rows.Which switch
    {
        RequestList.MyDeals or RequestList.OurDeals when rows.About is null => "No deal of your partners matches. Say “what waits for me” for those that you have to decide.",
        RequestList.MyMdf or RequestList.OurMdf when rows.About is null => "No activity of your partners matches. Say “what waits for me” for those that you have to decide.",
        RequestList.MyDeals or RequestList.OurDeals => "No deal matches. Say “register a deal” to begin one.",
        RequestList.MyDrafts => "No draft is waiting. Say “register a deal” or “ask for MDF” to begin one.",
        RequestList.Waiting when rows.About is null => "Nothing waits for your decision.",
        RequestList.Waiting => "Nothing waits for your answer. Say “my deals” to see how they stand.",
        RequestList.Expiring => "No protection ends in that time.",
        RequestList.MyMdf or RequestList.OurMdf => "No activity matches. Say “ask for MDF” to begin one.",
        RequestList.Budget => "No budget is set.",
    };

    /// <summary>To more than its days, where a list is of days.</summary>
    private static bool IsNarrowed(RequestRows rows) => rows.Filter is { } filter && filter != (Span(rows) ?? new RequestFilter());

    /// <summary>The days that a list is of; null for one that is of all.</summary>
    private static RequestFilter? Span(RequestRows rows) =>
        rows is { Which: RequestList.Expiring, Filter: { From: not null } or { To: not null } } ? new RequestFilter(From: rows.Filter.From, To: rows.Filter.To) : null;

    private static IEnumerable<Button> Buttons(RequestRows rows)
    {
        foreach (var page in Pages(rows.Which, rows.Page, rows.Count, rows.Filter)) yield return page;
        if (rows.Rows is not []) yield return Button.Execute.Doing("Export as CSV", new CardAction.Export(rows.Which, rows.Filter));
        else if (IsNarrowed(rows)) yield return Button.Execute.Doing("Show all", new CardAction.List(rows.Which, 0, Span(rows)));
        else if (rows.Which is RequestList.Expiring) yield return Button.Execute.Doing("All deals", new CardAction.List(RequestList.OurDeals));
        if (rows.Rows is []) yield return Button.Submit.Saying("Help", new CardAction.Help());
    }
}
