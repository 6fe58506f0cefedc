using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards;

/// <summary>Buttons that ask, and lists that come in pages.</summary>
internal static class Asking
{
    public const int RowsOnAPage = 8;

    private const int LongestTitle = 40;

    public static Button Button(Suggestion suggestion) =>
        Vocabulary.Button.Submit.Saying(Names.Fit(suggestion.Title, LongestTitle), suggestion.Action);

    /// <summary>The rows of the asked page; a page past the end is the last one.</summary>
    public static (IReadOnlyList<T> Rows, IReadOnlyList<Button> Buttons) Page<T>(IReadOnlyList<T> all, Question question)
    {
        var last = Math.Max(0, (all.Count - 1) / RowsOnAPage);
        var page = Math.Clamp(question.Page, 0, last);

        return ([.. all.Skip(page * RowsOnAPage).Take(RowsOnAPage)], [.. Buttons()]);

        IEnumerable<Button> Buttons()
        {
            if (page > 0) yield return Turn("Back", page - 1);
            if (page < last) yield return Turn("Show more", page + 1);
        }

        Button Turn(string title, int to) =>
            new Button.Execute(title, "page", new Payload(new CardAction.Page(question with { Page = to })));
    }

    /// <summary>"11–20 of 34", or nothing when all fit on one page.</summary>
    public static string? Position(int count, Question question)
    {
        if (count <= RowsOnAPage) return null;
        var first = Math.Clamp(question.Page, 0, (count - 1) / RowsOnAPage) * RowsOnAPage;
        return FormattableString.Invariant($"{first + 1}–{Math.Min(first + RowsOnAPage, count)} of {count}");
    }
}
