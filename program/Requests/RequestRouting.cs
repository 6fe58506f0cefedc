using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Requests;

/// <summary>Who at Akamai decides a request.</summary>
public static class RequestRouting
{
    /// <summary>The first of <see cref="Approvers"/>; null when there is nobody.</summary>
    /// <param name="except">Ids of people who are asked no more.</param>
    public static Person? Approver(RequestKind kind, Geography region, IReadOnlyList<(Person, Assignment)> team, DateOnly today, IReadOnlySet<string> except) =>
        Approvers(kind, region, team, today).FirstOrDefault(person => !except.Contains(person.Id));

    /// <summary>All who can decide it, each once, in the order in which they are asked.</summary>
    public static IReadOnlyList<Person> Approvers(RequestKind kind, Geography region, IReadOnlyList<(Person, Assignment)> team, DateOnly today) => throw new NotImplementedException();
}
