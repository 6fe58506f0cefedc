using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>A file that was kept for a claim.</summary>
/// <param name="Number">Of the activity.</param>
/// <param name="OfCost">What it proves; null when nobody has said.</param>
/// <param name="HasCost">There is a proof of cost, this one included.</param>
/// <param name="HasPerformance">There is a proof of performance, this one included.</param>
/// <param name="Next">What goes on from here: the claim, or an answer to what was asked.</param>
/// <param name="CountsAsCost">What it is taken for while nobody has said.</param>
public sealed record KeptProof(string Id, string Name, long Number, bool? OfCost, bool HasCost, bool HasPerformance, RequestStep Next, bool CountsAsCost = false);

/// <summary>The files of a claim, a page of them.</summary>
/// <param name="Count">How many there are on all pages.</param>
public sealed record ProofRows(Request Request, string Partner, IReadOnlyList<ProofRow> Rows, int Page, int Count)
{
    public const int MostOnAPage = 3;
}

/// <param name="Size">In bytes.</param>
public sealed record ProofRow(string Id, string Name, bool OfCost, long Size);

/// <summary>An activity that waits for its claim.</summary>
public sealed record WaitingActivity(long Number, string Title);
