using System.Globalization;

namespace PartnerBot.Store;

/// <summary>
/// The numbered scripts of <c>store/Migrations</c>; the number of the last one is the version of the schema. What only one engine knows stands
/// in a second file of the same number, <c>NNNN-name.ENGINE.sql</c>, and runs with the first.
/// </summary>
internal static class Migrations
{
    public static async Task RunAsync(Engine engine, Session session, CancellationToken ct)
    {
        var scripts = Scripts();
        foreach (var (version, name) in scripts)
        {
            ct.ThrowIfCancellationRequested();

            // Two processes may start at once: whoever comes second waits here and then finds the script done.
            await session.RunAsync(engine.BeginMigration);
            var tx = new Transaction(session, tail: null);
            var current = await CurrentAsync(engine, tx);
            if (current > scripts[^1].Version)
            {
                throw new StoreUnusableException(
                    $"The database was written by a newer PartnerBot (schema {current}; this program knows {scripts[^1].Version}). Start the newer program, or name another database in Store:Connection.");
            }

            if (current < version)
            {
                await tx.RunAsync(Text(name, engine));
                await tx.RunAsync("insert into schema_versions (version, script) values (@version, @script)", ("version", version), ("script", name));
            }

            await session.RunAsync("commit");
        }
    }

    private static async Task<long> CurrentAsync(Engine engine, Transaction tx)
    {
        if (await tx.FirstAsync(engine.CountTables, row => row.GetInt64(0), ("name", "schema_versions")) > 0)
            return await tx.FirstAsync("select coalesce(max(version), 0) from schema_versions", row => row.GetInt64(0));

        await tx.RunAsync("create table schema_versions (version bigint primary key, script text not null)");
        return 0;
    }

    private static List<(int Version, string Name)> Scripts() =>
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(name => name.Split('.') is [_, "sql"])
            .Select(name => (int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name))
            .Order(),
    ];

    private static string Text(string script, Engine engine) => $"{Text(script)}\n{Text(script.Replace(".sql", $".{engine.ScriptName}.sql", StringComparison.Ordinal))}";

    private static string? Text(string script)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(script);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
