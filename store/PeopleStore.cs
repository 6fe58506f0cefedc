using PartnerBot.Program.Partners;

namespace PartnerBot.Store;

/// <summary>People of the roster, and which Microsoft account is theirs. Whether somebody still works there is the caller's question.</summary>
public sealed class PeopleStore(Transaction tx)
{
    // Somebody is found in the tenant of their own partner only, and Akamai's people in the home tenant only.
    private const string InOwnTenant =
        "((w.partner_id is null and @tenant = @home and @home <> '') or (w.partner_id is not null and exists (select 1 from partners p where p.id = w.partner_id and p.tenant_id = @tenant)))";

    public Task<Person?> FindAsync(string personId) => tx.OfRosterAsync($"person {Keys.Of(personId)}", () => tx.FirstAsync(
        $"select {PartnerRows.PersonColumns} from people w where w.id = @id", PartnerRows.Person, ("id", Keys.Of(personId))));

    /// <summary>Akamai's people, by name.</summary>
    public async Task<IReadOnlyList<Person>> AtAkamaiAsync() => await tx.AllAsync(
        $"select {PartnerRows.PersonColumns} from people w where w.partner_id is null order by w.name, w.id", PartnerRows.Person);

    /// <summary>The person whose account this is, by the roster's object id or by an earlier link.</summary>
    /// <param name="homeTenantId">Where people without a partner are found; without it they are not found at all.</param>
    /// <returns>Null when nobody is, or when the roster gives the account to two.</returns>
    public async Task<Person?> FindLinkedAsync(string tenantId, string objectId, string? homeTenantId = null)
    {
        (string, object?)[] where = [("tenant", Keys.Of(tenantId)), ("home", Home(homeTenantId)), ("object", Keys.Of(objectId))];
        var rostered = await tx.AllAsync(
            $"select {PartnerRows.PersonColumns} from people w where w.entra_object_id = @object and {InOwnTenant}", PartnerRows.Person, where);

        // The roster has the last word; a link that it contradicts is void.
        if (rostered is not [])
            return rostered is [var only] ? only : null;

        return await tx.FirstAsync(
            $"""
            select {PartnerRows.PersonColumns} from person_links l join people w on w.id = l.person_id
             where l.tenant_id = @tenant and l.object_id = @object and w.entra_object_id is null and {InOwnTenant}
            """,
            PartnerRows.Person, where);
    }

    /// <summary>On first contact: the active person with this e-mail who belongs to this tenant and to whom no account belongs yet.</summary>
    /// <returns>Null when nobody is, or when two are.</returns>
    public async Task<Person?> FindForLinkingAsync(string tenantId, string email, string? homeTenantId)
    {
        // An account of the roster or of a link would have been found by its object id, so any that is there is another one.
        var found = await tx.AllAsync(
            $"""
            select {PartnerRows.PersonColumns} from people w
             where w.email = @email and w.active = 1 and w.entra_object_id is null and {InOwnTenant}
               and not exists (select 1 from person_links l where l.person_id = w.id and l.tenant_id = @tenant)
            """,
            PartnerRows.Person, ("email", Keys.Of(email)), ("tenant", Keys.Of(tenantId)), ("home", Home(homeTenantId)));
        return found is [var only] ? only : null;
    }

    /// <summary>Remembers whose account this is. Call it with what <see cref="FindForLinkingAsync"/> found in the same transaction.</summary>
    public Task LinkAsync(string tenantId, string objectId, string personId, DateTimeOffset now) => tx.RunAsync(
        """
        insert into person_links (tenant_id, object_id, person_id, linked_at) values (@tenant, @object, @person, @now)
        on conflict (tenant_id, object_id) do update set person_id = excluded.person_id, linked_at = excluded.linked_at
        """,
        ("tenant", Keys.Of(tenantId)), ("object", Keys.Of(objectId)), ("person", Keys.Of(personId)), ("now", now));

    /// <summary>The account of somebody, for writing to them first: by an earlier link, else by the roster in their partner's tenant.</summary>
    public Task<(string Tenant, string ObjectId)> AccountAsync(string personId, string? homeTenantId) => tx.FirstAsync(
        """
        select tenant_id, object_id from person_links where person_id = @person
        union all
        select p.tenant_id, w.entra_object_id from people w join partners p on p.id = w.partner_id where w.id = @person and p.tenant_id is not null and w.entra_object_id is not null
        union all
        select @home, w.entra_object_id from people w where w.id = @person and w.partner_id is null and w.entra_object_id is not null and @home <> ''
        limit 1
        """,
        row => (row.GetString(0), row.GetString(1)), ("person", Keys.Of(personId)), ("home", Home(homeTenantId)));

    /// <summary>For the terminal, which has no accounts.</summary>
    /// <returns>Null when nobody has this e-mail, or more than one person has.</returns>
    public async Task<Person?> FindByEmailAsync(string email)
    {
        var found = await tx.AllAsync(
            $"select {PartnerRows.PersonColumns} from people w where w.email = @email", PartnerRows.Person, ("email", Keys.Of(email)));
        return found is [var only] ? only : null;
    }

    private static string Home(string? tenantId) => tenantId is null ? "" : Keys.Of(tenantId);
}
