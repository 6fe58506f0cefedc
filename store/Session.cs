using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>One open connection with the commands that were prepared on it.</summary>
internal sealed class Session(DbConnection connection, Engine engine) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> commands = [];

    public Engine Engine => engine;

    /// <summary>The command of this text, made once for the connection's life.</summary>
    public DbCommand Command(string sql)
    {
        if (commands.TryGetValue(sql, out var known))
            return known;

        var command = connection.CreateCommand();
        command.CommandText = sql;
        return commands[sql] = command;
    }

    public Task RunAsync(string sql) => Command(sql).ExecuteNonQueryAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var command in commands.Values)
            await command.DisposeAsync();

        await connection.DisposeAsync();
    }
}
