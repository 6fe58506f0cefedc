using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;

namespace PartnerBot.Cards;

/// <summary>What "Why?" opens: the rule, what went in, the arithmetic, and what the guide leaves open.</summary>
public static class WhyCards
{
    private const int Most = 10;

    /// <param name="title">What is explained: "35% for Premier".</param>
    public static AdaptiveCard Explain(string title, Basis basis, AnswerFrame frame) =>
        new Answer(
            frame,
            $"Why: {title}",
            basis.Rules is [var rule, ..] ? $"Why {title}: {rule}" : $"Why {title}.",
            new SourceLine([.. basis.Sources, .. basis.Inputs.Select(input => input.Source)]) { MostSections = Most })
        { AsksWhy = false }.With(
        [
            .. Lines(basis.Rules.Count > 1 ? "Rules" : "Rule", basis.Rules),
            .. Inputs(basis.Inputs),
            .. Lines("Arithmetic", [.. basis.Inputs.Select(it => it.Arithmetic).OfType<string>(), .. basis.Steps]),
            .. Lines("What the guide leaves open", [.. basis.Caveats.Select(it => it.Text)]),
        ]);

    private static IEnumerable<Element> Lines(string heading, IReadOnlyList<string> lines)
    {
        if (lines is []) yield break;

        yield return Layout.Heading(heading);
        foreach (var line in lines.Take(Most)) yield return Layout.Bullet(line);
        if (lines.Count > Most) yield return Layout.Small($"and {lines.Count - Most} more");
    }

    private static IEnumerable<Element> Inputs(IReadOnlyList<Fact> inputs)
    {
        if (inputs is []) yield break;

        yield return Layout.Heading("What went in");
        for (var i = 0; i < Math.Min(inputs.Count, Most); i++)
        {
            yield return Layout.Row(inputs[i].Name, Said.Need(inputs[i].Value));

            // Several lines out of one place need its name once.
            if (i + 1 == Math.Min(inputs.Count, Most) || inputs[i + 1].Source != inputs[i].Source)
                yield return Layout.Small(new SourceLine(inputs[i].Source).Short, Spacing.None);
        }

        if (inputs.Count > Most) yield return Layout.Small($"and {inputs.Count - Most} more");
    }
}
