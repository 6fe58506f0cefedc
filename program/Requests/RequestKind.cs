namespace PartnerBot.Program.Requests;

/// <summary>What a partner asks Akamai to decide.</summary>
public enum RequestKind
{
    /// <summary>A deal registration.</summary>
    Deal,

    /// <summary>Market development funds for one activity.</summary>
    Mdf,
}
