using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs.Understanding;

/// <summary>Read on Sunday, 22 November 2026.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("2027-01-31", "2027-01-31")]
    [InlineData("31/01/2027", "2027-01-31")]
    [InlineData("01/31/2027", "2027-01-31")]
    [InlineData("31.1.27", "2027-01-31")]
    [InlineData("04/04/2027", "2027-04-04")]
    [InlineData("31 Jan 2027", "2027-01-31")]
    [InlineData("the 31st of January, 2027", "2027-01-31")]
    [InlineData("Jan 31, 2027", "2027-01-31")]
    [InlineData("by 15 Dec", "2026-12-15")]
    [InlineData("Ximena left on 1 March", "2026-03-01")]
    [InlineData("if Ximena left on 1 March", "2027-03-01")]
    [InlineData("if Ana's certificate lapsed on 1 March", "2027-03-01")]
    [InlineData("if we got the notice on 1 March", "2026-03-01")]
    [InlineData("Jan 31", "2027-01-31")]
    [InlineData("22 November", "2026-11-22")]
    [InlineData("21 November", "2027-11-21")]
    [InlineData("we got a notice on 10 Feb", "2026-02-10")]
    [InlineData("since 21 November", "2026-11-21")]
    [InlineData("after an outage on 21 November", "2026-11-21")]
    [InlineData("we win it on 21 November", "2027-11-21")]
    [InlineData("29 Feb", "2028-02-29")]
    [InlineData("29 Feb 2028", "2028-02-29")]
    [InlineData("today", "2026-11-22")]
    [InlineData("tomorrow", "2026-11-23")]
    [InlineData("yesterday", "2026-11-21")]
    [InlineData("the day after tomorrow", "2026-11-24")]
    [InlineData("on Friday", "2026-11-27")]
    [InlineData("on Sunday", "2026-11-29")]
    [InlineData("on Monday 2 November 2026", "2026-11-02")]
    [InlineData("on Monday, the 2nd of November 2026", "2026-11-02")]
    [InlineData("in 3 months", "2027-02-22")]
    [InlineData("in a year", "2027-11-22")]
    [InlineData("two weeks ago", "2026-11-08")]
    [InlineData("before Christmas", "2026-12-25")]
    [InlineData("until new year's eve", "2026-12-31")]
    [InlineData("on New Year's Day", "2027-01-01")]
    [InlineData("end of year", "2026-12-31")]
    [InlineData("year end", "2026-12-31")]
    [InlineData("end of next quarter", "2027-03-31")]
    [InlineData("start of Q2", "2027-04-01")]
    [InlineData("at the end of February 2028", "2028-02-29")]
    public void A_day_is_read(string text, string day)
    {
        var entities = Corpus.Entities(text);

        Assert.Equal(DateOnly.Parse(day), entities.Date);
        Assert.Null(entities.Period);
        Assert.Null(entities.UnclearDate);
    }

    [Theory]
    [InlineData("next quarter", "2027-01-01", "2027-03-31")]
    [InlineData("this quarter", "2026-10-01", "2026-12-31")]
    [InlineData("this month", "2026-11-01", "2026-11-30")]
    [InlineData("next month", "2026-12-01", "2026-12-31")]
    [InlineData("last year", "2025-01-01", "2025-12-31")]
    [InlineData("this week", "2026-11-16", "2026-11-22")]
    [InlineData("Q1 2027", "2027-01-01", "2027-03-31")]
    [InlineData("2027 Q1", "2027-01-01", "2027-03-31")]
    [InlineData("Q4", "2026-10-01", "2026-12-31")]
    [InlineData("Q3", "2027-07-01", "2027-09-30")]
    [InlineData("next 90 days", "2026-11-22", "2027-02-20")]
    [InlineData("within 3 months", "2026-11-22", "2027-02-22")]
    [InlineData("the last 30 days", "2026-10-23", "2026-11-22")]
    [InlineData("in March", "2027-03-01", "2027-03-31")]
    [InlineData("in May", "2027-05-01", "2027-05-31")]
    [InlineData("by March", "2026-11-22", "2027-03-31")]
    [InlineData("before March", "2026-11-22", "2027-02-28")]
    [InlineData("until the end of 2027", "2026-11-22", "2027-12-31")]
    [InlineData("we fell below in August", "2026-08-01", "2026-08-31")]
    [InlineData("November 2028", "2028-11-01", "2028-11-30")]
    [InlineData("in 2027", "2027-01-01", "2027-12-31")]
    public void A_span_is_read_with_both_its_ends(string text, string from, string to)
    {
        var entities = Corpus.Entities(text);

        Assert.Equal(new Period(DateOnly.Parse(from), DateOnly.Parse(to)), entities.Period);
        Assert.Null(entities.Date);
    }

    [Theory]
    [InlineData("03/04/2027")]
    [InlineData("3.4.2027")]
    [InlineData("2027-02-30")]
    [InlineData("31/13/2027")]
    [InlineData("30 Feb 2027")]
    [InlineData("next friday")]
    public void A_date_of_two_readings_or_none_is_never_guessed(string text)
    {
        var entities = Corpus.Entities($"if we qualify {text}");

        Assert.Null(entities.Date);
        Assert.Null(entities.Period);
        Assert.Equal(text, entities.UnclearDate);
    }

    [Theory]
    [InlineData("may we use it")]
    [InlineData("60 days of grace")]
    [InlineData("24x7")]
    [InlineData("version 2.0.1")]
    [InlineData("in 999999 months")]
    [InlineData("in 9999 years")]
    [InlineData("on a Sunday")]
    [InlineData("if it fails on a Sunday, does the clock start on Monday")]
    public void Other_words_and_figures_are_no_dates(string text)
    {
        var entities = Corpus.Entities(text);

        Assert.Null(entities.Date);
        Assert.Null(entities.Period);
    }

    [Fact]
    public void At_the_end_of_time_nothing_breaks()
    {
        string[] texts = ["tomorrow", "next year", "last quarter", "in 90 days", "31 Jan", "Q1", "on Friday", "by March", "end of year", "5 years ago"];

        Assert.All(texts, text => Assert.NotNull(Corpus.Reader.Read(text, DateOnly.MinValue)));
        Assert.All(texts, text => Assert.NotNull(Corpus.Reader.Read(text, DateOnly.MaxValue)));
    }
}
