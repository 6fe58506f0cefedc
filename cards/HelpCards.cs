using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;

namespace PartnerBot.Cards;

/// <summary>Everything the bot says that is no answer. None of it is a dead end.</summary>
public static class HelpCards
{
    private const string Support = "partnersupport@akamai.com";

    /// <summary>Questions that show what the bot is good for; each of them works.</summary>
    public static IReadOnlyList<Suggestion> Starters { get; } =
    [
        new("What is my discount?", new Question(Topic.Discount)),
        new("Where do we stand?", new Question(Topic.Level)),
        new("What are we missing for Elite?", new Question(Topic.Gap, Level: Level.Elite)),
        new("Which certificates expire next?", new Question(Topic.Certifications)),
        new("Can we use Ask An Expert?", new Question(Topic.AskAnExpert)),
    ];

    public static AdaptiveCard Welcome(string name, string appName, IReadOnlyList<Suggestion>? examples = null) => Card(
        $"Hello {Names.Fit(name)}, this is {appName}",
        [
            "I answer questions about the Akamai partner program: discounts, levels, people and certificates, what-ifs and plans, benefits, support. Every figure comes with its source.",
            "There is nothing to set up. Ask in your own words, or try one of these. Say help at any time.",
        ],
        (examples ?? Starters).Select(Asking.Button));

    /// <param name="examples">What this person may ask, the most useful first; at most six are shown.</param>
    public static AdaptiveCard Help(IReadOnlyList<Suggestion>? examples = null) => Card(
        "What you can ask",
        [
            "Your discount, and what a deal comes to.",
            "Your level, what the next one takes, and how to get there by a day.",
            "What if: somebody leaves, a certificate lapses, a deal is won.",
            "Who is certified, which certificates run out, Ask An Expert.",
            "Anything in the guide: roles, MDF, rebates, training, support and its response times.",
            "Register a deal, propose an MDF activity, and follow them: my deals, my MDF, what waits for me.",
            "After an answer, go on with “and for Premier?”, “who is that?” or “why?”.",
        ],
        (examples ?? Starters).Select(Asking.Button));

    /// <summary>For somebody we do not know: no figure of the program, and the way in.</summary>
    public static AdaptiveCard Stranger() => Card(
        "I do not know you yet",
        [
            "Program terms are confidential, so I show them only to people on a partner's record.",
            $"Ask your company's Partner Portal administrator to add you with this work account, or write to {Support}. Once you are on the record, I will know you.",
        ],
        [Button.Submit.Saying("Check again", new CardAction.Help())]);

    /// <param name="examples">What this person may ask, the most useful first.</param>
    /// <param name="perhaps">What it may have been about after all.</param>
    public static AdaptiveCard DidNotFollow(IReadOnlyList<Suggestion>? examples = null, Suggestion? perhaps = null) => Card(
        "I did not follow that",
        ["I know the Akamai partner program: its rules, benefits and support, and how your company stands. What you ask is not among that, or I know it by other words: try those, or start here.", $"For anything else, your PAE or {Support} can help."],
        [.. perhaps is null ? [] : (Button[])[Asking.Button(perhaps with { Title = $"Perhaps: {perhaps.Title}" })], .. (examples ?? Starters).Take(3).Select(Asking.Button), HelpButton]);

    /// <param name="keeper">Who keeps the person's own record: "your Partner Portal Administrator".</param>
    public static AdaptiveCard Privacy(string keeper) => Card(
        "What I keep",
        [
            "Your last question, so that you can go on from it. Say start over, and I forget it.",
            "That you were answered, on which subject and when. Not your words.",
            "What I did not follow, without your name, and with addresses and numbers masked. The operator of this bot reads that list.",
            "Deals and MDF activities stay on your company's record. In a group, confidential answers come to you alone.",
            $"To have something corrected or removed, ask {keeper} or write to {Support}.",
        ],
        [HelpButton]);

    /// <param name="examples">What this person may ask, the most useful first.</param>
    public static AdaptiveCard Calm(IReadOnlyList<Suggestion>? examples = null) => Card(
        "I am sorry that I was no help",
        ["Try it in other words, or start here.", $"If I got something wrong, your PAE or {Support} can put it right."],
        [.. (examples ?? Starters).Take(3).Select(Asking.Button), HelpButton]);

    /// <param name="examples">What this person may ask, the most useful first.</param>
    public static AdaptiveCard Unmoved(IReadOnlyList<Suggestion>? examples = null) => Card(
        "I keep to the documents",
        ["Whatever is said to me, I answer only from the program's documents and your company's record. Figures do not change by asking.", "Ask me about them:"],
        [.. (examples ?? Starters).Take(3).Select(Asking.Button), HelpButton]);

