using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Prices;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>The shapes that the cards of requests are made of.</summary>
internal static class RequestFrame
{
    private const int LongestNotice = 300;
    private const int LongestNote = 300;
    private const int MostProducts = 3;

    /// <summary>Whose and which, small; what it is about, and at the right in one word how it stands.</summary>
    public static IEnumerable<Element> Head(Request request, string partner, string? notice)
    {
        yield return Layout.Small($"{Names.Fit(partner)} · {RequestWords.Called(request)}", Spacing.None);
        yield return Layout.Row(Layout.Title(RequestWords.Title(request)), State(request), Spacing.None);
        if (notice is not null) yield return Layout.Text(Names.Text(notice, LongestNotice));
    }

    /// <summary>How it stands, in one coloured word; a warning's colour is for its sign only, for it can hardly be read.</summary>
    public static RichText State(Request request)
    {
        var mark = RequestWords.Mark(request);
        return new RichText(
        [
            new TextRun($"{mark.Sign} ") { Color = mark.Color, Weight = TextWeight.Bolder },
            new TextRun(mark.Word) { Color = mark.Large, Weight = TextWeight.Bolder },
        ])
        { HorizontalAlignment = HorizontalAlignment.Right };
    }

    /// <summary>Fields that have a value, as facts.</summary>
    public static IEnumerable<Element> Facts(IEnumerable<FactLine?> facts)
    {
        var known = facts.OfType<FactLine>().ToList();
        if (known is not []) yield return new FactSet(known) { Spacing = Spacing.Medium };
    }

    public static FactLine? Fact(Request request, Field field) => Fact(FieldWords.Label(field), FieldWords.Value(field, request[field]));

    public static FactLine? Fact(string title, string? value) => value is null ? null : new FactLine(title, value);

    /// <summary>What somebody wrote, set apart from what the bot says.</summary>
    public static IEnumerable<Element> Quoted(string? note, string by)
    {
        if (string.IsNullOrWhiteSpace(note)) yield break;
        yield return new Container([Layout.Small(by, Spacing.None), Layout.Text(Names.Text(note, LongestNote))]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };
    }

    /// <summary>The discount that hangs on it, with where that stands; nothing once it is closed.</summary>
    public static IEnumerable<Element> Effect(DealEffect? effect, RequestState state, DateOnly today)
    {
        if (effect is null || !(state.IsOpen() || state is RequestState.Draft)) yield break;
        var isInForce = state is RequestState.Approved or RequestState.Expiring or RequestState.Extended;
        yield return Layout.Heading(isInForce ? "Discount in force" : "What approval would bring");
        yield return Layout.Text(Names.Text(effect.Text, LongestNotice)) with { Weight = TextWeight.Bolder };
        if (effect.Products.Count > 1)
        {
            foreach (var product in effect.Products.Take(MostProducts)) yield return Layout.Bullet($"{Names.Fit(product.Product.Name)}: {Names.Text(product.Text, 120)}");
            if (effect.Products.Count > MostProducts) yield return Layout.Small($"And {Said.Count(effect.Products.Count - MostProducts, "product", "products")} more.");
        }

        yield return Layout.Small($"{Names.Text(isInForce && effect.Condition == DealPriceRules.Condition ? DealPriceRules.ConditionInForce : effect.Condition, LongestNotice)} {new SourceLine(effect.Basis.Sources).On(today)}");
    }

    public static Button Open(string title, Request request) => Button.Execute.Doing(title, new CardAction.Open(request.Number));

    public static Button History(Request request) => Button.Execute.Doing("History", new CardAction.History(request.Number));

    public static Button Prepare(string title, Request request, RequestStep step, ButtonStyle? style = null) =>
        Button.Execute.Doing(title, new CardAction.Prepare(request.Number, step)) with { Style = style };
}
