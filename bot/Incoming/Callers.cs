using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using PartnerBot.Store;
using ConversationReference = PartnerBot.Protocol.ConversationReference;

namespace PartnerBot.Bot.Incoming;

/// <summary>Who somebody is on record. Found by tenant and object id; on first contact by the roster's e-mail, and linked then.</summary>
internal static class Callers
{
    public static async Task<Person?> FromChannelAsync(ConversationReference reference, TeamsMember? member, string? homeTenant, DateTimeOffset now, Transaction store)
    {
        if (reference.AadObjectId is not { Length: > 0 } objectId)
            return null;

        var people = new PeopleStore(store);
        if (await people.FindLinkedAsync(reference.TenantId, objectId, homeTenant) is { } known)
            return known;
        if (member?.Email is not { Length: > 0 } email || await people.FindForLinkingAsync(reference.TenantId, email, homeTenant) is not { } person)
            return null;

        await people.LinkAsync(reference.TenantId, objectId, person.Id, now);
        await new AuditStore(store).AppendAsync(new AuditEntry(now, person.Id, "person.linked", person.PartnerId ?? "akamai"));
        return person;
    }
}
