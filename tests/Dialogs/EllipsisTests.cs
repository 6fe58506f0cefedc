namespace PartnerBot.Tests.Dialogs;

public sealed class EllipsisOnSqlite(SqliteOffice office) : EllipsisTests(office);

public sealed class EllipsisOnPostgres(PostgresOffice office) : EllipsisTests(office);

/// <summary>Questions that mean nothing without the answer before them.</summary>
public abstract class EllipsisTests(Office office) : DialogTests(office)
{
    [Theory]
    [InlineData("tell me about MDF", "who qualifies?", "Market Development Fund (MDF)")]
    [InlineData("how does MDF work?", "what is the deadline?", "Market Development Fund (MDF)")]
    [InlineData("what is an executive sponsor?", "and who gets one?", "Executive Sponsor")]
    [InlineData("how do we claim a service credit?", "and who decides?", "Who decides on a credit, and how it is paid")]
    public async Task What_names_no_subject_is_asked_of_the_last_one(string first, string second, string title)
    {
        await Alice.Says(first);

        Assert.Contains(title, (await Alice.Says(second)).Texts);
    }

    [Theory]
    [InlineData("how much can I get?")]
    [InlineData("how long does it take?")]
    [InlineData("and who gets that one?")]
    public async Task With_nothing_before_it_is_not_guessed(string words) =>
        Assert.False((await Alice.Says(words)).IsAnswer);

    [Fact]
    public async Task What_names_a_subject_of_its_own_changes_it()
    {
        await Alice.Says("how does MDF work?");

        Assert.Equal("35%", (await Alice.Says("what is my discount on API Security for a new customer?")).Figure);
        Assert.Contains("I did not follow that", (await Alice.Says("what is the weather in Paris?")).Texts);
    }

    [Fact]
    public async Task Details_after_an_article_are_a_question_of_their_own()
    {
        await Alice.Says("can I e-mail support?");

        Assert.DoesNotContain("Support by e-mail", (await Alice.Says("aura sev 1")).Texts);
    }

    [Fact]
    public async Task Whether_the_level_can_be_lost_stays_with_the_level()
    {
        await Alice.Says("what is our level?");

        Assert.DoesNotContain("Ask An Expert: review and removal", (await Alice.Says("could we lose it?")).Texts);
    }

    [Fact]
    public async Task What_leans_on_a_deadline_of_a_credit_is_asked_of_credits()
    {
        await Alice.Says("the outage was on 3 July, by when do we have to report it?");

        Assert.Contains("Is a support case enough for a credit?", (await Alice.Says("is opening a ticket enough for that?")).Texts);
    }

    [Fact]
    public async Task Forgetting_to_register_is_the_rate_without_a_registration()
    {
        await Alice.Says("what is my discount on Bot Manager?");

        Assert.Equal("15%", (await Alice.Says("and if we forget to register it?")).Figure);
    }

    [Theory]
    [InlineData("how do we get to Elite?", "is it true that a certificate is valid for 24 months?", "Renewing a certificate")]
    public async Task A_pronoun_alone_does_not_hold_the_subject(string first, string second, string title)
    {
        await Alice.Says(first);

        Assert.Contains(title, (await Alice.Says(second)).Texts);
    }

