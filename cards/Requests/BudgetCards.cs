using PartnerBot.Cards.Forms;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>MDF budgets of a quarter, and how much of them is left.</summary>
public static class BudgetCards
{
    private const string Origin = "The channel team sets these budgets; what counts is what is approved here.";

    public static AdaptiveCard Show(BudgetView view)
    {
        var quarter = $"Q{view.Quarter} {view.Year}";
        var position = ListCards.Position(view.Page, view.Count);

        return new AdaptiveCard(
            view.Rows is [var one] ? $"MDF budget of {Names.Fit(one.Partner)}, {quarter}: {Usd.Full(one.Budget.Left)} left of {Usd.Full(one.Budget.Total)}." : $"MDF budgets, {quarter}: {Said.Count(view.Count, "partner", "partners")}.",
            [
                .. view.Rows is [var only] ? (Element[])[Layout.Small(Names.Fit(only.Partner), Spacing.None)] : [],
                Layout.Title($"MDF budget {quarter}{(position is null ? "" : $" · {position}")}"),
                .. view.Notice is { } notice ? (Element[])[Layout.Text(Names.Text(notice, 300))] : [],
                .. view.Rows switch
                {
                    [] => [Layout.Text($"No budget is set for {quarter}. Your Partner Marketing Manager or partnersupport@akamai.com can say what is planned.")],
                    [var row] => One(row),
                    _ => view.Rows.Take(RequestRows.MostOnAPage).Select(Row),
                },
                Layout.Small(Origin, Spacing.Medium) with { Separator = true },
            ],
            [.. Buttons(view)]);
    }

    /// <summary>Asks for the budget of a quarter.</summary>
    /// <param name="typed">What was typed before it was sent back.</param>
    /// <param name="problem">What is wrong with that, in one sentence.</param>
    public static AdaptiveCard Set(BudgetRow row, int year, int quarter, string? typed = null, string? problem = null)
    {
        var title = $"Set the MDF budget for Q{quarter} {year}";

        return new AdaptiveCard(
            $"{title} of {Names.Fit(row.Partner)}; it is {Usd.Full(row.Budget.Total)} now.",
            [
                Layout.Small(Names.Fit(row.Partner), Spacing.None),
                Layout.Title(title),
                Layout.Row("Now", Usd.Full(row.Budget.Total)),
                Layout.Row("Promised or paid", Usd.Full(row.Budget.Reserved + row.Budget.Paid)),
                .. FieldEntries.WithProblem(
                    [
                        new TextInput(FieldIds.Of(Field.Amount), "Budget of the quarter, in USD", FieldEntries.Cut(typed, FieldEntries.LongestLine), "50000 or 50k")
                        {
                            MaxLength = FieldEntries.LongestLine,
                            IsRequired = true,
                            ErrorMessage = "Please type an amount.",
                        },
                    ],
                    problem),
            ],
            [
                Button.Execute.Doing($"Set budget for Q{quarter} {year}", new CardAction.SetBudget(row.PartnerId, year, quarter)) with { Style = ButtonStyle.Positive },
                Button.Execute.Doing("Back", new CardAction.List(RequestList.Budget, 0, new RequestFilter(Partner: row.PartnerId, Year: year, Quarter: quarter))) with { AssociatedInputs = AssociatedInputs.None },
            ]);
    }

    private static IEnumerable<Element> One(BudgetRow row)
    {
        var budget = row.Budget;
        yield return Layout.Figure(Usd.Full(budget.Left), $"left of {Usd.Full(budget.Total)}", budget.Left < 0 ? Mark.No : null);
        yield return Gone(budget);
        yield return Layout.Row("Promised, not paid yet", Usd.Full(budget.Reserved));
        yield return Layout.Row("Paid", Usd.Full(budget.Paid));
        if (budget.Left < 0) yield return Layout.Row(Mark.No, "More is promised than the budget has. Raise it, or talk to the partner about what is not held yet.");
        if (row.Return is not { } back) yield break;

        yield return Layout.Heading("What came of it");
        yield return Layout.Row("Won in linked deals, at list price", Usd.Full(back.Won));
        yield return Layout.Row("Leads gained of expected", $"{back.LeadsGained} of {back.LeadsExpected}");
        yield return Layout.Row("Pipeline expected", Usd.Full(back.PipelineExpected));
        if (back.PerDollar is { } times) yield return Layout.Row("Won for each dollar paid", Usd.Full(decimal.Round(times, 2)));
    }

    private static ColumnSet Row(BudgetRow row) => new(
    [
        new Column(ColumnWidth.Stretch,
        [
            new TextBlock(Names.Fit(row.Partner)) { Weight = TextWeight.Bolder },
            Layout.Small($"{Usd.Full(row.Budget.Reserved)} promised · {Usd.Full(row.Budget.Paid)} paid", Spacing.None),
        ]),
        new Column(ColumnWidth.Auto,
        [
            new TextBlock(Usd.Full(row.Budget.Left)) { Weight = TextWeight.Bolder, HorizontalAlignment = HorizontalAlignment.Right, Color = row.Budget.Left < 0 ? TextColor.Attention : null },
            Layout.Small($"left of {Usd.Full(row.Budget.Total)}", Spacing.None) with { HorizontalAlignment = HorizontalAlignment.Right },
        ]),
    ])
    { Separator = true, Spacing = Spacing.Default };

    private static Bar Gone(Budget budget)
    {
        var gone = budget.Reserved + budget.Paid;
        var percent = budget.Total <= 0 ? (gone > 0 ? 100 : 0) : (int)Math.Clamp(gone * 100 / budget.Total, 0, 100);
        return new Bar(percent, budget.Left < 0 ? TextColor.Attention : TextColor.Accent, $"{percent}% promised or paid") { Spacing = Spacing.Small };
    }

    private static IEnumerable<Button> Buttons(BudgetView view)
    {
        foreach (var page in ListCards.Pages(RequestList.Budget, view.Page, view.Count, view.Filter)) yield return page;
        if (view.MaySet && view.Rows is [var row]) yield return Button.Execute.Doing("Set budget …", new CardAction.SetBudget(row.PartnerId, view.Year, view.Quarter));
        if (view.Rows is not []) yield return Button.Execute.Doing("Export as CSV", new CardAction.Export(RequestList.Budget, view.Filter));
        else yield return Button.Submit.Saying("Help", new CardAction.Help());
    }
}
