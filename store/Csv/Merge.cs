namespace PartnerBot.Store.Csv;

/// <summary>The statements that bring staged rows into their table; the same on both engines.</summary>
/// <param name="columns">The columns of the table that the file has.</param>
internal sealed class Merge(ImportFile file, IReadOnlyList<string> columns)
{
    private readonly string table = file.Table;
    private readonly List<string> keys = [.. file.KeyColumns.Select(column => column.Target)];

    public string Key => string.Join(", ", keys);

    /// <summary>Every row whose key stood in the file before, with the line of the first.</summary>
    public Task<List<(long Line, long First, string Key)>> DuplicatesAsync(Transaction tx, int limit) => tx.AllAsync(
        $"""
        select s.line, f.first_line, {string.Join(" || ', ' || ", keys.Select(key => $"s.{key}"))}
          from (select {Key}, min(line) as first_line from staged group by {Key} having count(*) > 1) f
          join staged s on {Same("s", "f")} and s.line > f.first_line
         order by s.line limit {limit}
        """,
        row => (row.GetInt64(0), row.GetInt64(1), row.GetString(2)));

    public Task<long> CountDuplicatesAsync(Transaction tx) => tx.FirstAsync(
        $"select coalesce(sum(times - 1), 0) from (select count(*) as times from staged group by {Key} having count(*) > 1) f", row => row.GetInt64(0));

    public Task<int> DropDuplicatesAsync(Transaction tx) => tx.RunAsync(
        $"delete from staged where exists (select 1 from staged f where {Same("f", "staged")} and f.line < staged.line)");

    public static Task<long> CountStagedAsync(Transaction tx) => tx.FirstAsync("select count(*) from staged", row => row.GetInt64(0));

    public Task<long> CountKnownAsync(Transaction tx) =>
        tx.FirstAsync($"select count(*) from staged s join {table} t on {Same("t", "s")}", row => row.GetInt64(0));

    /// <returns>How many rows are new or differ.</returns>
    public Task<int> UpsertAsync(Transaction tx)
    {
        var others = columns.Except(keys).ToList();
        var onConflict = others is []
            ? "nothing"
            : $"""
              update set {string.Join(", ", others.Select(column => $"{column} = excluded.{column}"))}
               where {string.Join(" or ", others.Select(column => $"{table}.{column} is distinct from excluded.{column}"))}
              """;
        var list = string.Join(", ", columns);
        return tx.RunAsync($"insert into {table} ({list}) select {list} from staged where true order by {Key} on conflict ({Key}) do {onConflict}");
    }

    /// <returns>How many rows were deleted because the file has them no more.</returns>
    public Task<int> DeleteMissingAsync(Transaction tx) =>
        tx.RunAsync($"delete from {table} where not exists (select 1 from staged s where {Same("s", table)})");

    public static async Task<(long Count, IReadOnlyList<string> First)> UnknownAsync(Transaction tx, Reference reference)
    {
        var unknown = $"from staged s where s.{reference.Column} is not null and not exists (select 1 from {reference.Table} t where t.id = s.{reference.Column})";
        var count = await tx.FirstAsync($"select count(*) {unknown}", row => row.GetInt64(0));
        return (count, count == 0 ? [] : await tx.AllAsync($"select distinct s.{reference.Column} {unknown} order by 1 limit 3", row => row.GetString(0)));
    }

    private string Same(string one, string other) => string.Join(" and ", keys.Select(key => $"{one}.{key} = {other}.{key}"));
}
