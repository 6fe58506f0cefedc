namespace PartnerBot.Program;

/// <summary>Small pieces of sentences.</summary>
internal static class Wording
{
    public static string People(int count) => count is 1 ? "1 person" : $"{count} people";

    /// <summary>"Ana", "Ana and Ben", "Ana, Ben and Eve"; a long list ends in "and 4 more".</summary>
    public static string List(IEnumerable<string> items, int atMost = 5) => List([.. items], "and", atMost);

    /// <summary>"Ana", "Ana or Ben", "Ana, Ben or Eve".</summary>
    public static string Any(IEnumerable<string> items) => List([.. items], "or", int.MaxValue);

    private static string List(string[] all, string joint, int atMost) => all switch
    {
        [] => "",
        [var only] => only,
        _ when all.Length > atMost => $"{string.Join(", ", all[..atMost])} and {all.Length - atMost} more",
        _ => $"{string.Join(", ", all[..^1])} {joint} {all[^1]}",
    };
}
