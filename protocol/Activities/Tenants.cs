namespace PartnerBot.Protocol;

/// <summary>Whose organization an activity comes from.</summary>
public static class Tenants
{
    /// <summary>The tenant, when the two places that name it do not contradict each other; null when none does or they differ.</summary>
    public static string? Of(Activity activity) => (TeamsContext.Of(activity).TenantId, activity.Conversation?.TenantId) switch
    {
        ({ Length: > 0 } one, { Length: > 0 } other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase) ? one : null,
        ({ Length: > 0 } one, _) => one,
        (_, { Length: > 0 } other) => other,
        _ => null,
    };

    /// <summary>Whether the activity's tenant is one of those served. Strangers get a 200 and no work, so that Teams shows them no error.</summary>
    /// <param name="allowed">Tenant ids, in lower case unless the set compares otherwise.</param>
    public static bool IsServed(Activity activity, IReadOnlySet<string> allowed, out string reason)
    {
        reason = Of(activity) switch
        {
            null => "no tenant, or channelData and conversation name different ones",
            var tenant when allowed.Contains(tenant) || allowed.Contains(tenant.ToLowerInvariant()) => "",
            _ => "the tenant is not served",
        };
        return reason is "";
    }
}
