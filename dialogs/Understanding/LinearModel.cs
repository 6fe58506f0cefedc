using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Softmax regression: a weight for each cell of a text and each class, in steps of a byte.</summary>
internal sealed class LinearModel
{
    private const int Cells = Features.Size + 1;

    // Fine enough that no figure of the measurements moves, and coarse enough that most weights of a class are 0.
    private const float Step = 0.2f;

    private readonly int classes;

    // The weights of a cell for all classes stand together, filled up to whole vectors.
    private readonly int lanes;
    private readonly sbyte[] weights;

    private LinearModel(int classes) => (this.classes, lanes, weights) = (classes, Lanes(classes), new sbyte[Cells * Lanes(classes)]);

    /// <param name="classes">How many there are.</param>
    /// <param name="learnt">Cell after cell, <paramref name="width"/> of them each.</param>
    /// <param name="width">At least as many as there are classes.</param>
    public LinearModel(int classes, float[] learnt, int width) : this(classes)
    {
        for (var cell = 0; cell < Cells; cell++)
        {
            for (var c = 0; c < classes; c++) weights[(cell * lanes) + c] = (sbyte)Math.Clamp(MathF.Round(learnt[(cell * width) + c] / Step), sbyte.MinValue, sbyte.MaxValue);
        }
    }

    private static int Lanes(int classes) => (classes + Vector<sbyte>.Count - 1) / Vector<sbyte>.Count * Vector<sbyte>.Count;

    /// <summary>The probability of each class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Score(Sparse text)
    {
        var scores = new float[lanes];
        var quarter = Vector<float>.Count;
        for (var lane = 0; lane < lanes; lane += Vector<sbyte>.Count)
        {
            var (first, second, third, fourth) = Row(Features.Size, lane);
            for (var i = 0; i < text.Cells.Length; i++)
            {
                var (a, b, c, d) = Row(text.Cells[i], lane);
                var value = new Vector<float>(text.Values[i]);
                first += a * value;
                second += b * value;
                third += c * value;
                fourth += d * value;
            }

            (first * Step).CopyTo(scores, lane);
            (second * Step).CopyTo(scores, lane + quarter);
            (third * Step).CopyTo(scores, lane + (2 * quarter));
            (fourth * Step).CopyTo(scores, lane + (3 * quarter));
        }

        Softmax(scores.AsSpan(0, classes));
        return scores[..classes];
    }

    /// <summary>From scores to probabilities.</summary>
    internal static void Softmax(Span<float> scores)
    {
        var (highest, total) = (float.NegativeInfinity, 0f);
        foreach (var score in scores) highest = MathF.Max(highest, score);
        for (var c = 0; c < scores.Length; c++) total += scores[c] = MathF.Exp(scores[c] - highest);
        for (var c = 0; c < scores.Length; c++) scores[c] /= total;
    }

    /// <summary>The weights, cell after cell.</summary>
    public void Write(Stream stream)
    {
        for (var cell = 0; cell < Cells; cell++) stream.Write(MemoryMarshal.AsBytes(weights.AsSpan(cell * lanes, classes)));
    }

    public static LinearModel Read(Stream stream, int classes)
    {
        var model = new LinearModel(classes);
        for (var cell = 0; cell < Cells; cell++) stream.ReadExactly(MemoryMarshal.AsBytes(model.weights.AsSpan(cell * model.lanes, classes)));
        return model;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector<float> First, Vector<float> Second, Vector<float> Third, Vector<float> Fourth) Row(int cell, int lane)
    {
        Vector.Widen(new Vector<sbyte>(weights, (cell * lanes) + lane), out var low, out var high);
        Vector.Widen(low, out var first, out var second);
        Vector.Widen(high, out var third, out var fourth);
        return (Vector.ConvertToSingle(first), Vector.ConvertToSingle(second), Vector.ConvertToSingle(third), Vector.ConvertToSingle(fourth));
    }
}
