using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>A request with the partner and the people around it, and what somebody may do with it. Read anew in every turn, so a right that ended ends at once.</summary>
internal sealed record Dossier(Request Request, Partner Partner, Person? Requester, IReadOnlyList<(Person Person, Assignment Assignment)> Team)
{
    /// <summary>The open registrations of the same customer and product, if they were looked for in this turn.</summary>
    public IReadOnlyList<Request>? Others { get; init; }

    /// <returns>Null when there is no such request, or the person may not see it: nobody learns which.</returns>
    public static async Task<Dossier?> FindAsync(Turn turn, long number, Person person) =>
        await FindAsync(turn, number) is { } dossier && dossier.MaySee(person) ? dossier : null;

    /// <summary>For the clock, which sees everything.</summary>
    public static async Task<Dossier?> FindAsync(Turn turn, long number) =>
        await new RequestStore(turn.Store).FindAsync(number) is { } request ? await OfAsync(turn, request) : null;

    public static async Task<Dossier?> OfAsync(Turn turn, Request request)
    {
        var partners = new PartnerStore(turn.Store);
        return await partners.FindAsync(request.PartnerId) is { } partner
            ? new Dossier(request, partner, await new PeopleStore(turn.Store).FindAsync(request.RequesterId), await partners.AccountTeamAsync(partner.Id))
            : null;
    }

    public Geography Region => Request.Region ?? (Partner.Regions is [var first, ..] ? first : default);

    /// <summary>A draft is its writer's alone; the rest is for the partner's own people and for those at Akamai who look after it or decide it.</summary>
    public bool MaySee(Person person) => Request.State is RequestState.Draft
        ? IsOf(person) && person.Id == Request.RequesterId
        : Permissions.Allows(Permissions.AbilityToSee(Request.Kind), person) && (IsOf(person) || (person.IsAkamai && (Request.ApproverId == person.Id || LooksAfter(person))));

    /// <summary>Whether somebody may take a party's steps. Nobody decides what they asked for themselves.</summary>
    public bool MayAct(Person person, Party party) =>
        Permissions.AbilityTo(Request.Kind, party) is { } ability && Permissions.Allows(ability, person) && party switch
        {
            Party.Partner => IsOf(person),
            Party.Approver => person.IsAkamai && person.Id != Request.RequesterId && (Request.ApproverId == person.Id || IsAssigned(person)),
            Party.Clock => false,
        };

    /// <summary>Those assigned who can decide it, in the order in which they are asked.</summary>
    public IReadOnlyList<Person> Approvers(DateOnly today) => RequestRouting.Approvers(Request.Kind, Region, Team, today);

    public Person? MemberOfTeam(string? id) => Team.Select(member => member.Person).FirstOrDefault(person => person.Id == id);

    private bool IsOf(Person person) => person.PartnerId == Request.PartnerId;

    private bool LooksAfter(Person person) => Team.Any(member => member.Person.Id == person.Id);

    private bool IsAssigned(Person person) => Team.Any(member =>
        member.Person.Id == person.Id && (member.Assignment.Region is null || member.Assignment.Region == Region)
        && Permissions.Allows(Permissions.AbilityTo(Request.Kind, Party.Approver)!.Value, person with { Roles = [member.Assignment.Role] }));
}
