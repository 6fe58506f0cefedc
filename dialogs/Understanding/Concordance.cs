namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Which words are said of which subjects. A classifier sees only what it knows, so a word that no subject has, or that belongs to another
/// subject, is the best sign that it is about to be wrong.
/// </summary>
internal sealed class Concordance
{
    // Said of more subjects, a word tells nothing.
    private const int MostSubjects = 15;
    private const int FewestTimes = 3;
    private const double Belonging = 0.5;
    private const int ShortestWord = 4;
    private const int ShortestInCapitals = 3;

    private static readonly HashSet<string> Ordinary = [.. CommonWords.All, .. CommonWords.Plain];

    private readonly Dictionary<string, Dictionary<Asked, int>> subjects = [];

    /// <param name="phrases">What may be asked, with a phrase for it.</param>
    public Concordance(IEnumerable<(Asked Asked, Utterance Phrase)> phrases)
    {
        // Word by word, as the same few thousand come again and again.
        foreach (var said in phrases.SelectMany(each => each.Phrase.Words, (each, word) => (each.Asked, word.Text)).GroupBy(each => each.Text, each => each.Asked))
        {
            foreach (var form in Forms(said.Key))
            {
                var times = subjects.TryGetValue(form, out var found) ? found : subjects[form] = [];
                foreach (var asked in said) times[asked] = times.GetValueOrDefault(asked) + 1;
            }
        }
    }

    /// <summary>What in a text does not go with a subject.</summary>
    /// <param name="words">Those that name nothing, each with the word that it was read as.</param>
    public Strange In(IEnumerable<(Word Word, string Read)> words, Asked subject)
    {
        var strange = words.Where(each => IsTelling(each.Word) && !Forms(each.Read).Any(form => Times(form).ContainsKey(subject)) && Times(Stem(each.Read)).Count <= MostSubjects).ToLookup(each => Forms(each.Read).All(form => Times(form).Count == 0));
        // Where a record is asked about, what nobody has heard of is somebody's name.
        List<Word> unheard = subject.Article is null ? [] : [.. strange[true].Select(each => each.Word)];
        var home = strange[false].Select(each => Times(Stem(each.Read))).OrderBy(times => times.Count).Select(Home).FirstOrDefault(asked => asked is not null);
        return new Strange(unheard.Count > 0 || strange[false].Any(), unheard, home);
    }

    /// <summary>The subject of which a word is mostly said; null where it is not.</summary>
    private static Asked? Home(Dictionary<Asked, int> times)
    {
        if (times.Values.Sum() is < FewestTimes and var all) return null;
        var (asked, most) = times.MaxBy(each => each.Value);
        return most >= Belonging * times.Values.Sum() ? asked : null;
    }

    // Adverbs colour a question and are not what it is about.
    private static bool IsTelling(Word word) =>
        word.Text.Length >= (word.AllCapitals ? ShortestInCapitals : ShortestWord) && word.Text.All(char.IsAsciiLetterLower) && !word.Text.EndsWith("ly", StringComparison.Ordinal) && !Ordinary.Contains(word.Text);

    private Dictionary<Asked, int> Times(string form) => subjects.TryGetValue(form, out var times) ? times : [];

    private static string Stem(string word) => Stems.Of(word).ToString();

    private static IEnumerable<string> Forms(string word)
    {
        var stem = Stem(word);
        yield return stem;
        if (Synonyms.GroupOf(stem) is { } group) yield return $"{group} …";
    }
}

/// <summary>Words that do not go with the subject of a text.</summary>
/// <param name="Any">Whether there are some.</param>
/// <param name="Unheard">Those that no subject has.</param>
/// <param name="Home">The subject to which one of them belongs; null for none.</param>
internal sealed record Strange(bool Any, IReadOnlyList<Word> Unheard, Asked? Home)
{
    public static Strange Nothing { get; } = new(false, [], null);
}
