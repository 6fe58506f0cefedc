using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Plans;

namespace PartnerBot.Cards;

/// <summary>Answers about plans: the way to a level, and the Success Plan.</summary>
public static class PlanCards
{
    private const int MostMoves = 6;

    public static AdaptiveCard Level(LevelPlan plan, AnswerFrame frame) =>
        new Answer(frame, $"Plan: {plan.Level} in {plan.Geography.Name()}", plan.Headline, new SourceLine([.. plan.Basis.Sources, .. plan.Basis.Inputs.Select(input => input.Source)])) { Why = "", Basis = plan.Basis }.With(
        [
            Layout.Figure(plan.State is LevelPlanState.Held ? "Held" : Said.Day(plan.EffectiveOn), plan.Headline, plan.State is LevelPlanState.Held or LevelPlanState.Supported ? Mark.Yes : null),
            .. plan.Timing is "" ? [] : (Element[])[Layout.Text(plan.Timing)],
            Layout.Heading("People"),
            .. plan.Roles.SelectMany(Role),
            .. plan.Exams > 0 ? (Element[])[Layout.Small(plan.Careful.Text)] : [],
            Layout.Heading("Money: one of these is enough"),
            .. plan.Money.Options.Select(option => Layout.Row(option.IsMet ? Mark.Yes : Mark.No, option.Text)),
            Layout.Heading("Also"),
            Layout.Row(plan.SuccessPlan.IsMet ? Mark.Yes : Mark.No, plan.SuccessPlan.Text),
            .. plan.UncertifiedRoles.Select(role => Layout.Row(Mark.No, $"{role}: nobody on record")),
            .. plan.OtherRegions.Select(region => Layout.Row(Mark.No, region.Text)),
        ]);

    public static AdaptiveCard Success(SuccessPlanReviews plan, AnswerFrame frame) =>
        new Answer(frame, $"Success Plan {plan.Year}", plan.Headline, new SourceLine([.. plan.Basis.Sources, .. plan.Basis.Inputs.Select(input => input.Source)])) { Why = "", Basis = plan.Basis }.With(
        [
            Layout.Figure(Word(plan.State), plan.Headline, plan.State switch { SuccessPlanState.Agreed => Mark.Yes, SuccessPlanState.Submitted => Mark.Open, SuccessPlanState.Missing or SuccessPlanState.NotOnRecord => Mark.No }),
            .. Day("Submitted", plan.SubmittedOn),
            .. Day("Agreed with Akamai", plan.AgreedOn),
            .. Day("Last review", plan.LastReviewOn),
            .. Day(plan.IsReviewOverdue ? "Next review, overdue" : "Next review", plan.NextReviewOn),
            .. plan.Reviews.Skip(1).Take(3).Select(day => Layout.Row("Then", Said.Day(day))),
            Layout.Heading("The plan has these parts"),
            .. plan.Sections.Select(Layout.Bullet),
        ]);

    private static IEnumerable<Element> Role(RolePlan role)
    {
        yield return Layout.Row(role.Lacking == 0 ? Mark.Yes : Mark.No, role.Text);
        foreach (var move in role.Moves.Take(MostMoves)) yield return Layout.Bullet(move.Text);
        if (role.Moves.Count > MostMoves) yield return Layout.Small($"and {role.Moves.Count - MostMoves} more");
    }

    private static IEnumerable<Element> Day(string name, DateOnly? day)
    {
        if (day is { } known) yield return Layout.Row(name, Said.Day(known));
    }

    private static string Word(SuccessPlanState state) => state switch
    {
        SuccessPlanState.NotOnRecord => "Not on record",
        SuccessPlanState.Missing => "Missing",
        SuccessPlanState.Submitted => "Not yet agreed",
        SuccessPlanState.Agreed => "Agreed",
    };
}
