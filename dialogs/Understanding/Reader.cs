using System.Text.RegularExpressions;
using PartnerBot.Cards;
using PartnerBot.Program.Articles;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Reads one utterance: what is wanted, and what is named. Pure, the same answer for the same text and day, safe to share
/// between threads; learnt from the phrases that are built in, before it ships.
/// </summary>
public sealed partial class Reader
{
    // In training a date is a date, whatever the day.
    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    private const int ShortestName = 5;
    private const int ShortestWord = 3;
    private const int TwoSlipsFrom = 7;

    private readonly Lexicon lexicon;
    private readonly Spelling spelling;
    private readonly Spelling slips;
    private readonly Classifier classifier;
    private readonly Concordance concordance;
    private readonly byte[] fingerprint;

    /// <param name="spelling">Towards the program's own words, which name something: careful.</param>
    /// <param name="slips">Towards all words of the phrases, for telling subjects apart: generous.</param>
    private Reader(Lexicon lexicon, Spelling spelling, Spelling slips, Classifier classifier, Concordance concordance, byte[] fingerprint) =>
        (this.lexicon, this.spelling, this.slips, this.classifier, this.concordance, this.fingerprint) = (lexicon, spelling, slips, classifier, concordance, fingerprint);

    /// <summary>With what was learnt before it shipped; learnt on the spot, which takes seconds, when the articles are others than it was learnt from.</summary>
    /// <param name="articles">What there is to be asked about besides the topics; their own words are learnt too.</param>
    public static Reader Of(IEnumerable<Article> articles) => Of(Phrases.Embedded().With(articles));

    /// <summary>The same, of these phrases.</summary>
    internal static Reader Of(Phrases phrases) => Of(phrases, Learnt.From, orders: 1);

    /// <summary>Learnt from the phrases that are built in, as thoroughly as what ships.</summary>
    public static Reader Train(IEnumerable<Article> articles) => Of(Phrases.Embedded().With(articles), shipped: _ => null, Training.MostOrders);

    /// <summary>Whether it was learnt before it shipped.</summary>
    public bool IsAsShipped { get; private init; }

    /// <summary>Writes what it has learnt as the file that ships.</summary>
    public void Write(Stream stream) => Learnt.Write(stream, fingerprint, classifier);

    private static Reader Of(Phrases phrases, Func<Phrases, Classifier?> shipped, int orders)
    {
        var lexicon = new Lexicon();
        var names = phrases.Names.Select(name => name.ToLowerInvariant()).ToHashSet();
        var ours = phrases.Ours.Select(phrase => (phrase.Asked, Phrase: Utterance.Of(phrase.Text))).ToList();
        var frequency = ours.SelectMany(each => each.Phrase.Words).CountBy(word => word.Text).Where(word => word.Value > 1).ToDictionary();
        // What is always written with a capital is somebody's name.
        HashSet<string> known = [.. ours.Select(each => each.Phrase).Concat(phrases.Foreign.Select(text => Utterance.Of(text))).SelectMany(phrase => phrase.Words).Where(word => !word.Capital).Select(word => word.Text), .. CommonWords.All];
        known.ExceptWith(names);
        var spelling = new Spelling(known, lexicon.Words.Concat(CommonWords.Targets).Distinct().Select(word => KeyValuePair.Create(word, 1)), ShortestName);
        var slips = new Spelling(known.Concat(lexicon.Words), frequency, ShortestWord, TwoSlipsFrom);
        var (learnt, concordance) = ((Classifier?)null, (Concordance?)null);
        Parallel.Invoke(() => learnt = shipped(phrases), () => concordance = new Concordance(ours));
        return new Reader(lexicon, spelling, slips, learnt ?? Classifier.Train(phrases, text => Masked(Utterance.Of(text), lexicon, spelling, AnyDay), orders), concordance!, phrases.Fingerprint()) { IsAsShipped = learnt is not null };
    }

