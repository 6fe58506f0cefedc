using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Levels;
using PartnerBot.Store;

namespace PartnerBot.Dialogs;

/// <summary>"Which partners do I look after?"</summary>
public static class PartnersDialog
{
    /// <summary>A card is for looking at; whoever has more partners asks for them by name.</summary>
    private const int Most = 25;

    public static async Task<Reply> ShowAsync(Turn turn)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();

        var partners = new PartnerStore(turn.Store);
        if (person.PartnerId is { } own)
            return new Reply.Say($"You work at {(await partners.FindAsync(own))?.Name ?? "your company"}, and I show you nothing of any other partner. Ask **what is my level?** or **who looks after us?**");

        if (!Permissions.Allows(Ability.SeeOwnPartners, person))
        {
            await turn.AuditAsync(person, "refused:Partners", "program");
            return new Reply.Say($"You are on record as **{person.Name}** without a role that looks after partners, so there is no list of yours. If that is wrong, tell the operator of this bot.");
        }

        await turn.AuditAsync(person, "answered:Partners", "program");
        var seesStanding = Permissions.Allows(Ability.SeeStanding, person);
        List<PartnerLine> assigned = [.. (await partners.AssignedToAsync(person.Id)).GroupBy(row => row.Partner.Id)
            .Select(rows => new PartnerLine(
                rows.First().Partner.Id, rows.First().Partner.Name, seesStanding ? rows.First().Partner.Level?.ToString() ?? "no level on record" : null,
                rows.First().Partner.Regions, [.. rows.Select(row => RoleNames.Of(row.Assignment.Role)).Distinct()]))
            .OrderBy(line => line.Name, StringComparer.Ordinal)];
        if (assigned is []) return new Reply.Say($"No partner is assigned to you on record. {Contacts.PartnerSupport} can have that changed.");

        List<PartnerLine> shown = [.. assigned.Take(Most)];
        for (var at = 0; seesStanding && at < shown.Count; at++) shown[at] = shown[at] with { ShortIn = await ShortInAsync(turn, partners, shown[at].Id) };
        var card = PartnerCards.List(shown, assigned.Count, turn.Today);
        return turn.Place is Place.Shared ? new Reply.ShowInPrivate(card, HelpCards.AnsweredInPrivate()) : new Reply.Show(card);
    }

    /// <summary>The regions in which the record so far does not meet the level that Akamai has assigned.</summary>
    private static async Task<IReadOnlyList<Geography>> ShortInAsync(Turn turn, PartnerStore partners, string id) =>
        await partners.FileAsync(id) is { Partner.Level: not null } file
            ? [.. LevelRules.Stand(turn.Edition, file, turn.Today).Regions.Where(region => !region.AtAssigned.IsMet).Select(region => region.Geography)]
            : [];
}
