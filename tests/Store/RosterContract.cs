using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

/// <summary>What is kept of the roster between turns is never older than the roster.</summary>
public abstract class RosterContract(bool postgres) : StoreContract(postgres)
{
    private const string People = "person_id,partner_id,name,email,entra_object_id,region,roles,active,left_on,time_zone,locale\n";
    private const string Assigned = "partner_id,role,region,person_id\n";

    protected override async Task ArrangeAsync()
    {
        await GivenAsync("partners.csv", "partner_id,name,type,level,level_since,regions,focus,tenant_id,distributor_id\np-1,Solo,reseller,Select,2026-01-01,EMEA,,,\n");
        await GivenAsync("people.csv", $"{People}ada,p-1,Ada,,,,sales_specialist,true,,,\ncam,,Cam,,,,cam,true,,,\n");
        await GivenAsync("assignments.csv", $"{Assigned}p-1,cam,,cam\n");
    }

    [Fact]
    public async Task An_import_is_seen_by_the_next_turn_of_every_process()
    {
        await using var other = OpenAgain();
        Assert.Equal("Ada Solo cam Select 1", await SeenAsync(Db));
        Assert.Equal("Ada Solo cam Select 1", await SeenAsync(other));

        await GivenAsync("people.csv", $"{People}ada,p-1,Ada Berg,,,,sales_specialist,true,,,\ncam,,Cam,,,,cam,true,,,\nbo,p-1,Bo,,,,sales_specialist,true,,,\n");
        await GivenAsync("partners.csv", "partner_id,name,type,level,level_since,regions,focus,tenant_id,distributor_id\np-1,Solo Systems,reseller,Premier,2026-04-01,EMEA,,,\n");

        Assert.Equal("Ada Berg Solo Systems cam Premier 2", await SeenAsync(Db));
        Assert.Equal("Ada Berg Solo Systems cam Premier 2", await SeenAsync(other));
    }

    [Fact]
    public async Task Somebody_who_was_not_there_is_found_after_the_import()
    {
        Assert.Null(await Db.ReadAsync(tx => new PeopleStore(tx).FindAsync("zoe"), Ct));
        await GivenAsync("people.csv", $"{People}zoe,p-1,Zoe,,,,sales_specialist,true,,,\n");

        Assert.Equal("Zoe", (await Db.ReadAsync(tx => new PeopleStore(tx).FindAsync("zoe"), Ct))?.Name);
    }

    [Fact]
    public async Task The_same_roster_is_read_once()
    {
        var statements = new List<string>();
        await SeenInTurnAsync();
        Db.Engine.Before = statements.Add;
        await SeenInTurnAsync();
        Db.Engine.Before = null;

        Assert.DoesNotContain(statements, sql => sql.Contains("from people", StringComparison.Ordinal) || sql.Contains("from partners", StringComparison.Ordinal) || sql.Contains("from certifications", StringComparison.Ordinal));
        Assert.Single(statements, sql => sql.Contains("from roster", StringComparison.Ordinal));

        Task<string> SeenInTurnAsync() => Db.RunAsync(SeenAsync, Ct);
    }

    private static Task<string> SeenAsync(Database database) => database.ReadAsync(SeenAsync, Ct);

    private static async Task<string> SeenAsync(Transaction tx)
    {
        var partners = new PartnerStore(tx);
        var file = (await partners.FileAsync("p-1"))!;
        return $"{(await new PeopleStore(tx).FindAsync("ada"))!.Name} {(await partners.FindAsync("P-1"))!.Name} {(await partners.AccountTeamAsync("p-1"))[0].Person.Id} {(await partners.AssignedToAsync("cam"))[0].Partner.Level} {file.People.Count}";
    }
}

public sealed class RosterOnSqlite() : RosterContract(postgres: false);

public sealed class RosterOnPostgres() : RosterContract(postgres: true);
