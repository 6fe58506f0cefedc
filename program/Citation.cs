namespace PartnerBot.Program;

/// <summary>Where a statement can be looked up: a section of an edition of a document, or a field of the partner's own record.</summary>
/// <param name="Document">The document's title, or <see cref="PartnerRecord"/>.</param>
/// <param name="Section">The section's heading in that document, or the name of the record's field.</param>
/// <param name="Edition">The edition's label ("no date printed" where the document has none); null for the partner's record.</param>
public sealed record Citation(string Document, string Section, string? Edition = null)
{
    public const string PartnerRecord = "Partner record";

    public const string Question = "The question";

    /// <summary>Data that was imported about the partner, not a statement of the program.</summary>
    public static Citation Record(string field) => new(PartnerRecord, field);

    /// <summary>Something that the asker said, which nobody has checked.</summary>
    public static Citation Asked(string what) => new(Question, what);

    public override string ToString() => Edition is null ? $"{Document}, {Section}" : $"{Document} ({Edition}), {Section}";
}
