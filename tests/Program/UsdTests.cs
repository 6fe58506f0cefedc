using PartnerBot.Program;

namespace PartnerBot.Tests.Program;

public sealed class UsdTests
{
    [Theory]
    [InlineData("5000000", "$5M")]
    [InlineData("2500000", "$2.5M")]
    [InlineData("4650000", "$4.65M")]
    [InlineData("4655000", "$4,655,000")]
    [InlineData("4999999.99", "$4,999,999.99")]
    [InlineData("1000000000", "$1,000M")]
    [InlineData("1000000", "$1M")]
    [InlineData("999999", "$999,999")]
    [InlineData("250000", "$250K")]
    [InlineData("7500", "$7.5K")]
    [InlineData("7550", "$7,550")]
    [InlineData("1000", "$1K")]
    [InlineData("999", "$999")]
    [InlineData("0.5", "$0.50")]
    [InlineData("0", "$0")]
    [InlineData("-12000", "-$12K")]
    [InlineData("-2500000", "-$2.5M")]
    public void Short_where_nothing_is_lost_and_exact_where_it_would_be(string amount, string text) =>
        Assert.Equal(text, Usd.Brief(decimal.Parse(amount)));

    [Theory]
    [InlineData("400000", "$400,000")]
    [InlineData("0.01", "$0.01")]
    [InlineData("-1500.5", "-$1,500.50")]
    public void Written_out_to_the_cent(string amount, string text) => Assert.Equal(text, Usd.Full(decimal.Parse(amount)));
}