    [Fact]
    public async Task After_a_deadline_of_a_credit_the_time_there_is_stays_that_of_credits()
    {
        await Alice.Says("when must we report an SLA failure of 3 July?");

        Assert.DoesNotContain("Grace period", (await Alice.Says("how long do we have to ask for it?")).Texts);
        Assert.Contains("credit", Alice.Last.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_they_are_after_a_count_of_people_is_the_list_of_them()
    {
        await Alice.Says("how many certified people do we need to stay where we are?");

        Assert.StartsWith("Premier in ", Alice.Last.Texts[1], StringComparison.Ordinal);
        Assert.Contains((await Alice.Says("who are they?")).Texts, text => text.StartsWith("Certifications", StringComparison.Ordinal));
    }

    [Fact]
    public async Task How_bad_it_is_after_a_response_time_decides_the_severity()
    {
        await Alice.Says("how quickly do they answer on Premium?");

        Assert.Contains((await Alice.Says("what if it is only slow?")).Texts, text => text.StartsWith("Severity", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("what would it be as Elite?")]
    [InlineData("how much would that be at Elite?")]
    [InlineData("does it go up if we become Elite?")]
    public async Task What_it_would_be_at_another_level_stays_with_the_discount(string then)
    {
        await Alice.Says("what is my discount on Bot Manager?");
        await Alice.Says("why?");

        Assert.Equal("35%", (await Alice.Says(then)).Figure);
    }

    [Fact]
    public async Task If_it_is_registered_stays_with_the_price_of_the_deal()
    {
        await Alice.Says("what do we pay for $60k of Bot Manager without registration?");

        Assert.Equal("Your deal", (await Alice.Says("and if I register it?")).Title);
        Assert.Equal("$42,000", Alice.Last.Figure);
    }

    [Fact]
    public async Task What_people_go_on_to_from_an_article_may_be_asked_with_a_pronoun()
    {
        await Alice.Says("where can I take the exam for Sales Specialist?");

        Assert.Contains("Renewing a certificate", (await Alice.Says("how long is it valid then?")).Texts);
    }

    [Fact]
    public async Task Not_doing_it_after_those_who_have_to_renew_is_not_renewing()
    {
        await Alice.Says("which of our people need to renew soon?");

        Assert.Contains((await Alice.Says("what happens if Ben doesn't do it?")).Texts, text => text.StartsWith("Supposed: Ben Okafor's", StringComparison.Ordinal) && text.EndsWith("not renewed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task If_we_do_not_turns_a_registration_round_and_back()
    {
        await Alice.Says("what is my discount on Bot Manager if it is registered?");

        Assert.Equal("15%", (await Alice.Says("and if we don't?")).Figure);
        Assert.Equal("30%", (await Alice.Says("and if we do?")).Figure);
    }

    [Theory]
    [InlineData("what do we need for Elite?", "what if not?")]
    [InlineData("how do we get to Elite by 1 July 2027?", "what if we don't?")]
    [InlineData("what is our level?", "and if we can't?")]
    public async Task What_if_not_after_what_is_to_be_done_is_what_follows_then(string first, string then)
    {
        await Alice.Says(first);

        Assert.StartsWith("When a level changes", (await Alice.Says(then)).Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_if_not_after_a_plan_of_the_year_is_the_year_without_one()
    {
        await Alice.Says("when is our success plan due?");
        Assert.Contains((await Alice.Says("what happens if we don't have one?")).Texts, text => text.StartsWith("Supposed: No Success Plan", StringComparison.Ordinal));

        await Alice.Says("what belongs into the success plan?");

        Assert.Contains(
            "No Success Plan", (await Alice.Says("what if we skip it?")).Texts.First(text => text.StartsWith("Supposed:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amount_after_one_that_was_supposed_takes_its_place()
    {
        await Alice.Says("what if we win $200k in EMEA?");
        Assert.Contains(Alice.Last.Texts, text => text.StartsWith("Supposed:", StringComparison.Ordinal) && text.Contains("$200K", StringComparison.Ordinal));

        Assert.Contains((await Alice.Says("no, 20k")).Texts, text => text.StartsWith("Supposed:", StringComparison.Ordinal) && text.Contains("$20K", StringComparison.Ordinal));
    }

    [Fact]
    public async Task If_we_register_it_after_a_discount_is_the_rate_with_a_registration()
    {
        await Alice.Says("what is my discount on Bot Manager without registration?");

        Assert.Equal("30%", (await Alice.Says("and if we do register it?")).Figure);
    }

    [Theory]
    [InlineData("can you speak German?")]
    [InlineData("in Spanish please")]
    [InlineData("which languages do you speak?")]
    public async Task Asked_for_another_language_it_says_that_it_speaks_English(string words) =>
        Assert.Contains("I speak English only", (await Alice.Says(words)).Texts);

    [Theory]
    [InlineData("what level is Fjordline on?", "Fjordline")]
    [InlineData("can I see Nobody Corp's level?", "Nobody Corp")]
    public async Task Another_company_s_standing_is_not_shown_whether_it_is_a_partner_or_not(string words, string name)
    {
        var shown = await Alice.Says(words);

        Assert.Contains($"You also wrote \"{name}\": I show you your own company only, and nothing of any other.", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_day_is_no_reason_to_misunderstand_a_call_for_help() =>
        Assert.Contains("What you can ask", (await Alice.Says("hi there, first day here, what can you do for me?")).Texts);
}
