namespace PartnerBot.Program;

/// <summary>A row of the guide's benefits table.</summary>
/// <param name="Key">"executive_sponsor".</param>
/// <param name="ByLevel">"yes", "Sponsored", "Featured", …; null where the table leaves the cell blank.</param>
/// <param name="IsOneCell">The table prints one cell for the whole row, so that it most likely holds for every level.</param>
public sealed record Benefit(string Key, string Name, IReadOnlyDictionary<Level, string?> ByLevel, bool IsOneCell)
{
    /// <summary>What a level gets, as it is read here: one cell for the row is everybody's.</summary>
    public string? For(Level level) => IsOneCell ? ByLevel.Values.OfType<string>().FirstOrDefault() : ByLevel[level];
}
