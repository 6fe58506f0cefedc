namespace PartnerBot.Program.Guides;

/// <summary>Cuts a quotation out of a passage.</summary>
public static class Quotation
{
    public const int Longest = 300;

    private static readonly string[] Abbreviations = ["e.g.", "i.e.", "etc.", "vs.", "no.", "approx.", "incl.", "inc.", "ltd.", "resp.", "cf.", "st."];

    /// <summary>The sentences around the best match, next to each other and unchanged; one that is too long by itself ends in "…".</summary>
    /// <param name="words">What it should be about; when none of them is found, the quotation is the beginning.</param>
    public static string Cut(string text, string words, int atMost = Longest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 2);
        var sentences = Sentences(text);
        if (sentences is [])
            return "";

        var asked = GuideWords.Asked(words);
        var found = sentences.ConvertAll(sentence => Found(text[sentence], asked));
        var (from, to) = Best(sentences, found, atMost);
        return Shorten(text[sentences[from].Start..sentences[to].End], asked, atMost);
    }

    /// <summary>Where the sentences and lines of a text lie, without the marks of a list in front and without blanks.</summary>
    internal static List<Range> Sentences(string text)
    {
        var ranges = new List<Range>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' || IsEnd(text, start, i))
            {
                Add(start, i + 1);
                start = i + 1;
            }
        }

        Add(start, text.Length);
        return ranges;

        void Add(int from, int to)
        {
            while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '•')) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (to > from) ranges.Add(from..to);
        }
    }

    // The run of sentences with the most of the words; of equals the shorter, of equals the first.
    private static (int From, int To) Best(List<Range> sentences, List<HashSet<string>> found, int atMost)
    {
        var (best, bestScore) = ((0, 0), (-1, 0));
        for (var from = 0; from < sentences.Count; from++)
        {
            var all = new HashSet<string>();
            for (var to = from; to < sentences.Count; to++)
            {
                var length = sentences[to].End.Value - sentences[from].Start.Value;
                if (to > from && length > atMost) break;

                all.UnionWith(found[to]);
                var score = (all.Count, -length);
                if (score.CompareTo(bestScore) > 0) (best, bestScore) = ((from, to), score);
            }
        }

        return bestScore.Item1 == 0 ? (0, 0) : best;
    }

    private static HashSet<string> Found(string sentence, IReadOnlyList<string> asked)
    {
        var words = GuideWords.In(sentence);
        return [.. asked.Where(word => GuideWords.HasForm(words, word))];
    }

    private static bool IsEnd(string text, int start, int at)
    {
        if (text[at] is not ('.' or '!' or '?') || at + 2 >= text.Length || !char.IsWhiteSpace(text[at + 1]) || char.IsLower(text[at + 2]))
            return false;

        var word = text.LastIndexOf(' ', at, at - start + 1) + 1;
        return Array.IndexOf(Abbreviations, text[Math.Max(word, start)..(at + 1)].TrimStart('(').ToLowerInvariant()) < 0;
    }

    private static string Shorten(string quotation, IReadOnlyList<string> asked, int atMost)
    {
        if (quotation.Length <= atMost)
            return quotation;

        var from = StartNear(quotation, asked, atMost);
        var room = atMost - 1 - (from > 0 ? 1 : 0);
        if (quotation.Length - from <= room + 1)
            return $"…{quotation[from..]}";

        var to = quotation.LastIndexOf(' ', from + room, room / 2);
        if (to < 0) to = char.IsHighSurrogate(quotation[from + room - 1]) ? from + room - 1 : from + room;
        return $"{(from > 0 ? "…" : "")}{quotation[from..to].TrimEnd(' ', ',', ';', ':')}…";
    }

    // A sentence that is too long begins where its first word of the question stands, unless that is near its beginning.
    private static int StartNear(string quotation, IReadOnlyList<string> asked, int atMost)
    {
        var first = asked.Select(word => quotation.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(0).Min();
        return first < atMost / 2 ? 0 : quotation.LastIndexOf(' ', first) + 1;
    }
}
