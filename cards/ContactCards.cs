using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;

namespace PartnerBot.Cards;

/// <param name="Region">Null: all of the partner's regions.</param>
public sealed record ContactLine(string Role, Geography? Region, string Name, string? Email);

/// <summary>Who looks after a partner at Akamai, and who has which role at the partner.</summary>
public static class ContactCards
{
    /// <param name="role">The role that was asked for; null for all.</param>
    public static AdaptiveCard Team(IReadOnlyList<ContactLine> team, string? role, Basis basis, AnswerFrame frame) =>
        Named(team, role ?? "Account team at Akamai", $"Nobody is on record for that. {Contacts.PartnerSupport} can tell you who it is.", basis, frame);

    /// <summary>The partner's own people in a role.</summary>
    public static AdaptiveCard Staff(IReadOnlyList<ContactLine> staff, string role, Basis basis, AnswerFrame frame) =>
        Named(staff, role, "Nobody is on record for that. Your channel account manager can have the record completed.", basis, frame);

    private static AdaptiveCard Named(IReadOnlyList<ContactLine> people, string title, string nobody, Basis basis, AnswerFrame frame) =>
        new Answer(frame, title, people is [] ? $"{title}: nobody is on record." : $"{title}: {string.Join(", ", people.Select(line => Names.Fit(line.Name)).Distinct())}.", new SourceLine(basis.Sources)) { Why = "", Basis = basis }
            .With(people is [] ? [Layout.Text(nobody)] : people.Select(Line));

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