    /// <param name="today">The day that "tomorrow" and "next quarter" count from.</param>
    /// <param name="known">Words, in lower case, that are parts of names here, whatever else they could be.</param>
    public Understood Read(string text, DateOnly today, IReadOnlySet<string>? known = null)
    {
        var utterance = Utterance.Of(text, spelling, known);
        if (Thumb(text) is { } thumb) return new Understood(new Reading.Told(thumb), Entities.None, "");
        if (utterance.Words.Count == 0) return new Understood(text.Contains('?') ? new Reading.Told(Command.Help) : new Reading.Empty(), Entities.None, "");
        var mentions = Mentions.Of(utterance, lexicon, today);
        var names = Names.Of(utterance, mentions, spelling.Knows);
        var (reading, certainty, instead, unheard) = Judge(utterance, text, mentions, names);
        var entities = EntityReader.Read(utterance, mentions, names);
        if (MayBeSupposed(reading)) entities = entities with { Suppositions = new Suppositions(lexicon, spelling, today, known).Read(utterance.Folded) };
        return new Understood(reading, entities, utterance.Text) { Spoken = utterance.Folded, Written = text, Certainty = certainty, Instead = instead, Unheard = unheard ?? [], MayName = names.Count > 0 || utterance.Words.Any(word => word.Corrected) };
    }

    private Verdict Judge(Utterance utterance, string text, IReadOnlyList<Mention> mentions, IReadOnlyList<string> names)
    {
        if (AsWorded(utterance, text, names) is { } worded) return new(worded, 1);
        var judged = Judge(utterance, mentions);
        if (!FollowUps.Is(utterance, mentions, names)) return judged;
        Asked? likeliest = judged.Reading switch { Reading.Sure(var asked) => asked, Reading.Unsure(var first, _) => first, _ => null };
        return new(new Reading.FollowUp(FollowUps.StandsAlone(mentions) ? likeliest : null), 1);
    }

    /// <summary>What is told by its wording, without a guess.</summary>
    private static Reading? AsWorded(Utterance utterance, string written, IReadOnlyList<string> names) =>
        Commands.Of(utterance.Text) is { } command ? new Reading.Told(command)
        : WhoIs.Asks(utterance, names) ? new Reading.Told(Command.WhoIs)
        : RequestWords.Of(utterance.Text, written) is { } request ? request
        : Sayings.Of(utterance.Text) is { } errand ? new Reading.Sure(Asked.ToDo(errand))
        : Languages.Of(utterance.Folded) is not null ? new Reading.Told(Command.OtherLanguage)
        : null;

    private Verdict Judge(Utterance utterance, IReadOnlyList<Mention> mentions)
    {
        var words = Corrected(Features.Masked(utterance, mentions, spelling.Knows));
        if (Homes.IsWhoHolds(utterance, mentions)) return new(new Reading.Sure(new Asked(Topic.Contacts)), 1);
        if (Homes.Of(mentions) is { } home) return new(new Reading.Sure(classifier.Likeliest(words, home).Asked), 1);
        var scores = classifier.Score(words);
        var strange = scores.First is { Errand: null, Topic: not Topic.Search } ? concordance.In(Plain(utterance, mentions), scores.First) : Strange.Nothing;
        if (Compared(utterance, scores) is { } pair) return new(new Reading.Sure(pair), 1);
        var zone = Zones.Of(scores, strange);

        // "Can our distributor see our deals?" asks for a rule, whatever it sounds like.
        if (zone is Reading.Sure({ Errand: not (null or Errand.Help or Errand.Privacy) }) && OthersPattern().IsMatch(utterance.Text)) zone = new Reading.Unsure(classifier.Likeliest(words, asked => asked.Errand is null).Asked, scores.First);

        // How soon a level can be had is planned; what day a change takes effect is told.
        if (zone is Reading.Sure({ Topic: Topic.LevelChange }) && mentions.Any(mention => mention.Meaning is Meaning.OfLevel) && !mentions.Any(mention => mention.Meaning is Meaning.OfDay) && AimPattern().IsMatch(utterance.Text))
            return new(new Reading.Sure(new Asked(Topic.Plan)), scores.Ours * scores.FirstProbability);

        // Only products are Basic or Advanced, unless an article speaks of just that.
        return zone is not (Reading.OutOfScope or Reading.Sure({ Article: not null } or { Topic: Topic.ResponseTimes })) && mentions.Any(mention => mention.Meaning is Meaning.OfCompliance) && !mentions.Any(mention => mention.Meaning is Meaning.OfSeverity)
            ? new(new Reading.Sure(new Asked(Topic.ProductCompliance)), 1)
            : new(zone, scores.Ours * scores.FirstProbability, zone is Reading.Unsure ? null : Zones.Instead(scores, strange), Written(utterance, strange.Unheard));
    }

