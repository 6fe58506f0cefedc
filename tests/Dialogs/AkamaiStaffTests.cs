using PartnerBot.Cards;

namespace PartnerBot.Tests.Dialogs;

public sealed class AkamaiStaffOnSqlite(SqliteOffice office) : AkamaiStaffTests(office);

public sealed class AkamaiStaffOnPostgres(PostgresOffice office) : AkamaiStaffTests(office);

public abstract class AkamaiStaffTests(Office office) : DialogTests(office)
{
    [Fact]
    public async Task One_partner_is_the_one_that_is_meant()
    {
        var shown = await Nils.Says("What is the discount on API Security for a new customer?");

        Assert.Equal(("Nordlicht Systems", "35%"), (shown.About, shown.Figure));
    }

    [Fact]
    public async Task Of_several_it_is_asked_which()
    {
        var shown = await Mona.Says("What is the discount?");

        Assert.Equal("Which partner?", shown.Title);
        Assert.Equal(["Condor Redes", "Kestrel Secure", "Nordlicht Systems"], shown.Buttons.Select(button => button.Title));
        Assert.DoesNotContain(shown.Text, char.IsDigit);
    }

    [Fact]
    public async Task The_choice_is_remembered_for_every_question_after_it()
    {
        await Mona.Says("What is the discount on API Security for a new customer?");
        Assert.Equal(("Condor Redes", "40%"), await Chosen(Mona.Presses("Condor Redes")));

        Assert.Equal(("Condor Redes", "15%"), await Chosen(Mona.Says("without registration?")));
        Assert.Equal(("Condor Redes", "Elite"), await Chosen(Mona.Says("What is the level?")));
        Assert.Equal(("Condor Redes", "Eligible"), await Chosen(Mona.Says("Is Ask An Expert open to them?")));
        await Mona.Says("help");
        Assert.Equal(("Condor Redes", "35%"), await Chosen(Mona.Presses("What is the discount?")));
        Assert.Equal(("Condor Redes", null), await Chosen(Mona.Says("What are the thresholds?")));
        Assert.Equal(("Condor Redes", "Elite"), await Chosen(Mona.Says("What is the level?")));
    }

    [Theory]
    [InlineData("which certificates expire next for kestrel", "Kestrel Secure")]
    [InlineData("whose certificates expire next at condor redes?", "Condor Redes")]
    [InlineData("show me Condor's certificates", "Condor Redes")]
    public async Task A_name_in_small_letters_or_its_first_word_is_never_taken_for_the_partner_before(string words, string partner)
    {
        await Mona.Says("What is the level of Nordlicht Systems?");

        Assert.Equal(partner, (await Mona.Says(words)).About);
    }

    [Fact]
    public async Task The_name_alone_answers_which()
    {
        await Mona.Says("What is the discount on API Security for a new customer?");

        Assert.Equal(("Kestrel Secure", "30%"), await Chosen(Mona.Says("Kestrel Secure")));
    }

    [Fact]
    public async Task Another_partner_keeps_what_was_said_of_the_customer()
    {
        await Mona.Says("What is the discount on API Security for a new customer at Kestrel Secure?");

        Assert.Equal(("Condor Redes", "40%"), await Chosen(Mona.Says("and for Condor Redes?")));
    }

    [Theory]
    [InlineData("What is the discount for Condor Redes on API Security for a new customer?", "Condor Redes", "40%")]
    [InlineData("What is Kestrel Secure's discount on API Security for a new customer?", "Kestrel Secure", "30%")]
    [InlineData("discount on API Security for a new customer at NORDLICHT SYSTEMS", "Nordlicht Systems", "35%")]
    [InlineData("What is the discount on API Security for a new customer at Kestrel?", "Kestrel Secure", "30%")]
    [InlineData("condor discount on API Security for a new customer", "Condor Redes", "40%")]
    public async Task A_partner_can_be_named_in_the_sentence(string words, string partner, string figure) =>
        Assert.Equal((partner, figure), await Chosen(Mona.Says(words)));

