using System.Text.RegularExpressions;
using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;

namespace PartnerBot.Dialogs;

/// <summary>
/// After an answer people leave out what the talk is about: "how long do we have?", "what does it cost?", "and if we do not?". Words
/// that name nothing of their own are read once more with the subject of that answer beside them.
/// </summary>
internal static partial class Ellipsis
{
    private const int LongestInWords = 12;

    // What is rather certain when it is read alone may change the subject.
    private const float Certain = 0.7f;

    // What leans on the last answer and names something of its own besides; "… for that?" leans on it with all its weight.
    private const float RatherCertain = 0.6f;
    private const float QuiteCertain = 0.98f;

    /// <summary>Words that ask something, and say nothing about what.</summary>
    private static readonly HashSet<string> Bare =
    [
        "a", "an", "the", "and", "or", "but", "so", "then", "also", "too", "now", "still", "again", "else", "even", "only", "just", "ever", "always", "already", "yet", "ok", "okay", "please", "well", "hmm", "oh",
        "i", "we", "you", "they", "he", "she", "it", "this", "that", "these", "those", "one", "ones", "ours", "mine", "theirs", "yours", "us", "me", "them", "him", "her", "my", "our", "your", "their", "his", "its",
        "somebody", "someone", "anybody", "anyone", "everybody", "everyone", "people", "something", "anything", "everything", "nothing",
        "what", "when", "where", "who", "whom", "whose", "why", "how", "which", "whether",
        "is", "are", "am", "was", "were", "be", "been", "being", "do", "does", "did", "done", "doing", "has", "have", "had", "having", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "need", "needs", "needed",
        "long", "much", "many", "often", "soon", "early", "late", "quick", "quickly", "fast", "far", "high", "low", "big", "small", "good", "bad", "more", "less", "most", "least", "best", "free", "possible", "necessary", "mandatory", "allowed", "enough", "limited", "valid", "due", "exactly", "actually", "really", "usually", "normally", "typically",
        "of", "for", "to", "in", "on", "at", "by", "with", "without", "from", "about", "if", "until", "till", "before", "after", "into", "out", "up", "off", "through", "per", "within", "as", "than", "there", "here", "any", "some", "all", "every", "each", "no", "not", "yes", "other", "another", "same",
        "ask", "asking", "apply", "applying", "get", "getting", "gets", "got", "give", "take", "takes", "taken", "use", "using", "used", "send", "sent", "sending", "pay", "pays", "paid", "cost", "costs", "start", "starts", "begin", "begins", "end", "ends", "last", "lasts", "count", "counts", "work", "works", "happen", "happens", "find", "found", "see", "show", "go", "goes", "going", "come", "comes", "make", "made", "makes", "decide", "decides", "qualify", "qualifies", "eligible", "entitled", "join", "miss", "missed", "forget", "wait", "expect", "want", "wants", "know", "say", "says", "tell", "mean", "means", "write", "keep", "lose", "change", "changes", "help", "claim", "request", "submit", "approve", "approves", "approved", "extend", "extended", "renew", "appeal", "refuse", "refused", "reject", "rejected", "sign", "signs", "book", "contact", "reach", "responsible", "charge", "allow", "allows", "limit", "maximum", "minimum", "max", "min", "most", "deadline", "limits", "rule", "rules", "catch", "conditions", "condition", "criteria", "requirements", "steps", "process", "procedure", "way", "form", "link", "address", "time", "times", "day", "days", "week", "weeks", "month", "months", "year", "years", "amount", "price", "difference", "example", "exception", "exceptions", "point", "purpose", "reason",
    ];

    /// <summary>The last question, with all that was said in it.</summary>
    private static readonly Reading Again = new Reading.FollowUp(null);

    /// <returns>The turn itself, unless its words mean something only beside the last answer.</returns>
    public static Turn Filled(Turn turn) =>
        turn is { LastQuestion: { } last, Input: Input.Said({ Reading: Reading.Sure or Reading.Unsure or Reading.OutOfScope } words) { Read: { } read } said }
        && Fill(turn, last, words, read) is { } filled
            ? turn with { Input = said with { Words = filled } }
        : turn is { LastQuestion: null, Input: Input.Said({ Reading: Reading.Sure } alone) { } first } && IsBare(alone.Normalised) && (LeaningPattern().IsMatch(alone.Normalised) || MeasurePattern().IsMatch(alone.Normalised))
            // There is nothing that it could be about.
            ? turn with { Input = first with { Words = alone with { Reading = new Reading.OutOfScope() } } }
        : turn;

