using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;

namespace PartnerBot.Cards;

/// <summary>Answers about Product Level Certification Compliance: Basic, Advanced, or what is missing.</summary>
public static class ComplianceCards
{
    private const int MostHolders = 3;

    public static AdaptiveCard Product(ProductStanding standing, AnswerFrame frame)
    {
        var name = Names.Fit(standing.Product.Name);

        return new Answer(
            frame,
            $"{name}: product compliance",
            standing.Applies ? $"{name}: {Verdict(standing).Word}." : $"Product compliance does not apply to {name}.",
            new SourceLine(standing.Basis.Sources))
        { Basis = standing.Basis, Why = Rule(standing) }.With(
            standing.Applies
                ? [Layout.Figure(Said.Capital(Verdict(standing).Word), Line(standing), Verdict(standing)), .. standing.Roles.SelectMany(role => Role(standing, role))]
                : [Layout.Figure("Does not apply", $"{name} has no Basic or Advanced standing"), Layout.Text("The guide asks for no certified people for this product by itself. What your level asks for stays.")]);
    }

    public static AdaptiveCard All(IReadOnlyList<ProductStanding> standings, AnswerFrame frame)
    {
        var (rows, pages) = Asking.Page(standings, frame.Question);
        var position = Asking.Position(standings.Count, frame.Question);
        var sources = standings.SelectMany(it => it.Basis.Sources).DefaultIfEmpty(Citation.Record("certifications"));

        return new Answer(
            frame,
            position is null ? "Product compliance" : $"Product compliance {position}",
            standings is [] ? "No product is certified or in focus yet."
            : $"{Count(ComplianceLevel.Advanced)} Advanced, {Count(ComplianceLevel.Basic)} Basic, {Count(ComplianceLevel.None)} not yet Basic.",
            new SourceLine(sources))
        {
            Why = First(standings.FirstOrDefault(it => it.Applies)?.Basis),
            Caveats = [.. standings.SelectMany(it => it.Basis.Caveats).Distinct()],
            Pages = pages,
        }.With(standings is []
            ? [Layout.Text("Nobody holds a product certificate yet, and no focus product is on record.")]
            : rows.Select(Row));

        int Count(ComplianceLevel level) => standings.Count(it => it.Applies && it.Level == level);
    }

    /// <summary>What the standing takes that was reached last, or that comes next.</summary>
    private static string? Rule(ProductStanding standing)
    {
        var aim = standing.Level is ComplianceLevel.None ? ComplianceLevel.Basic : ComplianceLevel.Advanced;
        return standing.Basis.Rules.FirstOrDefault(rule => rule.StartsWith($"{aim}:", StringComparison.Ordinal)) is { } rule
            ? Said.FirstSentence(rule)
            : First(standing.Basis);
    }

    private static string? First(Basis? basis) => basis?.Rules is [var rule, ..] ? Said.FirstSentence(rule) : null;

    private static ColumnSet Row(ProductStanding standing)
    {
        var verdict = Verdict(standing);

        return Layout.Row(
            new TextBlock(Names.Fit(standing.Product.Name)) { Weight = TextWeight.Bolder },
            verdict.Before(Said.Capital(verdict.Word)),
            Spacing.Default) with
        { Separator = true };
    }

    private static Mark Verdict(ProductStanding standing) => !standing.Applies
        ? new Mark("–", "does not apply", TextColor.Default)
        : standing.Level switch
        {
            ComplianceLevel.None => Mark.No with { Word = "not yet Basic" },
            ComplianceLevel.Basic => Mark.Yes with { Word = "Basic", Color = TextColor.Accent },
            ComplianceLevel.Advanced => Mark.Yes with { Word = "Advanced" },
        };

    private static string Line(ProductStanding standing) => standing.Level switch
    {
        ComplianceLevel.None => "certified people, and how many Basic needs",
        ComplianceLevel.Basic => "certified people, and how many Advanced needs",
        ComplianceLevel.Advanced => "the highest standing for a product",
    };

    private static IEnumerable<Element> Role(ProductStanding standing, RoleCount role)
    {
        var need = standing.Level is ComplianceLevel.None ? role.ForBasic : role.ForAdvanced;
        if (need == 0) yield break; // not asked for by the standing in question

        foreach (var element in ProgressLine.Of(Said.Name(role.Role), role.Have, need)) yield return element;
        if (role.Holders is not []) yield return Layout.Small(Holders(role.Holders));
    }

    private static string Holders(IReadOnlyList<CertificationStatus> holders)
    {
        var names = holders.Take(MostHolders).Select(it => it.State is CertificationState.Valid
            ? Names.Fit(it.Holder.Name)
            : $"{Names.Fit(it.Holder.Name)} ({Mark.Of(it.State).Word})");

        return Said.List(holders.Count > MostHolders ? [.. names, Said.Count(holders.Count - MostHolders, "other", "others")] : [.. names]);
    }
}
