using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

/// <summary>What a turn may rely on: all or nothing, alone in the store, and stored when it is answered.</summary>
public abstract class WriterContract(bool postgres) : StoreContract(postgres)
{
    protected override Task ArrangeAsync() => SqlAsync("create table notes (id bigint primary key, text text)");

    [Fact]
    public async Task Turns_run_in_the_order_in_which_they_came()
    {
        var order = new List<int>();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => InTurn(tx =>
        {
            order.Add(i);
            return Task.CompletedTask;
        })));

        Assert.Equal(Enumerable.Range(0, 100), order);
    }

    [Fact]
    public async Task A_turn_sees_what_the_turns_before_it_stored()
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => InTurn(async tx =>
        {
            await NoteAsync(tx, i);
            return await CountAsync(tx);
        })));

        Assert.Equal(Enumerable.Range(1, 100).Select(it => (long)it), counts);
    }

    [Fact]
    public async Task A_turn_that_throws_fails_alone_and_stores_nothing()
    {
        var turns = Enumerable.Range(0, 30).Select(i => InTurn(async tx =>
        {
            await NoteAsync(tx, i);
            if (i % 10 == 7) throw new InvalidDataException($"turn {i}");
        })).ToList();

        foreach (var (turn, i) in turns.Select((turn, i) => (turn, i)))
        {
            if (i % 10 == 7)
                Assert.Equal($"turn {i}", (await Assert.ThrowsAsync<InvalidDataException>(() => turn)).Message);
            else
                await turn;
        }

        Assert.Equal(27, await CountAsync());
    }

    [Fact]
    public async Task What_is_put_off_is_written_in_order_and_with_its_turn()
    {
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => InTurn(tx =>
        {
            tx.BeforeCommit(() => tx.RunAsync("insert into notes (id, text) values (@id, (select cast(count(*) as text) from notes))", ("id", 2 * i)));
            tx.BeforeCommit(() => tx.RunAsync("insert into notes (id, text) values (@id, (select cast(count(*) as text) from notes))", ("id", (2 * i) + 1)));
            return Task.CompletedTask;
        })));

        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"{i}"), await TextsAsync("select text from notes order by id"));
    }

    [Fact]
    public async Task What_is_put_off_and_fails_fails_its_turn_alone()
    {
        var turns = Enumerable.Range(0, 30).Select(i => InTurn(async tx =>
        {
            await NoteAsync(tx, i);
            tx.BeforeCommit(() => i % 10 == 7 ? throw new InvalidDataException($"turn {i}") : NoteAsync(tx, 100 + i));
        })).ToList();

        foreach (var (turn, i) in turns.Select((turn, i) => (turn, i)))
        {
            if (i % 10 == 7)
                Assert.Equal($"turn {i}", (await Assert.ThrowsAsync<InvalidDataException>(() => turn)).Message);
            else
                await turn;
        }

        Assert.Equal(54, await CountAsync());
    }

    [Fact]
    public async Task What_a_failed_turn_put_off_is_not_written()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => InTurn(tx =>
        {
            tx.BeforeCommit(() => NoteAsync(tx, 1));
            throw new InvalidDataException();
        }));
        await InTurn(tx => NoteAsync(tx, 2));

        Assert.Equal(["2"], await TextsAsync("select id from notes"));
    }

    [Fact]
    public async Task A_statement_that_fails_fails_its_turn_even_when_the_fault_was_caught()
    {
        await InTurn(tx => NoteAsync(tx, 1));
        var turns = Enumerable.Range(10, 5).Select(i => InTurn(async tx =>
        {
            await NoteAsync(tx, i);
            if (i != 12) return;

            try
            {
                await NoteAsync(tx, 1);
            }
            catch (System.Data.Common.DbException)
            {
                // As careless work would.
            }
        })).ToList();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => turns[2]);
        await Task.WhenAll(turns.Where((_, i) => i != 2));
        Assert.Equal(5, await CountAsync());
    }

    [Fact]
    public async Task What_was_answered_is_seen_by_every_reader()
    {
        for (var i = 0; i < 20; i++)
        {
            await InTurn(tx => NoteAsync(tx, i));
            Assert.Equal(i + 1, await Db.ReadAsync(CountAsync, Ct));
        }
    }

    [Fact]
    public async Task A_reader_sees_one_state_and_no_unfinished_turn() => await Db.ReadAsync(
        async tx =>
        {
            Assert.Equal(0, await CountAsync(tx));
            await InTurn(other => NoteAsync(other, 1));
            Assert.Equal(0, await CountAsync(tx));
            return 0;
        },
        Ct);

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Db.ReadAsync(
            async tx =>
            {
                await NoteAsync(tx, 1);
                return 0;
            },
            Ct));

        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Two_processes_lose_no_update()
    {
        await InTurn(tx => tx.RunAsync("insert into notes (id, text) values (1, '0')"));
        await using var other = OpenAgain();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => (i % 2 == 0 ? Db : other).RunAsync(
            async tx =>
            {
                var text = await tx.FirstAsync("select text from notes where id = 1", row => row.GetString(0));
                await tx.RunAsync("update notes set text = @text where id = 1", ("text", $"{int.Parse(text!, null) + 1}"));
            },
            Ct)));

        Assert.Equal(["100"], await TextsAsync("select text from notes"));
    }

    [Fact]
    public async Task Work_runs_without_the_caller_s_locals()
    {
        var local = new AsyncLocal<string?> { Value = "caller" };

        Assert.Null(await InTurn(_ => Task.FromResult(local.Value)));
    }

    [Fact]
    public async Task Work_that_was_withdrawn_before_it_began_does_not_run()
    {
        using var withdrawn = new CancellationTokenSource();
        var began = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var ran = false;
        var first = InTurn(async _ =>
        {
            began.SetResult();
            await goOn.Task;
        });
        await began.Task;

        var second = Db.RunAsync(_ => Task.FromResult(ran = true), withdrawn.Token);
        await withdrawn.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        goOn.SetResult();
        await first;
        await InTurn(_ => Task.CompletedTask);

        Assert.False(ran);
    }

    [Fact]
    public async Task A_transaction_cannot_be_kept()
    {
        var kept = await InTurn(Task.FromResult);

        await Assert.ThrowsAsync<InvalidOperationException>(() => CountAsync(kept));
    }

    [Fact]
    public async Task Closing_ends_the_turns_that_wait()
    {
        await using var other = OpenAgain();
        var turns = Enumerable.Range(0, 50).Select(i => other.RunAsync(tx => NoteAsync(tx, i), Ct)).ToList();
        await other.DisposeAsync();

        await Task.WhenAll(turns);
        Assert.Equal(50, await CountAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => other.RunAsync(CountAsync, Ct));
    }

    protected static Task<int> NoteAsync(Transaction tx, int id) => tx.RunAsync("insert into notes (id, text) values (@id, 'note')", ("id", id));

    protected static Task<long> CountAsync(Transaction tx) => tx.FirstAsync("select count(*) from notes", row => row.GetInt64(0));

    protected Task<long> CountAsync() => Db.ReadAsync(CountAsync, Ct);
}

