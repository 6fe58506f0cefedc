namespace PartnerBot.Dialogs.Understanding;

/// <param name="Ours">How probable it is that the text is about our subjects at all.</param>
/// <param name="First">What is likeliest asked, if it is.</param>
internal readonly record struct Scores(float Ours, Asked First, float FirstProbability, Asked Second, float SecondProbability);

/// <summary>Two models over the same features: a gate that tells our subjects from the rest of the world, and which subject it is.</summary>
internal sealed class Classifier
{
    private const int GateEpochs = 4;
    private const int SubjectEpochs = 5;

    // So many subjects make each look less likely than it is; measured on utterances that were not learnt from.
    private const float Sharpness = 1.9f;
    private const float FitWeight = 0.4f;

    private readonly Features features;
    private readonly LinearModel gate;
    private readonly LinearModel subjects;
    private readonly Asked[] classes;

    private Classifier(Features features, LinearModel gate, LinearModel subjects, Asked[] classes) =>
        (this.features, this.gate, this.subjects, this.classes) = (features, gate, subjects, classes);

    public static Classifier Train(Phrases phrases, Func<string, List<string>> mask, int orders)
    {
        // Both halves of the work are spread over the processors, and come out the same on any number of them.
        var (features, texts) = Features.Learn([.. phrases.Ours.Select(phrase => phrase.Text).Concat(phrases.Foreign).AsParallel().AsOrdered().Select(mask)]);
        var ours = phrases.Ours.Count;
        var classes = Classes(phrases);
        var number = classes.Index().ToDictionary(each => each.Item, each => each.Index);
        var (gate, subjects) = ((LinearModel?)null, (LinearModel?)null);
        Parallel.Invoke(
            () => gate = Training.Of([.. texts.Select((text, at) => new Example(text, at < ours ? 1 : 0))], 2, GateEpochs, orders),
            () => subjects = Training.Of([.. phrases.Ours.Zip(texts, (phrase, text) => new Example(text, number[phrase.Asked], phrase.Weight))], classes.Length, SubjectEpochs, orders));
        return new Classifier(features, gate!, subjects!, classes);
    }

    /// <summary>What was learnt, without the phrases; <see cref="Read"/> takes it back with them.</summary>
    public void Write(Stream stream)
    {
        features.Write(stream);
        gate.Write(stream);
        subjects.Write(stream);
    }

    public static Classifier Read(Stream stream, Phrases phrases)
    {
        var features = Features.Read(stream);
        var gate = LinearModel.Read(stream, 2);
        var classes = Classes(phrases);
        return new Classifier(features, gate, LinearModel.Read(stream, classes.Length), classes);
    }

    private static Asked[] Classes(Phrases phrases) => [.. phrases.Ours.Select(phrase => phrase.Asked).Distinct()];

    /// <summary>The likeliest of some subjects, and how probable it is among them.</summary>
    public (Asked Asked, float Probability) Likeliest(IReadOnlyList<string> words, Func<Asked, bool> isOne)
    {
        var probabilities = subjects.Score(features.Of(words));
        for (var each = 0; each < probabilities.Length; each++) probabilities[each] = isOne(classes[each]) ? probabilities[each] : 0;
        Sharpen(probabilities);
        var best = Enumerable.Range(0, classes.Length).MaxBy(each => probabilities[each]);
        return (classes[best], probabilities[best]);
    }

    /// <summary>The gate's word, and a little of how well the text fits the best subject: what fits nothing well is seldom ours.</summary>
    private static float Ours(float gate, float best) => 1 / (1 + MathF.Exp(-(LogOdds(gate) + (FitWeight * LogOdds(best)))));

    private static float LogOdds(float probability)
    {
        var inside = Math.Clamp(probability, 1e-6f, 1 - 1e-6f);
        return MathF.Log(inside / (1 - inside));
    }

    private static void Sharpen(float[] probabilities)
    {
        var total = 0f;
        for (var each = 0; each < probabilities.Length; each++) total += probabilities[each] = MathF.Pow(probabilities[each], Sharpness);
        for (var each = 0; each < probabilities.Length; each++) probabilities[each] /= total;
    }

    public Scores Score(IReadOnlyList<string> words)
    {
        var text = features.Of(words);
        var probabilities = subjects.Score(text);
        Sharpen(probabilities);
        var (first, second) = (0, 1);
        for (var each = 1; each < probabilities.Length; each++)
        {
            if (probabilities[each] > probabilities[first]) (first, second) = (each, first);
            else if (each > 1 && probabilities[each] > probabilities[second]) second = each;
        }

        return new Scores(Ours(gate.Score(text)[1], probabilities[first]), classes[first], probabilities[first], classes[second], probabilities[second]);
    }
}
