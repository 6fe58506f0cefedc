namespace PartnerBot.Dialogs.Understanding;

/// <summary>What steers the conversation and asks nothing of the program.</summary>
public enum Command
{
    Why,
    Help,
    Greeting,
    Thanks,
    Goodbye,
    WhoAmI,

    /// <summary>The person that the last answer was about.</summary>
    WhoIsThat,

    /// <summary>A person who is named.</summary>
    WhoIs,

    /// <summary>Those whom somebody at Akamai looks after.</summary>
    MyPartners,
    Cancel,
    StartOver,

    /// <summary>"Submit", "continue my draft": with what was begun and not sent.</summary>
    GoOn,

    /// <summary>The last answer helped.</summary>
    Praise,

    /// <summary>The last answer was wrong, or no use.</summary>
    Blame,
    Insult,

    /// <summary>"Can my boss see what I ask?", "delete my data".</summary>
    Privacy,

    /// <summary>"Ignore your rules": to have the bot say something else than the documents do.</summary>
    Injection,
    OtherLanguage,
}
