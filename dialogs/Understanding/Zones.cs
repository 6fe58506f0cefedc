namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Where acting ends and asking begins. Chosen on development sets that were not learnt from, which a test repeats: the gate
/// turns away under 2% of our own utterances and then stops nineteen in twenty of the foreign ones; certainty is at the least that
/// leaves about 3% wrong among the questions acted upon.
/// </summary>
internal static class Zones
{
    public const float Ours = 0.96f;
    public const float Sure = 0.4f;

    /// <summary>What is turned away, but not as foreign as most, has the subject that it is likeliest about as a button.</summary>
    private const float Near = 0.6f;

    /// <summary>
    /// Below it an answer has the second subject beside it, if that is <see cref="Possible"/>. Of oblique questions one in nine has it, and one time in
    /// five to four it is what was meant; of ordinary ones it stands beside two to five in a hundred.
    /// </summary>
    public const float Certain = 0.8f;
    public const float Possible = 0.1f;

    /// <summary>Below it an answer says itself that something else may have been meant.</summary>
    public const float Likely = 0.65f;

    // From here on, a word that belongs to another subject is an accident.
    private const float Settled = 0.95f;

    /// <param name="strange">Words that do not go with the likeliest subject: with them it has to be all but certain.</param>
    public static Reading Of(Scores scores, Strange strange) => scores switch
    {
        { Ours: < Ours } => new Reading.OutOfScope(),
        { FirstProbability: >= Certain } => new Reading.Sure(scores.First),
        { FirstProbability: >= Sure } when !strange.Any => new Reading.Sure(scores.First),
        _ => new Reading.Unsure(scores.First, strange.Home ?? scores.Second),
    };

    /// <summary>What it may have been instead: another subject where it is acted upon, the likeliest where it is turned away; null where that is hardly so.</summary>
    public static Asked? Instead(Scores scores, Strange strange) =>
        scores.Ours < Ours ? scores is { Ours: >= Near, FirstProbability: >= Sure } ? scores.First : null
        : scores is { First.Errand: not null } ? null
        : scores.FirstProbability < Settled && strange.Home is { } home ? home
        : scores is { FirstProbability: < Certain, SecondProbability: >= Possible } ? scores.Second
        : null;
}
