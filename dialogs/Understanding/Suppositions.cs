using System.Text.RegularExpressions;
using PartnerBot.Program;
using PartnerBot.Program.Projections;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// What somebody supposes: "if Ana's certificate lapses and we win 400K in EMEA" is two things. A sentence is cut where one thing
/// ends; a piece without a verb of its own shares the next one's, or continues the one before.
/// </summary>
internal sealed partial class Suppositions(Lexicon lexicon, Spelling spelling, DateOnly today, IReadOnlySet<string>? known)
{
    private const int Most = 6;

    private static readonly (SuppositionKind Kind, Regex Cue)[] Cues =
    [
        (SuppositionKind.NoPlan, NoPlanCue()),
        (SuppositionKind.Plan, PlanCue()),
        (SuppositionKind.Notice, NoticeCue()),
        (SuppositionKind.Integrations, IntegrationsCue()),
        (SuppositionKind.Lapses, LapsesCue()),
        (SuppositionKind.Lapses, NotDoneCue()),
        (SuppositionKind.Renews, RenewsCue()),
        (SuppositionKind.NetMrr, NetMrrCue()),
        (SuppositionKind.Leaves, LeavesCue()),
        (SuppositionKind.Certifies, CertifiesCue()),
        (SuppositionKind.Revenue, RevenueCue()),
    ];

    public IReadOnlyList<Supposition> Read(string text)
    {
        var whole = Piece.Of(text, lexicon, spelling, today, known);
        List<Supposition> found = [];
        List<(string Name, DateOnly? Day)> names = [];
        SuppositionKind? before = null;
        foreach (var piece in SeparatorPattern().Split(text).Where(part => part.Trim().Length > 0).Select(part => Piece.Of(part, lexicon, spelling, today, known)))
        {
            var kind = KindOf(piece);
            if (kind is null && piece is { Entities: { Role: null, Money: null } })
            {
                // "Ana" in "Ana and Luis leave".
                names.AddRange(piece.Names.Select(name => (name, piece.Day)));
                continue;
            }

            kind ??= before;
            if (kind is not { } known) continue;
            found.AddRange(Of(known, piece, names, whole));
            names.Clear();
            before = known;
        }

        // "If we lose Ana and Luis": the second name comes after the verb.
        if (before is SuppositionKind.Leaves or SuppositionKind.Lapses or SuppositionKind.Renews)
            found.AddRange(names.Select(named => new Supposition(before.Value, named.Name, On: named.Day ?? whole.Day)));
        return [.. found.Distinct().Take(Most)];
    }

    private static SuppositionKind? KindOf(Piece piece)
    {
        foreach (var (kind, cue) in Cues)
        {
            if (cue.IsMatch(piece.Text) && Fits(kind, piece)) return kind;
        }

        return piece.Entities.Money is not null ? SuppositionKind.Revenue : null;
    }

    private static bool Fits(SuppositionKind kind, Piece piece) => kind switch
    {
        SuppositionKind.Leaves => piece.Entities.Money is null && (piece.Names.Count > 0 || !CustomerPattern().IsMatch(piece.Text)),
        SuppositionKind.Certifies => piece.Entities.Role is not null || piece.Names.Count > 0,
        SuppositionKind.Revenue => piece.Entities.Money is not null,
        SuppositionKind.Lapses => piece.Names.Count > 0 || !NotDoneCue().IsMatch(piece.Text),
        SuppositionKind.Renews or SuppositionKind.NetMrr or SuppositionKind.Plan or SuppositionKind.NoPlan or SuppositionKind.Integrations or SuppositionKind.Notice => true,
    };

