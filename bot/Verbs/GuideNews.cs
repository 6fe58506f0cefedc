using System.Text;
using PartnerBot.Program;
using PartnerBot.Program.Guides;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Bot.Verbs;

/// <summary>What the import of a guide tells the operator.</summary>
internal static class GuideNews
{
    private const int MostPartners = 20;
    private const int MostLines = 30;
    private const int MostOfAPartner = 4;

    public static string Imported(GuideOutcome outcome, ImportedGuide guide, IReadOnlyList<Passage> passages)
    {
        var sections = passages.Select(passage => passage.Section).Distinct().Count();
        var what = $"{guide.Passages} passages in {sections} sections, label \"{guide.Label}\"{(guide.EffectiveFrom is { } day ? $", in force from {Day.Text(day)}" : "")}";
        return outcome switch
        {
            GuideOutcome.Imported => $"{guide.File} is the current guide now: {what}.",
            GuideOutcome.Refreshed => $"{guide.File} was the current guide already; its entry was renewed: {what}.",
            GuideOutcome.Unchanged => $"{guide.File} is the current guide already: {what}. Nothing was changed.",
        };
    }

    public static string Changes(GuideComparison changes, ImportedGuide previous)
    {
        var since = $"since the guide before (\"{previous.Label}\", imported on {Day.Text(DateOnly.FromDateTime(previous.ImportedAt.UtcDateTime))})";
        if (changes.IsEmpty) return $"No text changed {since}.";

        var text = new StringBuilder($"What changed {since}:");
        List(text, "new sections", changes.Added);
        List(text, "sections that are gone", changes.Removed);
        List(text, "sections with another text", changes.Changed);
        List(text, "figures", changes.Figures.Select(Figure).ToList());
        return text.ToString();
    }

    /// <summary>Empty when no figure changed that partners are measured by.</summary>
    public static string ForPartners(EditionComparison changes, IEnumerable<Partner> partners)
    {
        if (changes.Changes is []) return "";

        var concerned = partners.Select(partner => (partner, Changes: changes.ForPartner(partner))).Where(it => it.Changes is not [])
            .OrderByDescending(it => it.Changes.Count).ThenBy(it => it.partner.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var text = new StringBuilder("What it means for the partners on record, by the tables of the two guides:\n");
        foreach (var (partner, own) in concerned.Take(MostPartners))
            text.Append($"  {partner.Name}: {Count(own.Count, "change")}: {string.Join("; ", own.Take(MostOfAPartner))}{(own.Count > MostOfAPartner ? $"; and {own.Count - MostOfAPartner} more" : "")}\n");

        return concerned.Count switch
        {
            0 => text.Append("  none of them is concerned\n").ToString(),
            > MostPartners => text.Append($"  and {Count(concerned.Count - MostPartners, "more partner")} with changes\n").ToString(),
            _ => text.ToString(),
        };
    }

    /// <summary>Empty when the guide's tables say what the edition file says.</summary>
    public static string Warnings(EditionComparison differences)
    {
        if (differences.Changes is []) return "";

        var text = new StringBuilder();
        foreach (var it in differences.Changes.Take(MostLines))
            text.Append($"warning: {it.What}: the guide says {it.After}, the edition file in force says {it.Before}: add an edition file\n");
        if (differences.Changes.Count > MostLines)
            text.Append($"warning: and {differences.Changes.Count - MostLines} more figures that differ\n");

        return text.Append("Answers use the figures of the edition file until another one is added; docs/import.md says how, under \"Your own copy of the guide\".\n").ToString();
    }

    private static string Figure(GuideFigureChange it) => $"{it.Section}: {(it.Column switch
    {
        null => $"\"{it.Row}\"",
        "" => it.Row,
        _ => it.Row is "" ? it.Column : $"{it.Row}, {it.Column}",
    })}: {it.Before ?? "nothing"} → {it.After ?? "nothing"}";

    private static void List(StringBuilder text, string what, IReadOnlyList<string> items)
    {
        if (items is []) return;

        text.Append($"\n  {what}:");
        foreach (var item in items.Take(MostLines)) text.Append($"\n    {item}");
        if (items.Count > MostLines) text.Append($"\n    and {items.Count - MostLines} more");
    }

    private static string Count(int count, string what) => count is 1 ? $"1 {what}" : $"{count} {what}s";
}
