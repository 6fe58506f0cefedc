using PartnerBot.Bot.Incoming;
using PartnerBot.Bot.Outgoing;
using PartnerBot.Cards;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Verbs;

/// <summary>Questions from the terminal, as somebody on record. They take the same turn as Teams does.</summary>
internal static class TerminalVerbs
{
    public static async Task<int> AskAsync(string[] words)
    {
        var arguments = new Arguments(words, ["as"]);
        if (arguments.Plain is not [var question] || arguments["as"] is not { } email)
            throw new UsageException("Say what to ask and as whom: ask \"what is my discount?\" --as ana.lindqvist@alpenglow.example");

        await using var app = await BotHost.PrepareAsync(arguments.Settings);
        if (await TerminalChat.OpenAsync(app, email) is not { } chat)
            return NotOnRecord(email);

        Console.WriteLine(await chat.SayAsync(question));
        return 0;
    }

    public static async Task<int> ChatAsync(string[] words)
    {
        var arguments = new Arguments(words, ["as"]);
        if (arguments["as"] is not { } email)
            throw new UsageException("Say as whom: chat --as ana.lindqvist@alpenglow.example");

        await using var app = await BotHost.PrepareAsync(arguments.Settings);
        if (await TerminalChat.OpenAsync(app, email) is not { } chat)
            return NotOnRecord(email);

        Console.WriteLine("Ask me anything; an empty line ends the chat. Press a button by its number, fill in a field with \"Customer: Contoso\", send a file with \"attach FILE\".");
        while (Prompt() is { Length: > 0 } line)
            Console.WriteLine(await chat.SayAsync(line));
        return 0;
    }

    private static string? Prompt()
    {
        Console.Write("> ");
        return Console.ReadLine()?.Trim();
    }

    private static int NotOnRecord(string email)
    {
        Console.Error.WriteLine($"Nobody with the e-mail address {email} is on record. Import people.csv first, or check the spelling.");
        return 1;
    }
}