    private static IEnumerable<Supposition> Of(SuppositionKind kind, Piece piece, List<(string Name, DateOnly? Day)> namesBefore, Piece whole)
    {
        var day = piece.Day ?? whole.Day;
        var geography = piece.Entities.Geography ?? whole.Entities.Geography;
        (string? Name, DateOnly? Day)[] people = [.. namesBefore.Select(named => ((string?)named.Name, named.Day ?? day)), .. piece.Names.Select(name => ((string?)name, day))];
        if (people.Length == 0) people = [(null, day)];
        return kind switch
        {
            SuppositionKind.Leaves when people is [(null, _)] && Leavers(piece.Text) is > 1 and var several => [new Supposition(kind, null, piece.Entities.Role, Math.Min(several, Most), On: day)],
            SuppositionKind.Leaves or SuppositionKind.Lapses or SuppositionKind.Renews => people.Select(person => new Supposition(kind, person.Name, piece.Entities.Role, On: person.Day)),
            SuppositionKind.Certifies when piece.Count is null && people[0].Name is not null => people.Select(person => new Supposition(kind, person.Name, piece.Entities.Role, On: person.Day)),
            SuppositionKind.Certifies => [new Supposition(kind, null, piece.Entities.Role, piece.Count ?? 1, null, geography, day)],
            SuppositionKind.Revenue or SuppositionKind.NetMrr => [new Supposition(kind, Amount: Signed(piece), Geography: geography, On: day, Total: Total(piece))],
            SuppositionKind.Integrations => [new Supposition(kind, Count: piece.Count, On: day)],
            SuppositionKind.Plan or SuppositionKind.NoPlan or SuppositionKind.Notice => [new Supposition(kind, On: day)],
        };
    }

    // "Two of our engineers": who they are has to be asked.
    private static int? Leavers(string text) => LeaversPattern().Match(text) is { Success: true } match ? Calendar.Number(match.Groups["number"].Value) : null;

    private static decimal? Signed(Piece piece) => piece.Entities.Money is not { } money || IsTotal(piece) ? null : LessPattern().IsMatch(piece.Text) ? -money.Amount : money.Amount;

    // "Drops to $20K" and "under $20K" say what it comes to, and the most that is under it is a dollar less. "We make 400K" may be either.
    private static decimal? Total(Piece piece) => piece.Entities.Money is not { } money || !IsTotal(piece) || MakePattern().IsMatch(piece.Text) ? null : UnderPattern().IsMatch(piece.Text) ? money.Amount - 1 : money.Amount;

    private static bool IsTotal(Piece piece) => (TotalPattern().IsMatch(piece.Text) || UnderPattern().IsMatch(piece.Text)) && !MorePattern().IsMatch(piece.Text);

    /// <summary>A part of the sentence, read by itself.</summary>
    private sealed record Piece(string Text, Entities Entities, IReadOnlyList<string> Names, int? Count)
    {
        /// <summary>"By March" is the last day of it, "in March" the first: the reading that is certain to hold.</summary>
        public DateOnly? Day { get; private init; }

        public static Piece Of(string text, Lexicon lexicon, Spelling spelling, DateOnly today, IReadOnlySet<string>? known)
        {
            var utterance = Utterance.Of(text, spelling, known);
            var mentions = Mentions.Of(utterance, lexicon, today);
            var names = Understanding.Names.Of(utterance, mentions, spelling.Knows);
            var entities = EntityReader.Read(utterance, mentions, names);
            return new Piece(utterance.Text, entities, [.. names.Where(IsName)], Number(utterance.Text))
            {
                Day = entities.Date ?? (entities.Period is { } span ? ByPattern().IsMatch(utterance.Text) ? span.To : span.To >= today && span.From < today ? today : span.From : null),
            };
        }

        private static bool IsName(string name) => char.IsUpper(name[0]);

        private static int? Number(string text) =>
            NumberPattern().Match(text) is { Success: true } match
                ? match.Groups["word"].Value switch
                {
                    "another" or "one more" => 1,
                    var count => Calendar.Number(count),
                }
                : null;
    }

