namespace PartnerBot.Dialogs.Understanding;

/// <param name="Ours">How probable it is that the text is about one of our topics at all.</param>
/// <param name="First">The likeliest topic, if it is.</param>
internal readonly record struct Scores(float Ours, Intent First, float FirstProbability, Intent Second, float SecondProbability);

/// <summary>Two models over the same features: a gate that tells our topics from the rest of the world, and which topic it is.</summary>
internal sealed class Classifier(Features features, LinearModel gate, LinearModel topics)
{
    private const int GateEpochs = 8;
    private const int TopicEpochs = 12;
    private const int Topics = (int)Intent.LevelChange + 1;

    public static Classifier Train(Phrases phrases, Func<string, List<string>> mask)
    {
        var (features, texts) = Features.Learn([.. phrases.Ours.Select(phrase => mask(phrase.Text)), .. phrases.Foreign.Select(mask)]);
        var ours = phrases.Ours.Count;
        return new Classifier(
            features,
            gate: LinearModel.Train([.. texts.Select((text, at) => (text, at < ours ? 1 : 0))], 2, GateEpochs),
            topics: LinearModel.Train([.. phrases.Ours.Zip(texts, (phrase, text) => (text, (int)phrase.Topic))], Topics, TopicEpochs));
    }

    public Scores Score(IReadOnlyList<string> words)
    {
        var text = features.Of(words);
        var probabilities = topics.Score(text);
        var first = Array.IndexOf(probabilities, probabilities.Max());
        var second = Enumerable.Range(0, Topics).Where(topic => topic != first).MaxBy(topic => probabilities[topic]);
        return new Scores(gate.Score(text)[1], (Intent)first, probabilities[first], (Intent)second, probabilities[second]);
    }
}
