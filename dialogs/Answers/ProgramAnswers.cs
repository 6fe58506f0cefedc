using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Answers;

/// <summary>Who answers which topic.</summary>
internal static class ProgramAnswers
{
    public static Task<Answer> FindAsync(Inquiry about, Question question) => question.Topic switch
    {
        Topic.Discount => DiscountAnswers.FindAsync(about, question),
        Topic.Level => LevelAnswers.StandingAsync(about, question),
        Topic.Gap => LevelAnswers.GapAsync(about, question),
        Topic.Certifications => CertificationAnswers.ListAsync(about, question),
        Topic.ProductCompliance => CertificationAnswers.ComplianceAsync(about, question),
        Topic.AskAnExpert => ExpertAnswers.CheckAsync(about, question),
        Topic.Thresholds => Task.FromResult(LevelAnswers.Thresholds(about, question)),
        Topic.LevelChange => LevelAnswers.ChangeAsync(about, question),
        Topic.Guide => Task.FromResult(GuideAnswers.Article(about, question)),
        Topic.Benefits => Task.FromResult(GuideAnswers.Benefits(about, question)),
        Topic.ResponseTimes => SupportAnswers.ResponseAsync(about, question),
        Topic.Severity => Task.FromResult(SupportAnswers.Severity(about, question)),
        Topic.Contacts => ContactAnswers.FindAsync(about, question),
    };

    /// <summary>What somebody at Akamai can ask without a partner in mind.</summary>
    public static bool CanDoWithoutPartner(Topic topic) => Permissions.For(Permissions.AbilityFor(topic)).Data is DataScope.Program;
}
