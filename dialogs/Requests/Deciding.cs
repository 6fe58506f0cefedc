using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Who decides a request today: whoever is assigned, or the one who stands in while they are away.</summary>
internal sealed class Deciding(Turn turn)
{
    /// <summary>Stand-ins may be away too; nobody is asked twice.</summary>
    private const int MostStandIns = 5;

    /// <returns>The approver, and the absent one for whom they decide; nulls where nobody is on record.</returns>
    public async Task<(string? Approver, string? OnBehalfOf)> ForAsync(Dossier dossier, IReadOnlySet<string>? except = null)
    {
        var first = dossier.Approvers(turn.Today).FirstOrDefault(person => except?.Contains(person.Id) is not true && person.Id != dossier.Request.RequesterId);
        return first is null ? (null, null) : await StandInAsync(dossier.Request, first);
    }

    /// <returns>The one asked, or at the end of the chain of stand-ins the one who is there and may decide.</returns>
    public async Task<(string Approver, string? OnBehalfOf)> StandInAsync(Request request, Person asked)
    {
        var seen = new HashSet<string> { asked.Id };
        var decides = asked;
        while (seen.Count <= MostStandIns && await new DelegationStore(turn.Store).OfAsync(decides.Id, turn.Today) is { } away && seen.Add(away.DeputyId)
            && await new PeopleStore(turn.Store).FindAsync(away.DeputyId) is { } deputy && deputy.WorksOn(turn.Today)
            && deputy.Id != request.RequesterId && Permissions.Allows(Permissions.AbilityTo(request.Kind, Party.Approver)!.Value, deputy))
        {
            decides = deputy;
        }

        return (decides.Id, decides.Id == asked.Id ? null : asked.Id);
    }
}
