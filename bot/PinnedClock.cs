namespace PartnerBot.Bot;

/// <summary>A clock that stands still at <c>Clock:Now</c>. Timers still run, so that background loops do their work.</summary>
internal sealed class PinnedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
