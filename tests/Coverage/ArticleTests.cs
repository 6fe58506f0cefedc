using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Articles;

namespace PartnerBot.Tests.Coverage;

/// <summary>The articles as files: what they may hold, and that they lead somewhere.</summary>
public sealed class ArticleTests
{
    [Fact]
    public void Every_article_leads_on_to_articles_and_topics_that_there_are() => Assert.All(
        Some.Edition.Articles.Values.SelectMany(article => article.Next, (article, next) => (article.Id, Next: next)),
        way => Assert.True(Some.Edition.Articles.ContainsKey(way.Next) || Enum.TryParse<Topic>(way.Next, out _), $"{way.Id} leads to {way.Next}"));

    [Fact]
    public void Every_document_says_how_much_it_weighs() => Assert.All(
        Some.Edition.Articles.Values, article => Assert.Equal(article.Document == SourceDocument.Guide, article.Document.Warning is null));

    [Theory]
    [InlineData("- It lasts {no_such_figure} days.", "there is no figure \"no_such_figure\"")]
    [InlineData("- Fine.\ncolour: red", "\"colour: red\" is neither")]
    [InlineData("- Fine.\ntitle: Twice", "title is given twice")]
    [InlineData("", "has nothing to say")]
    [InlineData("- Fine.\nbenefit: lunch", "benefit \"lunch\" is no row")]
    [InlineData("- Fine.\ndocument: diary", "document \"diary\" is not one of")]
    [InlineData("- Fine.\nask: nobody knows", "ask must be")]
    [InlineData("- Fine.\nset: lunch", "set \"lunch\" is not one of deals, mdf")]
    public void A_fault_names_file_line_and_field(string body, string fault)
    {
        var problem = Assert.Throws<FormatException>(() => ArticleFile.Parse("new.txt", $"= a-subject\ntitle: A subject\nsection: Somewhere\n{body}", Some.Edition));

        Assert.Contains(problem.Message.Split('\n').Skip(1), line => line.StartsWith("new.txt:", StringComparison.Ordinal) && line.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_is_filled_in_from_the_edition_with_its_source()
    {
        var article = Assert.Single(ArticleFile.Parse("new.txt", "= a-subject\ntitle: A subject\nsection: Somewhere\n- Within {grace_days} days at {discount.Elite.WithRegistration}.", Some.Edition));

        Assert.Equal(["Within 60 days at 35%."], article.Lines);
        Assert.Equal(["60", "35%"], article.Figures.Select(figure => figure.Value));
        Assert.All(article.Figures, figure => Assert.Equal(Some.Edition.Cite("Somewhere"), figure.Source));
        Assert.True(article.StatesPrices);
    }

    [Fact]
    public void Two_articles_of_one_name_are_a_fault()
    {
        var article = ArticleFile.Parse("new.txt", "= a-subject\ntitle: A subject\nsection: Somewhere\n- Fine.", Some.Edition);

        Assert.Throws<FormatException>(() => Some.Edition.With([.. article, .. article], Some.Edition.Support));
    }
}
