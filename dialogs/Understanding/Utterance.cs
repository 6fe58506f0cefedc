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

    /// <param name="names">Words, in lower case, that are parts of names here and are not corrected.</param>
    public static Utterance Of(string text, Spelling? spelling = null, IReadOnlySet<string>? names = null)
    {
        var folded = Folding.Fold(text);
        var words = Understanding.Words.Of(folded);
        if (spelling is not null)
        {
            for (var i = 0; i < words.Count; i++)
                words[i] = names?.Contains(words[i].Text) is true ? words[i] with { Named = true } : Corrected(words[i], spelling);
        }

        return new Utterance(folded, words);
    }

    private static Word Corrected(Word word, Spelling spelling) =>
        spelling.Correct(word.Text) is var read && read == word.Text ? word : word with { Text = read, Corrected = true };

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
