using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs.Understanding;

public sealed class AmountTests
{
    [Theory]
    [InlineData("$450k", 450_000, "$")]
    [InlineData("a $1.2M deal", 1_200_000, "$")]
    [InlineData("1.2M", 1_200_000, null)]
    [InlineData("USD 400,000", 400_000, "USD")]
    [InlineData("US$ 400,000", 400_000, "USD")]
    [InlineData("€120k", 120_000, "EUR")]
    [InlineData("120.000 €", 120_000, "EUR")]
    [InlineData("£99.50", 99.5, "GBP")]
    [InlineData("4 million dollars", 4_000_000, "$")]
    [InlineData("1,5 million euros", 1_500_000, "EUR")]
    [InlineData("500 usd", 500, "USD")]
    [InlineData("1,250,000", 1_250_000, null)]
    [InlineData("2 bn yen", 2_000_000_000, "JPY")]
    public void Money_is_read_as_it_is_written(string text, decimal amount, string? currency) =>
        Assert.Equal(new Money(amount, currency), Corpus.Entities(text).Money);

    [Theory]
    [InlineData("8 PoCs")]
    [InlineData("in 2027")]
    [InlineData("15%")]
    [InlineData("24x7")]
    [InlineData("90 days")]
    [InlineData("$")]
    [InlineData("99999999999999999999999999 dollars")]
    public void Other_figures_are_not_money(string text) => Assert.Null(Corpus.Entities(text).Money);

    [Theory]
    [InlineData("15%", 15)]
    [InlineData("is it 37.5 percent", 37.5)]
    [InlineData("40 pct", 40)]
    [InlineData("30 per cent", 30)]
    [InlineData("12,5 %", 12.5)]
    public void A_percentage_is_read(string text, decimal percent) => Assert.Equal(percent, Corpus.Entities(text).Percent);

    [Theory]
    [InlineData("15")]
    [InlineData("percent")]
    [InlineData("%")]
    public void Without_a_figure_or_a_sign_there_is_no_percentage(string text) => Assert.Null(Corpus.Entities(text).Percent);
}
