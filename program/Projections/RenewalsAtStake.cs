using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>Certificates whose time to renew runs out soon, and which the level hangs on.</summary>
public static class RenewalsAtStake
{
    /// <summary>How many days are looked ahead: as many as for the list of what expires next.</summary>
    public const int Ahead = 90;

    private const int Most = 6;

    /// <summary>Each of them alone: what follows if it is not renewed, and everything else is.</summary>
    public static IReadOnlyList<LevelChange> Of(Edition edition, PartnerFile file, DateOnly today) =>
    [
        .. CertificationRules.Of(edition, file, today)
            .Where(held => held.State is not CertificationState.Lapsed && held.RenewBy < today.AddDays(Ahead))
            .OrderBy(held => held.RenewBy).DistinctBy(held => held.Holder.Id).Take(Most)
            .Where(held => Projection.Of(edition, file, today, [new Supposition(SuppositionKind.Lapses, held.Holder.Id)]) is Projection.Projected { Differences: not [] })
            .Select(held => LevelChanges.AfterGrace(edition, held.RenewBy.AddDays(1), $"if {held.Holder.Name} does not renew by {Day.Text(held.RenewBy)}")),
    ];
}
