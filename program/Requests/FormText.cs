namespace PartnerBot.Program.Requests;

/// <summary>Text that people typed, made fit to be stored and shown.</summary>
public static class FormText
{
    /// <summary>
    /// Without blanks at the ends, line breaks, runs of blanks and characters that nobody sees or that turn the direction of what follows;
    /// null when nothing is left. Right-to-left writing, combining marks and emoji stay.
    /// </summary>
    public static string? Clean(string? typed) => throw new NotImplementedException();

    /// <summary>Whether there is a letter or digit of any script: a name of emoji or punctuation has none.</summary>
    public static bool HasWord(string text) => throw new NotImplementedException();
}
