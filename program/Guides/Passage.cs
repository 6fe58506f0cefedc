namespace PartnerBot.Program.Guides;

/// <summary>A piece of a guide, small enough to be found and quoted.</summary>
/// <param name="Ordinal">Its place in the guide, from 1.</param>
/// <param name="Section">The headings above it, outermost first: "Financial Benefits, Wholesale Product Pricing"; empty before the first heading.</param>
/// <param name="Heading">The innermost of them.</param>
/// <param name="Text">Plain text; paragraphs, list items and table rows each begin a line.</param>
/// <param name="IsTable">Its lines are rows of a table, as <see cref="TableRow"/> writes them.</param>
public sealed record Passage(int Ordinal, string Section, string Heading, string Text, bool IsTable = false);
