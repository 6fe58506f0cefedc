namespace PartnerBot.Program.Guides;

/// <summary>A figure of the program that is not what it was.</summary>
/// <param name="What">"Premier threshold, annual revenue, EMEA".</param>
/// <param name="Before">"> $2.5M".</param>
/// <param name="After">"> $3M".</param>
/// <param name="Source">Where the new figure stands.</param>
/// <param name="Level">The level that it is about; null when it is about all.</param>
/// <param name="Geography">The geography that it is about; null when it is about all.</param>
public sealed record Change(string What, string Before, string After, Citation Source, Level? Level = null, Geography? Geography = null)
{
    public override string ToString() => $"{What}: {Before} → {After}";
}
