namespace PartnerBot.Protocol;

/// <summary>What must hold between a checked request and the activity in it. A fault is answered 403 with an empty body.</summary>
public sealed class InboundRules(ChannelOptions options, ServiceHosts hosts)
{
    /// <summary>
    /// The activity names a channel that is answered and a place that answers may go to, and the token was issued for that place
    /// with a key that may speak for that channel.
    /// </summary>
    /// <param name="token">Null only when the request came past the token check by the Development bypass.</param>
    /// <param name="activity">What was posted.</param>
    /// <param name="reason">For the log; empty when all is well.</param>
    public bool Admits(ChannelToken? token, Activity activity, out string reason)
    {
        reason = Problem(token, activity);
        return reason is "";
    }

    private string Problem(ChannelToken? token, Activity activity)
    {
        if (activity.ServiceUrl is not { Length: > 0 } url) return "the activity has no serviceUrl";
        if (activity.ChannelId is not { Length: > 0 } channel) return "the activity has no channelId";

        if (token is not null)
        {
            if (string.IsNullOrEmpty(token.ServiceUrl)) return "the token has no serviceurl";
            if (!url.Equals(token.ServiceUrl, StringComparison.OrdinalIgnoreCase)) return "the token was issued for another serviceUrl";
            if (!token.Endorsements.Contains(channel)) return "the signing key is not endorsed for the activity's channel";
        }

        if (!options.Auth.Channels.Contains(channel)) return "the channel is not one of Bot:Auth:Channels";
        return hosts.Allows(url, out var problem) ? "" : problem;
    }
}
