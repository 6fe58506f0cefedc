using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Tests.Program.Projections;

/// <summary>An Elite partner with exactly the people it needs, and what is supposed about it.</summary>
internal static class Suppose
{
    public static readonly DateOnly Today = Some.Today;

    /// <summary>Ana's Sales Specialist certificate expires on 3 Jul 2026 and is one of the five that Elite needs.</summary>
    public static readonly PartnerFile Elite = (Some.Staffed(4, 3, 1, 3, product: Some.Delivery) with
    {
        Partner = Some.Partner with { Level = Level.Elite },
        Revenue = Some.File.Revenue,
        SuccessPlans = Some.File.SuccessPlans,
        ExpertYears = [new(2026, 9, new(2026, 2, 1), "pse", null, null, null)],
    }).WithCertified("ana", Certificate.SalesSpecialist, Some.Delivery, new(2024, 7, 3));

    public static Supposition Leaves(string person, DateOnly? on = null) => new(SuppositionKind.Leaves, person, On: on);

    public static Supposition Lapses(string person) => new(SuppositionKind.Lapses, person);

    public static Supposition Renews(string person, DateOnly on) => new(SuppositionKind.Renews, person, On: on);

    public static Supposition Certifies(StaffRole role, DateOnly? on = null, int count = 1) => new(SuppositionKind.Certifies, null, role, count, On: on);

    public static Supposition Revenue(decimal amount, DateOnly? on = null) => new(SuppositionKind.Revenue, Amount: amount, On: on);

    public static Projection.Projected Project(PartnerFile file, params Supposition[] suppositions) => On(Today, file, suppositions);

    public static Projection.Projected On(DateOnly today, PartnerFile file, params Supposition[] suppositions) =>
        Assert.IsType<Projection.Projected>(Projection.Of(Some.Edition, file, today, suppositions));

    public static SuppositionProblem Problem(PartnerFile file, params Supposition[] suppositions) =>
        Assert.Single(Assert.IsType<Projection.CannotSuppose>(Projection.Of(Some.Edition, file, Today, suppositions)).Problems);

    /// <summary>"2026-08-03 Leaves", in order.</summary>
    public static IEnumerable<string> Chain(this Projection.Projected projected) => projected.Steps.Select(step => $"{step.On:yyyy-MM-dd} {step.Kind}");

    public static IEnumerable<(DateOnly, Level?)> Path(this Projection.Projected projected) => projected.Levels.Select(period => (period.From, period.Level));

    public static IEnumerable<string> Doubts(this Projection.Projected projected) => projected.Basis.Caveats.Select(caveat => caveat.Name);
}
