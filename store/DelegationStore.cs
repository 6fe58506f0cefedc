using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>Who stands in for whom; one row for each who is, or will be, away.</summary>
public sealed class DelegationStore(Transaction tx)
{
    /// <summary>Sets it in place of the one before.</summary>
    public Task SetAsync(Delegation delegation) => tx.RunAsync(
        """
        insert into delegations (person_id, deputy_id, from_day, until_day) values (@person, @deputy, @from, @until)
        on conflict (person_id) do update set deputy_id = excluded.deputy_id, from_day = excluded.from_day, until_day = excluded.until_day
        """,
        ("person", Keys.Of(delegation.PersonId)), ("deputy", Keys.Of(delegation.DeputyId)), ("from", delegation.From), ("until", delegation.Until));

    public Task EndAsync(string personId) => tx.RunAsync("delete from delegations where person_id = @person", ("person", Keys.Of(personId)));

    /// <summary>Who stands in for somebody on a day; null when nobody does.</summary>
    public Task<Delegation?> OfAsync(string personId, DateOnly today) => tx.FirstAsync(
        "select person_id, deputy_id, from_day, until_day from delegations where person_id = @person and from_day <= @today and until_day >= @today",
        Read,
        ("person", Keys.Of(personId)), ("today", today));

    /// <summary>Who stands in for somebody now, or will from a later day; null when that is over or was never said.</summary>
    public Task<Delegation?> PlannedAsync(string personId, DateOnly today) => tx.FirstAsync(
        "select person_id, deputy_id, from_day, until_day from delegations where person_id = @person and until_day >= @today",
        Read,
        ("person", Keys.Of(personId)), ("today", today));

    private static Delegation Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.DayAt(2), row.DayAt(3));
}
