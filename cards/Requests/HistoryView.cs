using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>Every step of a request, the oldest first.</summary>
/// <param name="Partner">The partner's name.</param>
public sealed record HistoryView(Request Request, string Partner, IReadOnlyList<HistoryLine> Lines);

/// <param name="At">In the reader's time zone.</param>
/// <param name="Who">The name of who took it; null for the passing of time.</param>
/// <param name="For">The name of the absent one for whom it was taken.</param>
public sealed record HistoryLine(DateTimeOffset At, string? Who, RequestStep Step, RequestState From, RequestState To, string? For = null, string? Note = null);
