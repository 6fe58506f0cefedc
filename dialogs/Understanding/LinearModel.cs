using System.Numerics;
using System.Runtime.CompilerServices;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Softmax regression, learnt by AdaGrad over the examples in a fixed order: the same phrases, the same weights.</summary>
internal sealed class LinearModel
{
    private const float Rate = 0.5f;
    private const float Decay = 1e-4f;
    private const float Negligible = 5e-3f;

    private readonly int classes;

    // The weights of a cell for all classes stand together, filled up to whole vectors.
    private readonly int lanes;
    private readonly float[] weights;

    private LinearModel(int classes)
    {
        this.classes = classes;
        lanes = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[(Features.Size + 1) * lanes];
    }

    public static LinearModel Train(IReadOnlyList<(Sparse Text, int Class)> examples, int classes, int epochs)
    {
        var model = new LinearModel(classes);
        var squares = new float[model.weights.Length];
        Array.Fill(squares, 1e-4f);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(17);
        var gradient = new float[model.lanes];
        var active = new List<int>(model.lanes / Vector<float>.Count);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var (text, label) = examples[at];
                model.Score(text, gradient);
                gradient[label] -= 1;
                Active(gradient, active);
                model.Learn(text, gradient, squares, active);
            }
        }

        return model;
    }

    /// <summary>The probability of each class.</summary>
    public float[] Score(Sparse text)
    {
        var scores = new float[lanes];
        Score(text, scores);
        return scores[..classes];
    }

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

        var (highest, total) = (float.NegativeInfinity, 0f);
        for (var c = 0; c < classes; c++) highest = MathF.Max(highest, scores[c]);
        for (var c = 0; c < classes; c++) total += scores[c] = MathF.Exp(scores[c] - highest);
        for (var c = 0; c < scores.Length; c++) scores[c] = c < classes ? scores[c] / total : 0;
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn(Sparse text, float[] gradient, float[] squares, List<int> active)
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
