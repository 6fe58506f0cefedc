using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Answers;

/// <summary>Who answers which topic.</summary>
public static class ProgramAnswers
{
    public static Task<Answer> FindAsync(Case about, Question question, CancellationToken ct) => question.Topic switch
    {
        Topic.Discount => DiscountAnswers.FindAsync(about, question, ct),
        Topic.Level => LevelAnswers.StandingAsync(about, question, ct),
        Topic.Gap => LevelAnswers.GapAsync(about, question, ct),
        Topic.Certifications => CertificationAnswers.ListAsync(about, question, ct),
        Topic.ProductCompliance => CertificationAnswers.ComplianceAsync(about, question, ct),
        Topic.AskAnExpert => ExpertAnswers.CheckAsync(about, question, ct),
        Topic.Thresholds => Task.FromResult(LevelAnswers.Thresholds(about, question)),
        Topic.LevelChange => LevelAnswers.ChangeAsync(about, question, ct),
    };

    /// <summary>What somebody at Akamai can ask without a partner in mind.</summary>
    public static bool CanDoWithoutPartner(Topic topic) => topic is Topic.Thresholds;
}
