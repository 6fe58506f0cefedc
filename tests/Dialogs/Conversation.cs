using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Dialogs;

/// <summary>
/// Somebody talking with the bot: what is said goes through the real reader and the switchboard, what is pressed goes through the
/// card's JSON, and what the conversation remembers is written and read between turns, as in the store.
/// </summary>
/// <param name="person">An id of people.csv; null for a stranger.</param>
public sealed class Conversation(Office office, string? person, Place place = Place.Private)
{
    /// <summary>Where it takes place; two conversations in one room share its memory, as people in a channel do.</summary>
    public Room Room { get; init; } = new();

    public DateTimeOffset Now { get; set; } = Office.Now;

    /// <summary>The person of the files in another role, or of another company.</summary>
    public Func<Person, Person> As { get; init; } = it => it;

    /// <summary>What the channel team has set.</summary>
    public ChannelTerms Terms { get; set; } = ChannelTerms.None;

    public Shown Last { get; private set; } = null!;

    /// <summary>Told of every answer.</summary>
    public Action<Reply>? Heard { get; init; }

    public Task<Shown> Says(string text) => Does(new Input.Said(Office.Read(text, Now)) { Read = (again, names) => Office.Read(again, Now, names) });

    /// <summary>Presses the button with this title on the card that was shown last.</summary>
    public Task<Shown> Presses(string title) => Does(Input(Assert.Single(Last.Buttons, button => button.Title == title).Data));

    /// <summary>Types into the card's inputs, then presses the button with this title.</summary>
    public Task<Shown> Presses(string title, params (Field Field, string Value)[] typed) =>
        Does(Input(With(Assert.Single(Last.Buttons, button => button.Title == title).Data, typed)));

    /// <summary>Opens the row of a list that speaks of this.</summary>
    public Task<Shown> PressesRow(int at) => Presses(Last.Thumbs[at]);

    /// <summary>A card that came without being asked for is looked at.</summary>
    public Shown Gets(AdaptiveCard card) => Last = new Shown(new Reply.Show(card));

    public Task<Shown> Presses(JsonElement data) => Does(Input(data));

    /// <summary>Sends what no card of theirs said.</summary>
    public Task<Shown> Forges(CardAction action) => Does(Input(JsonSerializer.SerializeToElement(action, CardJson.Context.CardAction)));

    /// <summary>The same with what was typed beside it.</summary>
    public Task<Shown> Forges(CardAction action, params (Field Field, string Value)[] typed) =>
        Does(Input(With(JsonSerializer.SerializeToElement(action, CardJson.Context.CardAction), typed)));

    public Task<Shown> Asks(Question question) => Forges(new CardAction.Ask(question));

    public async Task<Shown> Does(Input input)
    {
        var database = await office.DatabaseAsync();
        var reply = await database.RunAsync(
            async store =>
            {
                var answer = await Switchboard.AnswerAsync(await TurnAsync(store, input));
                await Chats.KeepAsync(store, answer, person, Now);
                return answer;
            },
            TestContext.Current.CancellationToken);
        Room.Memory = reply.Remember?.ToJson() ?? Room.Memory;
        Last = new Shown(reply);
        Heard?.Invoke(reply);
        CardRules.Hold(Last);
        return Last;
    }

    private async Task<Turn> TurnAsync(Transaction store, Input input)
    {
        var found = person is null ? null : await new PeopleStore(store).FindAsync(person) ?? throw new ArgumentException($"people.csv has no {person}");
        var caller = new Caller(found?.Name ?? "", found is null ? null : As(found));
        return new Turn(caller, place, input, Memory.FromJson(Room.Memory), Now, Some.Edition, Terms, store);
    }

    private static JsonElement With(JsonElement data, (Field Field, string Value)[] typed)
    {
        var all = JsonNode.Parse(data.GetRawText())!.AsObject();
        foreach (var (field, value) in typed) all[FieldIds.Of(field)] = value;
        return JsonSerializer.SerializeToElement(all);
    }

    private static Input Input(JsonElement data) =>
        CardJson.ReadAction(data) is { } action ? new Input.Pressed(action) : new Input.PressedOldCard();
}

/// <summary>What a conversation's row keeps between turns.</summary>
public sealed class Room
{
    public string? Memory { get; set; }
}
