namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>Each test has a store of its own, for requests change it.</summary>
public abstract class RequestTests(Office office) : DialogTests(office.Another()), IAsyncDisposable
{
    protected Story Story => field ??= new Story(Office);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Office.DisposeAsync();
    }

    protected static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);

    /// <summary>UTC, in the year of the data.</summary>
    protected static DateTimeOffset At(int month, int day, int hour = 9, int minute = 0) => new(2026, month, day, hour, minute, 0, TimeSpan.Zero);
}
