using System.Text.Json;
using PartnerBot.Bot.Incoming;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;
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
    private IReadOnlyList<(string Title, JsonElement Data)> buttons = [];
    private TerminalForm form = TerminalForm.None;
    private int said;

    public static async Task<TerminalChat?> OpenAsync(WebApplication app, string email)
    {
        var person = await app.Services.GetRequiredService<Database>().ReadAsync(store => new PeopleStore(store).FindByEmailAsync(email), CancellationToken.None);
        return person is null ? null : new TerminalChat(app, person);
    }

    /// <summary>Says a line, fills in a field of the last card ("Customer: Contoso"), or presses the button of this number or title on it.</summary>
    public async Task<string> SayAsync(string line)
    {
        if (form.Fill(line) is { } filled) return filled;
        var activity = Pressed(line) is { } data ? NextActivity() with { Value = form.With(data) } : NextActivity() with { Text = line };
        ConversationReference.TryFrom(activity, out var reference);

        var record = await app.Services.GetRequiredService<TurnRunner>().RunAsync(activity, reference!, store => new PeopleStore(store).FindAsync(person.Id), _ => { });
        await app.Services.GetRequiredService<Database>().RunAsync(
            store => new OutboxStore(store).SentAsync(record.Outgoing.Select(message => message.Id)), CancellationToken.None);
        return record.Reply switch
        {
            Reply.Say(var text) => text,
            Reply.Show(var card) => Draw(card),
            Reply.ShowInPrivate(var card, _) => Draw(card),
            _ => "Something went wrong on my side; the log has the reason. Please try again.",
        };
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

    private string Draw(AdaptiveCard card)
    {
        var json = CardJson.WriteElement(card);
        buttons = [.. Buttons(json)];
        form = TerminalForm.Of(json);
        return CardText.Draw(card);
    }

    /// <summary>What each button would send, in the order in which they are drawn.</summary>
    private static IEnumerable<(string Title, JsonElement Data)> Buttons(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("type", out var type) && type.GetString() is "Action.Submit" or "Action.Execute" =>
            [(json.GetProperty("title").GetString()!, json.GetProperty("data"))],
        JsonValueKind.Object => json.EnumerateObject().Where(property => property.Name is not "selectAction").SelectMany(property => Buttons(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Buttons),
        _ => [],
    };

    private JsonElement? Pressed(string line) => int.TryParse(line, out var number)
        ? number >= 1 && number <= buttons.Count ? buttons[number - 1].Data : null
        : buttons.Where(button => string.Equals(button.Title, line, StringComparison.OrdinalIgnoreCase)).Select(button => (JsonElement?)button.Data).FirstOrDefault();
}
