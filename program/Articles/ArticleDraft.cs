using System.Text.RegularExpressions;
using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Articles;

/// <summary>An article as it stands in its file, before its figures are filled in and its fields are checked.</summary>
internal sealed partial class ArticleDraft(string id, string where)
{
    private const int LongestTitle = 60;
    private const int LongestButton = 40;
    private const int LongestHeadline = 48;

    private static readonly Dictionary<string, RequestKind> LeftToChannelTeam = new() { ["deals"] = RequestKind.Deal, ["mdf"] = RequestKind.Mdf };

    public Dictionary<string, string> Fields { get; } = [];

    public List<string> Lines { get; } = [];

    public List<string> Open { get; } = [];

    public Article? ToArticle(Edition edition, IReadOnlyDictionary<string, string> figures, List<string> faults)
    {
        var before = faults.Count;
        var document = SourceDocument.Named(Fields.GetValueOrDefault("document", SourceDocument.Guide.Key));
        var title = Required("title", LongestTitle);
        var section = Required("section", 200);
        if (!IdPattern().IsMatch(id)) Fault($"the id \"{id}\" must be lower-case words joined by hyphens");
        if (document is null) Fault($"document \"{Fields["document"]}\" is not one of reseller, cases, commentary, award");
        if (Lines is [] && !Fields.ContainsKey("ask") && !Fields.ContainsKey("benefit")) Fault("has nothing to say: add \"- statements\"");
        if (Fields.TryGetValue("button", out var button) && button.Length > LongestButton) Fault($"button is longer than {LongestButton} characters");
        if (Fields.TryGetValue("headline", out var headline) && headline.Length > LongestHeadline) Fault($"headline is longer than {LongestHeadline} characters");
        if (Fields.TryGetValue("benefit", out var benefit) && !edition.Benefits.ContainsKey(benefit)) Fault($"benefit \"{benefit}\" is no row of the edition's benefits");
        if (Fields.TryGetValue("set", out var left) && !LeftToChannelTeam.ContainsKey(left)) Fault($"set \"{left}\" is not one of {string.Join(", ", LeftToChannelTeam.Keys.Order())}");
        if (faults.Count > before || document is null) return null;

        var source = document.Cite(edition, section);
        var used = new Dictionary<string, Fact>();
        string[] lines = [.. Lines.Select(Filled)];
        var article = new Article(
            id, title, document, source,
            headline is null ? null : Filled(headline),
            lines,
            [],
            [.. Open.Select((text, at) => new Caveat($"{id}-{at + 1}", Filled(text)))],
            Unstated(),
            benefit,
            [.. Fields.GetValueOrDefault("next", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            button ?? title)
        {
            LeftToChannelTeam = left is null ? null : LeftToChannelTeam[left],
            StatesPrices = benefit is "additional_discounts" || ((string[])[.. Lines, .. Open, headline ?? ""]).Any(text => text.Contains("{discount.", StringComparison.Ordinal)),
        };
        return faults.Count > before ? null : article with { Figures = [.. used.Values] };

        string Required(string key, int longest)
        {
            var value = Fields.GetValueOrDefault(key, "");
            if (value is "") Fault($"{key} is missing");
            if (value.Length > longest) Fault($"{key} is longer than {longest} characters");
            return value;
        }

        string Filled(string text) => FigurePattern().Replace(text, match =>
        {
            var key = match.Groups["key"].Value;
            if ((figures.GetValueOrDefault(key) ?? edition.Figure(key)) is not { } value)
            {
                Fault($"there is no figure \"{key}\"");
                return "";
            }

            used.TryAdd(key, new Fact(key.Replace('_', ' ').Replace('.', ' '), value, source));
            return value;
        });

        Unstated? Unstated()
        {
            if (!Fields.TryGetValue("ask", out var ask)) return null;
            var colon = ask.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0) return new Unstated(ask[..colon], Filled(ask[(colon + 2)..]));
            Fault("ask must be \"what is not stated: who knows it\"");
            return null;
        }

        void Fault(string what) => faults.Add($"{where}: {id}: {what}");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\{(?<key>[A-Za-z_0-9.]+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex FigurePattern();
}
