using PartnerBot.Program;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Forms;

/// <summary>A page of a form as somebody left it.</summary>
/// <param name="Partner">The partner's name.</param>
/// <param name="Values">As typed, or as the form writes them.</param>
/// <param name="Problems">One sentence a field; those of other pages are not shown.</param>
/// <param name="Regions">The partner's; with a single one there is nothing to choose.</param>
/// <param name="Notice">One sentence above the fields: "Your draft of 3 Nov, as you left it."</param>
public sealed record FormView(
    long Number,
    FormPage Page,
    string Partner,
    IReadOnlyDictionary<Field, string> Values,
    IReadOnlyDictionary<Field, string> Problems,
    IReadOnlyList<Geography> Regions,
    ChannelTerms Channel,
    DateOnly Today,
    string? Notice = null)
{
    /// <summary>What approval of the deal would bring; shown on its review.</summary>
    public DealEffect? Effect { get; init; }

    /// <summary>Where the budget stands of the quarter in which the activity is held; shown on its review, when it can be read.</summary>
    public Budget? Budget { get; init; }

    /// <summary>Registered deals that an activity can be for; the first fifteen are offered, so those that are picked come first.</summary>
    public IReadOnlyList<OwnDeal> Deals { get; init; } = [];

    /// <summary>The activity that is claimed for, and how much was approved for it.</summary>
    public string Title { get; init; } = "";

    public decimal? Granted { get; init; }

    /// <summary>Names of the files that came for a claim; the first eight are offered, shortened to forty signs and without commas.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}

/// <summary>A deal of the partner's own.</summary>
public sealed record OwnDeal(long Number, string Customer);
