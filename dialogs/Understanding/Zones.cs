namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Where acting ends and asking begins. Chosen on phrases held out of training (five folds), which a test repeats:
/// the gate at the most that turns away under 5.5% of our own unseen phrases (it then stops 88% of the foreign ones),
/// and certainty at the least that leaves under 4% wrong among the questions acted upon (nine in ten are).
/// </summary>
internal static class Zones
{
    public const float Ours = 0.85f;
    public const float Sure = 0.55f;

    public static Reading Of(Scores scores) => scores switch
    {
        { Ours: < Ours } => new Reading.OutOfScope(),
        { FirstProbability: >= Sure } => new Reading.Sure(scores.First),
        _ => new Reading.Unsure(scores.First, scores.Second),
    };
}
