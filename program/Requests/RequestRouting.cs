using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Requests;

/// <summary>Who at Akamai decides a request.</summary>
public static class RequestRouting
{
    /// <summary>The first of <see cref="Approvers"/>; null when there is nobody.</summary>
    /// <param name="except">Ids of people who are asked no more.</param>
    public static Person? Approver(RequestKind kind, Geography region, IReadOnlyList<(Person, Assignment)> team, DateOnly today, IReadOnlySet<string> except) =>
        Approvers(kind, region, team, today).FirstOrDefault(person => !except.Contains(person.Id));

    /// <summary>All who can decide it, each once, in the order in which they are asked: role by role, who looks after the region before who looks after all.</summary>
    /// <param name="team">Who is assigned to the partner.</param>
    public static IReadOnlyList<Person> Approvers(RequestKind kind, Geography region, IReadOnlyList<(Person, Assignment)> team, DateOnly today) =>
    [
        .. from role in RolesFor(kind).Index()
           from member in team
           let person = member.Item1
           let assignment = member.Item2
           where assignment.Role == role.Item && (assignment.Region is null || assignment.Region == region) && person.IsAkamai && person.WorksOn(today)
           orderby role.Index, assignment.Region is null, person.Id
           group person by person.Id into same
           select same.First(),
    ];

    /// <summary>Deals are the channel account manager's, activities the marketing manager's; the second one steps in.</summary>
    private static Role[] RolesFor(RequestKind kind) => kind switch
    {
        RequestKind.Deal => [Role.ChannelAccountManager, Role.PartnerAccountExecutive],
        RequestKind.Mdf => [Role.PartnerMarketingManager, Role.ChannelAccountManager],
    };
}
