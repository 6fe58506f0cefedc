namespace PartnerBot.Tests.Dialogs;

public class WhyTests(SqliteOffice office) : DialogTests(office)
{
    [Theory]
    [InlineData("What is my discount on API Security for a new customer?", "Why: your discount", "Premier, without a deal registration: 15%", "Wholesale Product Pricing")]
    [InlineData("What is my level?", "Why: your level", "Premier, Annual revenue 2026, North America: $2,000,001 > $2M", "Revenue and Net Monthly Recurring Revenue Thresholds")]
    [InlineData("What am I missing for Elite in EMEA?", "Why: what is missing for Elite in EMEA", "Elite, Net MRR 2026, EMEA: $41,234 < $100K, $58,766 below", "Partner Success Plan")]
    [InlineData("when does Ben's certificate expire?", "Why: your certificates", "1 Jul 2024 + 24 months = 1 Jul 2026; + 60 days = 30 Aug 2026", "Certification Renewal")]
    [InlineData("Are we Basic or Advanced for App & API Protector?", "Why: your compliance for App & API Protector", "Sales Engineers: 1; Basic needs 2, Advanced 2", "Product Level Certification Compliance per Partner")]
    [InlineData("are we product Basic or Advanced?", "Why: your product compliance", "App & API Protector: not yet Basic", "Product Level Certification Compliance per Partner")]
    [InlineData("Are we eligible for Ask An Expert?", "Why: Ask An Expert", "Certified Solutions Architects: 1; needed: 2; not met", "Ask An Expert")]
    [InlineData("When could our level change?", "Why: your next change of level", "15 Jun 2026 + 60 days = 14 Aug 2026; the following calendar quarter begins on 1 Oct 2026", "Change of Partner's Program Level or Assigned Staff")]
    public async Task Why_shows_rule_inputs_arithmetic_and_section(string question, string title, string arithmetic, string section)
    {
        await Alice.Says(question);

        var shown = await Alice.Says("why?");

        Assert.Equal(title, shown.Title);
        Assert.Contains(shown.Texts, text => text is "Rule" or "Rules");
        Assert.Contains("What went in", shown.Texts);
        Assert.Contains("Arithmetic", shown.Texts);
        Assert.Contains(shown.Texts, text => text.Contains(arithmetic, StringComparison.Ordinal));
        Assert.Contains(section, shown.Sources, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thresholds_are_printed_not_computed_so_why_has_no_arithmetic()
    {
        await Alice.Says("What is the threshold for Premier in LATAM?");

        var shown = await Alice.Says("why?");

        Assert.Equal("more than $1M", shown["Premier threshold, annual revenue, LATAM"]);
        Assert.Contains("The figure must be above the threshold; reaching it exactly is not enough.", shown.Texts);
        Assert.DoesNotContain("Arithmetic", shown.Texts);
    }

    [Theory]
    [InlineData("why?")]
    [InlineData("how did you get that?")]
    [InlineData("where does that come from?")]
    [InlineData("explain")]
    [InlineData("are you sure?")]
    [InlineData("source?")]
    public async Task Why_has_many_words(string words)
    {
        await Alice.Says("What is my discount?");

        Assert.Equal("Why: your discount", (await Alice.Says(words)).Title);
    }

    [Fact]
    public async Task The_button_explains_the_answer_it_stands_under_even_later()
    {
        var discount = await Alice.Says("What is my discount on Bot Manager?");
        await Alice.Says("What is my level?");

        var shown = await Alice.Presses(discount.Buttons.Single(button => button.Title == "Why?").Data);

        Assert.Equal("Why: your discount", shown.Title);
        Assert.Equal("Bot Manager", shown["Product"]);
    }

    [Fact]
    public async Task What_was_said_is_told_from_what_is_on_record()
    {
        await Alice.Says("What is my discount on API Security for a new customer at Elite?");

        var shown = await Alice.Says("why?");

        Assert.Contains("Source: your question (level)", shown.Texts);
        Assert.Contains("your question (level, product, customer)", shown.Sources, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_why_the_conversation_goes_on_with_the_question()
    {
        await Alice.Says("What is my discount on API Security for a new customer?");
        await Alice.Says("why?");

        Assert.Equal("40%", (await Alice.Says("and for Elite?")).Figure);
    }

    [Fact]
    public async Task With_nothing_before_why_says_what_to_ask_first()
    {
        var shown = await Alice.Says("why?");

        Assert.Contains("Ask me something first", shown.Line, StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Line!, char.IsDigit);
    }

    [Fact]
    public async Task Akamai_staff_read_whose_discount_it_is()
    {
        await Nils.Says("What is the discount?");

        Assert.Equal("Why: Nordlicht Systems' discount", (await Nils.Says("why?")).Title);
    }
}
