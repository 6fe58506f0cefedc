using System.Numerics;
using System.Runtime.CompilerServices;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Softmax regression: a weight for each cell of a text and each class.</summary>
internal sealed class LinearModel
{
    private const int Cells = Features.Size + 1;

    // Fine enough that no figure of the measurements moves, and coarse enough that most weights of a class are 0.
    private const float Step = 0.2f;

    private readonly int classes;

    // The weights of a cell for all classes stand together, filled up to whole vectors.
    private readonly int lanes;
    private readonly float[] weights;

    public LinearModel(int classes, float[] weights) => (this.classes, lanes, this.weights) = (classes, Lanes(classes), weights);

    /// <summary>How many numbers a cell takes on this processor.</summary>
    public static int Lanes(int classes) => (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    /// <summary>The probability of each class.</summary>
    public float[] Score(Sparse text)
    {
        var scores = new float[lanes];
        Score(text, scores);
        return scores[..classes];
    }

    /// <param name="scores">Filled with the probabilities, and zeros behind them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(Sparse text, float[] scores)
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

    /// <summary>The weights in steps of a byte, cell after cell.</summary>
    public void Write(Stream stream)
    {
        var row = new byte[classes];
        for (var cell = 0; cell < Cells; cell++)
        {
            for (var c = 0; c < classes; c++) row[c] = (byte)(sbyte)Math.Clamp(MathF.Round(weights[(cell * lanes) + c] / Step), sbyte.MinValue, sbyte.MaxValue);
            stream.Write(row);
        }
    }

    public static LinearModel Read(Stream stream, int classes)
    {
        var lanes = Lanes(classes);
        var weights = new float[Cells * lanes];
        var row = new byte[classes];
        for (var cell = 0; cell < Cells; cell++)
        {
            stream.ReadExactly(row);
            for (var c = 0; c < classes; c++) weights[(cell * lanes) + c] = (sbyte)row[c] * Step;
        }

        return new LinearModel(classes, weights);
    }
}
