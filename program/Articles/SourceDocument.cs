namespace PartnerBot.Program.Articles;

/// <summary>A document that the bot knows, and how much weight it has.</summary>
public sealed record SourceDocument
{
    /// <summary>The program's rules. Title and label are the edition's.</summary>
    public static readonly SourceDocument Guide = new("reseller", "", null, null);

    /// <summary>How Akamai's support is reached and how fast it answers.</summary>
    public static readonly SourceDocument Cases = new("cases", "Akamai Case Management guide", "published 1/2022", "From the 2022 Case Management guide. Its screens have since been replaced, and your contract goes before it.");

    /// <summary>What somebody outside writes about the program.</summary>
    public static readonly SourceDocument Commentary = new("commentary", "Outside commentary on regional tiering", "not Akamai's", "Outside commentary, not a rule of the program.");

    /// <summary>An award of 2017 for customers, which shares a word with the highest level.</summary>
    public static readonly SourceDocument Award = new("award", "Akamai Community Elite Customer", "24 Jul 2017", "About the 2017 Community Elite Customer award. It has nothing to do with the Elite level of the reseller program.");

    private SourceDocument(string key, string title, string? label, string? warning) => (Key, Title, Label, Warning) = (key, title, label, warning);

    public string Key { get; }

    public string Title { get; }

    public string? Label { get; }

    /// <summary>What every answer out of it says first; null for the guide itself.</summary>
    public string? Warning { get; }

    public static SourceDocument? Named(string key) => ((SourceDocument[])[Guide, Cases, Commentary, Award]).FirstOrDefault(document => document.Key == key);

    internal Citation Cite(Edition edition, string section) => this == Guide ? edition.Cite(section) : new Citation(Title, section, Label);
}
