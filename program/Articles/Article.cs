using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Articles;

/// <summary>One subject of a source document, told in our own short words; what is asked about it is answered with this and nothing else.</summary>
/// <param name="Id">"executive-sponsor": what cards and phrases call it.</param>
/// <param name="Source">The document and the heading it stands under.</param>
/// <param name="Headline">The short answer, shown large; null where no single word or figure is one.</param>
/// <param name="Lines">Statements, one sentence or two each, with the edition's figures filled in.</param>
/// <param name="Figures">The figures that the lines state, each with its source.</param>
/// <param name="Open">What the document leaves open or says in two ways, how it is read here, and who decides.</param>
/// <param name="NotStated">"amounts and deadlines: the MDF Guide in your Partner Portal": what the document does not give, and who does; null when nothing of the kind is asked.</param>
/// <param name="Benefit">The row of the benefits table that it is about; null when it is about none.</param>
/// <param name="Next">Articles and topics that people go on to, by id or name.</param>
/// <param name="Button">How a button asks for it.</param>
public sealed record Article(
    string Id,
    string Title,
    SourceDocument Document,
    Citation Source,
    string? Headline,
    IReadOnlyList<string> Lines,
    IReadOnlyList<Fact> Figures,
    IReadOnlyList<Caveat> Open,
    Unstated? NotStated,
    string? Benefit,
    IReadOnlyList<string> Next,
    string Button)
{
    /// <summary>Whether it states discount rates, which not everybody of a partner may see.</summary>
    public bool StatesPrices { get; init; }

    /// <summary>The requests whose terms the document leaves to others, and the channel team sets; null where it leaves none.</summary>
    public RequestKind? LeftToChannelTeam { get; init; }

    /// <summary>The reasons behind it, for "Why?".</summary>
    public Basis Basis => new(Lines, Figures, [], [Source], Open);
}

/// <summary>Something that a document does not say, and who or which document knows it.</summary>
public sealed record Unstated(string What, string Who);
