using System.Text.Json.Nodes;
using PartnerBot.Program.Requests;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot.Requests;

/// <summary>Everybody's private chat with one bot, as Teams shows it: messages that were replaced are shown as they are now.</summary>
internal sealed class Desk(RunningBot bot)
{
    /// <summary>Nothing of the partner's is told before a restart lets this much time pass.</summary>
    public const string LongUndo = "--ChannelTeam:UndoSeconds=600";

    public Talk Of(Account who) => bot.ChatOf(who, Chat(who));

    /// <summary>Each of them has opened the chat with the bot before.</summary>
    public async Task OpenAsync(params Account[] people)
    {
        foreach (var who in people)
            await Of(who).AskAsync("Hello");
    }

    /// <summary>Presses a button of a card that somebody sees, and gives what takes the card's place.</summary>
    /// <param name="typed">What was filled in: ids and texts.</param>
    public async Task<Heard> PressAsync(Account who, Heard card, string button, params (string Id, string Text)[] typed)
    {
        var answer = await Of(who).ExecuteAsync(card.Button(button).With(typed));
        Assert.Equal(200, answer.Status);
        return answer.Hear();
    }

    /// <summary>What Teams asks in somebody's name for a card that can be refreshed.</summary>
    public async Task<Heard> RefreshAsync(Account who, JsonNode refresh)
    {
        var talk = Of(who);
        var answer = await bot.PostAsync(talk.Invoking("adaptiveCard/action", new JsonObject { ["action"] = refresh["action"]!.DeepClone(), ["trigger"] = "automatic" }));
        Assert.Equal(200, answer.Status);
        return answer.Hear();
    }

    /// <summary>Presses a button in a window, or the one that opens it.</summary>
    public async Task<Heard> WindowAsync(Account who, string invoke, JsonNode data, params (string Id, string Text)[] typed)
    {
        var answer = await bot.PostAsync(Of(who).Invoking(invoke, new JsonObject { ["data"] = data.With(typed), ["context"] = new JsonObject { ["theme"] = "default" } }));
        Assert.Equal(200, answer.Status);
        return answer.Hear();
    }

    /// <summary>Waits for a message in somebody's chat that is shown with these words in it, and gives the last one.</summary>
    public async Task<Heard> LetterAsync(Account who, string words)
    {
        try
        {
            await Patience.UntilAsync(() => Task.FromResult(Shown(who).Any(each => each.Words.Contains(words, StringComparison.Ordinal))), $"'{words}' for {who.Name}");
        }
        catch (TimeoutException fault)
        {
            throw new TimeoutException($"{fault.Message}; what is shown: {string.Join("\n---\n", Shown(who).Select(each => each.Words))}");
        }

        return Shown(who).Last(each => each.Words.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>The messages of somebody's chat as they are now; asked for when nothing is under way.</summary>
    public IReadOnlyList<Heard> Shown(Account who) => Screen.Of(bot.Connector.Calls, Chat(who));

    /// <summary>Those that show a request.</summary>
    public IReadOnlyList<Heard> Cards(Account who, long number) => [.. Shown(who).Where(each => each.Raw.Contains($"\"number\":{number}", StringComparison.Ordinal))];

    /// <summary>All that leaves has left, and nothing of it was refused.</summary>
    public async Task SettleAsync()
    {
        await bot.SentAllAsync();
        Assert.Null(await bot.TextAsync("select last_error from outbox"));
    }

    public async Task<Request> RequestAsync(long number) =>
        await bot.Store.ReadAsync(store => new RequestStore(store).FindAsync(number), TestContext.Current.CancellationToken) ?? throw new InvalidOperationException($"No request {number}");

    /// <summary>What the record says was done with a request: "deal.submit ada".</summary>
    public async Task<IReadOnlyList<string>> RecordAsync(long number) =>
    [
        .. (await bot.Store.ReadAsync(store => new AuditStore(store).OfSubjectAsync($"request:{number}"), TestContext.Current.CancellationToken)).Select(entry => $"{entry.Action} {entry.Actor}"),
    ];

    public async Task<IReadOnlyList<RequestAlarm>> AlarmsAsync(long number) =>
    [
        .. (await bot.Store.ReadAsync(store => new RequestAlarmStore(store).DueAsync(DateTimeOffset.MaxValue.AddYears(-1), limit: 1000), TestContext.Current.CancellationToken))
            .Where(alarm => alarm.Number == number).Select(alarm => alarm.Alarm),
    ];

    public async Task AssertWholeAsync() => Assert.Null((await AuditChain.VerifyAsync(bot.Store, TestContext.Current.CancellationToken)).Fault);

    private static string Chat(Account who) => $"a:{who.ObjectId}";
}
