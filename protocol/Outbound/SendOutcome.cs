using System.Diagnostics;

namespace PartnerBot.Protocol;

/// <summary>What became of a call to the connector: one of the cases below, and no other.</summary>
public abstract record SendOutcome
{
    private SendOutcome() { }

    /// <param name="ActivityId">The message's id; null where Teams gives none, as for a text and a card in one activity.</param>
    /// <param name="ConversationId">Of a created conversation.</param>
    public sealed record Sent(string? ActivityId, string? ConversationId = null) : SendOutcome;

    /// <summary>Try again later: 412, 429, 502, 503, 504, or no answer at all. Without an answer it may have arrived nevertheless.</summary>
    /// <param name="After">What Retry-After asks for; null: back off.</param>
    public sealed record Retry(TimeSpan? After, string Reason) : SendOutcome;

    /// <summary>403: the person or an administrator does not want it. No retry; the reference is inactive.</summary>
    public sealed record Blocked(string Reason) : SendOutcome;

    /// <summary>404: the conversation or the message is not there (any more). No retry; send a fresh message instead of an update.</summary>
    public sealed record Gone(string Reason) : SendOutcome;

    /// <summary>Will never work as it is: 400, 401 after a new token, 413, 500. No retry; somebody must look.</summary>
    /// <param name="Status">0 when the call was not made at all, because of where it would have gone.</param>
    public sealed record Refused(int Status, string? Code, string Reason) : SendOutcome;

    /// <summary>The one place that tells cases apart; a new case breaks every caller at compile time.</summary>
    public T Match<T>(
        Func<Sent, T> sent, Func<Retry, T> retry, Func<Blocked, T> blocked, Func<Gone, T> gone, Func<Refused, T> refused) => this switch
        {
            Sent it => sent(it),
            Retry it => retry(it),
            Blocked it => blocked(it),
            Gone it => gone(it),
            Refused it => refused(it),
            _ => throw new UnreachableException(),
        };
}
