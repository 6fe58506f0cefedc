using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>What somebody wants to know: a topic, and when it is <see cref="Topic.Guide"/>, which article of the documents.</summary>
public readonly record struct Asked(Topic Topic, string? Article = null)
{
    /// <summary>"Discount" for a topic, "executive-sponsor" for an article: how phrases and measurements write it.</summary>
    public static Asked Parse(string name) => char.IsAsciiLetterUpper(name[0]) ? new(Enum.Parse<Topic>(name)) : new(Topic.Guide, name);

    public override string ToString() => Article ?? Topic.ToString();
}
