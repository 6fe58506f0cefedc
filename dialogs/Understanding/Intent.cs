using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>What somebody wants: the first ones are the cards' topics, in their order; the others steer the conversation.</summary>
public enum Intent
{
    /// <summary>The percentage off the price list.</summary>
    Discount,

    /// <summary>The partner's own level and the reason for it.</summary>
    Level,

    /// <summary>What a level asks of a partner, or what is missing for it: staff, plan and money together.</summary>
    Gap,

    /// <summary>Who is certified, what expires or lapses when.</summary>
    Certifications,

    /// <summary>Basic or Advanced for a product.</summary>
    ProductCompliance,
    AskAnExpert,

    /// <summary>The money figures of a level and geography, alone.</summary>
    Thresholds,

    /// <summary>When a promotion or demotion takes effect, and the grace period.</summary>
    LevelChange,
    Why,
    Help,
    Greeting,
    Thanks,
    Goodbye,
    WhoAmI,
    Cancel,
    StartOver,
}

public static class Intents
{
    /// <summary>The topic of an intent that asks something of the program; null for one that steers the conversation.</summary>
    public static Topic? Topic(this Intent intent) => intent <= Intent.LevelChange ? (Topic)intent : null;
}
