using System.Collections.Concurrent;
using PartnerBot.Program.Guides;

namespace PartnerBot.Store;

/// <summary>Which import of a guide it is; a turn reads it to know whether what is kept is still true.</summary>
internal sealed record GuideVersion(long Id, string Hash, DateTimeOffset ImportedAt);

/// <summary>The sections of one import, and the passages of those that answers have cited, kept between turns.</summary>
internal sealed class GuideSections(GuideVersion version, IReadOnlyList<SectionName> names)
{
    // An edition cites a few dozen sections; whatever else is asked for is not kept.
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<string, IReadOnlyList<WordedPassage>> cited = [];

    public GuideVersion Version => version;

    /// <summary>The passages of the section that a citation means; none when no section is near.</summary>
    /// <param name="read">Reads the passages of a section of this version.</param>
    public async Task<IReadOnlyList<WordedPassage>> PassagesAsync(string heading, Func<string, Task<List<Passage>>> read)
    {
        if (cited.TryGetValue(heading, out var kept)) return kept;

        IReadOnlyList<WordedPassage> passages = SectionName.Best(names, heading) is { } best ? [.. (await read(best.Section)).Select(WordedPassage.Of)] : [];
        if (cited.Count < MostKept) cited[heading] = passages;
        return passages;
    }
}
