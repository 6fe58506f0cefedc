using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>Who sees whose figures, whatever a card's data says.</summary>
public sealed class PermissionTests(SharedBot shared) : IClassFixture<SharedBot>
{
    // Birch is the only one with this revenue, and the only Elite.
    private const string BirchRevenue = "7.77M";

    private readonly RunningBot bot = shared.Bot;

    [Theory]
    [InlineData("level")]
    [InlineData("gap")]
    [InlineData("discount")]
    [InlineData("certifications")]
    [InlineData("productCompliance")]
    [InlineData("askAnExpert")]
    [InlineData("levelChange")]
    public async Task A_forged_partner_in_a_button_shows_nobody_elses_data(string topic)
    {
        foreach (var kind in (string[])["ask", "why", "page"])
        {
            var forged = JsonNode.Parse($$$"""{"do":"{{{kind}}}","question":{"topic":"{{{topic}}}","partner":"birch","person":"Ben","customer":"Verity Airlines","geography":"northAmerica"}}""")!;

            var heard = (await bot.ChatOf(Office.Ada).ExecuteAsync(forged)).Hear();

            Assert.DoesNotContain("Birch", heard.Raw);
            Assert.DoesNotContain("Ben Okoro", heard.Raw);
            Assert.DoesNotContain(BirchRevenue, heard.Raw);
            Assert.DoesNotContain("client since", heard.Raw);
        }
    }

    [Fact]
    public async Task The_figure_that_must_not_be_seen_is_there_for_those_who_may()
    {
        var heard = await bot.ChatOf(Office.Ben).AskAsync("What is my level?");

        Assert.Contains(BirchRevenue, heard.Raw);
        Assert.Contains("Birch Cloud", heard.Words);
    }

    [Fact]
    public async Task Naming_another_partner_in_words_answers_about_ones_own()
    {
        var heard = await bot.ChatOf(Office.Ada).AskAsync("What is the level of Birch Cloud?");

        Assert.DoesNotContain(BirchRevenue, heard.Raw);
    }

    [Fact]
    public async Task An_account_manager_sees_a_partner_of_hers_and_no_other()
    {
        var talk = bot.ChatOf(Office.Cara);

        Assert.Contains("Alder Networks", (await talk.AskAsync("What is the level of Alder Networks?")).Words);
        var forged = (await talk.ExecuteAsync(JsonNode.Parse("""{"do":"ask","question":{"topic":"level","partner":"birch"}}""")!)).Hear();
        Assert.Contains("not among those assigned to you", forged.Words);
        Assert.False(forged.HasFigure);
    }

    [Fact]
    public async Task Somebody_who_looks_after_two_partners_is_asked_which()
    {
        var talk = bot.ChatOf(Office.Dora);

        var choice = await talk.AskAsync("What is the level?");
        Assert.Contains("Which partner?", choice.Words);
        Assert.Contains(BirchRevenue, (await talk.PressAsync(choice.Button("Birch Cloud"))).Raw);
        Assert.Contains("Birch Cloud", (await talk.AskAsync("What is the discount?")).Words);
    }

    [Fact]
    public async Task A_role_that_may_not_see_discounts_is_told_whom_to_ask()
    {
        var heard = await bot.ChatOf(Office.Mia).AskAsync("What is my discount?");

        Assert.Contains("I cannot show you that", heard.Words);
        Assert.False(heard.HasFigure);
        Assert.Equal(1, await bot.CountAsync("audit where actor = 'mia' and action = 'refused:Discount'"));
    }

    [Fact]
    public async Task An_operator_has_no_partners_figures() =>
        Assert.False((await bot.ChatOf(Office.Otto).AskAsync("What is the level of Birch Cloud?")).HasFigure);

    [Theory]
    [InlineData("gus", false)]
    [InlineData("gil", false)]
    [InlineData("gem", true)]
    public async Task Whoever_has_left_is_a_stranger_from_that_day_on(string person, bool isKnown)
    {
        var account = person switch { "gus" => Office.Gus, "gil" => Office.Gil, _ => Office.Gem };

        Assert.Equal(isKnown, (await bot.ChatOf(account).AskAsync("What is my discount?")).HasFigure);
    }

    [Fact]
    public async Task Whoever_leaves_is_a_stranger_with_the_next_import()
    {
        await using var own = await RunningBot.StartAsync();
        var talk = own.ChatOf(Office.Ada);
        Assert.True((await talk.AskAsync("What is my discount?")).HasFigure);

        await Office.ImportAsync(own.Store, "people.csv", Office.People(row => row.StartsWith("ada,", StringComparison.Ordinal) ? row.Replace("true,", "false,2026-08-03", StringComparison.Ordinal) : row));

        foreach (var text in (string[])["What is my discount?", "Why?", "And for Elite?", "Who am I?"])
            Assert.Contains("I do not know you yet", (await talk.AskAsync(text)).Words);
    }

    [Fact]
    public async Task Somebody_who_was_linked_and_leaves_is_a_stranger_with_the_next_import()
    {
        await using var own = await RunningBot.StartAsync();
        var account = Office.Unlinked(Office.AlderTenant, "Lea");
        var talk = own.ChatOf(account);
        talk.InRoster(account, "lea@alder.example");
        Assert.True((await talk.AskAsync("What is my discount?")).HasFigure);

        await Office.ImportAsync(own.Store, "people.csv", Office.People(row => row.StartsWith("lea,", StringComparison.Ordinal) ? row.Replace("true,", "false,", StringComparison.Ordinal) : row));

        Assert.Contains("I do not know you yet", (await talk.AskAsync("What is my discount?")).Words);
    }

    [Fact]
    public async Task An_assignment_that_ends_ends_with_the_import()
    {
        await using var own = await RunningBot.StartAsync();
        var talk = own.ChatOf(Office.Cara);
        Assert.True((await talk.AskAsync("What is the discount of Alder Networks?")).HasFigure);

        await Office.ImportAsync(own.Store, "assignments.csv", "partner_id,role,region,person_id\nalder,cam,,dora\n");

        foreach (var text in (string[])["What is the discount of Alder Networks?", "What is the discount?", "And for Elite?"])
            Assert.False((await talk.AskAsync(text)).HasFigure);
        Assert.DoesNotContain("assigned by Akamai", (await talk.AskAsync("What is the level of Alder Networks?")).Words);
    }
}
