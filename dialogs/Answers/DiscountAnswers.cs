using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;

namespace PartnerBot.Dialogs.Answers;

/// <summary>"What is my discount on API Security for a new customer?"</summary>
internal static class DiscountAnswers
{
    public static async Task<Answer> FindAsync(Inquiry about, Question question)
    {
        var product = question.Product is { } name ? ProductCatalogue.Named(name) : null;
        var customer = question.CustomerStanding is null ? await about.CustomerAsync(question.Customer) : null;
        var standing = question.CustomerStanding ?? (customer is null ? null : CustomerStandings.Of(customer, product, about.Today));

        var level = question.EveryLevel is true ? null : question.Level ?? about.Partner?.Level;

        var answer = DiscountRules.Answer(about.Edition, new DiscountQuestion(level, product, question.Registration, standing), about.Partner, customer);
        question = question with { Customer = customer?.Name ?? question.Customer };

        var frame = about.Frame(question, Next(question, product, level, standing), Note(about, question, customer, standing));
        return new Answer($"{about.Whose} discount", DiscountCards.Answer(answer, frame, about.Partner?.Level), answer.Basis, frame);
    }

    private static string? Note(Inquiry about, Question question, Customer? customer, CustomerStanding? standing)
    {
        var notes = new List<string>();
        if (customer is not null)
            notes.Add($"{customer.Name} is on record as {StandingWords(standing, customer)}.");
        else if (question.Customer is { } unknown && question.CustomerStanding is null)
            notes.Add($"{unknown} is not among the customers on record, so I did not assume whether it is new to Akamai.");
        if (about.Said.Money is not null)
            notes.Add("I name the rate and no net price: prices come from the price list in your Partner Portal, or from your PAE.");
        if (about.Words.Contains("margin", StringComparison.Ordinal))
            notes.Add("It is a discount, not a margin: what you earn hangs on your customer's price too.");
        if (question is { Level: { } asked, EveryLevel: null } && about.Partner?.Level is { } own && asked != own)
            notes.Add($"These are {asked} rates. The level on record is {own}.");
        return notes.Count == 0 ? null : string.Join(" ", notes);
    }

    private static string StandingWords(CustomerStanding? standing, Customer customer) => standing switch
    {
        CustomerStanding.Existing => $"an Akamai client since {Day.Text(customer.NamedClientSince!.Value)}",
        CustomerStanding.ExistingNewService => $"an Akamai client since {Day.Text(customer.NamedClientSince!.Value)} that does not have this product yet",
        CustomerStanding.New or null => "not yet an Akamai client",
    };

    /// <param name="level">The one that was answered for, as <paramref name="standing"/> is.</param>
    private static List<Suggestion> Next(Question question, Product? product, Level? level, CustomerStanding? standing) => product?.Family is ProductFamily.CloudComputing
        ? [OfApiSecurity(question), new("Discount on other products?", new Question(Topic.Discount, Partner: question.Partner))]
        : Next(question, product, level is Level.Elite ? Level.Premier : Level.Elite, standing);

    private static List<Suggestion> Next(Question question, Product? product, Level other, CustomerStanding? standing) =>
    [
        question.Registration is Registration.Without
            ? new("With registration?", question with { Registration = Registration.Approved })
            : new("Without registration?", question with { Registration = Registration.Without }),
        (product, standing) switch
        {
            (not { Family: ProductFamily.ApiSecurity or ProductFamily.Guardicore }, _) => OfApiSecurity(question),
            (_, CustomerStanding.New) => new("For an existing customer?", question with { CustomerStanding = CustomerStanding.Existing, Customer = null }),
            _ => new("For a new customer?", question with { CustomerStanding = CustomerStanding.New, Customer = null }),
        },
        new($"And for {other}?", question with { Level = other, EveryLevel = null }),
    ];

    private static Suggestion OfApiSecurity(Question question) => new(
        "API Security, new customer?",
        question with { Product = ProductCatalogue.ApiSecurity.Name, CustomerStanding = CustomerStanding.New, Registration = null, Customer = null });
}
