using PartnerBot.Program.Guides;

namespace PartnerBot.Store;

/// <summary>An operator's copy of the guide, as the store has it.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Label">What tells it from other editions, for citations.</param>
/// <param name="EffectiveFrom">The first day on which it is in force; null when nobody said.</param>
/// <param name="Hash">SHA-256 of the file, in lower-case hex.</param>
public sealed record ImportedGuide(string File, string Label, DateOnly? EffectiveFrom, string Hash, DateTimeOffset ImportedAt, int Passages);

/// <summary>A copy of the guide that is to be stored.</summary>
/// <param name="Label">Null: the one that the same guide has, or the day of the import.</param>
/// <param name="EffectiveFrom">Null: the one that the same guide has, or none.</param>
public sealed record NewGuide(string File, string? Label, DateOnly? EffectiveFrom, string Hash, IReadOnlyList<Passage> Passages);

public enum GuideOutcome
{
    /// <summary>It is the current guide now; the one before it is kept to compare with.</summary>
    Imported,

    /// <summary>The same file or text as before: its label, day or passages were replaced.</summary>
    Refreshed,

    /// <summary>The same text with the same label and day; nothing was stored.</summary>
    Unchanged,
}

/// <summary>A passage that was found.</summary>
/// <param name="Section">The headings above it, outermost first, as a citation names them.</param>
/// <param name="Rank">Higher is better; only good for comparing the passages of one answer.</param>
public sealed record GuidePassage(int Ordinal, string Section, string Text, double Rank)
{
    /// <summary>The part of it that says most about the words: whole sentences, at most so many characters.</summary>
    public string Quote(string words, int atMost = Quotation.Longest) => Quotation.Cut(Text, words, atMost);
}
