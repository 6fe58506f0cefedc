namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Where acting ends and asking begins. Chosen on development sets that were not learnt from, which a test repeats: the gate
/// turns away under 2% of our own utterances and then stops more than nine in ten of the foreign ones.
/// </summary>
internal static class Zones
{
    public const float Ours = 0.96f;

    /// <summary>Of what strangers and oblique questions have below it, the likeliest subject is right less than one time in two, and one of the two likeliest two times in three: so it asks.</summary>
    public const float Sure = 0.65f;

    /// <summary>Less than <see cref="Ours"/> will do for a question that could hardly be about another of our subjects: the plainest have few words of ours.</summary>
    private const float Plain = 0.88f;

    /// <summary>What is turned away, but not as foreign as most, has the subject that it is likeliest about as a button, if it is one that stands out.</summary>
    private const float Near = 0.6f;
    private const float StandsOut = 0.4f;

    /// <summary>
    /// Below it an answer has the second subject beside it, if that is <see cref="Possible"/>. Of oblique questions one in nine has it, and one time in
    /// five to four it is what was meant; of ordinary ones it stands beside two to five in a hundred.
    /// </summary>
    public const float Certain = 0.8f;
    public const float Possible = 0.1f;

    // From here on, a word that belongs to another subject is an accident.
    private const float Settled = 0.95f;

    /// <param name="strange">Words that do not go with the likeliest subject: with them it has to be all but certain.</param>
    public static Reading Of(Scores scores, Strange strange) => scores switch
    {
        _ when !IsOurs(scores) => new Reading.OutOfScope(),
        { FirstProbability: >= Certain } => new Reading.Sure(scores.First),
        { FirstProbability: >= Sure } when !strange.Any => new Reading.Sure(scores.First),
        _ => new Reading.Unsure(scores.First, strange.Home ?? scores.Second),
    };

    /// <summary>What it may have been instead: another subject where it is acted upon, the likeliest where it is turned away; null where that is hardly so.</summary>
    public static Asked? Instead(Scores scores, Strange strange) =>
        !IsOurs(scores) ? scores is { Ours: >= Near, FirstProbability: >= StandsOut } ? scores.First : null
        : scores is { First.Errand: not null } ? null
        : scores.FirstProbability < Settled && strange.Home is { } home ? home
        : scores is { FirstProbability: < Certain, SecondProbability: >= Possible } ? scores.Second
        : null;

    private static bool IsOurs(Scores scores) => scores.Ours >= Ours || (scores.First.Errand is null && scores.Ours * scores.FirstProbability >= Plain);
}
