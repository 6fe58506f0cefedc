using System.Globalization;
using System.Text;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Requests as comma-separated values (RFC 4180), with a byte order mark, as spreadsheets want it.</summary>
internal static class RequestCsv
{
    public static string Of(IReadOnlyList<Request> requests, Func<string, string> partnerName)
    {
        var text = new StringBuilder("\uFEFFnumber,kind,state,partner,title,amount_usd,granted_usd,due_on,until,submitted_at\r\n");
        foreach (var request in requests)
        {
            text.AppendJoin(',',
            [
                request.Number.ToString(CultureInfo.InvariantCulture),
                request.Kind.ToString().ToLowerInvariant(),
                request.State.ToString(),
                Cell(partnerName(request.PartnerId)),
                Cell(request.Title),
                Money(request.Amount),
                Money(request.Granted),
                Day(request.DueOn),
                Day(request.Until),
                request.SubmittedAt?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "",
            ]).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>Where each partner's budget of a quarter stands.</summary>
    public static string Of(IReadOnlyList<(string Partner, Budget Budget)> budgets, int year, int quarter)
    {
        var text = new StringBuilder("\uFEFFpartner,year,quarter,budget_usd,promised_usd,paid_usd,left_usd\r\n");
        foreach (var (partner, budget) in budgets)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Cell(partner)},{year},{quarter},")
                .Append(CultureInfo.InvariantCulture, $"{Money(budget.Total)},{Money(budget.Reserved)},{Money(budget.Paid)},{Money(budget.Left)}\r\n");
        }

        return text.ToString();
    }

    /// <summary>Whoever opens the file in a spreadsheet must not run what somebody typed as a name.</summary>
    private static string Cell(string text)
    {
        var safe = text is [('=' or '+' or '-' or '@' or '\t' or '\r'), ..] ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Money(decimal? amount) => amount is { } usd ? FormAmount.Written(usd) : "";

    private static string Day(DateOnly? day) => day is { } date ? FormDay.Written(date) : "";
}
