namespace PartnerBot.Dialogs.Understanding;

/// <summary>A text cut into words, with the words joined by single spaces for phrases and patterns to look at.</summary>
internal sealed class Utterance
{
    private readonly int[] starts;

    private Utterance(string folded, List<Word> words)
    {
        Folded = folded;
        Words = words;
        Text = string.Join(' ', words.Select(word => word.Text));
        starts = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++) starts[i + 1] = starts[i] + words[i].Text.Length + 1;
    }

    public string Folded { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    public static Utterance Of(string text, Spelling? spelling = null)
    {
        var folded = Folding.Fold(text);
        var words = Understanding.Words.Of(folded);
        if (spelling is not null)
        {
            for (var i = 0; i < words.Count; i++)
                words[i] = words[i] with { Text = spelling.Correct(words[i].Text) };
        }

        return new Utterance(folded, words);
    }

    /// <summary>The text of some words.</summary>
    public ReadOnlySpan<char> Slice(int from, int to) => Text.AsSpan(starts[from], starts[to] - 1 - starts[from]);

    public int StartOf(int word) => starts[word];

    /// <summary>The word that the character stands in.</summary>
    public int WordAt(int character)
    {
        var found = Array.BinarySearch(starts, character);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Some words as they were written, with their capitals and hyphens.</summary>
    public string Written(int from, int to) => Folded[Words[from].From..Words[to - 1].To];

    public string? TextAt(int word) => word >= 0 && word < Words.Count ? Words[word].Text : null;
}
