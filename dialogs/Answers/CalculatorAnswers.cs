using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Credits;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Prices;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Answers;

/// <summary>"What do we pay for a $450K deal?", "until when can I claim a credit?"</summary>
internal static class CalculatorAnswers
{
    public static async Task<Answer> DealAsync(Inquiry about, Question question)
    {
        var product = question.Product is { } name ? ProductCatalogue.Named(name) : null;
        var customer = question.CustomerStanding is null ? await about.CustomerAsync(question.Customer) : null;
        var standing = question.CustomerStanding ?? (customer is null ? null : CustomerStandings.Of(customer, product, about.Today));
        var currency = question.Currency is "$" ? null : question.Currency;
        // Only a close date asks what may become of the level, which needs more of the record than the partner.
        var file = about.Partner is not { } partner ? null : question.Date is null ? new PartnerFile(partner, [], [], [], [], [], []) : await about.FileAsync();
        var price = DealPriceRules.Of(about.Edition, new DealPriceQuestion(question.Level, product, standing, question.Amount, currency, question.Date, question.Registration), file, about.Today);

        question = question with { Customer = customer?.Name ?? question.Customer };
        List<Suggestion> next =
        [
            question.Level is Level.Elite ? new("At Premier?", question with { Level = Level.Premier }) : new("At Elite?", question with { Level = Level.Elite }),
            .. standing is CustomerStanding.New ? [] : (Suggestion[])[new("For a new customer?", question with { CustomerStanding = CustomerStanding.New, Customer = null })],
            new("Only the percentage", new Question(Topic.Discount, question.Level, Product: question.Product, CustomerStanding: question.CustomerStanding, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next, customer is null ? null : $"{customer.Name} is on record{(customer.NamedClientSince is { } since ? $" as an Akamai client since {Day.Text(since)}" : " as not yet an Akamai client")}.");
        return new Answer("what this deal comes to", PriceCards.Deal(price, frame), price.Basis, frame);
    }

    /// <returns>Null when a day is missing or the days cannot be counted; see <see cref="CreditProblems"/>.</returns>
    public static Answer? Credit(Inquiry about, Question question)
    {
        if (question.Date is null || Counted(about, question) is not ServiceCredit.Clock clock) return null;
        List<Suggestion> next =
        [
            .. question.NoticeOn is null ? [new Suggestion("I told the PAE today", question with { NoticeOn = about.Today })] : (Suggestion[])[new("Not reported yet", question with { NoticeOn = null })],
            new("Who is our PAE?", new Question(Topic.Contacts, Contact: Role.PartnerAccountExecutive, Partner: question.Partner)),
            new("How does a credit work?", new Question(Topic.Guide, Article: "service-credit-procedure")),
        ];
        var frame = about.Frame(question, next);
        return new Answer("these days", CreditCards.Clock(clock, frame), clock.Basis, frame);
    }

    public static IReadOnlyList<string> CreditProblems(Inquiry about, Question question) => Counted(about, question).Match(_ => [], problems => problems);

    private static ServiceCredit Counted(Inquiry about, Question question)
    {
        var geography = question.Geography ?? about.Home ?? Geography.NorthAmerica;
        return ServiceCreditRules.Of(about.Edition, question.Date!.Value, question.NoticeOn, about.Turn.Channel.Calendar(geography), geography, about.Today);
    }
}
