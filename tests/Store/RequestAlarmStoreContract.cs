using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class RequestAlarmStoreContract(bool postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task An_alarm_rings_at_its_time_and_not_before()
    {
        await SetAsync(1001, (RequestAlarm.Tell, Now));

        Assert.Empty(await DueAsync(Now.AddMilliseconds(-1)));
        Assert.Equal([(1001, RequestAlarm.Tell, Now)], await DueAsync(Now));
    }

    [Fact]
    public async Task The_earliest_come_first_up_to_the_limit()
    {
        await SetAsync(1001, (RequestAlarm.Warn, Now.AddMinutes(-1)), (RequestAlarm.Expire, Now));
        await SetAsync(1002, (RequestAlarm.Tell, Now.AddMinutes(-2)));

        Assert.Equal([(1002, RequestAlarm.Tell, Now.AddMinutes(-2)), (1001, RequestAlarm.Warn, Now.AddMinutes(-1))], await DueAsync(Now, limit: 2));
    }

    [Fact]
    public async Task Every_kind_of_alarm_comes_back()
    {
        await SetAsync(1001, [.. Enum.GetValues<RequestAlarm>().Select(alarm => (alarm, Now.AddMinutes((int)alarm - 100)))]);

        Assert.Equal(Enum.GetValues<RequestAlarm>(), (await DueAsync(Now)).Select(it => it.Alarm));
    }

    [Fact]
    public async Task Setting_replaces_this_request_s_alarms_and_no_other_s()
    {
        await SetAsync(1001, (RequestAlarm.Warn, Now), (RequestAlarm.Expire, Now));
        await SetAsync(1002, (RequestAlarm.Warn, Now));
        await SetAsync(1001, (RequestAlarm.Expire, Now.AddHours(-1)));

        Assert.Equal([(1001, RequestAlarm.Expire, Now.AddHours(-1)), (1002, RequestAlarm.Warn, Now)], await DueAsync(Now));

        await SetAsync(1001);
        Assert.Equal([1002], (await DueAsync(Now)).Select(it => it.Number));
    }

    [Fact]
    public async Task An_alarm_is_taken_once()
    {
        await SetAsync(1001, (RequestAlarm.Warn, Now), (RequestAlarm.Expire, Now));

        Assert.True(await TakeAsync(RequestAlarm.Warn));
        Assert.False(await TakeAsync(RequestAlarm.Warn));
        Assert.Equal([RequestAlarm.Expire], (await DueAsync(Now)).Select(it => it.Alarm));
    }

    [Fact]
    public async Task Of_many_that_ring_it_at_once_one_takes_it()
    {
        await SetAsync(1001, (RequestAlarm.Warn, Now));
        await using var other = OpenAgain();

        var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() =>
            (i % 2 == 0 ? Db : other).RunAsync(tx => new RequestAlarmStore(tx).TakeAsync(1001, RequestAlarm.Warn), Ct))));

        Assert.Single(taken, it => it);
    }

    [Fact]
    public async Task A_postponed_alarm_rings_later_and_one_that_is_gone_does_not()
    {
        await SetAsync(1001, (RequestAlarm.Warn, Now));
        await PostponeAsync(RequestAlarm.Warn);
        await PostponeAsync(RequestAlarm.Expire);

        Assert.Empty(await DueAsync(Now));
        Assert.Equal([(1001, RequestAlarm.Warn, Now.AddHours(1))], await DueAsync(Now.AddHours(1)));
    }

    [Fact]
    public async Task The_next_time_is_the_earliest()
    {
        Assert.Null(await NextAsync());

        await SetAsync(1001, (RequestAlarm.Expire, Now.AddDays(2)), (RequestAlarm.Warn, Now.AddDays(1)));
        Assert.Equal(Now.AddDays(1), await NextAsync());
    }

    private Task SetAsync(long number, params (RequestAlarm, DateTimeOffset)[] alarms) => InTurn(tx => new RequestAlarmStore(tx).ReplaceAsync(number, alarms));

    private Task<bool> TakeAsync(RequestAlarm alarm) => InTurn(tx => new RequestAlarmStore(tx).TakeAsync(1001, alarm));

    private Task PostponeAsync(RequestAlarm alarm) => InTurn(tx => new RequestAlarmStore(tx).PostponeAsync(1001, alarm, Now.AddHours(1)));

    private Task<IReadOnlyList<(long Number, RequestAlarm Alarm, DateTimeOffset At)>> DueAsync(DateTimeOffset now, int limit = 100) =>
        Db.ReadAsync(tx => new RequestAlarmStore(tx).DueAsync(now, limit), Ct);

    private async Task<DateTimeOffset?> NextAsync() => await DueAsync(Now.AddYears(10), 1) is [var first] ? first.At : null;
}

public sealed class RequestAlarmStoreOnSqlite() : RequestAlarmStoreContract(postgres: false);

public sealed class RequestAlarmStoreOnPostgres() : RequestAlarmStoreContract(postgres: true);
