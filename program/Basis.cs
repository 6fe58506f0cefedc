namespace PartnerBot.Program;

/// <summary>Why a decision came out as it did: what "Why?" shows.</summary>
/// <param name="Rules">The rules that were applied, one sentence each, in our own words.</param>
/// <param name="Inputs">What went in, each with where it comes from.</param>
/// <param name="Steps">The arithmetic, one line a step.</param>
/// <param name="Sources">The sections that the rules stand in, without repeats.</param>
/// <param name="Caveats">What the guide leaves open and how it was read here.</param>
public sealed record Basis(
    IReadOnlyList<string> Rules,
    IReadOnlyList<Fact> Inputs,
    IReadOnlyList<string> Steps,
    IReadOnlyList<Citation> Sources,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Of two answers in one.</summary>
    public Basis And(Basis other) => new(
        [.. Rules.Union(other.Rules)], [.. Inputs.Union(other.Inputs)], [.. Steps, .. other.Steps], [.. Sources.Union(other.Sources)], [.. Caveats.Union(other.Caveats)]);
}
