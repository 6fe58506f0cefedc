using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;

namespace PartnerBot.Cards;

/// <summary>What every answer has around its figures: whom it is about, why, what is open, where it stands, and what to ask next.</summary>
internal sealed record Answer(AnswerFrame Frame, string Title, string Summary, SourceLine Sources)
{
    private const int MostNext = 3;
    private const int MostCaveats = 2;
    private const int LongestNote = 240;

    /// <summary>Where the reason and the caveats come from, unless they are given themselves. The reason is one sentence; an empty one is none.</summary>
    public Basis? Basis { get; init; }

    public string? Why { get => field ?? (Basis?.Rules is [var rule, ..] ? Said.FirstSentence(rule) : null); init; }

    public IReadOnlyList<Caveat> Caveats { get => field ?? Basis?.Caveats ?? []; init; }

    /// <summary>For answers of few words, whose doubts are short and half of what there is to say.</summary>
    public bool TellsAllDoubts { get; init; }

    public IReadOnlyList<Button> Pages { get; init; } = [];

    /// <summary>False on the card that "Why?" opens.</summary>
    public bool AsksWhy { get; init; } = true;

    public AdaptiveCard With(params IEnumerable<Element> body) => new(
        $"{Summary} {Sources.On(Frame.AsOf)}",
        [.. Head(), .. Doubt(), .. body, .. Paging(), .. Note(), .. Reason(), .. Open(), Foot()],
        Buttons());

    /// <summary>Whom it is about and what it is; at the right, small, whether it helped.</summary>
    private Element[] Head()
    {
        Element[] head = [.. Frame.About is { } about ? (Element[])[Layout.Small(Names.Fit(about), Spacing.None)] : [], Layout.Title(Title)];
        return AsksWhy ? [new ColumnSet([new Column(ColumnWidth.Stretch, head), Thumb("👍", "This helped", true), Thumb("👎", "This did not help", false)])] : head;
    }

    /// <summary>Whether this is what was asked.</summary>
    private IEnumerable<Element> Doubt()
    {
        if (AsksWhy && Said.NoRuleAbout(Frame.Unheard) is { } unheard) yield return Layout.Text($"{unheard} This is the nearest I have.");
    }

    private Column Thumb(string sign, string meaning, bool helped) => new(ColumnWidth.Auto, [new TextBlock(sign) { Size = TextSize.Small }])
    {
        Spacing = Spacing.Small,
        SelectAction = new Button.Submit(meaning, new Payload(new CardAction.Rate(new Question(Frame.Question.Topic, Article: Frame.Question.Article), helped))),
    };

    private IEnumerable<Element> Paging()
    {
        if (Pages is not []) yield return new ActionSet(Pages);
    }

    private IEnumerable<Element> Reason()
    {
        if (Why is { Length: > 0 } why) yield return new TextBlock(why) { Spacing = Spacing.Medium };
    }

    private IEnumerable<Element> Open()
    {
        // That the guide carries no date is in every source line; a card need not say it twice.
        var open = Caveats.Where(it => it != Program.Caveats.Undated).Select(it => it.Text).ToList();
        if (open is []) yield break;

        if (TellsAllDoubts)
        {
            yield return Layout.Small($"Note: {string.Join(' ', open)}");
            yield break;
        }

        var shown = open.Take(MostCaveats).Select(Said.FirstSentence).ToList();
        var more = open.Skip(MostCaveats).Count() + open.Zip(shown).Count(it => it.First != it.Second);
        yield return Layout.Small($"Note: {string.Join(' ', shown)}{(more > 0 ? " More under Why?" : "")}");
    }

    private IEnumerable<Element> Note()
    {
        if (Frame.Note is { } note) yield return Layout.Text(Names.Fit(note, LongestNote));
    }

    private TextBlock Foot() => Layout.Small(Sources.On(Frame.AsOf), Spacing.Medium) with { Separator = true };

    /// <summary>Whoever meant something else finds that first.</summary>
    private IEnumerable<Suggestion> Suggestions() => AsksWhy && Frame.Instead is { } other
        ? Frame.Next.Where(next => next.Title != other.Title).Prepend(other with { Title = $"Or: {other.Title}" })
        : Frame.Next;

    private List<Button> Buttons()
    {
        var why = AsksWhy ? 1 : 0;
        var room = Math.Min(MostNext, AdaptiveCard.MostActions - why - Pages.Count);
        var buttons = Suggestions().Take(room).Select(Asking.Button).ToList();
        if (AsksWhy) buttons.Add(Button.Submit.Saying("Why?", new CardAction.Why(Frame.Question)));
        if (buttons is []) buttons.Add(Button.Submit.Saying("Help", new CardAction.Help()));
        return buttons;
    }
}
