using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Reads one utterance: what is wanted, and what is named. Pure, the same answer for the same text and day, safe to share
/// between threads; learnt at the start from the phrases that are built in.
/// </summary>
public sealed class Reader
{
    // In training a date is a date, whatever the day.
    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    private readonly Lexicon lexicon;
    private readonly Spelling spelling;
    private readonly Classifier classifier;

    private Reader(Lexicon lexicon, Spelling spelling, Classifier classifier) =>
        (this.lexicon, this.spelling, this.classifier) = (lexicon, spelling, classifier);

    public static Reader Train() => Train(Phrases.Embedded());

    internal static Reader Train(Phrases phrases)
    {
        var lexicon = new Lexicon();
        var vocabulary = phrases.Ours.Select(phrase => phrase.Text).Concat(phrases.Foreign).SelectMany(text => Utterance.Of(text).Words).Select(word => word.Text);
        var names = phrases.Names.Select(name => name.ToLowerInvariant());
        var spelling = new Spelling(vocabulary.Concat(CommonWords.All).Except(names), [.. lexicon.Words, .. CommonWords.Targets]);
        var classifier = Classifier.Train(phrases, text => Masked(Utterance.Of(text), lexicon, spelling, AnyDay));
        return new Reader(lexicon, spelling, classifier);
    }

    /// <param name="today">The day that "tomorrow" and "next quarter" count from.</param>
    public Understood Read(string text, DateOnly today)
    {
        var utterance = Utterance.Of(text, spelling);
        if (utterance.Words.Count == 0) return new Understood(text.Contains('?') ? new Reading.Told(Command.Help) : new Reading.Empty(), Entities.None, "");
        var mentions = Mentions.Of(utterance, lexicon, today);
        var names = Names.Of(utterance, mentions, spelling.Knows);
        return new Understood(Judge(utterance, mentions, names), EntityReader.Read(utterance, mentions, names), utterance.Text);
    }

    private Reading Judge(Utterance utterance, IReadOnlyList<Mention> mentions, IReadOnlyList<string> names) =>
        Commands.Of(utterance.Text) is { } command ? new Reading.Told(command)
        : FollowUps.Is(utterance, mentions, names) ? new Reading.FollowUp()
        : Named(mentions, classifier.Score(Features.Masked(utterance, mentions, spelling.Knows)));

    // Some names settle the topic: only products are Basic or Advanced, and Ask An Expert is one of a kind.
    private static Reading Named(IReadOnlyList<Mention> mentions, Scores scores) =>
        mentions.Any(mention => mention.Meaning is Meaning.OfExpertChannel) ? new Reading.Sure(new Asked(Topic.AskAnExpert))
        : Zones.Of(scores) is var zone && zone is not Reading.OutOfScope && mentions.Any(mention => mention.Meaning is Meaning.OfCompliance) ? new Reading.Sure(new Asked(Topic.ProductCompliance))
        : zone;

    /// <summary>The classifier's own figures, for measuring.</summary>
    internal Scores Score(string text, DateOnly today) =>
        classifier.Score(Masked(Utterance.Of(text, spelling), lexicon, spelling, today));

    private static List<string> Masked(Utterance utterance, Lexicon lexicon, Spelling spelling, DateOnly today) =>
        Features.Masked(utterance, Mentions.Of(utterance, lexicon, today), spelling.Knows);
}
