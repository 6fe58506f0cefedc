using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>What somebody wants: to know a topic, and when it is <see cref="Topic.Guide"/>, which article of the documents; or to have an errand done.</summary>
/// <param name="Beside">Another article, when two are compared.</param>
public readonly record struct Asked(Topic Topic, string? Article = null, Errand? Errand = null, string? Beside = null)
{
    public static Asked ToDo(Errand errand) => new(Topic.Guide, null, errand);

    /// <summary>"Discount" for a topic, "RegisterDeal" for an errand, "executive-sponsor" for an article: how phrases and measurements write it.</summary>
    public static Asked Parse(string name) =>
        !char.IsAsciiLetterUpper(name[0]) ? new(Topic.Guide, name)
        : Enum.TryParse<Errand>(name, out var errand) ? ToDo(errand)
        : new(Enum.Parse<Topic>(name));

    public override string ToString() => Errand?.ToString() ?? Article ?? Topic.ToString();
}
