using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace PartnerBot.Store;

/// <summary>The few things in which the two engines differ. No other file knows that there are two.</summary>
internal abstract class Engine(DbDataSource source) : IAsyncDisposable
{
    /// <summary>Settings that every new connection gets.</summary>
    public abstract string SetUp { get; }

    public abstract string SetUpReader { get; }

    /// <summary>What a test adds to every new connection (a disk that is full).</summary>
    public string? AlsoSetUp { get; set; }

    /// <summary>What a test wants to know of: each statement of a transaction that writes, before it runs.</summary>
    public Action<string>? Before { get; set; }

    /// <summary>What is kept of the guide that was current when a turn last looked.</summary>
    public GuideSections? Guide { get; set; }

    public Roster Roster { get; } = new();

    /// <summary>For a connection that stages millions of rows.</summary>
    public abstract string SetUpImport { get; }

    /// <summary>Begins a serializable transaction whose snapshot is taken once no other writer is at work.</summary>
    public abstract string BeginWrite { get; }

    public abstract string BeginRead { get; }

    /// <summary>Begins a transaction that only one starting process can be in.</summary>
    public abstract string BeginMigration { get; }

    /// <summary>Counts the tables of this name that the connection sees.</summary>
    public abstract string CountTables { get; }

    /// <summary>A query for the texts in a parameter that holds them as one JSON array: many values, and one to bind.</summary>
    public abstract string TextsIn(string parameter);

    /// <summary>How many rows one insert into a staging table carries: a round trip is dear on one engine, a parameter on the other.</summary>
    public abstract int RowsPerInsert { get; }

    /// <summary>The passages of the current guide that match <c>@query</c>: ordinal, section, text and rank, the best first, at most <c>@limit</c>.</summary>
    public abstract string SearchGuide { get; }

    /// <summary>Enters the passages of the guide <c>@id</c> into what is searched.</summary>
    public abstract string FillGuideSearch { get; }

    public abstract string EmptyGuideSearch { get; }

    /// <summary>A query for <see cref="SearchGuide"/>; the words are letters and digits only.</summary>
    /// <param name="groups">Each holds words of which one is enough.</param>
    /// <param name="all">Every group must be found, not only one.</param>
    public abstract string SearchQuery(IEnumerable<IReadOnlyList<string>> groups, bool all);

    /// <summary>Which of the scripts that only one engine runs are this one's: <c>0003-guide.sqlite.sql</c>.</summary>
    public abstract string ScriptName { get; }

    /// <summary>Another transaction was in the way; the same work may succeed when it runs again.</summary>
    public abstract bool IsConflict(Exception fault);

    /// <summary>The whole transaction is lost or in doubt, not only the statement.</summary>
    public abstract bool LosesTransaction(Exception fault);

    /// <summary>The connection is gone; on a new one the same work may succeed.</summary>
    public abstract bool LosesConnection(Exception fault);

    /// <summary>A commit broke off so that nobody here can know whether it took place.</summary>
    public abstract bool LeavesDoubt(Exception fault);

    /// <summary>Puts a fault of opening or migrating into words for the operator.</summary>
    public abstract StoreUnusableException Explain(DbException fault);

