using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Answers;

/// <summary>Who answers which topic.</summary>
internal static class ProgramAnswers
{
    /// <returns>Null when something has to be known or put right first; <see cref="Obstacles"/> says what.</returns>
    public static async Task<Answer?> FindAsync(Inquiry about, Question question) => question.Topic switch
    {
        Topic.Discount => await DiscountAnswers.FindAsync(about, question),
        Topic.Level => await LevelAnswers.StandingAsync(about, question),
        Topic.Gap => await LevelAnswers.GapAsync(about, question),
        Topic.Certifications => await CertificationAnswers.ListAsync(about, question),
        Topic.ProductCompliance => await CertificationAnswers.ComplianceAsync(about, question),
        Topic.AskAnExpert => await ExpertAnswers.CheckAsync(about, question),
        Topic.Thresholds => LevelAnswers.Thresholds(about, question),
        Topic.LevelChange => await LevelAnswers.ChangeAsync(about, question),
        Topic.Guide => GuideAnswers.Article(about, question),
        Topic.Benefits => GuideAnswers.Benefits(about, question),
        Topic.ResponseTimes => await SupportAnswers.ResponseAsync(about, question),
        Topic.Severity => SupportAnswers.Severity(about, question),
        Topic.Contacts => await ContactAnswers.FindAsync(about, question),
        Topic.WhatIf => await PlanningAnswers.WhatIfAsync(about, question),
        Topic.Plan => await PlanningAnswers.LevelAsync(about, question),
        Topic.DealPrice => await CalculatorAnswers.DealAsync(about, question),
        Topic.ServiceCredit => CalculatorAnswers.Credit(about, question),
        Topic.SuccessPlan => await PlanningAnswers.SuccessAsync(about, question),
        Topic.Search => await PassageAnswers.SearchAsync(about, question),
        Topic.Changes => await PassageAnswers.ChangesAsync(about, question),
    };

    /// <summary>What somebody at Akamai can ask without a partner in mind.</summary>
    public static bool CanDoWithoutPartner(Topic topic) => Permissions.For(Permissions.AbilityFor(topic)).Data is DataScope.Program;
}
