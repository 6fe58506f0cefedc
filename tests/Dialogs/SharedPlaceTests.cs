using PartnerBot.Cards;
using PartnerBot.Dialogs;

namespace PartnerBot.Tests.Dialogs;

/// <summary>Channels and group chats, where others read what is answered.</summary>
public class SharedPlaceTests(SqliteOffice office) : DialogTests(office)
{
    public static TheoryData<Topic> Topics => [.. Enum.GetValues<Topic>()];

    private Conversation InChannel(string? person) => Talk(person, Place.Shared);

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task An_answer_goes_to_the_private_chat_and_the_line_has_no_figure(Topic topic)
    {
        foreach (var action in (CardAction[])[new CardAction.Ask(Ask(topic)), new CardAction.Why(Ask(topic)), new CardAction.Page(Ask(topic))])
        {
            var shown = await InChannel("alice").Forges(action);

            Assert.IsType<Reply.ShowInPrivate>(shown.Reply);
            Assert.DoesNotContain(shown.Line!, char.IsDigit);
            Assert.DoesNotContain("Nordlicht", shown.Line, StringComparison.Ordinal);
            Assert.Contains("private chat", shown.Line, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("what is my discount on API Security for a new customer?")]
    [InlineData("what is our level?")]
    [InlineData("who is certified?")]
    public async Task What_is_said_there_is_answered_privately_too(string words) =>
        Assert.IsType<Reply.ShowInPrivate>((await InChannel("alice").Says(words)).Reply);

    [Fact]
    public async Task A_follow_up_there_works_and_stays_private()
    {
        var talk = InChannel("alice");
        await talk.Says("what is my discount on API Security for a new customer?");

        var shown = await talk.Says("and for Elite?");

        Assert.IsType<Reply.ShowInPrivate>(shown.Reply);
        Assert.Equal("40%", shown.Figure);
    }

    [Fact]
    public async Task Which_partners_somebody_looks_after_is_not_shown_to_the_channel()
    {
        var shown = await InChannel("mona").Says("What is the level?");

        Assert.IsType<Reply.ShowInPrivate>(shown.Reply);
        Assert.Equal(3, shown.Buttons.Count);
        Assert.DoesNotContain("Condor", shown.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_product_is_asked_in_the_private_chat_where_the_answer_follows()
    {
        var shown = await InChannel("alice").Says("what is my discount on AAP?");

        Assert.IsType<Reply.ShowInPrivate>(shown.Reply);
        Assert.Equal("Which product?", shown.Title);
    }

    [Theory]
    [InlineData("grete", "what is our discount?")]
    [InlineData("alice", "help")]
    [InlineData("alice", "hello")]
    [InlineData("alice", "what is the weather?")]
    [InlineData("alice", "who am I?")]
    [InlineData("mona", "what is the level of Fennec Networks?")]
    [InlineData("rosa", "what is the level?")]
    [InlineData(null, "what is my discount?")]
    public async Task What_is_no_answer_is_said_in_the_place_and_has_no_figure(string? person, string words)
    {
        var shown = await InChannel(person).Says(words);

        Assert.False(shown.Reply is Reply.ShowInPrivate or Reply.Silence);
        Assert.DoesNotContain(shown.Text, char.IsDigit);
    }

    [Fact]
    public async Task Installed_in_a_channel_the_bot_says_one_line_once()
    {
        var talk = InChannel("alice");

        var first = await talk.Does(new Input.Installed());
        var second = await talk.Does(new Input.Installed());

        Assert.Contains("private chat", first.Line, StringComparison.Ordinal);
        Assert.IsType<Reply.Silence>(second.Reply);
    }

    [Fact]
    public async Task Installed_in_a_private_chat_the_bot_shows_what_it_is_for_once()
    {
        Assert.StartsWith("Hello Alice", (await Alice.Does(new Input.Installed())).Title, StringComparison.Ordinal);
        Assert.IsType<Reply.Silence>((await Alice.Does(new Input.Installed())).Reply);
    }

    [Fact]
    public async Task What_wants_no_answer_gets_none() => Assert.IsType<Reply.Silence>((await Alice.Does(new Input.Unasked())).Reply);
}
