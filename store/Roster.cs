using System.Collections.Concurrent;

namespace PartnerBot.Store;

/// <summary>
/// What turns have read of the roster, which only imports change: people, partners and what is on record about them. Kept between turns of a
/// process as long as the roster is the same; a turn reads its version first, so what an import ended has ended with it.
/// </summary>
internal sealed class Roster
{
    private const int MostKept = 2_000;

    private volatile Edition current = new("", []);

    /// <summary>What is kept of the roster of this version.</summary>
    public Edition Of(string version)
    {
        var known = current;
        return known.Version == version ? known : current = new Edition(version, []);
    }

    internal sealed record Edition(string Version, ConcurrentDictionary<string, object?> Kept)
    {
        public void Keep(string what, object? value)
        {
            // Those who are asked about come back at once; nobody else is missed.
            if (Kept.Count >= MostKept) Kept.Clear();
            Kept[what] = value;
        }
    }
}
