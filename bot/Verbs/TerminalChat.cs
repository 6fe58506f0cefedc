using System.Text;
using System.Text.Json;
using PartnerBot.Bot.Incoming;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using PartnerBot.Store;
using ConversationReference = PartnerBot.Protocol.ConversationReference;

namespace PartnerBot.Bot.Verbs;

/// <summary>A private chat in the terminal: what would go to Teams is drawn as text.</summary>
internal sealed class TerminalChat(WebApplication app, Person person)
{
    private const string Channel = "terminal";
    private readonly string session = Guid.NewGuid().ToString("N");
    private IReadOnlyList<JsonElement> buttons = [];
    private int said;

    public static async Task<TerminalChat?> OpenAsync(WebApplication app, string email)
    {
        var person = await app.Services.GetRequiredService<Database>().ReadAsync(store => new PeopleStore(store).FindByEmailAsync(email), CancellationToken.None);
        return person is null ? null : new TerminalChat(app, person);
    }

    /// <summary>Says a line, or presses the button of this number on the last card.</summary>
    public async Task<string> SayAsync(string line)
    {
        var activity = int.TryParse(line, out var number) && number >= 1 && number <= buttons.Count
            ? NextActivity() with { Value = buttons[number - 1] }
            : NextActivity() with { Text = line };
        ConversationReference.TryFrom(activity, out var reference);

        var record = await app.Services.GetRequiredService<TurnRunner>().RunAsync(activity, reference!, store => new PeopleStore(store).FindAsync(person.Id));
        await app.Services.GetRequiredService<Database>().RunAsync(
            store => new OutboxStore(store).SentAsync(record.Outgoing.Select(message => message.Id)), CancellationToken.None);
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

    /// <summary>As a client would: out of the JSON that would have left.</summary>
    private string Draw(OutboxMessage message)
    {
        Activity.TryParse(Encoding.UTF8.GetBytes(message.Payload), out var activity, out _);
        if (activity?.Attachments is not [{ Content: { } content }, ..])
            return activity?.Text ?? "";

        var card = CardJson.Read(content);
        buttons = CardText.Data(card);
        return CardText.Draw(card);
    }
}
