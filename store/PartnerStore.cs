using PartnerBot.Program.Partners;

namespace PartnerBot.Store;

/// <summary>Partners and all that is on record about them.</summary>
public sealed class PartnerStore(Transaction tx)
{
    private const int MostKeptRows = 2_000;

    public Task<Partner?> FindAsync(string partnerId) => tx.OfRosterAsync($"partner {Keys.Of(partnerId)}", () => tx.FirstAsync(
        $"select {PartnerRows.PartnerColumns} from partners p where p.id = @id", PartnerRows.Partner, ("id", Keys.Of(partnerId))));

    /// <summary>Everything that the rules judge a partner by, people without their accounts and time zones; null when there is no such partner.</summary>
    public Task<PartnerFile?> FileAsync(string partnerId) => tx.OfRosterAsync(
        $"file {Keys.Of(partnerId)}", () => ReadFileAsync(partnerId), file => file is null || file.People.Count + file.Certifications.Count <= MostKeptRows);

    private async Task<PartnerFile?> ReadFileAsync(string partnerId)
    {
        if (await FindAsync(partnerId) is not { } partner)
            return null;

        (string, object?) id = ("id", partner.Id);
        return new PartnerFile(
            partner,
            await tx.AllAsync($"select {PartnerRows.StaffColumns} from people w where w.partner_id = @id order by w.id", row => PartnerRows.Staff(row, partner.Id), id),
            await tx.AllAsync(
                """
                select c.person_id, c.certificate, c.product, c.passed_on, c.renewed_on
                  from people w join certifications c on c.person_id = w.id
                 where w.partner_id = @id
                 order by c.person_id, c.certificate, c.passed_on
                """,
                PartnerRows.Certification, id),
            await tx.AllAsync("select region, year, annual_revenue_cents, net_mrr_cents from revenue where partner_id = @id order by year, region", PartnerRows.Revenue, id),
            await tx.AllAsync("select year, submitted_on, agreed_on, last_review_on from success_plans where partner_id = @id order by year", PartnerRows.SuccessPlan, id),
            await tx.AllAsync(
                """
                select year, partner_led_integrations, recommended_on, recommended_by, sponsored_by, enrolled_on, last_case_on
                  from ask_an_expert where partner_id = @id order by year
                """,
                PartnerRows.ExpertYear, id),
            await tx.AllAsync("select kind, noticed_on, remedied_on from notices where partner_id = @id order by noticed_on, kind", PartnerRows.Notice, id));
    }

    /// <summary>What a partner's people are called, those who work there and those who left.</summary>
    public Task<List<string>> NamesOfPeopleAsync(string partnerId) => tx.OfRosterAsync(
        $"names {Keys.Of(partnerId)}",
        () => tx.AllAsync("select name from people where partner_id = @id order by name", row => row.GetString(0), ("id", Keys.Of(partnerId))),
        names => names.Count <= MostKeptRows);

    /// <summary>The partners that somebody at Akamai looks after, each with the role and region in which.</summary>
    public Task<IReadOnlyList<(Partner Partner, Assignment Assignment)>> AssignedToAsync(string personId) => tx.OfRosterAsync<IReadOnlyList<(Partner Partner, Assignment Assignment)>>(
        $"assigned {Keys.Of(personId)}",
        async () => await tx.AllAsync(
            $"""
            select {PartnerRows.PartnerColumns}, a.partner_id, a.role, a.region, a.person_id
              from assignments a join partners p on p.id = a.partner_id
             where a.person_id = @person
             order by p.name, p.id, a.role, a.region
            """,
            row => (PartnerRows.Partner(row), PartnerRows.Assignment(row, at: 9)),
            ("person", Keys.Of(personId))),
        assigned => assigned.Count <= MostKeptRows);

    /// <summary>Who at Akamai looks after a partner.</summary>
    public Task<IReadOnlyList<(Person Person, Assignment Assignment)>> AccountTeamAsync(string partnerId) => tx.OfRosterAsync<IReadOnlyList<(Person Person, Assignment Assignment)>>(
        $"team {Keys.Of(partnerId)}",
        async () => await tx.AllAsync(
            $"""
            select {PartnerRows.PersonColumns}, a.partner_id, a.role, a.region, a.person_id
              from assignments a join people w on w.id = a.person_id
             where a.partner_id = @partner
             order by a.role, a.region, w.name, w.id
            """,
            row => (PartnerRows.Person(row), PartnerRows.Assignment(row, at: 11)),
            ("partner", Keys.Of(partnerId))));

    /// <summary>The ids of the partners on record, at most so many.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(int limit) =>
        await tx.AllAsync("select id from partners order by id limit @limit", row => row.GetString(0), ("limit", limit));

    /// <summary>The tenants of all partners, in lower case.</summary>
    public async Task<IReadOnlySet<string>> KnownTenantsAsync() =>
        (await tx.AllAsync("select distinct tenant_id from partners where tenant_id is not null", row => row.GetString(0))).ToHashSet();

    /// <summary>The partners with one of these names, whatever their case, accents, punctuation and legal form.</summary>
    /// <param name="candidates">At most 64 are looked for.</param>
    public async Task<IReadOnlyList<Partner>> FindByNamesAsync(IEnumerable<string> candidates)
    {
        if (InList.Of("name", candidates.Select(NameKey.Of)) is not { } names)
            return [];

        return await tx.AllAsync(
            $"select {PartnerRows.PartnerColumns} from partners p where p.name_key in ({names.Sql}) order by p.name, p.id", PartnerRows.Partner, names.Parameters);
    }

    /// <summary>Whether the name of any partner begins with one of these words.</summary>
    public async Task<bool> BeginsAnyNameAsync(IEnumerable<string> words) => InList.Of("word", words.Select(NameKey.Of)) is { } said
        && await tx.FirstAsync(
            $"with w (word) as (values {said.Rows}) select count(*) from partners p where exists (select 1 from w where substr(p.name_key, 1, length(w.word) + 1) = w.word || ' ')", row => row.GetInt64(0), said.Parameters) > 0;
}
