namespace PartnerBot.Program.Plans;

public enum SuccessPlanState
{
    /// <summary>The record holds no plan of any year; nobody may have imported them.</summary>
    NotOnRecord,

    /// <summary>Other years are on record, this one is not.</summary>
    Missing,

    Submitted,
    Agreed,
}

/// <summary>This year's Success Plan and its reviews.</summary>
/// <param name="NextReviewOn">Null until the plan is agreed.</param>
/// <param name="Reviews">Every review that the rhythm brings from <paramref name="NextReviewOn"/> to the year's end.</param>
/// <param name="Sections">The parts that the guide wants in a plan, by name.</param>
/// <param name="Headline">One sentence: where it stands.</param>
public sealed record SuccessPlanReviews(
    int Year,
    SuccessPlanState State,
    DateOnly? SubmittedOn,
    DateOnly? AgreedOn,
    DateOnly? LastReviewOn,
    DateOnly? NextReviewOn,
    bool IsReviewOverdue,
    IReadOnlyList<DateOnly> Reviews,
    IReadOnlyList<string> Sections,
    string Headline,
    Basis Basis);
