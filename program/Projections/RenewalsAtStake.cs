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

    /// <summary>What follows if one of them is not renewed, and everything else is; and if several are not, of which none alone would matter.</summary>
    public static IReadOnlyList<LevelChange> Of(Edition edition, PartnerFile file, DateOnly today)
    {
        var due = CertificationRules.Of(edition, file, today)
            .Where(held => held.State is not CertificationState.Lapsed && held.RenewBy < today.AddDays(Ahead))
            .OrderBy(held => held.RenewBy).DistinctBy(held => held.Holder.Id).Take(Most).ToList();
        var alone = due.Where(held => Matters([held])).ToList();
        var others = due.Except(alone).ToList();
        // The day on which the first few have lapsed that cannot be done without, less those that it does not hang on.
        var together = Enumerable.Range(2, Math.Max(0, others.Count - 1)).Select(count => others[..count]).FirstOrDefault(Matters) ?? [];
        foreach (var held in together.ToList())
        {
            if (together.Except([held]).ToList() is var fewer && Matters(fewer)) together = fewer;
        }

        return [.. alone.Select(held => Change([held])), .. together is [] ? [] : (LevelChange[])[Change(together)]];

        bool Matters(IReadOnlyList<CertificationStatus> lapsing) =>
            Projection.Of(edition, file, today, [.. lapsing.Select(held => new Supposition(SuppositionKind.Lapses, held.Holder.Id))]) is Projection.Projected { Differences: not [] };

        LevelChange Change(List<CertificationStatus> lapsing) => LevelChanges.AfterGrace(
            edition,
            lapsing[^1].RenewBy.AddDays(1),
            lapsing is [var only]
                ? $"if {only.Holder.Name} does not renew by {Day.Text(only.RenewBy)}"
                : $"if {string.Join(", ", lapsing.SkipLast(1).Select(held => held.Holder.Name))} and {lapsing[^1].Holder.Name} do not renew by {Day.Text(lapsing[^1].RenewBy)}");
    }
}
