namespace PartnerBot.Store;

/// <summary>Something for the people who improve the bot to look at. It names no person and no partner.</summary>
/// <param name="Words">What was said, masked.</param>
/// <param name="Topic">What was answered; empty when nothing was.</param>
public sealed record ReviewEntry(DateTimeOffset At, ReviewKind Kind, string Words, string Topic, ReviewPlace Place);

public enum ReviewKind
{
    /// <summary>The bot did not know what was meant.</summary>
    NotUnderstood,

    /// <summary>The bot answered or asked back, and was not sure of it.</summary>
    Unsure,

    /// <summary>Somebody said that the answer helped.</summary>
    Helpful,

    /// <summary>Somebody said that the answer did not help.</summary>
    NotHelpful,
}

/// <summary>Where it was said.</summary>
public enum ReviewPlace
{
    Private,
    Shared,
}
