using PartnerBot.Bot.Verbs;

namespace PartnerBot.Tests.Bot.Running;

/// <summary>The console belongs to the whole process, so these tests run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Terminal
{
    public const string Name = "Terminal";

    /// <summary>Runs the program as its command line does.</summary>
    internal static async Task<(int ExitCode, string Out, string Error)> RunAsync(string[] words, string typed = "")
    {
        var (oldOut, oldError, oldIn) = (Console.Out, Console.Error, Console.In);
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var input = new StringReader(typed);
        Console.SetOut(output);
        Console.SetError(error);
        Console.SetIn(input);
        try
        {
            return (await Verb.RunAsync(words), output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(oldOut);
            Console.SetError(oldError);
            Console.SetIn(oldIn);
        }
    }
}
