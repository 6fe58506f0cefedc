using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Plans;
using PartnerBot.Program.Projections;

namespace PartnerBot.Dialogs.Answers;

/// <summary>"What if Ana leaves?", "how do we get to Elite by July?", "is our Success Plan agreed?"</summary>
internal static class PlanningAnswers
{
    /// <returns>Null when nothing is supposed, or what is cannot be projected; see <see cref="ProblemsAsync"/>.</returns>
    public static async Task<Answer?> WhatIfAsync(Inquiry about, Question question) =>
        question.Suppose is { Count: > 0 } suppose && Projection.Of(about.Edition, await about.FileAsync(), about.Today, suppose) is Projection.Projected projected
            ? WhatIf(about, question, projected)
            : null;

    public static async Task<IReadOnlyList<SuppositionProblem>> ProblemsAsync(Inquiry about, Question question) =>
        Projection.Of(about.Edition, await about.FileAsync(), about.Today, question.Suppose ?? []).Match(_ => [], problems => problems);

    public static async Task<Answer> LevelAsync(Inquiry about, Question question)
    {
        var level = question.Level ?? LevelAnswers.Above(about.Partner!.Level);
        var geography = question.Geography ?? about.Home ?? Geography.NorthAmerica;
        var plan = LevelPlan.For(about.Edition, await about.FileAsync(), level, geography, question.Date, about.Today);

        question = question with { Level = level, Geography = geography };
        List<Suggestion> next =
        [
            .. question.Date is null ? [] : (Suggestion[])[new("As soon as possible?", question with { Date = null })],
            .. about.Partner!.Regions.Where(other => other != geography).Take(2).Select(other => new Suggestion($"And in {other.Name()}?", question with { Geography = other })),
            new($"What is missing for {level} today?", new Question(Topic.Gap, level, geography, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next);
        return new Answer($"the way to {level} in {geography.Name()}", PlanCards.Level(plan, frame), plan.Basis, frame);
    }

    public static async Task<Answer> SuccessAsync(Inquiry about, Question question)
    {
        var plan = SuccessPlanRules.Of(about.Edition, await about.FileAsync(), about.Today);
        List<Suggestion> next =
        [
            new("What if it is not agreed?", new Question(Topic.WhatIf, Suppose: [new Supposition(SuppositionKind.NoPlan)], Partner: question.Partner)),
            new("What is the level?", new Question(Topic.Level, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next);
        return new Answer($"{about.Whose} Success Plan", PlanCards.Success(plan, frame), plan.Basis, frame);
    }

    private static Answer WhatIf(Inquiry about, Question question, Projection.Projected projected)
    {
        var showsPrices = Permissions.Allows(Ability.SeePrices, about.Asker);
        List<Suggestion> next =
        [
            new("And without that?", new Question(Topic.LevelChange, Partner: question.Partner)),
            new("How do we keep the level?", new Question(Topic.Plan, about.Partner!.Level, question.Geography, Partner: question.Partner)),
            new("What is the level now?", new Question(Topic.Level, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next);
        return new Answer("this what-if", ProjectionCards.Chain(projected, showsPrices, frame), showsPrices ? projected.Basis : WithoutPrices(about.Edition, projected.Basis), frame);
    }

    // What somebody may not see on the card is not told under "Why?" either.
    private static Basis WithoutPrices(Edition edition, Basis basis)
    {
        var pricing = edition.Cite(edition.Sections.Pricing);
        return basis with
        {
            Rules = [.. basis.Rules.Where(rule => !rule.Contains('%', StringComparison.Ordinal))],
            Inputs = [.. basis.Inputs.Where(input => input.Source != pricing)],
            Steps = [.. basis.Steps.Where(step => !step.Contains('%', StringComparison.Ordinal))],
            Sources = [.. basis.Sources.Where(source => source != pricing)],
        };
    }
}
