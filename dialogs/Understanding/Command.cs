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
    Cancel,
    StartOver,
}