    [Fact]
    public async Task Naming_another_changes_the_partner_and_drops_the_customer_of_the_first()
    {
        await Mona.Says("What is the discount on API Security for Nordlicht Systems?");
        Assert.Equal(("Nordlicht Systems", "30%"), await Chosen(Mona.Says("for Marlow Retail?")));

        var shown = await Mona.Says("what about Condor Redes?");

        Assert.Equal(("Condor Redes", "35%"), (shown.About, shown.Figure));
        Assert.DoesNotContain("Marlow", shown.Everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nils", "What is the discount for Condor Redes?")]
    [InlineData("mona", "What is the discount for Fennec Networks on API Security?")]
    [InlineData("mona", "what is the discount for fennec on API Security?")]
    [InlineData("mona", "what is fennecs discount")]
    [InlineData("mona", "who is the cam of fennec?")]
    public async Task A_partner_of_somebody_else_is_refused_and_not_swapped_for_ones_own(string person, string words)
    {
        var shown = await Talk(person).Says(words);

        Assert.StartsWith("That partner is not among those assigned to you", shown.Line, StringComparison.Ordinal);
        Assert.Contains("Name one of yours", shown.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_s_partner_is_refused_in_passing_too()
    {
        await Mona.Says("What is the discount on API Security for Condor Redes?");

        Assert.StartsWith("That partner is not among those assigned to you", (await Mona.Says("and for fennec?")).Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whats condors discount on API Security", "Condor Redes")]
    [InlineData("whats nordlichts discount on API Security", "Nordlicht Systems")]
    public async Task A_partner_is_known_without_its_apostrophe(string words, string partner)
    {
        await Mona.Says("What is the discount for Kestrel Secure?");

        Assert.Equal(partner, (await Mona.Says(words)).About);
    }

    [Fact]
    public async Task A_customer_counts_only_with_the_partner_that_has_it()
    {
        await Mona.Says("What is the discount on API Security for Condor Redes?");

        Assert.Contains("Marlow Retail is not among the customers on record", (await Mona.Says("for Marlow Retail?")).Text, StringComparison.Ordinal);
        Assert.Contains("Aurora Bancaria is on record", (await Mona.Says("for Aurora Bancaria?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assignment_that_a_new_import_left_out_is_gone_at_once()
    {
        await using var office = Office.Another();
        var mona = new Conversation(office, "mona");
        await mona.Says("What is the discount for Condor Redes?");
        var old = mona.Last;

        await office.ReplaceAsync("assignments.csv", Office.DataFile("assignments.csv").Replace("condor,cam,,mona\n", "", StringComparison.Ordinal));

        Assert.StartsWith("That partner is not among", (await mona.Says("and for Premier?")).Line, StringComparison.Ordinal);
        Assert.StartsWith("That partner is not among", (await mona.Presses(old.Buttons[0].Data)).Line, StringComparison.Ordinal);
        Assert.StartsWith("That partner is not among", (await mona.Says("why?")).Line, StringComparison.Ordinal);

        var shown = await mona.Says("What is the level?");
        Assert.Equal("Which partner?", shown.Title);
        Assert.Equal(["Kestrel Secure", "Nordlicht Systems"], shown.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task More_partners_than_buttons_are_said_to_be_more_and_can_be_named()
    {
        await using var office = Office.Another();
        string[] more = ["heron", "ibis", "jackal", "kiwi"];
        await office.ReplaceAsync("partners.csv", Office.DataFile("partners.csv") + string.Concat(more.Select(id => $"{id},{id} Telecom,reseller,Elite,,NA,,,\n")));
        await office.ReplaceAsync("assignments.csv", Office.DataFile("assignments.csv") + string.Concat(more.Select(id => $"{id},cam,,mona\n")));
        var mona = new Conversation(office, "mona");

        var shown = await mona.Says("What is the discount on API Security for a new customer?");

        Assert.Equal(6, shown.Buttons.Count);
        Assert.Contains("Not all of yours fit here", shown.Text, StringComparison.Ordinal);
        Assert.Equal(("kiwi Telecom", "40%"), await Chosen(mona.Says("Kiwi Telecom")));
    }

    [Fact]
    public async Task A_person_who_moved_to_another_partner_sees_that_one_at_once()
    {
        await using var office = Office.Another();
        var alice = new Conversation(office, "alice");
        await alice.Says("What is my discount on API Security for Marlow Retail?");

        await office.ReplaceAsync("people.csv", Office.DataFile("people.csv").Replace("alice,nordlicht,", "alice,kestrel,", StringComparison.Ordinal));
        Assert.Equal("I did not follow that", (await alice.Says("and without registration?")).Title);
        var shown = await alice.Says("What is my discount on API Security for Marlow Retail?");

        Assert.Equal("Kestrel Secure", shown.About);
        Assert.DoesNotContain("is on record", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_has_the_programs_figures_and_nobodys_data()
    {
        var quinn = Talk("quinn");

        Assert.Equal(["$2M $50K", "$1M $30K", "$2.5M $50K", "$2M $40K"], (await quinn.Says("What are the thresholds?")).Cells("Premier"));
        Assert.Null(quinn.Last.About);
        Assert.Equal("I cannot show you that", (await quinn.Says("What is the level?")).Title);
    }

    [Fact]
    public async Task Texts_do_not_take_staff_for_the_partner()
    {
        var help = await Nils.Says("help");

        Assert.DoesNotContain(help.Buttons, button => button.Title.Contains("my ", StringComparison.Ordinal) || button.Title.Contains("we ", StringComparison.Ordinal));
        Assert.Equal("Eligible", (await Talk("pavel").Asks(new Question(Topic.AskAnExpert))).Figure);
    }

    private static async Task<(string?, string?)> Chosen(Task<Shown> showing)
    {
        var shown = await showing;
        return (shown.About, shown.Figure);
    }
}
