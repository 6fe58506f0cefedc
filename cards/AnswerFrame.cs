namespace PartnerBot.Cards;

/// <summary>What an answer card shows around its answer.</summary>
/// <param name="About">The partner's name; null for an answer about the program in general.</param>
/// <param name="AsOf">The day the answer holds for.</param>
/// <param name="Question">What was asked, for the "Why?" button.</param>
/// <param name="Next">Questions that people ask next, at most four.</param>
/// <param name="Note">One sentence to show above the sources, e.g. "Contoso is not among your customers on record."; null for none.</param>
public sealed record AnswerFrame(string? About, DateOnly AsOf, Question Question, IReadOnlyList<Suggestion> Next, string? Note = null)
{
    /// <summary>Another subject that may have been meant; null for none.</summary>
    public Suggestion? Instead { get; init; }

    /// <summary>Words of the question of which nothing is known here: it says so above the answer, which may be beside the point.</summary>
    public IReadOnlyList<string> Unheard { get; init; } = [];
}

/// <summary>A button for what comes next: mostly a question.</summary>
public sealed record Suggestion(string Title, CardAction Action)
{
    public Suggestion(string title, Question question) : this(title, new CardAction.Ask(question)) { }
}
