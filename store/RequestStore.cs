using PartnerBot.Program.Requests;

namespace PartnerBot.Store;

/// <summary>Deal registrations and MDF proposals, one row each.</summary>
public sealed partial class RequestStore(Transaction tx)
{
    /// <summary>Keeps a new request under the next number; numbers start at 1001 and are never used again.</summary>
    /// <returns>The request with its number, as it is stored.</returns>
    public async Task<Request> AddAsync(Request draft)
    {
        var number = await tx.FirstAsync("update request_numbers set last = last + 1 where id = 1 returning last", row => row.GetInt64(0));
        await tx.RunAsync(
            """
            insert into requests (number, kind, state, partner_id, region, requester_id, approver_id, on_behalf_of_id, title_key, amount_cents, due_on, granted_cents, until_day,
                extensions, wants_extension, is_held, created_at, submitted_at, decided_at, decided_by_id, undecided, tell_at, version, title, note, note_before, fields)
            values (@number, @kind, @state, @partner, @region, @requester, @approver, @behalf, @titleKey, @amount, @due, @granted, @until,
                @extensions, @wants, @held, @created, @submitted, @decided, @decidedBy, @undecided, @tell, 0, @title, @note, @noteBefore, @fields)
            """,
            [
                .. RequestRows.Changing(draft), ("number", number), ("kind", RequestSpellings.Kinds.Of(draft.Kind)), ("partner", Keys.Of(draft.PartnerId)),
                ("requester", Keys.Of(draft.RequesterId)), ("created", draft.CreatedAt),
            ]);
        return (await FindAsync(number))!;
    }

    public Task<Request?> FindAsync(long number) => tx.FirstAsync(
        $"select {RequestRows.Columns} from requests where number = @number", RequestRows.Read, ("number", number));

    /// <summary>Stores a change, with the next version. Kind, partner, requester and the time of its creation stay as they are.</summary>
    /// <returns>False when somebody else changed it since it was read; nothing is stored then.</returns>
    public async Task<bool> SaveAsync(Request changed) => await tx.RunAsync(
        """
        update requests
           set state = @state, region = @region, approver_id = @approver, on_behalf_of_id = @behalf, title_key = @titleKey, amount_cents = @amount, due_on = @due,
               granted_cents = @granted, until_day = @until, extensions = @extensions, wants_extension = @wants, is_held = @held, submitted_at = @submitted,
               decided_at = @decided, decided_by_id = @decidedBy, undecided = @undecided, tell_at = @tell, title = @title, note = @note, note_before = @noteBefore, fields = @fields,
               version = version + 1
         where number = @number and version = @version
        """,
        [.. RequestRows.Changing(changed), ("number", changed.Number), ("version", changed.Version)]) == 1;

    /// <summary>Throws a draft away; what was sent stays.</summary>
    public Task DeleteDraftAsync(long number) => tx.RunAsync("delete from requests where number = @number and state = 'draft'", ("number", number));

    /// <summary>
    /// The newest first; with <see cref="RequestQuery.ApproverId"/> the longest waiting first; with days for <see cref="Request.Until"/>
    /// those that end first.
    /// </summary>
    public async Task<IReadOnlyList<Request>> ListAsync(RequestQuery query, int limit, int offset = 0)
    {
        var condition = new RequestCondition(query);
        if (condition.FindsNothing)
            return [];

        // The numbers come out of an index alone, so that only rows that are shown are read whole.
        return await tx.AllAsync(
            $"""
            select {RequestRows.Columns} from requests
             where number in (select number from requests {condition.Where} order by {condition.Order} limit @limit offset @offset)
             order by {condition.Order}
            """,
            RequestRows.Read,
            [.. condition.Parameters, ("limit", limit), ("offset", offset)]);
    }

    public async Task<int> CountAsync(RequestQuery query)
    {
        var condition = new RequestCondition(query);
        return condition.FindsNothing
            ? 0
            : (int)await tx.FirstAsync($"select count(*) from requests {condition.Where}", row => row.GetInt64(0), condition.Parameters);
    }

    /// <summary>What these deals brought, in US dollars: the amounts of those that are won.</summary>
    /// <param name="deals">At most 1,000 are looked for.</param>
    /// <param name="partnerId">Counts this partner's only, whatever numbers somebody wrote.</param>
    public async Task<decimal> WonAsync(IReadOnlyList<long> deals, string? partnerId = null)
    {
        if (InList.Of("deal", deals) is not { } numbers)
            return 0;

        return await tx.FirstAsync(
            $"""
            select cast(coalesce(sum(amount_cents), 0) as bigint) from requests
             where number in ({numbers.Sql}) and kind = 'deal' and state = 'won' and (@partner is null or partner_id = @partner)
            """,
            row => row.UsdAt(0),
            [.. numbers.Parameters, ("partner", partnerId is null ? null : Keys.Of(partnerId))]) ?? 0;
    }
}
