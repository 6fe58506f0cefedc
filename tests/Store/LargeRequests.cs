using System.Diagnostics;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

/// <summary>The lists over a store of 100,000 requests of 400 partners; one who decides for 40 of them has 10,000, one who looks after all has all.</summary>
public sealed class LargeRequests(ITestOutputHelper output) : StoreContract(postgres: false)
{
    private const int First = 1001, Last = 101_000, Page = 10;

    // A list with its indexes takes a few milliseconds; this is for a busy machine.
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(500);

    private static readonly IReadOnlyList<string> Mine = [.. Enumerable.Range(0, 40).Select(i => $"p-{i}")];

    private static readonly IReadOnlyList<RequestState> Open = [.. Enum.GetValues<RequestState>().Where(state => state.IsOpen())];

    private static readonly IReadOnlyList<RequestState> Protected = [RequestState.Approved, RequestState.Expiring, RequestState.Extended];

    private static readonly IReadOnlyList<(string Name, RequestQuery Query)> Queries =
    [
        ("waiting for me", new() { ApproverId = "c-0", States = [RequestState.Submitted, RequestState.Claimed] }),
        ("waiting for me, extensions too", new() { ApproverId = "c-0", States = [RequestState.Submitted, RequestState.Claimed], OrWantsExtension = true }),
        ("all that I decide", new() { ApproverId = "c-0" }),
        ("open of my 40 partners", new() { PartnerIds = Mine, States = Open }),
        ("all of my 40 partners", new() { PartnerIds = Mine }),
        ("deals of my 40 partners", new() { PartnerIds = Mine, Kind = RequestKind.Deal }),
        ("ending this month, my 40 partners", new() { PartnerIds = Mine, States = Protected, UntilFrom = new(2027, 3, 1), UntilTo = new(2027, 3, 31) }),
        ("ending this month, what I decide", new() { ApproverId = "c-0", States = Protected, UntilFrom = new(2027, 3, 1), UntilTo = new(2027, 3, 31) }),
        ("ending this month, everybody's", new() { States = Protected, UntilFrom = new(2027, 3, 1), UntilTo = new(2027, 3, 31) }),
        ("closing this month, my 40 partners", new() { PartnerIds = Mine, DueFrom = new(2027, 3, 1), DueTo = new(2027, 3, 31) }),
        ("a title among my 40 partners", new() { PartnerIds = Mine, TitleContains = "R 1203" }),
        ("one partner's deals", new() { PartnerId = "p-7", Kind = RequestKind.Deal }),
        ("what somebody began", new() { RequesterId = "e-7" }),
        ("open of all 400 partners", new() { PartnerIds = [.. Enumerable.Range(0, 400).Select(i => $"p-{i}")], States = Open }),
        ("all of all 400 partners", new() { PartnerIds = [.. Enumerable.Range(0, 400).Select(i => $"p-{i}")] }),
        ("a title among all", new() { TitleContains = "R 1203" }),
        ("everything", new()),
    ];

    // Once for all queries: filling takes longer than asking.
    [Fact]
    public async Task Every_list_is_right_and_fast()
    {
        var all = Enumerable.Range(First, Last - First + 1).Select(n => new Row(n)).ToList();
        foreach (var (name, query) in Queries)
        {
            var expected = Matching(all, query).ToList();
            var (page, count, list, counting) = await AskAsync(query, offset: 0);
            var (second, _, deep, _) = await AskAsync(query, offset: expected.Count / 2);
            output.WriteLine($"{name}: {count} rows; list {list.TotalMilliseconds:0.0} ms, from the middle {deep.TotalMilliseconds:0.0} ms, count {counting.TotalMilliseconds:0.0} ms");

            Assert.Equal(expected.Count, count);
            Assert.Equal(expected.Take(Page), page);
            Assert.Equal(expected.Skip(expected.Count / 2).Take(Page), second);
            Assert.All([list, deep, counting], time => Assert.True(time < Most, $"{name}: {time}"));
        }
    }

