namespace PartnerBot.Dialogs.Understanding;

/// <summary>What cards and answers tell people to say, word for word. It must always be understood, whatever questions sound like it.</summary>
internal static class Sayings
{
    private static readonly Dictionary<string, Errand> Said = new()
    {
        ["register a deal"] = Errand.RegisterDeal,
        ["ask for mdf"] = Errand.ProposeMdf,
        ["propose an mdf activity"] = Errand.ProposeMdf,
        ["my deals"] = Errand.MyDeals,
        ["our deals"] = Errand.MyDeals,
        ["my mdf"] = Errand.MyMdf,
        ["our mdf"] = Errand.MyMdf,
        ["my drafts"] = Errand.MyDrafts,
        ["what waits for me"] = Errand.Waiting,
        ["deals expiring this month"] = Errand.Expiring,
        ["mdf left this quarter"] = Errand.MdfBudget,
        ["i am back"] = Errand.StandIn,
    };

    /// <returns>Null for anything else.</returns>
    public static Errand? Of(string text) =>
        Said.TryGetValue(text, out var errand) ? errand
        : text.StartsWith("register a deal for ", StringComparison.Ordinal) ? Errand.RegisterDeal
        : null;
}
