using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Tests.Program.Projections;

public sealed class ProjectionTests
{
    [Fact]
    public void Look()
    {
        var file = Elite;
        foreach (var s in new Supposition[][]
        {
            [new(SuppositionKind.Leaves, "SalesSpecialist-1")],
            [new(SuppositionKind.Lapses, "ana")],
            [new(SuppositionKind.Leaves, "SalesSpecialist-1"), new(SuppositionKind.Certifies, Role: StaffRole.SalesSpecialist, On: new(2026, 9, 20))],
            [new(SuppositionKind.Revenue, Amount: -3_000_000m)],
            [new(SuppositionKind.NoPlan)],
            [new(SuppositionKind.Notice)],
            [],
        })
        {
            var p = Projection.Of(Some.Edition, file, Some.Today, s);
            Console.WriteLine("=====");
            if (p is Projection.CannotSuppose c) { foreach (var pr in c.Problems) Console.WriteLine(pr); continue; }
            var q = (Projection.Projected)p;
            foreach (var t in q.Supposed) Console.WriteLine("? " + t);
            Console.WriteLine(q.Headline);
            foreach (var t in q.Steps) Console.WriteLine($"  {Day.Text(t.On)} {t.Kind} {t.Text} [{t.Fact.Name}={t.Fact.Value}; {t.Fact.Arithmetic}] {(t.Anyway ? "ANYWAY" : "")}");
            foreach (var t in q.Differences) Console.WriteLine("  D " + t.Text);
            foreach (var t in q.Discounts) Console.WriteLine("  $ " + t.Text);
            Console.WriteLine("  E " + q.Expert?.Text);
            foreach (var t in q.Compliance) Console.WriteLine("  C " + t.Text);
            foreach (var t in q.Duties) Console.WriteLine("  ! " + t.Text);
            foreach (var t in q.Unchanged) Console.WriteLine("  = " + t);
            foreach (var t in q.WithoutDate) Console.WriteLine("  - " + t.Text);
            foreach (var t in q.Basis.Caveats) Console.WriteLine("  ~ " + t.Name);
        }
    }

    private static PartnerFile Elite => (Some.Staffed(4, 3, 1, 3, product: Some.Delivery) with { Revenue = Some.File.Revenue, SuccessPlans = Some.File.SuccessPlans, Partner = Some.Partner with { Level = Level.Elite }, ExpertYears = [new(2026, 9, new(2026, 2, 1), "x", null, null, null)] })
        .WithCertified("ana", Certificate.SalesSpecialist, Some.Delivery, new(2024, 7, 3));
}
