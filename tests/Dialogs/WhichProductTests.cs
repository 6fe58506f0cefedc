namespace PartnerBot.Tests.Dialogs;

public class WhichProductTests(SqliteOffice office) : DialogTests(office)
{
    [Theory]
    [InlineData("What is my discount on AAP?")]
    [InlineData("discount for API protection")]
    [InlineData("what do we get off on API Protector with a deal registration?")]
    public async Task A_name_of_two_products_is_asked_about(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal("Which product?", shown.Title);
        Assert.Equal(["App & API Protector", "API Security"], shown.Buttons.Select(button => button.Title));
        Assert.DoesNotContain(shown.Text, char.IsDigit);
    }

    [Theory]
    [InlineData("App & API Protector", "30%")]
    [InlineData("API Security", "35%")]
    public async Task The_press_answers_the_question_that_waited(string button, string figure)
    {
        await Alice.Says("What is my discount on AAP for a new customer?");

        var shown = await Alice.Presses(button);

        Assert.Equal(($"Discount on {button}", figure), (shown.Title, shown.Figure));
    }

    [Theory]
    [InlineData("App & API Protector", "35%", "15%")]
    [InlineData("API Security", "40%", "15%")]
    public async Task Level_and_registration_said_before_stay(string button, string other, string figure)
    {
        await Alice.Says("What is my discount on AAP for a new customer at Elite without registration?");

        var shown = await Alice.Presses(button);

        Assert.Equal(figure, shown.Figure);
        Assert.Contains(other, shown.Texts);
        Assert.Contains("These are Elite rates", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_can_be_said_instead_of_pressed()
    {
        await Alice.Says("What is my discount on AAP for a new customer at Elite?");

        Assert.Equal("40%", (await Alice.Says("API Security")).Figure);
    }

    [Fact]
    public async Task A_customer_named_before_stays()
    {
        await Alice.Says("What is my discount on AAP for Marlow Retail?");

        var shown = await Alice.Presses("API Security");

        Assert.Equal("30%", shown.Figure);
        Assert.Contains("Marlow Retail is on record", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compliance_asks_too()
    {
        await Alice.Says("are we Basic or Advanced for AAP?");

        Assert.Equal("Not yet Basic", (await Alice.Presses("App & API Protector")).Figure);
    }

    [Fact]
    public async Task A_full_name_is_not_asked_about() =>
        Assert.Equal("Discount on App & API Protector", (await Alice.Says("What is my discount on App & API Protector?")).Title);

    [Fact]
    public async Task Who_may_not_have_the_answer_is_not_asked() =>
        Assert.Equal("I cannot show you that", (await Talk("grete").Says("What is our discount on AAP?")).Title);

    [Fact]
    public async Task A_stranger_is_not_asked() =>
        Assert.Equal("I do not know you yet", (await Stranger.Says("What is my discount on AAP?")).Title);

    [Fact]
    public async Task Akamai_staff_who_named_the_partner_need_not_name_it_again()
    {
        await Mona.Says("What is the discount on AAP for Condor Redes?");

        var shown = await Mona.Presses("App & API Protector");

        Assert.Equal(("Condor Redes", "35%"), (shown.About, shown.Figure));
    }
}