    protected override Task ArrangeAsync() => SqlAsync(
        $"""
        insert into requests (number, kind, state, partner_id, requester_id, approver_id, title_key, due_on, until_day, extensions, wants_extension, is_held, created_at, submitted_at, version, title, fields)
        with recursive numbers (n) as (select {First} union all select n + 1 from numbers where n < {Last})
        select n, iif(n / 6400 % 4 = 0, 'mdf', 'deal'), case n / 400 % 16 {string.Join(' ', Enum.GetValues<RequestState>().Select(state => $"when {(int)state} then '{RequestSpellings.States.Of(state)}'"))} end,
               'p-' || (n % 400), 'e-' || (n % 4000), 'c-' || (n % 400 / 40), 'customer ' || n || ' of the north', date('2027-01-01', (n % 365) || ' days'), date('2027-01-01', (n % 365) || ' days'),
               0, 0, 0, n, n * 7919 % 100003, 0, 'Customer ' || n || ' of the North', json_object('need', hex(zeroblob(300)))
          from numbers
        """);

    private static IEnumerable<long> Matching(IEnumerable<Row> all, RequestQuery query)
    {
        var found = all.Where(row =>
            (query.Kind is null || row.Kind == query.Kind)
            && (query.PartnerId is null || row.Partner == query.PartnerId)
            && query.PartnerIds?.Contains(row.Partner) is not false
            && (query.RequesterId is null ? row.State is not RequestState.Draft : row.Requester == query.RequesterId)
            && (query.ApproverId is null || row.Approver == query.ApproverId)
            && query.States?.Contains(row.State) is not false
            && !(row.Day < query.UntilFrom || row.Day > query.UntilTo || row.Day < query.DueFrom || row.Day > query.DueTo)
            && (query.TitleContains is null || $"customer {row.Number} of the north".Contains(query.TitleContains, StringComparison.OrdinalIgnoreCase)));
        var ordered = query.UntilFrom is not null ? found.OrderBy(row => row.Day).ThenBy(row => row.Number)
            : query.ApproverId is not null ? found.OrderBy(row => row.Submitted).ThenBy(row => row.Number)
            : found.OrderByDescending(row => row.Number);
        return ordered.Select(row => row.Number);
    }

    /// <summary>The shortest of three times each.</summary>
    private async Task<(IEnumerable<long> Page, int Count, TimeSpan List, TimeSpan Counting)> AskAsync(RequestQuery query, int offset)
    {
        var (page, list) = await TimedAsync(tx => new RequestStore(tx).ListAsync(query, Page, offset));
        var (count, counting) = await TimedAsync(tx => new RequestStore(tx).CountAsync(query));
        return (page.Select(request => request.Number), count, list, counting);
    }

    private async Task<(T Result, TimeSpan Time)> TimedAsync<T>(Func<Transaction, Task<T>> read)
    {
        var best = TimeSpan.MaxValue;
        var result = default(T)!;
        for (var i = 0; i < 3; i++)
        {
            var start = Stopwatch.GetTimestamp();
            result = await Db.ReadAsync(read, Ct);
            var time = Stopwatch.GetElapsedTime(start);
            if (time < best) best = time;
        }

        return (result, best);
    }

    private readonly record struct Row(long Number)
    {
        public RequestKind Kind => Number / 6400 % 4 == 0 ? RequestKind.Mdf : RequestKind.Deal;

        public RequestState State => (RequestState)(Number / 400 % 16);

        public string Partner => $"p-{Number % 400}";

        public string Requester => $"e-{Number % 4000}";

        public string Approver => $"c-{Number % 400 / 40}";

        public long Submitted => Number * 7919 % 100_003;

        public DateOnly Day => new DateOnly(2027, 1, 1).AddDays((int)(Number % 365));
    }
}
