using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Incoming;

/// <summary>A conversation as the channel names it and as the store keeps it.</summary>
internal static class References
{
    /// <summary>Renewed with every activity: the service URL may change, and a click does not say locale and time zone.</summary>
    public static Conversation Row(ConversationReference reference, Conversation? known, Person? person, string state, DateTimeOffset now) => new(
        reference.ConversationId,
        reference.IsPersonal ? ConversationTypes.Personal : reference.ConversationType ?? ConversationTypes.GroupChat,
        reference.ChannelId,
        reference.ServiceUrl,
        reference.TenantId,
        reference.AadObjectId,
        person?.Id,
        reference.BotId ?? known?.BotId ?? "",
        reference.UserId,
        reference.TeamId ?? known?.TeamId,
        reference.TeamsChannelId ?? known?.TeamsChannelId,
        reference.Locale ?? known?.Locale,
        reference.TimeZone ?? known?.TimeZone,
        state,
        now);

    public static bool Left(Activity activity) =>
        activity is { Type: ActivityTypes.InstallationUpdate, Action: "remove" or "remove-upgrade" };
}
