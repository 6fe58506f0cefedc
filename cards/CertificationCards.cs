using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;

namespace PartnerBot.Cards;

/// <summary>Answers about who is certified for what, and what expires when.</summary>
public static class CertificationCards
{
    /// <summary>Days from which on a date says more than a number of them.</summary>
    private const int Soon = 90;

    private static readonly Citation Renewal = new("Reseller Program Guide", "Certification Renewal");

    /// <param name="statuses">The most urgent first, as they shall stand; the card shows the page that the question asks for.</param>
    /// <param name="rule">Where the renewal rule stands in the edition that was used; without it, its section in the guide.</param>
    public static AdaptiveCard List(IReadOnlyList<CertificationStatus> statuses, AnswerFrame frame, Citation? rule = null)
    {
        var (rows, pages) = Asking.Page(statuses, frame.Question);
        var position = Asking.Position(statuses.Count, frame.Question);

        return new Answer(
            frame,
            position is null ? "Certifications" : $"Certifications {position}",
            Summary(statuses),
            new SourceLine(rule ?? Renewal, Citation.Record("certifications")))
        { Pages = pages }.With(
            statuses is [] ? [Layout.Text("No certificate on record matches. New results show up here after the next import.")]
            : [Counts(statuses), .. rows.Select(Row)]);
    }

    /// <summary>How long a certificate lasts, counted from a day that was told.</summary>
    public static AdaptiveCard Term(CertificateTerm term, Basis basis, AnswerFrame frame)
    {
        var mark = Mark.Of(term.State);
        return new Answer(
            frame,
            $"A certificate of {Said.Day(term.From)}",
            $"Valid until {Said.Day(term.ExpiresOn)}; to be renewed by {Said.Day(term.RenewBy)} at the latest.",
            new SourceLine(basis.Sources))
        { Basis = basis }.With(
        [
            Layout.Figure(Said.Day(term.ExpiresOn), $"the last day on which it is valid; today it is: {mark.Word}", mark),
            Layout.Row("Renew by, at the latest", Said.Day(term.RenewBy)),
        ]);
    }

    private static ColumnSet Counts(IReadOnlyList<CertificationStatus> statuses) => new ColumnSet(
    [
        .. Enum.GetValues<CertificationState>().Order().Select(state =>
        {
            var mark = Mark.Of(state);
            var count = statuses.Count(it => it.State == state);
            return new Column(ColumnWidth.Of(1),
            [
                new TextBlock($"{count}") { Size = TextSize.Large, Weight = TextWeight.Bolder, Color = count == 0 ? TextColor.Default : mark.Large },
                Layout.Small(mark.Word, Spacing.None),
            ]);
        }),
    ]);

    private static ColumnSet Row(CertificationStatus status)
    {
        var mark = Mark.Of(status.State);

        return new ColumnSet(
        [
            new Column(ColumnWidth.Stretch,
            [
                new TextBlock(Names.Fit(status.Holder.Name)) { Weight = TextWeight.Bolder },
                Layout.Small(What(status.Certification), Spacing.None),
            ]),
            new Column(ColumnWidth.Auto,
            [
                mark.Before(Said.Capital(mark.Word)),
                Layout.Small(When(status), Spacing.None) with { HorizontalAlignment = HorizontalAlignment.Right },
            ]),
        ])
        { Separator = true, Spacing = Spacing.Default };
    }

    private static string What(Certification certification) => certification.Product is { } product
        ? $"{Said.Name(certification.Certificate)} · {Names.Fit(product.Name)}"
        : Said.Name(certification.Certificate);

    private static string When(CertificationStatus status) => status.State switch
    {
        CertificationState.Valid when status.DaysLeft > Soon => $"until {Said.Day(status.ExpiresOn)}",
        CertificationState.Valid => $"until {Said.Day(status.ExpiresOn)}, {Left(status)}",
        CertificationState.RenewalWindow => $"by {Said.Day(status.RenewBy)}, {Left(status)}",
        CertificationState.Lapsed => $"since {Said.Day(status.RenewBy.AddDays(1))}",
    };

    private static string Left(CertificationStatus status) => status.DaysLeft == 0 ? "last day" : $"{Said.Days(status.DaysLeft)} left";

    private static string Summary(IReadOnlyList<CertificationStatus> statuses) => statuses is []
        ? "No certificate on record matches."
        : Said.Count(statuses.Count, "certificate", "certificates") + ": " + Said.List([..
            Enum.GetValues<CertificationState>()
                .Select(state => (Count: statuses.Count(it => it.State == state), Mark.Of(state).Word))
                .Where(it => it.Count > 0)
                .Select(it => $"{it.Count} {it.Word}")]) + ".";
}
