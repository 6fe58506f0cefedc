using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Articles;

namespace PartnerBot.Dialogs.Answers;

/// <summary>What the documents say: an article, or the table of benefits.</summary>
internal static class GuideAnswers
{
    public static Answer Article(Inquiry about, Question question)
    {
        var article = about.Edition.Articles[question.Article!];
        if (question.Beside is { } beside) return Pair(about, question, article, about.Edition.Articles[beside]);

        var benefit = article.Benefit is { } key ? about.Edition.Benefits[key] : null;
        var frame = about.Frame(question, [.. article.Next.Select(next => Next(about, next))]) with { About = About(about, article) };
        return new Answer(article.Title, GuideCards.Article(article, benefit, question.Level ?? about.Partner?.Level, about.Turn.Channel, frame), article.Basis, frame);
    }

    /// <summary>Two subjects, each with what is said of it.</summary>
    private static Answer Pair(Inquiry about, Question question, Program.Articles.Article one, Program.Articles.Article other)
    {
        var frame = about.Frame(question, [Next(about, one.Id), Next(about, other.Id)]) with { About = About(about, one) };
        var basis = one.Basis.And(other.Basis);
        return new Answer($"{one.Title} and {other.Title}", GuideCards.Pair(one, other, basis, frame), basis, frame);
    }

    public static Answer Benefits(Inquiry about, Question question)
    {
        var level = question.EveryLevel is true ? null : question.Level ?? about.Partner?.Level;
        var basis = Program.Benefits.Explain(about.Edition, level);
        List<Suggestion> next =
        [
            .. Enum.GetValues<Level>().OrderDescending().Where(other => other != level).Select(other => new Suggestion($"And at {other}?", question with { Level = other, EveryLevel = null })),
            new("What is missing for the next level?", new Question(Topic.Gap, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next);
        var benefits = about.Edition.Benefits.Values.ToList();
        return new Answer(
            level is null ? "the benefits" : $"the benefits at {level}",
            level is { } one ? BenefitCards.OfLevel(one, benefits, basis, frame) : BenefitCards.OfAllLevels(benefits, basis, frame),
            basis,
            frame);
    }

    private static string About(Inquiry about, Program.Articles.Article article) =>
        article.Document == SourceDocument.Guide ? about.Edition.Document : article.Source.Document;

    private static Suggestion Next(Inquiry about, string next) => about.Edition.Articles.TryGetValue(next, out var article)
        ? new Suggestion(article.Button, new Question(Topic.Guide, Article: next))
        : TopicNames.Suggest(Enum.Parse<Topic>(next), about.Asker, about.Today);
}
