namespace PartnerBot.Dialogs.Understanding;

/// <param name="Ours">How probable it is that the text is about one of our topics at all.</param>
/// <param name="First">The likeliest topic, if it is.</param>
internal readonly record struct Scores(float Ours, Intent First, float FirstProbability, Intent Second, float SecondProbability);

/// <summary>Two models over the same features: a gate that tells our topics from the rest of the world, and which topic it is.</summary>
internal sealed class Classifier(Features features, LinearModel gate, LinearModel topics)
{
    private const int GateEpochs = 10;
    private const int TopicEpochs = 15;
    private const int Topics = (int)Intent.LevelChange + 1;

    public static Classifier Train(Phrases phrases, Func<string, List<string>> mask)
    {
        var ours = phrases.Ours.Select(phrase => (phrase.Topic, Words: mask(phrase.Text))).ToList();
        var foreign = phrases.Foreign.Select(mask).ToList();
        var features = new Features([.. ours.Select(phrase => phrase.Words), .. foreign]);
        var examples = ours.Select(phrase => (Text: features.Of(phrase.Words), Class: (int)phrase.Topic)).ToList();
        var gate = LinearModel.Train([.. examples.Select(example => (example.Text, 1)), .. foreign.Select(words => (features.Of(words), 0))], 2, GateEpochs);
        return new Classifier(features, gate, LinearModel.Train(examples, Topics, TopicEpochs));
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