public sealed class WriterOnSqlite() : WriterContract(postgres: false)
{
    [Fact]
    public async Task A_full_disk_fails_the_turn_and_the_next_one_works()
    {
        await FillDiskAsync();
        foreach (var turn in Enumerable.Range(1, 5).Select(i => InTurn(tx => BigNoteAsync(tx, i))).ToList())
            await AssertFullAsync(turn);

        await FreeDiskAsync();
        await InTurn(tx => BigNoteAsync(tx, 9));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task On_a_full_disk_the_small_turns_of_a_batch_are_stored()
    {
        await InTurn(tx => NoteAsync(tx, 100));
        await FillDiskAsync();

        var turns = Enumerable.Range(0, 9).Select(i => InTurn(tx => i == 4 ? BigNoteAsync(tx, i) : NoteAsync(tx, i))).ToList();

        await AssertFullAsync(turns[4]);
        await Task.WhenAll(turns.Where((_, i) => i != 4));
        Assert.Equal(9, await CountAsync());
    }

    [Fact]
    public async Task A_full_disk_stops_an_import_with_a_clear_report()
    {
        await FillDiskAsync();
        var rows = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"e-{i},GCSE,,2026-01-01,\n"));

        var report = await ImportAsync("certifications.csv", $"person_id,certificate,product,passed_on,renewed_on\n{rows}");
        Assert.False(report.Stored);
        Assert.StartsWith("The file could not be stored, and nothing of it is: ", Assert.Single(report.Errors).Reason, StringComparison.Ordinal);

