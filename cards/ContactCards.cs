using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;

namespace PartnerBot.Cards;

/// <param name="Region">Null: all of the partner's regions.</param>
public sealed record ContactLine(string Role, Geography? Region, string Name, string? Email);

/// <summary>Who at Akamai looks after a partner.</summary>
public static class ContactCards
{
    /// <param name="role">The role that was asked for; null for all.</param>
    public static AdaptiveCard Team(IReadOnlyList<ContactLine> team, string? role, Basis basis, AnswerFrame frame)
    {
        var title = role ?? "Account team at Akamai";
        return new Answer(frame, title, team is [] ? $"{title}: nobody is on record." : $"{title}: {string.Join(", ", team.Select(line => Names.Fit(line.Name)).Distinct())}.", new SourceLine(basis.Sources)) { Why = "", Basis = basis }.With(team is []
            ? [Layout.Text($"Nobody is on record for that. {Contacts.PartnerSupport} can tell you who it is.")]
            : team.Select(Line));
    }

    /// <summary>Who the people are that an answer named.</summary>
    public static AdaptiveCard People(IReadOnlyList<ContactLine> people, AnswerFrame frame) =>
        new Answer(frame, people.Count == 1 ? Names.Fit(people[0].Name) : "The people I meant", string.Join(", ", people.Select(person => Names.Fit(person.Name))) + ".", new SourceLine(Citation.Record("people")))
        { Why = "", AsksWhy = false }.With(people.Select(Line));

    private static ColumnSet Line(ContactLine line) => new(
    [
        new Column(ColumnWidth.Of(1),
        [
            new TextBlock(Names.Fit(line.Name)) { Weight = TextWeight.Bolder },
            .. line.Email is { } email ? (Element[])[Layout.Small(Names.Fit(email), Spacing.None)] : [],
        ]),
        new Column(ColumnWidth.Of(1),
        [
            Layout.Cell(line.Role),
            Layout.Cell(line.Region?.Name() ?? "all regions") with { Size = TextSize.Small, IsSubtle = true },
        ]),
    ])
    { Spacing = Spacing.Medium };
}
