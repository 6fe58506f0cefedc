using PartnerBot.Program.Certifications;

namespace PartnerBot.Program.Levels;

/// <summary>Whether a partner meets a level in a geography, requirement by requirement.</summary>
public sealed record LevelAssessment(Level Level, Geography Geography, IReadOnlyList<Requirement> Requirements, Basis Basis)
{
    public bool IsMet => Requirements.All(requirement => requirement.IsMet);

    /// <summary>Roles that the level asks nobody for.</summary>
    public IReadOnlyList<StaffRole> NotAskedFor { get; init; } = [];

    public IEnumerable<Requirement> Missing => Requirements.Where(requirement => !requirement.IsMet);
}

/// <summary>A partner's level: what Akamai assigned, and what the record supports in each of its geographies.</summary>
/// <param name="Assigned">From the partner's record; null when none is recorded.</param>
/// <param name="Regions">One for each geography the partner operates in, in the guide's order.</param>
public sealed record Standing(Level? Assigned, DateOnly? AssignedSince, IReadOnlyList<RegionStanding> Regions, Basis Basis);

/// <param name="Supported">The highest level whose requirements are all met; null when not even Select's are.</param>
/// <param name="AtAssigned">How the assigned level stands; Select's when none is assigned.</param>
/// <param name="Next">How the next level up stands; null at Elite.</param>
public sealed record RegionStanding(Geography Geography, Level? Supported, LevelAssessment AtAssigned, LevelAssessment? Next);
