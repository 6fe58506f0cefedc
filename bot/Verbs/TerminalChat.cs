using System.Text.Json;
using PartnerBot.Bot.Incoming;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Verbs;

/// <summary>A private chat in the terminal: what would go to Teams is drawn as text.</summary>
internal sealed class TerminalChat(WebApplication app, Person person)
{
    private const string Channel = "terminal";
    private readonly string session = Guid.NewGuid().ToString("N");
    private IReadOnlyList<(string Title, JsonElement Data)> buttons = [];
    private int said;

    public static async Task<TerminalChat?> OpenAsync(WebApplication app, string email)
    {
        var people = await app.Services.GetRequiredService<Database>().ReadAsync(store => new PeopleStore(store).FindByEmailAsync(email), CancellationToken.None);
        return people is [var person] ? new TerminalChat(app, person) : null;
    }

    /// <summary>Says a line, or presses the button of this number on the last card.</summary>
    public async Task<string> SayAsync(string line)
    {
        var activity = int.TryParse(line, out var number) && number >= 1 && number <= buttons.Count
            ? NextActivity() with { Value = buttons[number - 1].Data }
            : NextActivity() with { Text = line };
        ConversationReference.TryFrom(activity, out var reference);

        var record = await app.Services.GetRequiredService<TurnRunner>().RunToRecordAsync(activity, reference!, store => new PeopleStore(store).FindAsync(person.Id), CancellationToken.None);
        await app.Services.GetRequiredService<Database>().RunAsync(store => new OutboxStore(store).SentAsync([.. record.Outgoing.Select(message => message.Id)]), CancellationToken.None);
        return string.Join("\n", record.Outgoing.Select(Draw));
    }

    private Activity NextActivity() => new()
    {
        Type = ActivityTypes.Message,
        Id = $"{session}-{++said}",
        ChannelId = Channel,
        ServiceUrl = "terminal:",
        From = new ChannelAccount { Id = $"terminal:{person.Id}", Name = person.Name },
        Recipient = new ChannelAccount { Id = "bot" },
        Conversation = new ConversationAccount { Id = $"terminal:{person.Id}:{session}", ConversationType = ConversationTypes.Personal, TenantId = Channel },
    };

    private string Draw(OutboxMessage message)
    {
        Activity.TryParse(System.Text.Encoding.UTF8.GetBytes(message.Payload), out var activity, out _);
        if (activity?.Attachments is not [{ Content: { } content }, ..])
            return activity?.Text ?? "";

        buttons = CardText.ButtonsOf(content);
        return CardText.Draw(content);
    }
}