    private static Understood? Fill(Turn turn, Question last, Understood words, Func<string, IReadOnlySet<string>, Understood> read)
    {
        if ((Opposite(last, words.Normalised) ?? Otherwise(turn, last, words.Normalised)) is { } meant) return read(meant, new HashSet<string>());
        if (last is { Topic: Topic.WhatIf, Suppose: { } supposed } && supposed.Any(one => (one.Amount ?? one.Total) is not null) && AmountPattern().IsMatch(words.Normalised)) return words with { Reading = Again, Entities = words.Entities with { Suppositions = [] } };
        var isBare = IsBare(words.Normalised);
        if (!isBare && !(words.Certainty < (EndsOnItPattern().IsMatch(words.Normalised) ? QuiteCertain : RatherCertain) && LeaningPattern().IsMatch(words.Normalised))) return null;

        var filled = read($"{Subject(turn, last)}: {words.Written}", new HashSet<string>());
        var near = filled.Reading switch
        {
            Reading.Sure(var only) => Near(turn, last, only),
            Reading.Unsure(var first, var second) => Near(turn, last, first) ?? Near(turn, last, second),
            _ => (Asked?)null,
        };
        return near is { } asked && (isBare || words.Reading is not Reading.Sure || filled.Certainty > words.Certainty)
            ? filled with { Written = words.Written, Spoken = words.Spoken, Reading = asked.Topic == last.Topic && asked.Article is null ? Again : new Reading.Sure(asked), Instead = null }
            : !isBare || words.Certainty >= Certain ? null
            : words with { Reading = Again };
    }

    /// <summary>"And if we do not?" after a rate that holds with a registration.</summary>
    private static string? Opposite(Question last, string text) =>
        last.Topic is not (Topic.Discount or Topic.DealPrice) || ConditionPattern().Match(text) is not { Success: true } condition ? null
        : condition.Groups["not"].Success ? "without registration"
        : condition.Groups["register"].Success ? "with registration"
        : last.Registration is Registration.Without ? "with registration"
        : null;

    /// <summary>"What if we don't?" after what is to be done: what follows then.</summary>
    private static string? Otherwise(Turn turn, Question last, string text) =>
        ConditionPattern().Match(text) is not { Success: true } condition || !condition.Groups["not"].Success ? null : last.Topic switch
        {
            Topic.Level or Topic.Gap or Topic.Plan or Topic.Thresholds => "when does our level change?",
            // Nobody leaves, nothing is won: it stays as it is.
            Topic.WhatIf => "what is our level?",
            _ when Section(turn.Edition, last.Topic, last.Article) is { } section && section == turn.Edition.Sections.SuccessPlan => "what if we have no success plan?",
            _ => null,
        };

    private static bool IsBare(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= LongestInWords } words && words.All(Bare.Contains);

    private static string Subject(Turn turn, Question last) => last.Article is { } article && turn.Edition.Articles.TryGetValue(article, out var about) ? about.Title : TopicNames.Of(last.Topic);

    private static Asked? Near(Turn turn, Question last, Asked asked) => asked.Errand is null && IsNear(turn, last, asked) ? asked : null;

    /// <summary>The same subject, one that people go on to from it, or one that stands under the same heading.</summary>
    private static bool IsNear(Turn turn, Question last, Asked asked) =>
        (asked.Article is { } next && last.Article is { } from && turn.Edition.Articles.TryGetValue(from, out var article) && article.Next.Contains(next))
        || (asked.Topic is not Topic.Guide && asked.Topic == last.Topic) || (Section(turn.Edition, last.Topic, last.Article) is { } before && Section(turn.Edition, asked.Topic, asked.Article) is { } now && before == now);

    private static string? Section(Edition edition, Topic topic, string? article) => topic switch
    {
        Topic.Guide => article is not null && edition.Articles.TryGetValue(article, out var about) ? about.Source.Section : null,
        Topic.Discount or Topic.DealPrice => edition.Sections.Pricing,
        // How one stands, what it takes and what becomes of it are one subject to people.
        Topic.Level or Topic.Thresholds or Topic.Gap or Topic.Plan or Topic.LevelChange or Topic.WhatIf => edition.Sections.LevelChanges,
        Topic.Certifications => edition.Sections.Renewal,
        Topic.ProductCompliance => edition.Sections.ProductCompliance,
        Topic.AskAnExpert => edition.Sections.AskAnExpert,
        Topic.ServiceCredit => edition.Sections.ServiceCredits,
        Topic.SuccessPlan => edition.Sections.SuccessPlan,
        Topic.Benefits => edition.Sections.AtAGlance,
        Topic.ResponseTimes or Topic.Severity or Topic.Contacts or Topic.Search or Topic.Changes => null,
    };

    [GeneratedRegex(@"\b(for|of|with|about|to|after|before|without) (that|it|this|them|those|these)$", RegexOptions.ExplicitCapture)]
    private static partial Regex EndsOnItPattern();

    [GeneratedRegex(@"^(and|but|so|then|or) |\b(that|it|this|those|them|these|one|either|then|he|she|they)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex LeaningPattern();

    [GeneratedRegex("^how (much|long|often) ", RegexOptions.ExplicitCapture)]
    private static partial Regex MeasurePattern();

    [GeneratedRegex(@"^(and |but |so |or |then )*(what (happens |follows )?)?(if|when) ((?<not>not)|(i|we|they|you|it|he|she) ((do|did|does|is|are|was|were|have|has|can|could)(?<not> not)?( do| have| make| get| meet| reach| register| registered)?|(?<not>skip|ignore|forget|miss|fail)|(?<register>register(ed)?))( it| that| so| one| them| this)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ConditionPattern();

    [GeneratedRegex(@"^((and|no|nope|sorry|or|rather|only|make it|i mean|i meant|what about|how about|what if|if it is|say) )*(usd )?[$€£]?\d[\d.,]* ?(k|m|million|thousand)?( usd| dollars)?( net)?( mrr| revenue)?( (instead|then|rather))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex AmountPattern();
}
