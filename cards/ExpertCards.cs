using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Experts;

namespace PartnerBot.Cards;

/// <summary>The answer to "can we use Ask An Expert".</summary>
public static class ExpertCards
{
    public static AdaptiveCard Checklist(ExpertEligibility eligibility, AnswerFrame frame)
    {
        var (figure, line, mark) = Verdict(eligibility);

        return new Answer(
            frame,
            "Ask An Expert",
            $"Ask An Expert: {char.ToLowerInvariant(figure[0])}{figure[1..]}.",
            new SourceLine([.. eligibility.Basis.Sources, .. eligibility.Criteria.Select(it => it.Source)]))
        { Basis = eligibility.Basis }.With(
        [
            Layout.Figure(figure, line, mark),
            .. eligibility.Criteria.Select(Criterion),
            .. Enrolment(eligibility, frame.AsOf),
        ]);
    }

    private static (string Figure, string Line, Mark Mark) Verdict(ExpertEligibility it)
    {
        var met = it.Criteria.Count(criterion => criterion.Met is true);

        return it.Verdict switch
        {
            ExpertVerdict.Eligible => ("Eligible", $"all {it.Criteria.Count} criteria are met", Mark.Yes),
            ExpertVerdict.NotYet => ("Not yet", $"{met} of {it.Criteria.Count} criteria are met", Mark.No),
            ExpertVerdict.NeedsSponsorship => ("Needs a sponsor", "the Akamai account team can sponsor a Select partner", Mark.Open),
            ExpertVerdict.DependsOnReading => ("It depends", "on something the guide leaves open; ask the PAE", Mark.Open),
        };
    }

    private static ColumnSet Criterion(ExpertCriterion criterion)
    {
        var mark = Mark.Of(criterion.Met);

        return Layout.Row(mark, Name(criterion.Kind), new Column(ColumnWidth.Of(9),
        [
            Layout.Cell(Said.Capital(criterion.Have)),
            Layout.Cell(Need(criterion)) with { Size = TextSize.Small, IsSubtle = true },
        ])) with
        { Separator = true };
    }

    /// <summary>What is given by somebody is not counted: "required, by Akamai's PSE or field team".</summary>
    private static string Need(ExpertCriterion criterion) => criterion.Need switch
    {
        "required" => "required",
        ['b', 'y', ' ', ..] => $"required, {criterion.Need}",
        _ => $"needs {Said.Need(criterion.Need)}",
    };

    private static IEnumerable<Element> Enrolment(ExpertEligibility it, DateOnly today)
    {
        if (it.EnrolledOn is not { } day) yield break;

        yield return Layout.Text(it.ReviewBy switch
        {
            null => $"Enrolled since {Said.Day(day)}.",
            { } past when past < today => $"Enrolled since {Said.Day(day)}. An activity review was due by {Said.Day(past)}: raise a case, or talk to the Partner Account Executive.",
            { } review => $"Enrolled since {Said.Day(day)}. The next activity review is due by {Said.Day(review)}.",
        });
    }

    private static string Name(ExpertCriterionKind kind) => kind switch
    {
        ExpertCriterionKind.Level => "Program level",
        ExpertCriterionKind.SolutionsArchitects => "Solutions Architects",
        ExpertCriterionKind.PartnerLedIntegrations => "Partner-led PoCs and integrations",
        ExpertCriterionKind.Recommendation => "Recommendation by PSE or field",
        ExpertCriterionKind.Sponsorship => "Sponsor at Akamai",
    };
}