    /// <param name="language">"de", "fr", …; null or "other" for one I cannot name.</param>
    /// <param name="examples">What this person may ask, the most useful first.</param>
    public static AdaptiveCard EnglishOnly(string? language, IReadOnlyList<Suggestion>? examples = null) => Card(
        "I speak English only",
        [
            .. language switch
            {
                "de" => ["Ich verstehe leider nur Englisch."],
                "fr" => ["Désolé, je ne comprends que l'anglais."],
                "es" => ["Lo siento, solo entiendo inglés."],
                "pt" => ["Desculpe, só entendo inglês."],
                "it" => ["Mi dispiace, capisco solo l'inglese."],
                "nl" => ["Sorry, ik begrijp alleen Engels."],
                "sv" => ["Tyvärr förstår jag bara engelska."],
                "pl" => ["Przepraszam, rozumiem tylko po angielsku."],
                _ => Array.Empty<string>(),
            },
            "Please ask me in English. These are things that I know:",
        ],
        [.. (examples ?? Starters).Take(4).Select(Asking.Button), HelpButton]);

    /// <param name="nearest">What the words looked for are likeliest about.</param>
    public static AdaptiveCard NothingToSearch(IReadOnlyList<Suggestion> nearest) => Card(
        "There is no text to search",
        ["No copy of the guide has been imported here. The operator of this bot can import one.", nearest is [] ? "Ask me in a sentence instead: I know what the guide says." : "I know what the guide says all the same. Is it this?"],
        [.. nearest.Select(Asking.Button), HelpButton]);

    /// <param name="unheard">Words of the question of which nothing is known here.</param>
    public static AdaptiveCard DidYouMean(Suggestion first, Suggestion second, IReadOnlyList<string> unheard) => Card(
        "Which one did you mean?",
        [.. Said.NoRuleAbout(unheard) is { } remark ? (string[])[remark] : [], $"If it is neither, it is not in what I know of the guide: your PAE or {Support} can help."],
        [Asking.Button(first), Asking.Button(second), Button.Submit.Saying("Something else", new CardAction.Help())]);

    public static AdaptiveCard WhichProduct(IReadOnlyList<Suggestion> products) => Card(
        "Which product?",
        [$"{string.Join(" or ", products.Select(product => product.Title))}? The answer depends on it. Pick one, or say its name."],
        products.Select(Asking.Button));

    public static AdaptiveCard WhichPartner(IReadOnlyList<Suggestion> partners) => Card(
        "Which partner?",
        [partners.Count > AdaptiveCard.MostActions ? "Not all of yours fit here. Pick one, or say the name of another." : "Pick one, or say its name."],
        partners.Select(Asking.Button));

    public static AdaptiveCard WhichRegion(IReadOnlyList<Suggestion> regions) => Card(
        "In which region?",
        ["You work in more than one, and it makes a difference. Pick one, or say its name."],
        regions.Select(Asking.Button));

    /// <param name="people">To choose from.</param>
    /// <param name="count">How many are meant.</param>
    public static AdaptiveCard WhoIsMeant(IReadOnlyList<Suggestion> people, int count = 1) => Card(
        "Who do you mean?",
        [count > 1 ? "Pick one of them, and I ask for the next. Or say it again with their names, for example “what if Ana and Luis leave”." : "Pick one, or say it again with a name, for example “what if Ana leaves”."],
        people.Select(Asking.Button));

    public static AdaptiveCard WhichPerson(IReadOnlyList<Suggestion> people) => Card(
        "Who do you mean?",
        ["More than one person has that name. Pick one, or say the full name."],
        people.Select(Asking.Button));

    /// <param name="examples">What this person may ask, the most useful first.</param>
    public static AdaptiveCard OldCard(IReadOnlyList<Suggestion>? examples = null) => Card(
        "That button is out of date",
        ["The card is from an earlier version of me. Please ask again; here is what I know."],
        [.. (examples ?? Starters).Take(3).Select(Asking.Button), HelpButton]);

    /// <param name="what">What is not shown: "the discounts of other partners".</param>
    /// <param name="askWhom">Who can: "your Partner Account Executive".</param>
    public static AdaptiveCard NotAllowed(string what, string askWhom) => Card(
        "I cannot show you that",
        [$"Your role does not include {Names.Fit(what, 120)}. Please ask {Names.Fit(askWhom, 120)}."],
        [HelpButton]);

    /// <param name="who">Who in the company does it.</param>
    /// <param name="about">What can be read about it.</param>
    public static AdaptiveCard NotYours(string what, string who, Suggestion about) => Card(what, [who], [Asking.Button(about), HelpButton]);

    /// <summary>Said in a channel or group, instead of a confidential answer.</summary>
    public static string AnsweredInPrivate() => "That is confidential, so I answered in our private chat.";

    /// <param name="reference">What finds this failure in the log.</param>
    public static AdaptiveCard WentWrong(string reference) => Card(
        "Something went wrong on my side",
        ["Nothing of what you did is lost. Please try again in a minute.", $"If it happens again, write to {Support} with reference {Names.Fit(reference)}."],
        [HelpButton]);

    private static Button.Submit HelpButton => Button.Submit.Saying("Help", new CardAction.Help());

    private static AdaptiveCard Card(string title, IReadOnlyList<string> lines, IEnumerable<Button> buttons) => new(
        lines is [var first, ..] ? $"{title.TrimEnd('?')}. {first}" : title,
        [Layout.Title(title), .. lines.Select(Layout.Text)],
        [.. buttons.Take(AdaptiveCard.MostActions)]);
}