    public async Task<Session> OpenAsync(CancellationToken ct)
    {
        var connection = await source.OpenConnectionAsync(ct);
        var session = new Session(connection, this);
        try
        {
            await session.RunAsync(SetUp);
            if (AlsoSetUp is not null) await session.RunAsync(AlsoSetUp);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    internal sealed class Sqlite(SqliteConnectionStringBuilder settings, Durability durability)
        : Engine(SqliteFactory.Instance.CreateDataSource(settings.ToString()))
    {
        private const int Busy = 5, Locked = 6, NoMemory = 7, ReadOnly = 8, Interrupted = 9, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

        // What a savepoint would undo is kept in memory: in a temporary file it costs more writes than the turn itself. The log grows to 16 MB
        // before its pages go back into the file, so that a page that many turns write goes back once. What a batch of turns writes fits the cache,
        // which is no larger because a commit that has split a page walks through all of it.
        public override string SetUp =>
            $"pragma busy_timeout = 5000; pragma journal_mode = wal; pragma temp_store = memory; pragma cache_size = -8192; pragma wal_autocheckpoint = 4000; pragma synchronous = {Synchronous}";

        public override string SetUpReader => "pragma query_only = 1; pragma cache_size = -2000";

        public override string SetUpImport => "pragma temp_store = file; pragma cache_size = -32768; pragma temp.cache_size = -65536";

        public override string BeginWrite => "begin immediate";

        public override string BeginRead => "begin";

        public override string BeginMigration => "begin immediate";

        public override string CountTables => "select count(*) from sqlite_master where type = 'table' and name = @name";

        public override string TextsIn(string parameter) => $"select value from json_each({parameter})";

        public override int RowsPerInsert => 2;

        // The search table holds the current guide only; a heading counts for more than the text below it.
        public override string SearchGuide =>
            """
            select p.ordinal, p.section, p.text, -bm25(guide_search, 3.0, 1.0) as rank
              from guide_search join guide_passages p on p.guide_id = (select max(id) from guides) and p.ordinal = guide_search.rowid
             where guide_search match @query
             order by rank desc, p.ordinal limit @limit
            """;

        public override string FillGuideSearch =>
            "insert into guide_search (rowid, section, words) select ordinal, section_words, words from guide_passages where guide_id = @id";

        public override string EmptyGuideSearch => "delete from guide_search";

        public override string SearchQuery(IEnumerable<IReadOnlyList<string>> groups, bool all) => string.Join(
            all ? " AND " : " OR ", groups.Select(words => $"({string.Join(" OR ", words.Select(word => $"\"{word}\""))})"));

        public override string ScriptName => "sqlite";

        public override bool IsConflict(Exception fault) => fault is SqliteException { SqliteErrorCode: Busy or Locked };

        public override bool LosesTransaction(Exception fault) =>
            fault is SqliteException { SqliteErrorCode: Full or InputOutput or NoMemory or Interrupted or Corrupt or NotADatabase or ReadOnly or CannotOpen };

        public override bool LosesConnection(Exception fault) => false;

        public override bool LeavesDoubt(Exception fault) => false;

        public override StoreUnusableException Explain(DbException fault) => new(
            (fault as SqliteException)?.SqliteErrorCode switch
            {
                NotADatabase => $"{File} is not a SQLite database. Point Store:Connection at the right file, or move this one away and start again.",
                Corrupt => $"{File} is damaged. Stop the bot and restore the file from a backup, or move it away and import again.",
                CannotOpen => $"{File} cannot be opened. Check that Store:Connection names a file (not a folder) and that the bot may read and write there.",
                ReadOnly => $"{File} cannot be written. Give the bot the right to write to the file and its folder.",
                Full => $"The disk of {File} is full. Make room and start again.",
                Busy or Locked => $"{File} is locked by another program. Close that program and start again.",
                _ => $"{File} cannot be used: {fault.Message}",
            },
            fault);

        private string Synchronous => durability switch
        {
            Durability.Full => "full",
            Durability.Normal => "normal",
        };

        private string File => $"The database file '{settings.DataSource}'";
    }

    internal sealed class Postgres(NpgsqlConnectionStringBuilder settings) : Engine(NpgsqlDataSource.Create(settings))
    {
        public override string SetUp => "select 1";

        public override string SetUpReader => "set default_transaction_read_only = on";

        public override string SetUpImport => "set temp_buffers = '32MB'";

        // The lock must come before anything that takes the snapshot, so that replicas take turns instead of failing each other.
        public override string BeginWrite => "begin isolation level serializable; lock table audit_head in exclusive mode";

        // Writers take turns, so a snapshot is always a state between two of them.
        public override string BeginRead => "begin isolation level repeatable read read only";

        public override string BeginMigration => "begin; select pg_advisory_xact_lock(748230117)";

        public override string CountTables => "select count(*) from pg_tables where schemaname = current_schema() and tablename = @name";

        public override string TextsIn(string parameter) => $"select jsonb_array_elements_text(cast({parameter} as jsonb))";

        public override int RowsPerInsert => 500;

        public override string SearchGuide =>
            """
            select p.ordinal, p.section, p.text, ts_rank('{0.1, 0.2, 0.3, 1.0}', p.search, asked)::float8 as rank
              from to_tsquery('english', @query) as asked, guide_passages p
             where p.guide_id = (select max(id) from guides) and p.search @@ asked
             order by rank desc, p.ordinal limit @limit
            """;

        // The column that is searched is computed by the engine.
        public override string FillGuideSearch => "select @id";

        public override string EmptyGuideSearch => "select 1";

        public override string SearchQuery(IEnumerable<IReadOnlyList<string>> groups, bool all) =>
            string.Join(all ? " & " : " | ", groups.Select(words => $"({string.Join(" | ", words)})"));

        public override string ScriptName => "postgres";

        public override bool IsConflict(Exception fault) =>
            fault is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

        public override bool LosesTransaction(Exception fault) => LosesConnection(fault) || fault is PostgresException { SqlState: ['5', '3' or '8', ..] };

        public override bool LosesConnection(Exception fault) =>
            fault is NpgsqlException and (not PostgresException or PostgresException { SqlState: ['5', '7', 'P', ..] });

        public override bool LeavesDoubt(Exception fault) => LosesConnection(fault);

        public override StoreUnusableException Explain(DbException fault) => new(
            (fault as PostgresException)?.SqlState switch
            {
                PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                    $"{Server} refuses the user '{settings.Username}'. Check Username and Password in Store:Connection.",
                PostgresErrorCodes.InvalidCatalogName => $"{Server} has no database '{settings.Database}'. Create it, or name another one in Store:Connection.",
                PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidSchemaName =>
                    $"The user '{settings.Username}' may not create tables in the database '{settings.Database}': {fault.Message}",
                null => $"{Server} cannot be reached: {fault.Message}. Check Host and Port in Store:Connection and that the server runs.",
                _ => $"{Server} cannot be used: {fault.Message}",
            },
            fault);

        private string Server => $"The PostgreSQL server '{settings.Host}:{settings.Port}'";
    }
}