        await FreeDiskAsync();
        await InTurn(tx => BigNoteAsync(tx, 1));
        Assert.Equal(["0"], await TextsAsync("select count(*) from certifications"));
    }

    [Fact]
    public async Task A_lock_that_another_program_holds_for_a_while_is_waited_for()
    {
        await using var other = OpenAgain();
        var locked = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var holder = other.RunAsync(
            async tx =>
            {
                await NoteAsync(tx, 1);
                locked.SetResult();
                await goOn.Task;
            },
            Ct);
        await locked.Task;

        var turn = Task.Run(() => InTurn(tx => NoteAsync(tx, 2)), Ct);
        goOn.SetResult();
        await Task.WhenAll(holder, turn);

        Assert.Equal(2, await CountAsync());
    }

    private static Task<int> BigNoteAsync(Transaction tx, int id) =>
        tx.RunAsync("insert into notes (id, text) values (@id, @text)", ("id", id), ("text", new string('x', 100_000)));

    private static async Task AssertFullAsync(Task turn) =>
        Assert.Contains("full", (await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => turn)).Message, StringComparison.Ordinal);

    private async Task FillDiskAsync()
    {
        Db.Engine.AlsoSetUp = $"pragma max_page_count = {(await TextsAsync("pragma page_count"))[0]}";
        await SqlAsync(Db.Engine.AlsoSetUp);
    }

    private Task FreeDiskAsync()
    {
        Db.Engine.AlsoSetUp = null;
        return SqlAsync("pragma max_page_count = 1000000");
    }
}

public sealed class WriterOnPostgres() : WriterContract(postgres: true)
{
    [Fact]
    public async Task A_conflict_runs_the_turn_again()
    {
        await InTurn(tx => tx.RunAsync("insert into notes (id, text) values (1, 'old')"));
        var runs = 0;

        await InTurn(async tx =>
        {
            var text = await tx.FirstAsync("select text from notes where id = 1", row => row.GetString(0));
            if (++runs <= 2) await BesidesAsync($"update notes set text = 'beside {runs}' where id = 1");
            await tx.RunAsync("update notes set text = @text where id = 1", ("text", $"{text}, then mine"));
        });

        Assert.Equal(3, runs);
        Assert.Equal(["beside 2, then mine"], await TextsAsync("select text from notes"));
    }

    [Fact]
    public async Task After_five_conflicts_the_turn_fails_and_the_next_one_works()
    {
        await InTurn(tx => tx.RunAsync("insert into notes (id, text) values (1, 'old')"));
        var runs = 0;

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => InTurn(async tx =>
        {
            await CountAsync(tx);
            await BesidesAsync($"update notes set text = 'beside {++runs}' where id = 1");
            await tx.RunAsync("update notes set text = 'mine' where id = 1");
        }));

        Assert.Equal(5, runs);
        await InTurn(tx => NoteAsync(tx, 2));
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_lost_connection_is_opened_again()
    {
        await InTurn(tx => NoteAsync(tx, 1));
        Assert.Equal(1, await CountAsync());
        await BesidesAsync($"select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and query not like 'select pg_term%' and application_name = '{Name}'");

        await InTurn(tx => NoteAsync(tx, 2));
        Assert.Equal(2, await CountAsync());
    }

    private string Name => Connection.Split("Search Path=")[1].Split(';')[0];

    protected override async Task ArrangeAsync()
    {
        await base.ArrangeAsync();
        await SqlAsync($"set application_name = '{Name}'");
        await Db.ReadAsync(tx => tx.FirstAsync($"select set_config('application_name', '{Name}', false)", row => row.GetString(0)), Ct);
    }

    /// <summary>Somebody who writes without taking turns.</summary>
    private async Task BesidesAsync(string sql)
    {
        await using var session = await Db.Engine.OpenAsync(Ct);
        await session.RunAsync(sql);
    }
}
