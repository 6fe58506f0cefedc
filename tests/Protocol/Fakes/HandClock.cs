namespace PartnerBot.Tests.Protocol.Fakes;

/// <summary>A clock that a test moves by hand, its timers included. It starts at the real time, which the tokens' makers know.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly DateTimeOffset start = System.GetUtcNow();
    private readonly Lock gate = new();
    private readonly List<HandTimer> timers = [];
    private TimeSpan gone;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + gone;

    public override long GetTimestamp() => gone.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Pass(TimeSpan time)
    {
        List<HandTimer> due;
        lock (gate)
        {
            gone += time;
            due = [.. timers.Where(it => it.Due <= gone)];
            timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due) timer.Ring();
    }

    /// <summary>Rings once: the periods of periodic timers are nothing that a test here needs.</summary>
    private sealed class HandTimer(HandClock clock, Action ring) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public Action Ring { get; } = ring;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                Due = clock.gone + dueTime;
                clock.timers.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.gate) clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
