namespace PartnerBot.Store;

/// <summary>What an acknowledged turn survives (setting <c>Store:Durability</c>); it matters to SQLite, a PostgreSQL server has its own.</summary>
public enum Durability
{
    /// <summary>The loss of power: every commit is forced to the disk.</summary>
    Full,

    /// <summary>A kill of the process; the loss of power may take the last commits, never the file.</summary>
    Normal,
}
