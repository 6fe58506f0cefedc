using System.Collections.Frozen;

namespace PartnerBot.Program.Articles;

/// <summary>
/// Reads article files: "= id", then "key: value" lines and "- statements", one blank line between articles, "#" before a comment.
/// Figures are never typed into a statement: "{grace_days}" is filled in from the edition, and an unknown one is a fault.
/// </summary>
public static class ArticleFile
{
    private static readonly HashSet<string> Once = ["title", "document", "section", "benefit", "headline", "ask", "set", "next", "button"];

    /// <param name="name">The file's name, for the messages.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="edition">Whose figures the statements name.</param>
    /// <param name="figures">Figures of the file's own document, where that is not the guide.</param>
    /// <exception cref="FormatException">Lists every fault of the file, one a line.</exception>
    public static IReadOnlyList<Article> Parse(string name, string text, Edition edition, IReadOnlyDictionary<string, string>? figures = null)
    {
        List<string> faults = [];
        List<Article> articles = [];
        foreach (var draft in Drafts(name, text, faults))
        {
            if (draft.ToArticle(edition, figures ?? FrozenDictionary<string, string>.Empty, faults) is { } article) articles.Add(article);
        }

        return faults is [] ? articles : throw new FormatException(string.Join('\n', faults.Prepend($"The article file {name} cannot be used; faults found: {faults.Count}.")));
    }

    private static List<ArticleDraft> Drafts(string name, string text, List<string> faults)
    {
        List<ArticleDraft> drafts = [];
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line is "" || line[0] is '#') continue;
            if (line[0] is '=') drafts.Add(new ArticleDraft(line[1..].Trim(), $"{name}:{number}"));
            else if (drafts is []) faults.Add($"{name}:{number}: \"{line}\" stands before the first article, which begins with \"= id\"");
            else if (line.StartsWith("- ", StringComparison.Ordinal)) drafts[^1].Lines.Add(line[2..].Trim());
            else Take(drafts[^1], line, $"{name}:{number}", faults);
        }

        return drafts;
    }

    private static void Take(ArticleDraft draft, string line, string where, List<string> faults)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var (key, value) = colon < 0 ? (line, "") : (line[..colon].Trim(), line[(colon + 1)..].Trim());
        if (key is "open" && value is not "") draft.Open.Add(value);
        else if (!Once.Contains(key) || value is "") faults.Add($"{where}: \"{line}\" is neither \"- statement\" nor \"key: value\" with one of open, {string.Join(", ", Once.Order())}");
        else if (!draft.Fields.TryAdd(key, value)) faults.Add($"{where}: {key} is given twice");
    }
}
