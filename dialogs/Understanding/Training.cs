using System.Numerics;
using System.Runtime.CompilerServices;

namespace PartnerBot.Dialogs.Understanding;

/// <param name="Weight">How much it counts beside others.</param>
internal readonly record struct Example(Sparse Text, int Class, float Weight = 1);

/// <summary>Learns the weights of a <see cref="LinearModel"/> by AdaGrad over the examples in a fixed order: the same phrases, the same weights.</summary>
internal sealed class Training
{
    private const float Rate = 0.5f;
    private const float Decay = 1e-4f;
    private const float Negligible = 5e-3f;

    /// <summary>The weights of so many last rounds are averaged: each round ends somewhere else around the same place.</summary>
    private const int Averaged = 3;

    // What comes last weighs a little more; the mean of several orders does not hang on which phrase that was.
    private static readonly int[] Seeds = [17, 18, 19, 20];

    // The weights of a cell for all classes stand together, filled up to whole vectors.
    private readonly int lanes;
    private readonly int classes;
    private readonly float[] weights;
    private readonly float[] squares;

    private Training(int classes)
    {
        this.classes = classes;
        lanes = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[(Features.Size + 1) * lanes];
        squares = new float[weights.Length];
        Array.Fill(squares, 1e-4f);
    }

    /// <summary>In how many orders at most.</summary>
    public static int MostOrders => Seeds.Length;

    /// <param name="examples">Texts with their class.</param>
    /// <param name="classes">How many there are.</param>
    /// <param name="epochs">How often each example is looked at.</param>
    /// <param name="orders">Of how many orders the mean is taken: one is quick, more hang less on luck.</param>
    public static LinearModel Of(IReadOnlyList<Example> examples, int classes, int epochs, int orders)
    {
        var runs = Seeds.Take(orders).AsParallel().AsOrdered().Select(seed => Run(examples, classes, epochs, seed)).ToList();
        var mean = new float[runs[0].Length];
        foreach (var run in runs)
        {
            for (var at = 0; at < mean.Length; at++) mean[at] += run[at] / runs.Count;
        }

        return new LinearModel(classes, mean, mean.Length / (Features.Size + 1));
    }

    private static float[] Run(IReadOnlyList<Example> examples, int classes, int epochs, int seed)
    {
        var training = new Training(classes);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        var gradient = new float[training.lanes];
        var active = new List<int>(training.lanes / Vector<float>.Count);
        var mean = new float[training.weights.Length];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var (text, label, weight) = examples[at];
                training.Score(text, gradient);
                gradient[label] -= 1;
                if (weight != 1) Scale(gradient, weight);
                Active(gradient, active);
                training.Learn(text, gradient, active);
            }

            if (epoch < epochs - Averaged) continue;
            for (var at = 0; at < mean.Length; at++) mean[at] += training.weights[at] / Averaged;
        }

        return mean;
    }

    private static void Scale(float[] gradient, float weight)
    {
        for (var at = 0; at < gradient.Length; at++) gradient[at] *= weight;
    }

    // With many classes nearly all are out of the question for a text, and have nothing to learn from it.
    private static void Active(float[] gradient, List<int> active)
    {
        active.Clear();
        var least = new Vector<float>(Negligible);
        for (var lane = 0; lane < gradient.Length; lane += Vector<float>.Count)
        {
            if (Vector.GreaterThanAny(Vector.Abs(new Vector<float>(gradient, lane)), least)) active.Add(lane);
        }
    }

    /// <param name="scores">Filled with the probabilities, and zeros behind them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(Sparse text, float[] scores)
    {
        for (var lane = 0; lane < lanes; lane += Vector<float>.Count)
        {
            var sum = new Vector<float>(weights, (Features.Size * lanes) + lane);
            for (var i = 0; i < text.Cells.Length; i++)
                sum += new Vector<float>(weights, (text.Cells[i] * lanes) + lane) * text.Values[i];
            sum.CopyTo(scores, lane);
        }

        LinearModel.Softmax(scores.AsSpan(0, classes));
        Array.Clear(scores, classes, scores.Length - classes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn(Sparse text, float[] gradient, List<int> active)
    {
        for (var i = 0; i <= text.Cells.Length; i++)
        {
            var (cell, value) = i < text.Cells.Length ? (text.Cells[i], text.Values[i]) : (Features.Size, 0.1f);
            foreach (var lane in active)
            {
                var at = (cell * lanes) + lane;
                var weight = new Vector<float>(weights, at);
                var step = (new Vector<float>(gradient, lane) * value) + (weight * Decay);
                var square = new Vector<float>(squares, at) + (step * step);
                square.CopyTo(squares, at);
                (weight - (step * Rate / Vector.SquareRoot(square))).CopyTo(weights, at);
            }
        }
    }
}
