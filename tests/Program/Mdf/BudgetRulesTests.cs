using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;
using PartnerBot.Tests.Program.Requests;

namespace PartnerBot.Tests.Program.Mdf;

public sealed class BudgetRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 3, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Without_entries_there_is_no_budget() => Assert.Equal(new Budget(0, 0, 0), BudgetRules.Of([]));

    [Fact]
    public void What_is_left_is_neither_promised_nor_paid()
    {
        var budget = BudgetRules.Of([Entry(LedgerKind.Budget, 50_000), Entry(LedgerKind.Budget, -10_000), Entry(LedgerKind.Reserved, 8_000), Entry(LedgerKind.Released, 1_000), Entry(LedgerKind.Paid, 5_000)]);

        Assert.Equal(new Budget(40_000, 2_000, 5_000), budget);
        Assert.Equal(33_000, budget.Left);
    }

    [Theory]
    [InlineData("2026-01-01", 2026, 1)]
    [InlineData("2026-03-31", 2026, 1)]
    [InlineData("2026-04-01", 2026, 2)]
    [InlineData("2026-09-30", 2026, 3)]
    [InlineData("2026-10-01", 2026, 4)]
    [InlineData("2026-12-31", 2026, 4)]
    public void A_quarter_has_three_months(string day, int year, int quarter) => Assert.Equal((year, quarter), BudgetRules.QuarterOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(RequestState.Submitted, null, RequestState.Approved, 1000, "Reserved 1000")]
    [InlineData(RequestState.MoreAsked, null, RequestState.Approved, 600, "Reserved 600")]
    [InlineData(RequestState.Approved, 1000, RequestState.Submitted, null, "Released 1000")]
    [InlineData(RequestState.Approved, 1000, RequestState.Withdrawn, 1000, "Released 1000")]
    [InlineData(RequestState.Approved, 1000, RequestState.Expired, 1000, "Released 1000")]
    [InlineData(RequestState.Approved, 1000, RequestState.Claimed, 1000, "")]
    [InlineData(RequestState.Approved, 1000, RequestState.Approved, 1000, "")]
    [InlineData(RequestState.Claimed, 1000, RequestState.ClaimMoreAsked, 1000, "")]
    [InlineData(RequestState.ClaimMoreAsked, 1000, RequestState.Claimed, 1000, "")]
    [InlineData(RequestState.Claimed, 1000, RequestState.Refused, 1000, "Released 1000")]
    [InlineData(RequestState.Refused, 1000, RequestState.Claimed, 1000, "Reserved 1000")]
    [InlineData(RequestState.Claimed, 1000, RequestState.ClaimApproved, 1000, "")]
    [InlineData(RequestState.Claimed, 1000, RequestState.ClaimApproved, 800, "Released 200")]
    [InlineData(RequestState.ClaimApproved, 800, RequestState.Claimed, 1000, "Reserved 200")]
    [InlineData(RequestState.ClaimApproved, 800, RequestState.Paid, 800, "Paid 800")]
    [InlineData(RequestState.ClaimApproved, 800, RequestState.Paid, 700, "Released 100, Paid 700")]
    [InlineData(RequestState.Submitted, null, RequestState.Declined, null, "")]
    [InlineData(RequestState.Submitted, null, RequestState.Withdrawn, null, "")]
    [InlineData(RequestState.Draft, null, RequestState.Submitted, null, "")]
    public void A_step_moves_what_it_has_to(RequestState from, int? granted, RequestState to, int? grantedThen, string entries)
    {
        var made = BudgetRules.EntriesFor(Activity(from, granted), Activity(to, grantedThen), Now, "ana");

        Assert.Equal(entries, string.Join(", ", made.Select(entry => $"{entry.Kind} {entry.Amount:0}")));
        Assert.All(made, entry => Assert.Equal(new LedgerEntry(Some.Partner.Id, 2026, 4, entry.Kind, entry.Amount, 1001, Now, "ana"), entry));
    }

    [Fact]
    public void A_deal_has_no_budget() => Assert.Empty(BudgetRules.EntriesFor(
        SomeForms.Request(RequestKind.Deal, RequestState.Submitted) with { DueOn = Some.Today },
        SomeForms.Request(RequestKind.Deal, RequestState.Approved) with { DueOn = Some.Today, Granted = 5 },
        Now, "ana"));

    [Fact]
    public void An_activity_that_moves_to_another_quarter_takes_its_money_along()
    {
        var moved = BudgetRules.EntriesFor(Activity(RequestState.ClaimMoreAsked, 1_000), Activity(RequestState.Claimed, 1_000) with { DueOn = new DateOnly(2027, 1, 1) }, Now, "ana");

        Assert.Equal([(2026, 4, LedgerKind.Released, 1_000m), (2027, 1, LedgerKind.Reserved, 1_000m)], moved.Select(entry => (entry.Year, entry.Quarter, entry.Kind, entry.Amount)));
        Assert.Empty(BudgetRules.EntriesFor(Activity(RequestState.ClaimMoreAsked, 1_000), Activity(RequestState.Claimed, 1_000) with { DueOn = new DateOnly(2026, 12, 31) }, Now, "ana"));
    }

    [Fact]
    public void A_budget_cut_below_what_is_promised_has_less_than_nothing_left() =>
        Assert.Equal(-5_000, BudgetRules.Of([Entry(LedgerKind.Budget, 40_000), Entry(LedgerKind.Reserved, 45_000)]).Left);

    /// <summary>Whatever happens to activities, step by step as the table allows, the sums stay right after each step.</summary>
    [Fact]
    public void The_books_balance_through_ten_thousand_lives()
    {
        var random = new Random(4711);
        var seen = new HashSet<RequestState>();
        for (var life = 0; life < 10_000; life++)
        {
            var ledger = new List<LedgerEntry>();
            Request[] activities = [.. Enumerable.Range(1001, random.Next(1, 4)).Select(number => Activity(RequestState.Draft, null) with { Number = number, DueOn = new DateOnly(2026, random.Next(1, 13), 1) })];
            var promised = activities.ToDictionary(each => each.Number, _ => 0m);
            for (var step = 0; step < 25; step++)
            {
                var index = random.Next(activities.Length);
                var before = activities[index];
                if (Life.Table.Where(row => row.Kind is RequestKind.Mdf && row.From == before.State).ToArray() is not { Length: > 0 } rows) continue;

                var row = random.GetItems(rows, 1)[0];
                var after = before with { State = row.To, Granted = Granted(row, before, promised, random) };
                ledger.AddRange(BudgetRules.EntriesFor(before, after, Now, "ana"));
                activities[index] = after;
                seen.Add(after.State);
                AssertBalanced(ledger, activities);
            }
        }

        Assert.Equal(Life.Table.Where(row => row.Kind is RequestKind.Mdf).Select(row => row.To).Distinct().Order(), seen.Order());
    }

    private static decimal? Granted(LifeRow row, Request before, Dictionary<long, decimal> promised, Random random) => row switch
    {
        { Step: RequestStep.Approve, To: RequestState.Approved } => promised[before.Number] = random.Next(1, 1_000_000) / 100m,
        { Step: RequestStep.Approve, To: RequestState.ClaimApproved } => random.Next(1, (int)(before.Granted!.Value * 100) + 1) / 100m,
        { Step: RequestStep.Undo, To: RequestState.Submitted } => null,
        { Step: RequestStep.Undo, To: RequestState.Claimed } => promised[before.Number],
        _ => before.Granted,
    };

    private static void AssertBalanced(List<LedgerEntry> ledger, Request[] activities)
    {
        Assert.DoesNotContain(ledger, entry => entry.Amount <= 0);
        foreach (var activity in activities)
        {
            var own = BudgetRules.Of(ledger.Where(entry => entry.Request == activity.Number));
            var kept = activity.State is RequestState.Approved or RequestState.Claimed or RequestState.ClaimMoreAsked or RequestState.ClaimApproved;

            Assert.Equal((kept ? activity.Granted!.Value : 0, activity.State is RequestState.Paid ? activity.Granted!.Value : 0), (own.Reserved, own.Paid));
        }

        foreach (var quarter in ledger.GroupBy(entry => (entry.Year, entry.Quarter)))
        {
            var budget = BudgetRules.Of(quarter);
            var there = activities.Where(activity => BudgetRules.QuarterOf(activity.DueOn!.Value) == quarter.Key).ToList();

            Assert.True(budget is { Total: 0, Reserved: >= 0, Paid: >= 0 });
            Assert.Equal(there.Where(activity => activity.State is RequestState.Paid).Sum(activity => activity.Granted), budget.Paid);
            Assert.Equal(-budget.Left, budget.Reserved + budget.Paid);
        }
    }

    private static Request Activity(RequestState state, decimal? granted) => SomeForms.Request(RequestKind.Mdf, state) with { Granted = granted, DueOn = new DateOnly(2026, 10, 15) };

    private static LedgerEntry Entry(LedgerKind kind, decimal amount) => new(Some.Partner.Id, 2026, 4, kind, amount, null, Now, "ana");
}
