using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class AuditContract(bool postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task An_empty_log_is_whole() => Assert.Equal(new AuditVerdict(0, "", null), await VerifyAsync());

    [Fact]
    public async Task A_log_is_whole_over_turns_and_within_one()
    {
        await FillAsync();

        var verdict = await VerifyAsync();
        Assert.True(verdict.IsWhole);
        Assert.Equal(5, verdict.Checked);
        Assert.Equal(verdict.Head, Assert.Single(await TextsAsync("select hash from audit_head")));
    }

    [Fact]
    public async Task Processes_continue_each_other_s_log()
    {
        await using var other = OpenAgain();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i =>
            (i % 2 == 0 ? Db : other).RunAsync(tx => new AuditStore(tx).AppendAsync(Entry($"s{i}")), Ct)));

        Assert.Equal((30, true), ((int)(await VerifyAsync()).Checked, (await VerifyAsync()).IsWhole));
    }

    [Fact]
    public async Task An_entry_of_a_turn_that_fails_leaves_no_gap()
    {
        var turns = Enumerable.Range(0, 20).Select(i => InTurn(async tx =>
        {
            await new AuditStore(tx).AppendAsync(Entry($"s{i}"));
            if (i % 3 == 0) throw new InvalidDataException();
        })).ToList();
        await Task.WhenAll(turns).ContinueWith(_ => { }, Ct, TaskContinuationOptions.None, TaskScheduler.Default);

        Assert.Equal(13, (await VerifyAsync()).Checked);
        Assert.True((await VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task Texts_that_no_engine_keeps_do_not_break_the_log()
    {
        await InTurn(tx => new AuditStore(tx).AppendAsync(Entry("a\0b\uD800c")));

        Assert.True((await VerifyAsync()).IsWhole);
        Assert.Equal("a\uFFFDb\uFFFDc", Assert.Single(await TextsAsync("select subject from audit")));
    }

    [Theory]
    [InlineData("at = at + 1")]
    [InlineData("actor = 'eve'")]
    [InlineData("action = 'nothing'")]
    [InlineData("subject = 'another'")]
    [InlineData("details = ''")]
    [InlineData("details = subject, subject = details")]
    [InlineData("previous_hash = hash")]
    [InlineData("hash = previous_hash")]
    public async Task A_changed_column_is_found(string change) => await AssertFaultAsync($"update audit set {change} where seq = 3", 3, AuditFaultKind.Changed, afterEntries: 2);

    [Theory]
    [InlineData(1, 2, AuditFaultKind.Removed)]
    [InlineData(3, 4, AuditFaultKind.Removed)]
    [InlineData(5, 5, AuditFaultKind.TailCut)]
    public async Task A_removed_entry_is_found(int removed, int foundAt, AuditFaultKind kind) =>
        await AssertFaultAsync($"delete from audit where seq = {removed}", foundAt, kind, afterEntries: removed - 1);

    [Fact]
    public async Task A_log_that_was_emptied_is_found() => await AssertFaultAsync("delete from audit", 1, AuditFaultKind.TailCut, afterEntries: 0);

    [Fact]
    public async Task Two_entries_that_changed_places_are_found() => await AssertFaultAsync(
        "update audit set seq = -2 where seq = 2; update audit set seq = 2 where seq = 4; update audit set seq = 4 where seq = -2", 2, AuditFaultKind.Reordered, afterEntries: 1);

    [Fact]
    public async Task A_renumbered_log_is_found() => await AssertFaultAsync(
        "delete from audit where seq = 2; update audit set seq = 2 where seq = 3; update audit set seq = 3 where seq = 4; update audit set seq = 4 where seq = 5",
        2, AuditFaultKind.Reordered, afterEntries: 1);

    [Fact]
    public async Task A_forged_entry_at_the_end_is_found()
    {
        await FillAsync();
        var last = (await TextsAsync("select hash from audit where seq = 5"))[0]!;
        await ForgeAsync(6, last);

        Assert.Equal((6, AuditFaultKind.Inserted), await FaultAsync());
    }

    [Fact]
    public async Task A_forged_entry_in_place_of_another_is_found()
    {
        await FillAsync();
        var before = (await TextsAsync("select hash from audit where seq = 2"))[0]!;
        await SqlAsync("delete from audit where seq = 3");
        await ForgeAsync(3, before);

        Assert.Equal((4, AuditFaultKind.Inserted), await FaultAsync());
    }

    [Fact]
    public async Task A_forged_last_entry_is_found_by_the_head()
    {
        await FillAsync();
        var before = (await TextsAsync("select hash from audit where seq = 4"))[0]!;
        await SqlAsync("delete from audit where seq = 5");
        await ForgeAsync(5, before);

        Assert.Equal((5, AuditFaultKind.Changed), await FaultAsync());
    }

    [Fact]
    public async Task A_missing_head_is_found() => await AssertFaultAsync("delete from audit_head", 5, AuditFaultKind.TailCut, afterEntries: 5);

    [Fact]
    public async Task Nothing_is_appended_where_one_only_reads() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Db.ReadAsync(
            async tx =>
            {
                await new AuditStore(tx).AppendAsync(Entry("s"));
                return 0;
            },
            Ct));

    [Fact]
    public async Task What_was_done_with_a_subject_is_listed_in_order()
    {
        AuditEntry first = new(Now.AddHours(1), "ada", "submit", "request:1001", "{}"), second = new(Now, "bob", "approve", "request:1001");
        foreach (var entry in new[] { first, Entry("request:10010"), second })
            await InTurn(tx => new AuditStore(tx).AppendAsync(entry));

        Assert.Equal([first, second], await Db.ReadAsync(tx => new AuditStore(tx).OfSubjectAsync("request:1001"), Ct));
        Assert.Empty(await Db.ReadAsync(tx => new AuditStore(tx).OfSubjectAsync("request:1002"), Ct));
    }

    private static AuditEntry Entry(string subject) => new(Now, "ada", "asked", subject, """{"n":1}""");

    private async Task FillAsync()
    {
        await InTurn(async tx =>
        {
            await new AuditStore(tx).AppendAsync(Entry("one"));
            await new AuditStore(tx).AppendAsync(Entry("two"));
        });
        foreach (var subject in new[] { "three", "four", "five" })
            await InTurn(tx => new AuditStore(tx).AppendAsync(Entry(subject)));
    }

    private Task<int> ForgeAsync(int seq, string previous) => InTurn(tx => tx.RunAsync(
        "insert into audit (seq, at, actor, action, subject, details, previous_hash, hash) values (@seq, @at, @actor, @action, @subject, @details, @previous, @hash)",
        ("seq", seq), ("at", Now), ("actor", "ada"), ("action", "asked"), ("subject", "forged"), ("details", """{"n":1}"""), ("previous", previous),
        ("hash", Entry("forged").Hash(seq, previous))));

    private async Task AssertFaultAsync(string tampering, int seq, AuditFaultKind kind, int afterEntries)
    {
        await FillAsync();
        await SqlAsync(tampering);

        Assert.Equal((seq, kind), await FaultAsync());
        Assert.Equal(afterEntries, (await VerifyAsync()).Checked);
    }

    private Task<AuditVerdict> VerifyAsync() => AuditChain.VerifyAsync(Db, Ct);

    private async Task<(long, AuditFaultKind)> FaultAsync()
    {
        var fault = (await VerifyAsync()).Fault!;
        return (fault.Seq, fault.Kind);
    }
}

public sealed class AuditOnSqlite() : AuditContract(postgres: false);

public sealed class AuditOnPostgres() : AuditContract(postgres: true);
