using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>Two registrations of the same customer, side by side: for the eyes of the one who decides, and nobody else's.</summary>
internal static class Conflict
{
    private const int LongestProducts = 120;
    private const int LongestCustomer = 60;

    public static IEnumerable<Element> Show(RequestBrief brief)
    {
        var request = brief.Request;
        if (brief.Other is not { } other || !(request.IsHeld || request.State is RequestState.Submitted or RequestState.MoreAsked)) yield break;

        yield return new Container(
        [
            new TextBlock("! Another open registration covers this customer") { Weight = TextWeight.Bolder },
            new ColumnSet(
            [
                Side("This one", brief.Partner, request.Title, FieldWords.Value(Field.Products, request[Field.Products]), request.Amount, request.SubmittedAt, RequestWords.Called(request), brief.Now),
                Side(other.WaitsBehind ? "Came later" : "Already registered", other.Partner, other.Customer, string.Join(", ", other.Products), other.Amount, other.SubmittedAt, $"{RequestWords.Called(RequestKind.Deal, other.Number)}, {Stands(other)}", brief.Now) with { Spacing = Spacing.Medium },
            ]),
            Layout.Small($"{(other.WaitsBehind ? "This one came first, so it can be approved." : "Approve works once the other one is closed.")} {(other.IsOwn ? "Both are this partner's." : "Neither partner is told of the other.")}{More(other.More)}"),
        ])
        { Style = ContainerStyle.Warning, Spacing = Spacing.Medium };
    }

    private static Column Side(string heading, string partner, string customer, string? products, decimal? amount, DateTimeOffset? at, string which, DateTimeOffset now) => new(ColumnWidth.Of(1),
    [
        Layout.Small(heading, Spacing.None),
        new TextBlock(Names.Fit(partner)) { Weight = TextWeight.Bolder, Spacing = Spacing.None },
        .. Lines(customer, products, amount, at, which, now).Select(line => new TextBlock(line) { Spacing = Spacing.Small }),
    ]);

    private static IEnumerable<string> Lines(string customer, string? products, decimal? amount, DateTimeOffset? at, string which, DateTimeOffset now)
    {
        yield return Names.Text(customer, LongestCustomer);
        if (!string.IsNullOrEmpty(products)) yield return Names.Text(products, LongestProducts);
        yield return amount is { } dollars ? Usd.Full(dollars) : "no amount";
        yield return at is { } moment ? $"sent {Said.Day(DateOnly.FromDateTime(moment.ToOffset(now.Offset).DateTime))}" : "not sent";
        yield return which;
    }

    private static string More(int count) => count switch
    {
        0 => "",
        1 => " One more covers it too.",
        _ => $" {count} more cover it too.",
    };

    private static string Stands(OtherRegistration other) =>
        $"{RequestWords.Name(other.State)}{(other.Until is { } day ? $" until {Said.Day(day)}" : "")}";
}
