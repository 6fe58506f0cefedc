using System.Runtime.InteropServices;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>A text as the classifier sees it: which cells of the table are set, and how much.</summary>
internal readonly record struct Sparse(int[] Cells, float[] Values);

/// <summary>
/// Words, their stems and synonyms, pairs of words, and pieces of 3 and 4 letters within words, hashed into a table of fixed size; sub-linear
/// counts times inverse document frequency, at length 1. What was named is one word each: "xlevel", "xproduct".
/// </summary>
internal sealed class Features
{
    public const int Size = 1 << 16;

    private const string Name = "xname";
    private const uint Seed = 2_166_136_261;
    private const uint StemSeed = 84_696_351;
    private const uint SynonymSeed = 61_093_447;
    private const int ShortestPiece = 3;
    private const int LongestPiece = 4;

    private readonly float[] rarity = new float[Size];

    private Features() { }

    /// <summary>Learns which cells are rare from all texts, and gives the texts as it sees them.</summary>
    public static (Features Features, IReadOnlyList<Sparse> Texts) Learn(IReadOnlyList<IReadOnlyList<string>> texts)
    {
        var features = new Features();
        var counts = texts.AsParallel().AsOrdered().Select(Counts).ToList();
        var seenIn = new int[Size];
        foreach (var cell in counts.SelectMany(text => text.Keys)) seenIn[cell]++;
        for (var cell = 0; cell < Size; cell++) features.rarity[cell] = 1 + MathF.Log((1f + texts.Count) / (1f + seenIn[cell]));
        return (features, [.. counts.AsParallel().AsOrdered().Select(features.Weighted)]);
    }

    public void Write(Stream stream) => stream.Write(MemoryMarshal.AsBytes(rarity.AsSpan()));

    public static Features Read(Stream stream)
    {
        var features = new Features();
        stream.ReadExactly(MemoryMarshal.AsBytes(features.rarity.AsSpan()));
        return features;
    }

    public Sparse Of(IReadOnlyList<string> words) => Weighted(Counts(words));

    private Sparse Weighted(Dictionary<int, (int Count, float Weight)> counts)
    {
        var cells = new int[counts.Count];
        var values = new float[counts.Count];
        var (at, square) = (0, 0f);
        foreach (var (cell, (count, weight)) in counts)
        {
            var value = weight * (1 + MathF.Log(count)) * rarity[cell];
            (cells[at], values[at++]) = (cell, value);
            square += value * value;
        }

        var length = MathF.Sqrt(square);
        for (var i = 0; i < values.Length; i++) values[i] /= length;
        return new Sparse(cells, values);
    }

    /// <summary>The words with what was named in place of the names; what follows a name with a capital belongs to it ("Dunlin Secure").</summary>
    public static List<string> Masked(Utterance utterance, IReadOnlyList<Mention> mentions, Func<string, bool> isWord)
    {
        var masked = new List<string>(utterance.Words.Count);
        var next = 0;
        var isTitled = Names.IsTitled(utterance);
        for (var at = 0; at < utterance.Words.Count;)
        {
            if (next < mentions.Count && mentions[next].From == at)
            {
                masked.AddRange(mentions[next].Meaning.Placeholder.Split(' '));
                at = mentions[next++].To;
                continue;
            }

            var goesOn = !isTitled && masked is [.., Name] && utterance.Words[at] is { Capital: true, AllCapitals: false, Opens: false } or { Quoted: true };
            var word = goesOn ? Name : Masked(utterance.Words[at], isWord);
            if (word is not Name || masked is not [.., Name]) masked.Add(word);
            at++;
        }

        return masked;
    }

    /// <summary>Whether it stands for something that was named.</summary>
    public static bool IsPlaceholder(string word) => word.Length > 3 && word[0] is 'x';

    /// <summary>The word, or what stands for a figure or a name.</summary>
    public static string Masked(Word word, Func<string, bool> isWord) =>
        char.IsAsciiDigit(word.Text[0]) ? "xnumber"
        : word.Named || (word.Quoted && !isWord(word.Text)) ? Name
        : word is { Capital: true } and ({ AllCapitals: false, Opens: false } or { Possessive: true }) && !isWord(word.Text) ? Name
        : word.Text;

    private static Dictionary<int, (int Count, float Weight)> Counts(IReadOnlyList<string> words)
    {
        var counts = new Dictionary<int, (int, float)>(words.Count * 16);
        var before = "^";
        ReadOnlySpan<char> stemBefore = "^";
        foreach (var word in words)
        {
            Count(counts, Hash(Seed, word), WordWeight);
            Count(counts, Hash(Hash(Hash(Seed, before), " "), word), WordWeight);
            var stem = Stems.Of(word);
            Count(counts, Hash(StemSeed, stem), WordWeight);
            Count(counts, Hash(Hash(Hash(StemSeed, stemBefore), " "), stem), WordWeight);
            if (Synonyms.GroupOf(stem) is { } group) Count(counts, Hash(SynonymSeed, group), WordWeight);
            if (!IsPlaceholder(word)) Pieces(counts, $" {word} ");
            before = word;
            stemBefore = stem;
        }

        Count(counts, Hash(Hash(Hash(Seed, before), " "), "$"), WordWeight);
        return counts;
    }

    private const float WordWeight = 3f;

    private static void Pieces(Dictionary<int, (int, float)> counts, string word)
    {
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var at = 0; at + length <= word.Length; at++)
                Count(counts, Hash(~Seed, word.AsSpan(at, length)), 1f);
        }
    }

    private static void Count(Dictionary<int, (int Count, float Weight)> counts, uint hash, float weight)
    {
        var cell = (int)((hash ^ (hash >> 15)) & (Size - 1));
        counts[cell] = counts.TryGetValue(cell, out var seen) ? (seen.Count + 1, seen.Weight) : (1, weight);
    }

    private static uint Hash(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = (hash ^ c) * 16_777_619;
        return hash;
    }
}
