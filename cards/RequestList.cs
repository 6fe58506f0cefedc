using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards;

/// <summary>The lists that people ask for.</summary>
public enum RequestList
{
    MyDeals,

    /// <summary>Those of the whole partner, or at Akamai of all of one's partners.</summary>
    OurDeals,

    /// <summary>Forms begun and not sent, of both kinds.</summary>
    MyDrafts,

    /// <summary>What waits for one's decision.</summary>
    Waiting,

    /// <summary>Deals whose protection ends next.</summary>
    Expiring,
    MyMdf,
    OurMdf,

    /// <summary>A quarter's MDF budget of each partner.</summary>
    Budget,
}

/// <summary>Which of a list; null leaves that open.</summary>
/// <param name="Partner">The partner's id.</param>
/// <param name="Title">What the title contains.</param>
/// <param name="From">Of the last protected day in <see cref="RequestList.Expiring"/>; of the day on which it is due elsewhere.</param>
/// <param name="Quarter">1 to 4, with its year: of a budget.</param>
/// <param name="Products">Names with commas between them: one of these.</param>
public sealed record RequestFilter(
    RequestState? State = null,
    string? Partner = null,
    Geography? Region = null,
    string? Title = null,
    DateOnly? From = null,
    DateOnly? To = null,
    int? Year = null,
    int? Quarter = null,
    AmountSpan? Amount = null,
    string? Products = null);
