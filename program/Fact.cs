namespace PartnerBot.Program;

/// <summary>A figure that an answer states. It cannot be made without its source, so nothing unsourced can be shown.</summary>
/// <param name="Name">What it is: "Discount with an approved deal registration".</param>
/// <param name="Value">How it is said: "35%", "> $5M", "1 Apr 2027".</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Arithmetic">How it was computed, when it was: "22 Nov 2026 + 60 days = 21 Jan 2027".</param>
public sealed record Fact(string Name, string Value, Citation Source, string? Arithmetic = null);
