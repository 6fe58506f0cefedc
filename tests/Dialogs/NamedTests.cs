using PartnerBot.Cards;

namespace PartnerBot.Tests.Dialogs;

public sealed class NamedOnSqlite(SqliteOffice office) : NamedTests(office);

public sealed class NamedOnPostgres(PostgresOffice office) : NamedTests(office);

/// <summary>People and partners who are named, in whatever letters, and those who are meant without a name.</summary>
public abstract class NamedTests(Office office) : DialogTests(office)
{
    [Theory]
    [InlineData("what is the level of Kestrel Secure?", "Kestrel Secure")]
    [InlineData("how's kestrel doing", "Kestrel Secure")]
    [InlineData("certificates of condor redes", "Condor Redes")]
    [InlineData("CERTIFICATES OF CONDOR REDES", "Condor Redes")]
    [InlineData("can nordlicht lose premier on 1 january?", "Nordlicht Systems")]
    public async Task A_partner_is_named_at_once(string words, string partner) => Assert.Equal(partner, (await Mona.Says(words)).About);

    [Fact]
    public async Task A_partner_of_somebody_else_stays_unknown()
    {
        Assert.StartsWith("That partner is not among those assigned to you", (await Mona.Says("how's fennec doing")).Line, StringComparison.Ordinal);
        Assert.DoesNotContain("Fennec", Mona.Last.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("which partners do I look after?")]
    [InlineData("my partners")]
    [InlineData("list all my partners please")]
    [InlineData("how many partners do I look after")]
    [InlineData("which of my partners are at risk of losing their level?")]
    [InlineData("compare my partners")]
    public async Task Account_managers_see_their_partners(string words)
    {
        var shown = await Mona.Says(words);

        Assert.Equal("Your partners", shown.Title);
        Assert.StartsWith("Premier North America, EMEA", shown["Nordlicht Systems Channel Account Manager"], StringComparison.Ordinal);
        Assert.DoesNotContain("Tamarin", shown.Text, StringComparison.Ordinal);
        Assert.Equal("Select", (await Mona.Presses("Kestrel Secure")).Figure);
        Assert.Equal("Kestrel Secure", Mona.Last.About);
    }

    [Fact]
    public async Task A_record_that_falls_short_of_the_level_is_seen_in_the_list()
    {
        var shown = await Mona.Says("which of my partners are at risk?");

        Assert.Contains("Where the record so far falls short of the level comes first.", shown.Text, StringComparison.Ordinal);
        Assert.Equal("Premier North America, EMEA ✕ short in North America and EMEA", shown["Nordlicht Systems Channel Account Manager"]);
        Assert.Equal("✕ record supports Select", (await Mona.Says("what is the level of Nordlicht Systems?"))["EMEA"]);
    }

    [Fact]
    public async Task Whoever_looks_after_nobody_is_told_so() => Assert.Contains("No partner is assigned to you", (await Talk("rosa").Says("my partners")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_partners_people_hear_of_their_own_company_only()
    {
        var shown = await Alice.Says("list all partners");

        Assert.Contains("Nordlicht Systems", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kestrel", shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who is dario?", "dario@nordlicht.example")]
    [InlineData("Who is Dario Conti?", "dario@nordlicht.example")]
    [InlineData("email of Ben", "ben@nordlicht.example")]
    [InlineData("who is mona field", "mona@akamai.example")]
    public async Task A_colleague_is_told_by_name(string words, string email) => Assert.Contains(email, (await Alice.Says(words)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task And_pronouns_mean_whoever_was_named()
    {
        await Alice.Says("who is dario?");

        Assert.Contains("dario@nordlicht.example", (await Alice.Says("what's his email?")).Text, StringComparison.Ordinal);
        Assert.Contains("Dario Conti leaves", (await Alice.Says("and what if he leaves?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who is Carmen Ruiz?")]
    [InlineData("who is jonas?")]
    public async Task Strangers_and_those_who_left_are_nobody(string words)
    {
        var shown = await Alice.Says(words);

        Assert.DoesNotContain("@condor.example", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@nordlicht.example", shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what if I leave?", "Alice Berg leaves")]
    [InlineData("what if my certificate lapses?", "Alice Berg")]
    [InlineData("suppose dario walks out", "Dario Conti leaves")]
    [InlineData("what if Dario hands in his notice for 30 November?", "Dario Conti leaves on 30 Nov 2026")]
    [InlineData("what if dario's cert expires and alice leaves too", "Alice Berg leaves")]
    public async Task Who_is_supposed_to_go_is_understood(string words, string supposed)
    {
        var shown = await Alice.Says(words);

        Assert.Equal("What if", shown.Title);
        Assert.Contains(supposed, shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what if dario leaves", "and alice too", "Dario Conti leaves", "Alice Berg leaves")]
    [InlineData("what if dario leaves", "and if alice leaves too?", "Dario Conti leaves", "Alice Berg leaves")]
    [InlineData("what if dario leaves", "and what if alice doesn't renew either", "Dario Conti leaves", "Alice Berg")]
    public async Task Who_goes_too_goes_besides(string first, string second, string one, string other)
    {
        await Alice.Says(first);

        var shown = await Alice.Says(second);

        Assert.Contains(one, shown.Text, StringComparison.Ordinal);
        Assert.Contains(other, shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_goes_instead_takes_the_place()
    {
        await Alice.Says("what if dario leaves");

        Assert.DoesNotContain("Dario Conti leaves", (await Alice.Says("and if alice leaves?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what if Dario leaves in September and Alice in October?")]
    [InlineData("what if Dario in September and Alice in October leave?")]
    public async Task Two_people_go_on_days_of_their_own(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Contains("Dario Conti leaves on 1 Sep 2026", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Alice Berg leaves on 1 Oct 2026", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_Akamai_nobody_is_oneself_in_a_what_if()
    {
        await Mona.Says("what is the level of Nordlicht?");

        Assert.DoesNotContain("Mona", (await Mona.Says("what if I leave?")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Alice Berg leaves", (await Alice.Says("what happens to my level if my colleague leaves?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what if the Success Plan for 2027 is not agreed?", "No Success Plan")]
    [InlineData("what if the Success Plan for 2027 is agreed?", "A Success Plan for 2027 is agreed")]
    public async Task A_plan_that_is_not_agreed_is_no_plan(string words, string supposed) => Assert.Contains(supposed, (await Alice.Says(words)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task And_for_a_new_one_means_a_new_customer()
    {
        await Alice.Says("what is my discount on Guardicore?");

        Assert.Equal("35%", (await Alice.Says("and for a new one?")).Figure);
    }

    [Fact]
    public async Task Several_levels_are_shown_side_by_side()
    {
        var shown = await Alice.Says("difference between the benefits of Select, Premier and Elite");

        Assert.Equal("Benefits by level", shown.Title);
    }
}
