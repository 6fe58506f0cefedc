namespace PartnerBot.Dialogs.Understanding;

/// <summary>An utterance with what it means; null is out of scope.</summary>
public sealed record Labelled(Asked? Asked, string Text);

/// <summary>How well the reader does on utterances that it did not learn from. Shares are from 0 to 1.</summary>
/// <param name="Ours">How many utterances are in scope.</param>
/// <param name="Right">Of those in scope, whose likeliest meaning is the right one, whatever the gate says.</param>
/// <param name="RightWithTypos">The same with a slip of the finger for every twelve characters, over three draws.</param>
/// <param name="TopTwo">The right meaning is one of the two likeliest.</param>
/// <param name="Rejected">Of those in scope, turned away at the threshold in use.</param>
/// <param name="Caught">Of the foreign ones, turned away at the threshold in use.</param>
/// <param name="CaughtAtThree">Of the foreign ones, below the threshold that turns away 3% of those in scope.</param>
/// <param name="Auroc">How often a foreign one looks more foreign than one in scope.</param>
/// <param name="Acted">Of those in scope, answered at once.</param>
/// <param name="ActedWrong">Of those answered at once, with something else than was meant.</param>
/// <param name="Doubted">Of those in scope, answered at once with another subject beside the answer.</param>
/// <param name="Misled">Of those answered at once, with something else than was meant, and without what was meant beside it.</param>
/// <param name="CalibrationError">Expected calibration error over ten bins.</param>
/// <param name="Confusions">What was taken for what, the most frequent first.</param>
public sealed record Evaluation(
    int Ours,
    int Foreign,
    double Right,
    double RightWithTypos,
    double TopTwo,
    double Rejected,
    double Caught,
    double CaughtAtThree,
    double Auroc,
    double Acted,
    double ActedWrong,
    double Doubted,
    double Misled,
    double CalibrationError,
    IReadOnlyList<(Asked Meant, Asked Taken, int Times, string Example)> Confusions)
{
    private const int Draws = 3;
    private const int Bins = 10;
    private const double FalseRejections = 0.03;

    public static Evaluation Of(Reader reader, IReadOnlyList<Labelled> lines, DateOnly today)
    {
        var ours = lines.Where(line => line.Asked is not null).Select(line => new Judged(line.Asked!.Value, line.Text, reader, today)).ToList();
        var foreign = lines.Where(line => line.Asked is null).Select(line => (Score: reader.Score(line.Text, today).Ours, Reading: reader.Read(line.Text, today).Reading)).ToList();
        var acted = ours.Where(line => line.Reading is Reading.Sure).ToList();
        var scores = ours.Select(line => line.Scores.Ours).Order().ToList();
        var threshold = scores.Count == 0 ? 0 : scores[(int)(scores.Count * FalseRejections)];
        return new Evaluation(
            ours.Count,
            foreign.Count,
            Share(ours, line => line.Top == line.Meant),
            WithTypos(reader, ours, today),
            Share(ours, line => line.Top == line.Meant || line.Scores.First == line.Meant || line.Scores.Second == line.Meant),
            Share(ours, line => line.Reading is Reading.OutOfScope),
            Share(foreign, line => IsTurnedAway(line.Reading)),
            Share(foreign, line => line.Score < threshold || line.Reading is Reading.Told),
            foreign.Count == 0 ? 1 : ours.Average(line => Share(foreign, other => other.Score < line.Scores.Ours)),
            Share(ours, line => line.Reading is Reading.Sure),
            Share(acted, line => line.Top != line.Meant),
            Share(ours, line => line is { Reading: Reading.Sure, Instead: not null }),
            Share(acted, line => line.Top != line.Meant && line.Instead != line.Meant),
            Calibration(ours),
            [
                .. ours.Where(line => line.Top != line.Meant).GroupBy(line => (line.Meant, line.Top))
                    .OrderByDescending(pair => pair.Count()).ThenBy(pair => pair.Key.Meant.ToString(), StringComparer.Ordinal)
                    .Select(pair => (pair.Key.Meant, pair.Key.Top, pair.Count(), pair.First().Text)),
            ]);
    }

    // A command such as "I speak English only" turns away as well as "I did not follow".
    private static bool IsTurnedAway(Reading reading) => reading is Reading.OutOfScope or Reading.Told or Reading.Empty;

    private static double WithTypos(Reader reader, List<Judged> ours, DateOnly today) => Enumerable.Range(1, Draws).Average(seed =>
    {
        var typos = new Typos(seed);
        return Share(ours, line => new Judged(line.Meant, typos.In(line.Text), reader, today).Top == line.Meant);
    });

    private static double Calibration(List<Judged> ours) => ours
        .GroupBy(line => Math.Min(Bins - 1, (int)(line.Scores.FirstProbability * Bins)))
        .Sum(bin => bin.Count() * Math.Abs(bin.Average(line => line.Scores.FirstProbability) - Share([.. bin], line => line.Scores.First == line.Meant))) / Math.Max(1, ours.Count);

    private static double Share<T>(List<T> all, Func<T, bool> which) => all.Count == 0 ? 0 : all.Count(which) / (double)all.Count;

    /// <param name="Top">What would be answered if the gate let everything pass.</param>
    private sealed record Judged(Asked Meant, string Text, Scores Scores, Reading Reading, Asked? Instead, Asked Top)
    {
        public Judged(Asked meant, string text, Reader reader, DateOnly today) : this(meant, text, reader.Score(text, today), reader.Read(text, today))
        {
        }

        private Judged(Asked meant, string text, Scores scores, Understood read) : this(meant, text, scores, read.Reading, read.Instead, read.Reading switch
        {
            Reading.Sure(var asked) => asked,
            Reading.Unsure(var first, _) => first,
            _ => scores.First,
        })
        {
        }
    }
}
