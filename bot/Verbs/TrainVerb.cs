using System.Diagnostics;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Bot.Verbs;

internal static class TrainVerb
{
    /// <summary>"train FILE": learns from the phrases and articles as they are now, and writes what is built into the next bot.</summary>
    public static int Run(string[] args)
    {
        if (args is not [var path]) throw new UsageException("train needs the file to write: dialogs/Understanding/reader.model");

        var start = Stopwatch.GetTimestamp();
        var reader = Reader.Train(Knowledge.Editions[^1].Articles.Values);
        using var file = File.Create(path);
        reader.Write(file);
        Console.WriteLine(FormattableString.Invariant($"Wrote {path}: {file.Length / 1e6:F1} MB, learnt in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s. Build again to use it."));
        return 0;
    }
}
