using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Answers;

/// <summary>"What is my discount on API Security for a new customer?"</summary>
internal static class DiscountAnswers
{
    public static async Task<Answer> FindAsync(Inquiry about, Question question)
    {
        var product = question.Product is { } name ? ProductCatalogue.Named(name) : null;
        var customer = question.CustomerStanding is null ? await CustomerAsync(about) : null;
        var standing = question.CustomerStanding ?? (customer is null ? null : CustomerStandings.Of(customer, product, about.Today));
        var level = question.Level ?? about.Partner?.Level;

        var answer = DiscountRules.Answer(about.Edition, new DiscountQuestion(level, product, question.Registration, standing), about.Partner, customer);
        question = question with { Customer = customer?.Name ?? (question.CustomerStanding is null && about.Names is [var unknown, ..] ? unknown : null) };

        var frame = about.Frame(question, Next(question, product), Note(about, question, customer, standing));
        return new Answer($"{about.Whose} discount", DiscountCards.Answer(answer, frame), answer.Basis, frame);
    }

    /// <summary>Only among the partner's own customers: whether somebody else has a customer is nobody's business.</summary>
    private static async Task<Customer?> CustomerAsync(Inquiry about) =>
        about.Names.Count == 0 || about.Partner is null
            ? null
            : await new CustomerStore(about.Turn.Store).FindAmongAsync(about.Partner.Id, about.Names) is [var only] ? only : null;

    private static string? Note(Inquiry about, Question question, Customer? customer, CustomerStanding? standing)
    {
        var notes = new List<string>();
        if (customer is not null)
            notes.Add($"{customer.Name} is on your record as {StandingWords(standing, customer)}.");
        else if (question.Customer is { } unknown && question.CustomerStanding is null)
            notes.Add($"{unknown} is not among the customers on your record, so I did not assume whether it is new to Akamai.");
        if (about.Said.Money is not null)
            notes.Add("I name the rate and no net price: prices come from the price list in your Partner Portal, or from your PAE.");
        if (question.Level is { } asked && about.Partner?.Level is { } own && asked != own)
            notes.Add($"These are {asked} rates. The level on record is {own}.");
        return notes.Count == 0 ? null : string.Join(" ", notes);
    }

    private static string StandingWords(CustomerStanding? standing, Customer customer) => standing switch
    {
        CustomerStanding.Existing => $"an Akamai client since {Day.Text(customer.NamedClientSince!.Value)}",
        CustomerStanding.ExistingNewService => $"an Akamai client since {Day.Text(customer.NamedClientSince!.Value)} that does not have this product yet",
        CustomerStanding.New or null => "not yet an Akamai client",
    };

    private static List<Suggestion> Next(Question question, Product? product) =>
    [
        question.Registration is Registration.Without
            ? new("With registration?", question with { Registration = Registration.Approved })
            : new("Without registration?", question with { Registration = Registration.Without }),
        (product, question.CustomerStanding) switch
        {
            (not { Family: ProductFamily.ApiSecurity or ProductFamily.Guardicore }, _) => new(
                "API Security, new customer?",
                question with { Product = ProductCatalogue.ApiSecurity.Name, CustomerStanding = CustomerStanding.New, Registration = null, Customer = null }),
            (_, CustomerStanding.New) => new("For an existing customer?", question with { CustomerStanding = CustomerStanding.Existing, Customer = null }),
            _ => new("For a new customer?", question with { CustomerStanding = CustomerStanding.New, Customer = null }),
        },
        question.Level is Level.Elite
            ? new("And for Premier?", question with { Level = Level.Premier })
            : new("And for Elite?", question with { Level = Level.Elite }),
    ];
}
