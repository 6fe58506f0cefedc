using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Partners;

namespace PartnerBot.Dialogs;

/// <summary>Whoever names another company is told that they see their own: in the same words whether that one is a partner or nobody.</summary>
internal static class OtherCompanies
{
    /// <returns>Null when the partner's own person names no other.</returns>
    public static string? Remark(Partner own, Understood said) => said.Entities.NameCandidates.FirstOrDefault(name => char.IsUpper(name[0]) && !IsTheirs(name, own, said)) is { } other
        ? $"This is about {own.Name}. You also wrote \"{other}\": I show you your own company only, and nothing of any other."
        : null;

    /// <summary>The partner itself, or one of its people and customers.</summary>
    private static bool IsTheirs(string name, Partner own, Understood said) =>
        own.Name.Contains(name, StringComparison.OrdinalIgnoreCase) || NameKey.Of(name).Split(' ').All(said.OnRecord.Contains);
}
