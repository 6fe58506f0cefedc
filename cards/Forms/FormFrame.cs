using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Forms;

/// <summary>What every page of a form has around its fields: whose it is, how far it has come, and how to leave it.</summary>
/// <param name="Title">"Register a deal".</param>
/// <param name="Page">"Customer and products".</param>
internal sealed record FormFrame(FormView View, string Title, string Page)
{
    private int Position => FormPages.Position(View.Page);

    private int Count => FormPages.Around(View.Page).Count;

    private bool IsReview => Position == Count;

    /// <summary>A claim is for something that has a number already.</summary>
    private string Called => FormPages.Around(View.Page) == FormPages.Claim ? RequestWords.Called(RequestKind.Mdf, View.Number) : $"draft {View.Number}";

    private string Step => $"Step {Position} of {Count}";

    public AdaptiveCard With(params IEnumerable<Element> body) => new(
        $"{Title}, {Step}: {Page}.{(View.Notice is { } notice ? $" {Names.Text(notice, 200)}" : "")}",
        [.. Head(), .. body],
        [.. Buttons()]);

    /// <summary>The page's inputs, each with its problem below.</summary>
    public IEnumerable<Element> Fields() =>
        FormPages.Fields(View.Page).SelectMany(field => FieldEntries.WithProblem(FieldEntries.All(field, View), View.Problems.GetValueOrDefault(field)));

    /// <summary>On a review: what is still wrong, whichever page it is on.</summary>
    public IEnumerable<Element> Open() =>
        View.Problems.Take(6).Select(it => (Element)FieldEntries.Problem($"{FieldWords.Label(it.Key)}: {it.Value}"));

    private IEnumerable<Element> Head()
    {
        yield return Layout.Small($"{Names.Fit(View.Partner)} · {Called}", Spacing.None);
        yield return Layout.Row(Layout.Title(Title), Layout.Small(Step), Spacing.None);
        yield return new Bar(100 * Position / Count, TextColor.Accent, Step) { Spacing = Spacing.Small };
        yield return Layout.Heading(Page);
        if (View.Notice is { } notice) yield return Layout.Text(Names.Text(notice, 300));
    }

    private IEnumerable<Button> Buttons()
    {
        yield return IsReview
            ? Move("Send to Akamai", FormMove.Send) with { Style = ButtonStyle.Positive }
            : Move("Next", FormMove.Next) with { Style = ButtonStyle.Positive };
        if (Position > 1) yield return Move("Back", FormMove.Back);
        yield return Move("Save for later", FormMove.Later);
        yield return Button.Dialog("Open in a window", new CardAction.Resume(View.Number));
        yield return Move("Discard", FormMove.Discard) with { Style = ButtonStyle.Destructive, AssociatedInputs = AssociatedInputs.None };
    }

    private Button.Execute Move(string title, FormMove move) => Button.Execute.Doing(title, new CardAction.Fill(View.Number, View.Page, move));
}
