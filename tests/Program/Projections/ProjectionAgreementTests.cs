using System.Collections.Concurrent;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Tests.Program.Projections;

/// <summary>Ten thousand random partners with random what-ifs: two implementations that share nothing come to the same days and levels.</summary>
public sealed class ProjectionAgreementTests
{
    private readonly ConcurrentDictionary<ProjectionStepKind, int> seen = [];

    [Fact]
    public void A_second_implementation_agrees_on_ten_thousand_partners()
    {
        Parallel.For(1, 11, seed => Agree(seed, 1_000));

        // The partners reach every corner often enough to mean something.
        Assert.All(Enum.GetValues<ProjectionStepKind>(), kind => Assert.True(seen.GetValueOrDefault(kind) >= 100, $"{kind} was seen {seen.GetValueOrDefault(kind)} times."));
    }

    private void Agree(int seed, int count)
    {
        var partners = new RandomPartners(seed);
        var projected = 0;
        for (var number = 0; projected < count; number++)
        {
            Assert.True(number < 3 * count, "Too many suppositions fit nobody.");
            var (file, today, supposed) = partners.Next();
            if (Projection.Of(Some.Edition, file, today, supposed) is not Projection.Projected projection) continue;

            projected++;
            Compare(file, today, supposed, projection, $"seed {seed}, partner {number}, {Day.Text(today)}: {string.Join("; ", projection.Supposed)}");
            foreach (var step in projection.Steps) seen.AddOrUpdate(step.Kind, 1, (_, times) => times + 1);
        }
    }

    private static void Compare(PartnerFile file, DateOnly today, IReadOnlyList<Supposition> supposed, Projection.Projected projection, string what)
    {
        var record = new NaiveProjection(file, today, []);
        var naive = new NaiveProjection(file, today, supposed).Run(supposed is [] ? null : record);

        Same(naive.Levels.Select(each => (each.From, each.Level)), projection.Levels.Select(each => (each.From, each.Level)), what);
        Same(naive.Changes.Distinct().Order(), projection.Steps.Where(step => step.ChangesLevel).Select(step => (step.On, step.Level)).Distinct().Order(), what);
        Same(naive.Undated.Order(), projection.WithoutDate.Select(each => each.Kind).Order(), what);
        Same(Known(naive.Notices.Select(each => (each.Kind, each.NoticedOn))), Known(Steps(projection, ProjectionStepKind.Notice)), what);
        Same(Known(naive.Notices.Select(each => (each.Kind, each.GraceEnds))), Known(Steps(projection, ProjectionStepKind.GraceEnds)), what);

        // What happens anyway is the same thing with nothing supposed; some of it is enough.
        if (today.DayNumber % 10 is 0) Same(record.Run(null).Levels.Select(each => (each.From, each.Level)), projection.Otherwise.Select(each => (each.From, each.Level)), what);

        IEnumerable<(NoticeKind, DateOnly)> Known(IEnumerable<(NoticeKind, DateOnly On)> days) => days.Where(day => day.On <= projection.Until).Distinct().Order();
    }

    private static IEnumerable<(NoticeKind, DateOnly)> Steps(Projection.Projected projection, ProjectionStepKind kind) =>
        projection.Steps.Where(step => step.Kind == kind).Select(step => (step.About!.Value, step.On));

    private static void Same<T>(IEnumerable<T> naive, IEnumerable<T> projected, string what)
    {
        T[] one = [.. naive], other = [.. projected];
        if (!one.SequenceEqual(other)) Assert.Fail($"{what}\nnaive     {string.Join(", ", one)}\nprojected {string.Join(", ", other)}");
    }
}
