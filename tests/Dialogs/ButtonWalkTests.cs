using System.Text.Json;
using PartnerBot.Cards;

namespace PartnerBot.Tests.Dialogs;

/// <summary>Every button that can be reached, pressed.</summary>
public class ButtonWalkTests(SqliteOffice office) : DialogTests(office)
{
    private const int Depth = 3;

    [Theory]
    [InlineData("alice")]
    [InlineData("grete")]
    [InlineData("faye")]
    [InlineData("carmen")]
    [InlineData("mona", "condor")]
    [InlineData("olga", "nordlicht")]
    public async Task Every_button_on_the_way_gives_an_answer(string person, string? partner = null)
    {
        var talk = Talk(person);
        var pressed = new HashSet<string>();
        var next = new List<Shown>();
        foreach (var topic in Enum.GetValues<Topic>())
        {
            var shown = await talk.Asks(Ask(topic) with { Partner = partner });
            if (shown.IsAnswer) next.Add(shown);
        }

        Assert.True(next.Count >= 7);
        for (var depth = 0; depth < Depth; depth++)
            next = await PressAllAsync(talk, next, pressed);
        Assert.True(pressed.Count > 30, $"Only {pressed.Count} buttons were found.");
    }

    private static async Task<List<Shown>> PressAllAsync(Conversation talk, IReadOnlyList<Shown> from, HashSet<string> pressed)
    {
        var reached = new List<Shown>();
        foreach (var (title, data) in from.SelectMany(card => card.Buttons))
        {
            if (!pressed.Add(Said(data)))
                continue;

            var shown = await talk.Presses(data);
            Assert.True(shown.IsAnswer, $"\"{title}\" was answered with:\n{shown.Text}");
            reached.Add(shown);
        }

        return reached;
    }

    // The words that Teams shows in the chat are no part of what is asked.
    private static string Said(JsonElement data) =>
        string.Concat(data.EnumerateObject().Where(property => property.Name != "msteams").Select(property => property.ToString()));

    [Fact]
    public async Task No_card_offers_the_question_it_has_just_answered()
    {
        foreach (var topic in Enum.GetValues<Topic>())
        {
            var shown = await Alice.Asks(Ask(topic));
            foreach (var (title, data) in shown.Buttons.Where(button => button.Title != "Why?"))
                Assert.True((await Alice.Presses(data)).Text != shown.Text, $"{topic}: \"{title}\" shows the same again.");
        }
    }
}