    [GeneratedRegex(@",|;|(?<!\S)(?:and|plus|while|as well as)(?!\S)", RegexOptions.IgnoreCase)]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex(@"(?<!\S)(by|until|till|before)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex ByPattern();

    [GeneratedRegex(@"(?<!\S)(?<word>a|an|another|one more|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (more |new |additional |extra |further |certified |partner led |other )*(ss|se|ses|sa|sas|bss|gcses?|sales|solutions?|architects?|engineers?|specialists?|basic|people|persons?|pocs?|proofs?|integrations?|security architects?)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"(?<!\S)((drops?|falls?|sinks?|shrinks?|goes|go|comes|gets?|rises?|grows?|climbs?|is|was|were|are|ends?|ended|finish(es)?|stays?|remains?|stands?|reach(es)?|comes out)( \S+){0,2}? (to|at|up at|exactly|only|just)|exactly|stays?|remains?|made|make|makes|did) (exactly |only |just |about )?(usd )?[$€£]?\d", RegexOptions.ExplicitCapture)]
    private static partial Regex TotalPattern();

    [GeneratedRegex(@"(?<!\S)(made|make|makes|did) ", RegexOptions.ExplicitCapture)]
    private static partial Regex MakePattern();

    [GeneratedRegex(@"(?<!\S)(under|below|beneath|short of) (the |our )?(usd )?[$€£]?\d", RegexOptions.ExplicitCapture)]
    private static partial Regex UnderPattern();

    [GeneratedRegex(@"(?<!\S)(more|less|fewer|extra|additional|another|on top)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex MorePattern();

    [GeneratedRegex(@"(?<!\S)(lose|loses|losing|lost|drop|drops|dropped|less|fewer|cancel|cancels|cancelled|canceled|churn|churns|minus|shrink|shrinks|fall|falls|decrease|decreases)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex LessPattern();

    [GeneratedRegex(@"(no|without( a| an| our)?|not have( a| our)?|is not|are not|does not|not|never|fail to|forget to|miss) (agreed |agree |submit |have |get |sign |hand in )?(on )?(a |an |any |our |the )?(success )?plan|plan( for \S+| of \S+){0,2} (is|was|gets|will be) (not|never|rejected|refused)|next years? plan (is|was|gets|will be) (not|never|rejected|refused)|plan( for \S+| of \S+){0,2} will not be (agreed|signed|approved)", RegexOptions.ExplicitCapture)]
    private static partial Regex NoPlanCue();

    [GeneratedRegex(@"success plan|(agree|agreed|sign|submit) (on )?(a |our |the )?plan|plan (is|gets|was) (agreed|signed|approved)", RegexOptions.ExplicitCapture)]
    private static partial Regex PlanCue();

    [GeneratedRegex(@"(?<!\S)((?<!(his|her|their) )notice|notifies us|notify us|notified us|warns us|warning letter|non compliance letter)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex NoticeCue();

    [GeneratedRegex(@"(?<!\S)(pocs?|proofs? of concepts?|integrations?)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex IntegrationsCue();

    [GeneratedRegex(@"(?<!\S)(lapses?|lapsed|lapsing|expires?|expired|expiring|runs? out|ran out|not renew(ed)?|not get renewed|miss(es)? (the|his|her|their) renewal|forgets? to renew|without renewing|not be renewed|never renew(s|ed)?|loses? (his|her|their|the) certific\w+)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex LapsesCue();

    // Said of somebody whose certificate is to be renewed.
    [GeneratedRegex(@"(?<!\S)not (do|get|manage|make) (it|that|so)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex NotDoneCue();

    [GeneratedRegex(@"(?<!\S)(renews?|renewed|renewing|recertif(y|ies|ied))(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex RenewsCue();

    [GeneratedRegex(@"(?<!\S)(mrr|monthly recurring)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex NetMrrCue();

    [GeneratedRegex(@"(?<!\S)(leaves?|leaving|left|quits?|quitting|resigns?|resigned|departs?|departed|retires?|retired|goes|gone|go|moves? (on|away|to)|walks? (out|away|off)|walked (out|away|off)|steps? down|(hands?|handed|handing|gives?|gave) in (his|her|their) notice|(gives?|gave|giving) (his|her|their) notice|is out|without|lose|loses|losing|fire|fired|changes? (employer|company|jobs?)|switch(es)? (employer|company|to))(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex LeavesCue();

    [GeneratedRegex(@"(?<!\S)(?<number>two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (of (our|the|my|these|them) ?)?((certified|sales|solutions?|security|support|technical|presales|senior|junior|good|best|key|new|other|more) )*(people|persons|colleagues|employees|staff|engineers?|architects?|specialists?|sellers|ses|sas|them)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex LeaversPattern();

    // A customer that goes takes money along, and how much has to be said.
    [GeneratedRegex(@"(?<!\S)(customers?|clients?|accounts?)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex CustomerPattern();

    [GeneratedRegex(@"(?<!\S)(adds?|added|adding|certif(y|ies|ied)|certifying|certificates?|pass(es|ed)?|gets?|got|getting|hires?|hired|hiring|trains?|trained|qualif(y|ies|ied)|becomes?|have|had|has|more|gain|gains|new|takes?|recruit)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex CertifiesCue();

    [GeneratedRegex(@"(?<!\S)(win|wins|won|winning|close|closes|closed|sell|sells|sold|book|books|booked|revenue|turnover|sales|more|additional|extra|bring|brings|make|makes|add|adds|lose|loses|losing|lost|drop|drops|deal|order|orders|less|cancel|cancels)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex RevenueCue();
}
