using PartnerBot.Cards;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Experts;

namespace PartnerBot.Dialogs.Answers;

/// <summary>"Are we eligible for Ask An Expert?"</summary>
internal static class ExpertAnswers
{
    public static async Task<Answer> CheckAsync(Inquiry about, Question question)
    {
        var eligibility = ExpertRules.Assess(about.Edition, await about.FileAsync(), about.Today);
        List<Suggestion> next =
        [
            new("Who are the Solutions Architects?", new Question(Topic.Certifications, Role: StaffRole.SolutionsArchitect, Partner: question.Partner)),
            new("What is the level?", new Question(Topic.Level, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next);
        return new Answer("Ask An Expert", ExpertCards.Checklist(eligibility, frame), eligibility.Basis, frame);
    }
}
