using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;

namespace PartnerBot.Bot;

/// <summary>What the bot knows and how it understands: built from the shipped files, never changed, and so made once a process however many hosts it runs.</summary>
internal static class Knowledge
{
    private static readonly Lazy<IReadOnlyList<Edition>> Read = new(EditionFiles.Read);
    private static readonly Lazy<Reader> Learnt = new(() => Reader.Of(Editions[^1].Articles.Values));

    /// <exception cref="FormatException">An edition or an article is not valid; the message lists the faults of its file.</exception>
    public static IReadOnlyList<Edition> Editions => Read.Value;

    public static Reader Reader => Learnt.Value;
}
