using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>The shapes that the cards of requests are made of.</summary>
internal static class RequestFrame
{
    private const int LongestNotice = 300;
    private const int LongestNote = 400;
    private const int MostProducts = 3;

    /// <summary>Whose and which, small; what it is about, and at the right in one word how it stands.</summary>
    public static IEnumerable<Element> Head(Request request, string partner, string? notice)
    {
        yield return Layout.Small($"{Names.Fit(partner)} · {RequestWords.Called(request)}", Spacing.None);
        var mark = RequestWords.Mark(request);
        yield return Layout.Row(Layout.Title(RequestWords.Title(request)), mark.Before(mark.Word), Spacing.None);
        if (notice is not null) yield return Layout.Text(Names.Fit(notice, LongestNotice));
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
        yield return new Container([Layout.Small(by, Spacing.None), Layout.Text(Names.Fit(note, LongestNote))]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };
    }

    /// <summary>The discount that hangs on it, with where it stands.</summary>
    public static IEnumerable<Element> Effect(DealEffect? effect, string heading, DateOnly today)
    {
        if (effect is null) yield break;
        yield return Layout.Heading(heading);
        yield return Layout.Text(Names.Fit(effect.Text, LongestNotice));
        if (effect.Products.Count > 1)
        {
            foreach (var product in effect.Products.Take(MostProducts)) yield return Layout.Bullet($"{Names.Fit(product.Product.Name)}: {Names.Fit(product.Text, 120)}");
            if (effect.Products.Count > MostProducts) yield return Layout.Small($"And {Said.Count(effect.Products.Count - MostProducts, "product", "products")} more.");
        }

        yield return Layout.Small($"{Names.Fit(effect.Condition, LongestNotice)} {new SourceLine(effect.Basis.Sources).On(today)}");
    }

    public static Button Open(string title, Request request) => Button.Execute.Doing(title, new CardAction.Open(request.Number));

    public static Button History(Request request) => Button.Execute.Doing("History", new CardAction.History(request.Number));

    public static Button Prepare(string title, Request request, RequestStep step, ButtonStyle? style = null) =>
        Button.Execute.Doing(title, new CardAction.Prepare(request.Number, step)) with { Style = style };
}
