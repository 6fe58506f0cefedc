namespace PartnerBot.Tests.Bot.Running;

/// <summary>Somebody's account in Teams, as the channel names it.</summary>
internal sealed record Account(string Tenant, string ObjectId, string Name)
{
    /// <summary>The address for this bot.</summary>
    public string Mri => $"29:{ObjectId}";
}
