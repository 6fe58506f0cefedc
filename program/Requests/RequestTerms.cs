namespace PartnerBot.Program.Requests;

/// <summary>What the guide leaves to other documents about deal registrations: set by the channel team, and shown as such.</summary>
/// <param name="ProtectionDays">From the day of approval.</param>
/// <param name="TargetHours">Business hours to a decision.</param>
/// <param name="MostExtensions">How often a protection can be prolonged.</param>
/// <param name="ExtensionDays">By how many days each time.</param>
/// <param name="WarningDays">How many days before its end the partner is reminded.</param>
public sealed record DealTerms(int ProtectionDays = 90, int TargetHours = 16, int MostExtensions = 1, int ExtensionDays = 30, int WarningDays = 14);

/// <summary>The same for market development funds.</summary>
/// <param name="LeadDays">An activity is proposed at least so many days before it is held.</param>
/// <param name="ClaimDays">How long after it is held it can be claimed for.</param>
/// <param name="WarningDays">How many days before the end of that the partner is reminded.</param>
/// <param name="SharePercent">The most of the cost that can be asked for.</param>
/// <param name="Activities">The kinds of activity that are funded.</param>
public sealed record MdfTerms(int LeadDays = 14, int ClaimDays = 45, int TargetHours = 24, int WarningDays = 10, int SharePercent = 50, IReadOnlyList<string>? Kinds = null)
{
    public IReadOnlyList<string> Activities => Kinds ?? ["Event", "Webinar", "Digital campaign", "Customer workshop", "Content"];
}

/// <summary>When Akamai's people work, in their own time zone: approval targets count these hours, reminders come in them only.</summary>
public sealed record WorkingHours(TimeOnly From, TimeOnly To)
{
    public static readonly WorkingHours NineToFive = new(new(9, 0), new(17, 0));
}
