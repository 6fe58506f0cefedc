namespace PartnerBot.Program;

/// <summary>Collects why a decision comes out as it does, while it is made; nothing is said twice.</summary>
internal sealed class Reasoning(Edition edition, bool isHeard = true)
{
    private readonly List<string> rules = [];
    private readonly List<Fact> inputs = [];
    private readonly List<string> steps = [];
    private readonly List<Citation> sources = [];
    private readonly List<Caveat> caveats = [];

    /// <summary>For decisions that are made many times over and explained once, elsewhere.</summary>
    public static Reasoning Unheard(Edition edition) => new(edition, isHeard: false);

    public bool IsHeard => isHeard;

    public void Rule(string sentence, string section)
    {
        AddOnce(rules, sentence);
        AddOnce(sources, edition.Cite(section));
    }

    /// <summary>A figure of the guide.</summary>
    public void Printed(string name, string value, string section) => Input(new Fact(name, value, edition.Cite(section)));

    /// <summary>A field of the partner's record.</summary>
    public void Recorded(string name, string value, string field) => Input(new Fact(name, value, Citation.Record(field)));

    public void Input(Fact fact) => AddOnce(inputs, fact);

    public void Step(string line) => AddOnce(steps, line);

    public void Doubt(Caveat caveat) => AddOnce(caveats, caveat);

    public void Doubts(IEnumerable<Caveat> more)
    {
        foreach (var caveat in more) Doubt(caveat);
    }

    /// <summary>Takes over the reasons of a decision that this one is built on.</summary>
    public void Include(Basis other)
    {
        foreach (var rule in other.Rules) AddOnce(rules, rule);
        foreach (var input in other.Inputs) Input(input);
        foreach (var step in other.Steps) Step(step);
        foreach (var source in other.Sources) AddOnce(sources, source);
        Doubts(other.Caveats.Where(caveat => caveat != Caveats.Undated));
    }

    /// <summary>The whole of it. That the guide has no date belongs to every answer, and stands last.</summary>
    public Basis ToBasis() => new(
        [.. rules],
        [.. inputs],
        [.. steps],
        [.. sources],
        edition.PrintedOn is null ? [.. caveats, Caveats.Undated] : [.. caveats]);

    private void AddOnce<T>(List<T> list, T item)
    {
        if (isHeard && !list.Contains(item)) list.Add(item);
    }
}