    /// <summary>Two articles that are held beside each other, unless there is one that tells of just these two.</summary>
    private Asked? Compared(Utterance utterance, Scores scores)
    {
        if (scores.Ours < Zones.Ours || utterance.Words.Count > Comparison.LongestInWords || Comparison.Of(utterance.Text) is not ({ } one, { } other) || Subject(one) is not { } first || Subject(other) is not { } second || first == second) return null;
        return scores.FirstProbability >= Zones.Certain && scores.First.Article != first && scores.First.Article != second ? null : new Asked(Topic.Guide, first, Beside: second);
    }

    /// <summary>The article that a few words name; null when it may be another.</summary>
    private string? Subject(string words)
    {
        var utterance = Utterance.Of(words);
        var (asked, probability) = classifier.Likeliest(Corrected(Masked(utterance, lexicon, spelling, AnyDay)), asked => asked.Article is not null);
        return probability >= Zones.Sure ? asked.Article : null;
    }

    /// <summary>The words that name nothing, once each, with the word that it is read as.</summary>
    private IEnumerable<(Word Word, string Read)> Plain(Utterance utterance, IReadOnlyList<Mention> mentions)
    {
        var named = mentions.SelectMany(mention => Enumerable.Range(mention.From, mention.To - mention.From)).ToHashSet();
        return utterance.Words.Where((word, at) => !named.Contains(at) && !Features.IsPlaceholder(Features.Masked(word, spelling.Knows))).DistinctBy(word => word.Text).Select(word => (word, slips.Correct(word.Text)));
    }

    /// <summary>Words as they were written, those that stand side by side together.</summary>
    private static List<string> Written(Utterance utterance, IReadOnlyList<Word> words)
    {
        var written = new List<string>();
        var end = 0;
        foreach (var word in words)
        {
            if (written.Count > 0 && word.From == end + 1) written[^1] = $"{written[^1]} {utterance.Folded[word.From..word.To]}";
            else written.Add(utterance.Folded[word.From..word.To]);
            end = word.To;
        }

        return written;
    }

    private static Command? Thumb(string text) =>
        text.TrimStart().StartsWith("👍", StringComparison.Ordinal) ? Command.Praise
        : text.TrimStart().StartsWith("👎", StringComparison.Ordinal) ? Command.Blame
        : null;

    private static bool MayBeSupposed(Reading reading) => reading
        is Reading.FollowUp or Reading.Sure({ Topic: Topic.WhatIf }) or Reading.Unsure({ Topic: Topic.WhatIf }, _) or Reading.Unsure(_, { Topic: Topic.WhatIf });

    /// <summary>The classifier's own figures, for measuring.</summary>
    internal Scores Score(string text, DateOnly today) =>
        classifier.Score(Corrected(Masked(Utterance.Of(text, spelling), lexicon, spelling, today)));

    private List<string> Corrected(List<string> words) => words.ConvertAll(word => Features.IsPlaceholder(word) ? word : slips.Correct(word));

    private static List<string> Masked(Utterance utterance, Lexicon lexicon, Spelling spelling, DateOnly today) =>
        Features.Masked(utterance, Mentions.Of(utterance, lexicon, today), spelling.Knows);

    /// <param name="Certainty">1 where nothing had to be guessed.</param>
    /// <param name="Instead">See <see cref="Understood.Instead"/>.</param>
    /// <param name="Unheard">See <see cref="Understood.Unheard"/>.</param>
    private readonly record struct Verdict(Reading Reading, float Certainty, Asked? Instead = null, IReadOnlyList<string>? Unheard = null);

    [GeneratedRegex("^(can|could|may|might|does|do|will|should) (?!(i|we|you|me) )\\S+( \\S+){0,3} (see|view|read|open|access|look at|edit|change|delete|approve|decide) ", RegexOptions.ExplicitCapture)]
    private static partial Regex OthersPattern();

    [GeneratedRegex(@"\b(earliest|soonest|how (soon|fast|quickly))\b|\bwhen (can|could|will|would|might) (we|i|they) (be|become|reach|get to|make it to|hit)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex AimPattern();
}
