using System.Text.Json;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;

namespace PartnerBot.Tests.Dialogs;

/// <summary>What somebody got to see.</summary>
public sealed class Shown(Reply reply)
{
    public Reply Reply => reply;

    public AdaptiveCard? Card { get; } = reply switch
    {
        Reply.Show { Card: var card } => card,
        Reply.ShowInPrivate(var card, _) => card,
        _ => null,
    };

    /// <summary>What everybody in the place can read.</summary>
    public string? Line { get; } = reply switch
    {
        Reply.Say(var text) => text,
        Reply.ShowInPrivate(_, var line) => line,
        _ => null,
    };

    /// <summary>Every text of the card, or what was said.</summary>
    public IReadOnlyList<string> Texts { get; } = reply is Reply.Say(var said) ? [said] : [.. TextBlocks(reply).Select(text => text.Text)];

    public string Text => string.Join('\n', Texts);

    public string Title => TextBlocks(reply).First(text => text.Style is TextStyle.Heading).Text;

    /// <summary>The partner it is about: the line above the title.</summary>
    public string? About => TextBlocks(reply).TakeWhile(text => text.Style is not TextStyle.Heading).FirstOrDefault()?.Text;

    /// <summary>The large one.</summary>
    public string? Figure => TextBlocks(reply).FirstOrDefault(text => text.Size is TextSize.ExtraLarge)?.Text;

    /// <summary>Only answers end in a line of sources.</summary>
    public bool IsAnswer => Texts is [.., var foot] && foot.StartsWith("Source", StringComparison.Ordinal);

    public string Sources => IsAnswer ? Texts[^1] : "";

    /// <summary>What stands right of this text, all of it.</summary>
    public string? this[string left] => Cells(left) is [.., var right] ? right : null;

    /// <summary>The cells of the row that begins with this text.</summary>
    public IReadOnlyList<string> Cells(string name) => ColumnSets(Card?.Body ?? [])
        .Select(set => set.Columns.Select(column => string.Join(' ', TextBlocks(column.Items).Select(text => text.Text))).ToList())
        .Where(cells => cells.SkipLast(1).Contains(name))
        .Select(cells => cells[(cells.IndexOf(name) + 1)..])
        .FirstOrDefault() ?? [];

    /// <summary>A fact by its name.</summary>
    public string? Fact(string title) => Facts(Card?.Body ?? []).Where(fact => fact.Title == title).Select(fact => fact.Value).FirstOrDefault();

    /// <summary>What is said to be wrong with what was typed.</summary>
    public IReadOnlyList<string> Problems => [.. Texts.Where(text => text.StartsWith("✕ ", StringComparison.Ordinal)).Select(text => text[2..])];

    /// <summary>What stands in the inputs, by field; null for an empty one.</summary>
    public IReadOnlyDictionary<string, string?> Inputs => Card is null ? new Dictionary<string, string?>() : Entries(CardJson.WriteElement(Card)).ToDictionary();

    /// <summary>Whether it can be gone on from here with a button of this title.</summary>
    public bool Offers(string title) => Buttons.Any(button => button.Title == title);

    public IReadOnlyList<string> Titles => [.. Buttons.Select(button => button.Title)];

    public string Json => Card is null ? "" : CardJson.WriteElement(Card).GetRawText();

    public IReadOnlyList<(string Title, JsonElement Data)> Buttons => Card is null ? [] : [.. Pressable(CardJson.WriteElement(Card))];

    /// <summary>What the thumbs of an answer send.</summary>
    public IReadOnlyList<JsonElement> Thumbs => Card is null ? [] : [.. Selectable(CardJson.WriteElement(Card))];

    /// <summary>Everything that leaves the bot, for looking for what must not.</summary>
    public string Everything => string.Join('\n', Card is null ? "" : CardText.Draw(Card), Text, Json, Line);

    private static IEnumerable<(string, JsonElement)> Pressable(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("Action.", StringComparison.Ordinal) =>
            [(element.GetProperty("title").GetString()!, element.GetProperty("data"))],
        // A thumb is pressed on its column and is no button of the card.
        JsonValueKind.Object => element.EnumerateObject().Where(property => property.Name is not "selectAction").SelectMany(property => Pressable(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Pressable),
        _ => [],
    };

    private static IEnumerable<JsonElement> Selectable(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name is "selectAction" ? [property.Value.GetProperty("data")] : Selectable(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Selectable),
        _ => [],
    };

    private static IEnumerable<(string, string?)> Entries(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("Input.", StringComparison.Ordinal) =>
            [(element.GetProperty("id").GetString()!, element.TryGetProperty("value", out var value) ? value.ToString() : null)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Entries(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Entries),
        _ => [],
    };

    private static IEnumerable<FactLine> Facts(IEnumerable<Element> elements) => elements.SelectMany(element => element switch
    {
        FactSet set => set.Facts,
        Container box => Facts(box.Items),
        ColumnSet set => set.Columns.SelectMany(column => Facts(column.Items)),
        _ => Enumerable.Empty<FactLine>(),
    });

    private static IEnumerable<TextBlock> TextBlocks(Reply reply) => reply switch
    {
        Reply.Show { Card: var card } => TextBlocks(card.Body),
        Reply.ShowInPrivate(var card, _) => TextBlocks(card.Body),
        _ => [],
    };

    private static IEnumerable<TextBlock> TextBlocks(IEnumerable<Element> elements) => elements.SelectMany(element => element switch
    {
        TextBlock text => [text],
        RichText line => [new TextBlock(string.Concat(line.Inlines.Select(run => run.Text)))],
        Container box => TextBlocks(box.Items),
        ColumnSet set => set.Columns.SelectMany(column => TextBlocks(column.Items)),
        _ => [],
    });

    private static IEnumerable<ColumnSet> ColumnSets(IEnumerable<Element> elements) => elements.SelectMany(element => element switch
    {
        ColumnSet set => [set],
        Container box => ColumnSets(box.Items),
        _ => Enumerable.Empty<ColumnSet>(),
    });
}
