namespace PartnerBot.Program;

/// <summary>Guide, At-a-Glance: what a level brings.</summary>
public static class Benefits
{
    public static Basis Explain(Edition edition, Level? level)
    {
        var why = new Reasoning(edition);
        var section = edition.Sections.AtAGlance;
        why.Rule("The table lists each benefit for Elite, Premier and Select; a blank is read as not included.", section);
        why.Rule("Sponsored means that the Akamai account team has to put the partner forward.", section);
        foreach (var benefit in edition.Benefits.Values)
        {
            var value = level is { } one ? benefit.For(one) ?? "blank" : string.Join(", ", benefit.ByLevel.OrderByDescending(cell => cell.Key).Select(cell => $"{cell.Key} {cell.Value ?? "blank"}"));
            why.Printed(benefit.Name, value, section);
        }

        why.Doubt(Caveats.OneCellForAll);
        return why.ToBasis();
    }
}
