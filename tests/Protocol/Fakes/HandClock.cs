namespace PartnerBot.Tests.Protocol.Fakes;

/// <summary>A clock that a test moves by hand. It starts at the real time, which the tokens' makers know.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly DateTimeOffset start = System.GetUtcNow();
    private TimeSpan gone;

    public override DateTimeOffset GetUtcNow() => start + gone;

    public override long GetTimestamp() => gone.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Pass(TimeSpan time) => gone += time;
}
