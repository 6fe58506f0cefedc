namespace PartnerBot.Dialogs.Understanding;

/// <summary>Where acting ends and asking begins.</summary>
internal static class Zones
{
    public const float Ours = 0.5f;
    public const float Sure = 0.55f;
    public const float Ahead = 0.25f;

    public static Reading Of(Scores scores) => scores switch
    {
        { Ours: < Ours } => new Reading.OutOfScope(),
        _ when scores.FirstProbability >= Sure || scores.FirstProbability - scores.SecondProbability >= Ahead => new Reading.Sure(scores.First),
        _ => new Reading.Unsure(scores.First, scores.Second),
    };
}
