using System.Data.Common;

namespace PartnerBot.Store.Csv;

/// <summary>A temporary table that takes a file's rows, many at a time, without holding up anybody who works in the database.</summary>
internal sealed class Staging
{
    private readonly Session session;
    private readonly List<object?[]> pending;
    private readonly int rowsPerInsert;
    private readonly string insert;

    private Staging(Session session, IReadOnlyList<string> columns, int rowsPerInsert)
    {
        this.session = session;
        this.rowsPerInsert = rowsPerInsert;
        pending = new List<object?[]>(rowsPerInsert);
        insert = $"insert into staged ({string.Join(", ", columns)}) values ";
        Width = columns.Count;
    }

    private int Width { get; }

    /// <param name="columns">The columns of the table that the file has, then <c>line</c>.</param>
    public static async Task<Staging> CreateAsync(Session session, IReadOnlyList<(string Name, bool IsNumber)> columns, int rowsPerInsert)
    {
        await DropAsync(session);
        await session.RunAsync($"create temporary table staged ({string.Join(", ", columns.Select(column => $"{column.Name} {(column.IsNumber ? "bigint" : "text")}"))})");
        await session.RunAsync("begin");
        return new Staging(session, [.. columns.Select(column => column.Name)], rowsPerInsert);
    }

    public static Task DropAsync(Session session) => session.RunAsync("drop table if exists staged");

    public async ValueTask AddAsync(object?[] row)
    {
        pending.Add(row);
        if (pending.Count == rowsPerInsert)
            await SendAsync();
    }

    /// <summary>Ends the loading; the rows can be asked for now.</summary>
    /// <param name="key">The columns of the file's key.</param>
    public async Task CloseAsync(string key)
    {
        await SendAsync();
        await session.RunAsync($"create index staged_key on staged ({key}, line)");
        await session.RunAsync("commit");
        await session.RunAsync("analyze staged");
    }

    private async ValueTask SendAsync()
    {
        if (pending.Count == 0)
            return;

        var command = session.Command(insert + string.Join(", ", Enumerable.Range(0, pending.Count).Select(Tuple)));
        if (command.Parameters.Count == 0)
            AddParameters(command);

        for (var row = 0; row < pending.Count; row++)
        {
            for (var column = 0; column < Width; column++)
                Parameters.Set(command.Parameters[(row * Width) + column], pending[row][column]);
        }

        await command.ExecuteNonQueryAsync();
        pending.Clear();
    }

    private string Tuple(int row) => $"({string.Join(", ", Enumerable.Range(row * Width, Width).Select(i => $"@p{i}"))})";

    private void AddParameters(DbCommand command)
    {
        for (var i = 0; i < pending.Count * Width; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }
    }
}
