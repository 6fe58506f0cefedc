namespace PartnerBot.Dialogs.Understanding;

/// <summary>Slips of the finger for measuring: one for every twelve characters, never in a name of the lexicon and never in a figure.</summary>
internal sealed class Typos(int seed)
{
    private const int CharactersASlip = 12;

    private static readonly HashSet<string> Names = [.. new Lexicon().Words];

    private readonly Random random = new(seed);

    public string In(string text)
    {
        var words = text.Split(' ');
        var open = Enumerable.Range(0, words.Length).Where(at => words[at].Length > 2 && words[at].All(char.IsLetter) && !Names.Contains(words[at].ToLowerInvariant())).ToArray();
        for (var slips = Math.Max(1, text.Length / CharactersASlip); slips > 0 && open.Length > 0; slips--)
        {
            ref var word = ref words[open[random.Next(open.Length)]];
            word = Slip(word);
        }

        return string.Join(' ', words);
    }

    // A letter left out, put in, put in another's place, or two swapped.
    private string Slip(string word)
    {
        if (word.Length < 2) return word;
        var (at, letter) = (random.Next(word.Length - 1), (char)('a' + random.Next(26)));
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => word.Remove(at, 1).Insert(at, letter.ToString()),
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }
}
