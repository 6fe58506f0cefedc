using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot.Running;

/// <summary>Waiting for what must come, with a limit far above what it takes.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until the connector has had so many calls of this kind.</summary>
    public static async Task<IReadOnlyList<ConnectorCall>> AwaitAsync(this FakeConnector connector, Func<ConnectorCall, bool> which, int count = 1)
    {
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        connector.Arrived += Look;
        try
        {
            Look();
            await enough.Task.WaitAsync(Limit);
            return [.. connector.Calls.Where(which)];
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{connector.Calls.Count(which)} of {count} messages came. All calls: {string.Join("; ", connector.Calls.TakeLast(20).Select(it => $"{it.Operation} {it.Conversation} {it.Status}"))}");
        }
        finally
        {
            connector.Arrived -= Look;
        }

        void Look()
        {
            if (connector.Calls.Count(which) >= count) enough.TrySetResult();
        }
    }

    /// <summary>For what the bot does after the connector has answered, which nobody outside is told of.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var timer = new PeriodicTimer(Between);
        while (!await holds())
        {
            if (limit.IsCancellationRequested) throw new TimeoutException($"In vain: {what}");
            await timer.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
