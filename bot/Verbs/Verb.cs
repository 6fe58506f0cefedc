namespace PartnerBot.Bot.Verbs;

/// <summary>What the program can be told to do on the command line.</summary>
internal static class Verb
{
    private const string Usage = """
        PartnerBot answers questions about the partner program, in Microsoft Teams and here.

          run                                  start the bot (also without a verb)
          ask "QUESTION" --as EMAIL            one question, as somebody on record
          chat --as EMAIL                      a conversation in this terminal
          import FOLDER|FILE [--skip-bad-rows] [--replace]
                                               take in the CSV files of docs/import.md
          import-guide FILE [--edition LABEL] [--effective-from DATE]
                                               take in your own copy of the guide (.txt, .md), which answers then quote
          review export [FILE] [--since DATE]  what was not understood and what helped, without names, as CSV
          evaluate FILE                        measure how questions are understood
          train FILE                           learn from the phrases anew, into the file that is built in
          audit verify                         check that no audit entry was changed, removed or reordered
          check-config                         say what is set and what is wrong with it
          manifest pack [--out FILE]           write the Teams app package

        Settings come from appsettings.json, environment variables (Store__Connection) and options (--Store:Connection=…).
        """;

    /// <returns>The exit code: 0 done, 1 could not, 2 not understood.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            // A first word that is an option belongs to "run": --urls and the like.
            return args switch
            {
                [] => await RunVerb.RunAsync([]),
                ["run", .. var rest] => await RunVerb.RunAsync(rest),
                [['-', '-', ..], ..] when args[0] is not "--help" => await RunVerb.RunAsync(args),
                ["ask", .. var rest] => await TerminalVerbs.AskAsync(rest),
                ["chat", .. var rest] => await TerminalVerbs.ChatAsync(rest),
                ["import", .. var rest] => await ImportVerb.RunAsync(rest),
                ["import-guide", .. var rest] => await ImportGuideVerb.RunAsync(rest),
                ["review", "export", .. var rest] => await ReviewVerb.ExportAsync(rest),
                ["evaluate", .. var rest] => EvaluateVerb.Run(rest),
                ["train", .. var rest] => TrainVerb.Run(rest),
                ["audit", "verify", .. var rest] => await AuditVerb.VerifyAsync(rest),
                ["check-config", .. var rest] => CheckConfigVerb.Run(rest),
                ["manifest", "pack", .. var rest] => ManifestVerb.Pack(rest),
                ["help" or "--help" or "-h", ..] => Say(Usage, 0),
                _ => Say($"I do not know \"{string.Join(' ', args)}\".\n\n{Usage}", 2),
            };
        }
        catch (Exception fault) when (fault is SettingsException or Store.StoreUnusableException or FormatException or UsageException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return fault is UsageException ? 2 : 1;
        }
    }

    private static int Say(string text, int exitCode)
    {
        (exitCode == 0 ? Console.Out : Console.Error).WriteLine(text);
        return exitCode;
    }
}

/// <summary>The command line is not as the usage says; the message tells what is missing.</summary>
internal sealed class UsageException(string message) : Exception(message);
