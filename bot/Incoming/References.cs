using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using Kept = PartnerBot.Store.ConversationReference;

namespace PartnerBot.Bot.Incoming;

/// <summary>A conversation as the channel names it and as the store keeps it.</summary>
internal static class References
{
    /// <summary>Renewed with every activity: the service URL may change, and a click does not say locale and time zone.</summary>
    public static Kept Row(ConversationReference reference, Kept? known, Person? person, string state, DateTimeOffset now) => new(
        reference.ConversationId,
        reference.IsPersonal ? ConversationTypes.Personal : reference.ConversationType ?? ConversationTypes.GroupChat,
        reference.ChannelId,
        reference.ServiceUrl,
        reference.TenantId,
        reference.IsPersonal ? reference.AadObjectId : null,
        reference.IsPersonal ? person?.Id : null,
        reference.BotId ?? known?.BotId ?? "",
        reference.IsPersonal ? reference.UserId : null,
        now,
        reference.TeamId ?? known?.TeamId,
        reference.TeamsChannelId ?? known?.TeamsChannelId,
        reference.Locale ?? known?.Locale,
        reference.TimeZone ?? known?.TimeZone,
        state);

    public static bool Left(Activity activity) =>
        activity is { Type: ActivityTypes.InstallationUpdate, Action: "remove" or "remove-upgrade" };
}
