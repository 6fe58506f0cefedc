using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnerBot.Cards;
using PartnerBot.Dialogs;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs;

/// <summary>Everything that is no question about the program: never a figure, and never a dead end.</summary>
public partial class NoAnswerTests(SqliteOffice office) : DialogTests(office)
{
    private static readonly string?[] People = ["alice", "grete", "paul", "mona", "rosa", "quinn", null, "ivan"];

    [Theory]
    [InlineData("hi")]
    [InlineData("Hello")]
    [InlineData("good morning")]
    [InlineData("help")]
    [InlineData("HELP")]
    [InlineData("hElP!")]
    [InlineData("what can you do?")]
    [InlineData("thanks")]
    [InlineData("thank you very much")]
    [InlineData("bye")]
    [InlineData("who am I?")]
    [InlineData("start over")]
    [InlineData("cancel")]
    [InlineData("you are a stupid piece of junk")]
    [InlineData("I hate you")]
    [InlineData("what is the weather in Berlin?")]
    [InlineData("who wins the premier league?")]
    [InlineData("what is the discount on Cloudflare?")]
    [InlineData("tell me a joke")]
    [InlineData("write a poem about firewalls")]
    [InlineData("asdf qwer zxcv")]
    [InlineData("42")]
    [InlineData("100%")]
    [InlineData("???")]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("🙂🙂🙂")]
    [InlineData("select * from partners; drop table partners;--")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{\"do\":\"ask\",\"question\":{\"topic\":\"level\"}}")]
    [InlineData("wie ist das Wetter")]
    [InlineData("why?")]
    [InlineData("and for Premier?")]
    public async Task There_is_always_a_way_forward_and_never_a_figure(string words)
    {
        foreach (var person in People)
        {
            var shown = await Talk(person).Says(words);

            Assert.False(shown.IsAnswer, shown.Text);
            ExpectAWayForward(shown);
        }
    }

    [Theory]
    [InlineData("what is my discount on API Security for a new customer?")]
    [InlineData("what is my level?")]
    [InlineData("what is missing for Elite in EMEA?")]
    [InlineData("who is certified?")]
    [InlineData("are we Basic or Advanced?")]
    [InlineData("are we eligible for Ask An Expert?")]
    [InlineData("what are the thresholds?")]
    [InlineData("when could our level change?")]
    public async Task A_strangers_question_is_answered_with_the_way_in(string words)
    {
        var shown = await Stranger.Says(words);

        Assert.Equal("I do not know you yet", shown.Title);
        Assert.Contains("partnersupport@akamai.com", shown.Text, StringComparison.Ordinal);
        ExpectAWayForward(shown);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("what is my discount ")]
    [InlineData("for Marlow Retail and ")]
    [InlineData("why? ")]
    [InlineData("🙂")]
    [InlineData("((((")]
    [InlineData("1")]
    [InlineData("a' or 'b")]
    public async Task Thirty_thousand_characters_are_answered_in_good_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length));
        var start = Stopwatch.GetTimestamp();

        var shown = await Alice.Says(text);

        Assert.False(shown.Reply is Reply.Silence);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.DoesNotContain(piece + piece + piece, shown.Everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alice", "Which one did you mean?")]
    [InlineData("grete", "I did not follow that")]
    [InlineData(null, "I do not know you yet")]
    public async Task Between_two_meanings_the_choice_is_only_of_what_one_may_have(string? person, string title)
    {
        var talk = Talk(person);

        var shown = await talk.Does(new Input.Said(new Understood(new Reading.Unsure(new Asked(Topic.Gap), new Asked(Topic.Discount)), Entities.None, "")));

        Assert.Equal(title, shown.Title);
        foreach (var button in shown.Buttons.Where(_ => person is not null && title is not "I did not follow that").SkipLast(1))
            Assert.True((await talk.Presses(button.Data)).IsAnswer);
    }

    [Fact]
    public async Task What_else_may_have_been_meant_is_the_first_button_of_the_answer()
    {
        var shown = await Alice.Does(Likely(Topic.Gap, new Asked(Topic.Level)));

        Assert.True(shown.IsAnswer);
        Assert.Equal("Or: What is the level?", shown.Titles[0]);
        Assert.Contains("Premier", (await Alice.Presses("Or: What is the level?")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Alice.Last.Titles, title => title.StartsWith("Or: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_that_one_may_not_ask_stands_beside_an_answer_nor_on_the_card_that_says_why()
    {
        Assert.DoesNotContain((await Talk("grete").Does(Likely(Topic.Benefits, new Asked(Topic.Discount)))).Titles, title => title.StartsWith("Or: ", StringComparison.Ordinal));

        await Alice.Does(Likely(Topic.Gap, new Asked(Topic.Level)));
        Assert.DoesNotContain((await Alice.Says("why?")).Titles, title => title.StartsWith("Or: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_that_nothing_is_known_of_is_told_above_the_nearest_answer()
    {
        const string Remark = "I know no rule about “bassoon”. This is the nearest I have.";

        Assert.Contains(Remark, (await Alice.Does(Nearest)).Texts);
        Assert.Equal("Grace period", Alice.Last.Title);
        Assert.DoesNotContain(Remark, (await Alice.Says("why?")).Texts);
        Assert.DoesNotContain("I know no rule", (await Alice.Says("what is the grace period")).Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_turned_away_may_still_be_about_something_that_one_may_ask()
    {
        Input.Said turnedAway = new(new Understood(new Reading.OutOfScope(), Entities.None, "") { Instead = new Asked(Topic.Discount) });

        Assert.Equal("Perhaps: What is the discount?", (await Alice.Does(turnedAway)).Titles[0]);
        Assert.True((await Alice.Presses("Perhaps: What is the discount?")).IsAnswer);
        Assert.DoesNotContain((await Talk("grete").Does(turnedAway)).Titles, title => title.StartsWith("Perhaps", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_nobody_knows_is_no_rule() =>
        Assert.DoesNotContain("I know no rule", (await Alice.Says("is bassoon certified")).Everything, StringComparison.Ordinal);

    [Fact]
    public async Task Between_two_meanings_too_it_says_of_which_word_it_knows_nothing()
    {
        var shown = await Alice.Does(new Input.Said(new Understood(new Reading.Unsure(new Asked(Topic.Gap), new Asked(Topic.Level)), Entities.None, "") { Unheard = ["parental leave"] }));

        Assert.Contains("I know no rule about “parental leave”.", shown.Texts);
        Assert.Equal(3, shown.Buttons.Count);
    }

    private static Input.Said Nearest => new(new Understood(new Reading.Sure(new Asked(Topic.Guide, "grace-period")), Entities.None, "") { Unheard = ["bassoon"] });

    private static Input.Said Likely(Topic topic, Asked instead) => new(new Understood(new Reading.Sure(new Asked(topic)), Entities.None, "") { Instead = instead });

    [Theory]
    [InlineData("help", "what can you do?")]
    public async Task Help_shows_only_what_this_person_may_ask(params string[] words)
    {
        foreach (var person in (string[])["alice", "elif", "grete", "hana", "mona", "olga", "quinn"])
        {
            foreach (var said in words)
            {
                var talk = Talk(person);
                foreach (var button in (await talk.Says(said)).Buttons.Where(button => !IsWork(button)))
                {
                    var shown = await talk.Presses(button.Data);
                    Assert.True(shown.IsAnswer || shown.Title is "Which partner?", $"{person}: {button.Title}\n{shown.Text}");
                }
            }
        }
    }

    [Theory]
    [InlineData("""{"do":"retired.thing"}""")]
    [InlineData("""{"do":"ask"}""")]
    [InlineData("""{"do":"ask","question":{"topic":"everything"}}""")]
    [InlineData("""{"do":"ask","question":{"topic":"gap, level"}}""")]
    [InlineData("""{"do":"ask","question":{"topic":"level","level":"Platinum"}}""")]
    [InlineData("""[1,2,3]""")]
    [InlineData("""{}""")]
    [InlineData("""null""")]
    public async Task An_old_or_forged_button_gets_an_apology_and_buttons_that_work(string data)
    {
        foreach (var person in (string[])["alice", "grete", "quinn"])
        {
            var talk = Talk(person);
            var shown = await talk.Presses(JsonDocument.Parse(data).RootElement);

            Assert.Equal("That button is out of date", shown.Title);
            foreach (var button in shown.Buttons.Where(button => button.Title != "Help" && !IsWork(button)))
                Assert.True((await talk.Presses(button.Data)).IsAnswer, $"{person}: {button.Title}");
        }

        Assert.Equal("I do not know you yet", (await Stranger.Presses(JsonDocument.Parse(data).RootElement)).Title);
    }

    /// <summary>What begins work and asks nothing: it would change the store that all tests share, and is pressed in one of its own elsewhere.</summary>
    private static bool IsWork((string Title, JsonElement Data) button) => (button.Title, CardJson.ReadAction(button.Data)) switch
    {
        ("Register a deal", CardAction.Begin(PartnerBot.Program.Requests.RequestKind.Deal)) => true,
        ("What waits for me?", CardAction.List(RequestList.Waiting, _, null)) => true,
        _ => false,
    };

    private static void ExpectAWayForward(Shown shown)
    {
        Assert.False(shown.Reply is Reply.Silence);
        Assert.DoesNotContain(shown.Text, char.IsDigit);
        Assert.DoesNotContain('%', shown.Text);
        Assert.DoesNotContain('$', shown.Text);
        Assert.True(shown.Buttons.Count > 0 || WayForward().IsMatch(shown.Text), $"A dead end: {shown.Text}");
    }

    [GeneratedRegex(@"\*\*help\*\*|[Aa]sk |can import")]
    private static partial Regex WayForward();
}
