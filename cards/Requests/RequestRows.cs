using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>One page of a list of requests.</summary>
/// <param name="Rows">Those of this page, at most <see cref="MostOnAPage"/>.</param>
/// <param name="Page">0 for the first.</param>
/// <param name="Count">On all pages.</param>
/// <param name="About">Whose list it is: the partner's name; null where rows name their own.</param>
/// <param name="Filter">What the rows were chosen by, and nothing else.</param>
public sealed record RequestRows(
    RequestList Which, IReadOnlyList<RequestRow> Rows, int Page, int Count, DateOnly Today, ChannelTerms Channel, string? About = null, RequestFilter? Filter = null)
{
    public const int MostOnAPage = Asking.RowsOnAPage;

    /// <summary>The name of the partner whom the filter chose.</summary>
    public string? Partner { get; init; }
}

/// <param name="Request">As the reader may see it.</param>
/// <param name="Partner">The partner's name, where the list has several.</param>
/// <param name="Age">Business hours since it was submitted, where the reader has to decide.</param>
public sealed record RequestRow(Request Request, string? Partner = null, TimeSpan? Age = null);
