using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Discounts;

/// <summary>Guide, Financial Benefits, Wholesale Product Pricing.</summary>
public static class DiscountRules
{
    /// <param name="edition">The edition in force.</param>
    /// <param name="question">What is asked; null parts are answered by showing what they would change.</param>
    /// <param name="partner">Who would buy, if it is known: its level is then cited from its record.</param>
    /// <param name="customer">The customer on record, if <see cref="DiscountQuestion.Customer"/> was derived from one.</param>
    public static DiscountAnswer Answer(Edition edition, DiscountQuestion question, Partner? partner = null, Customer? customer = null)
    {
        var why = new Reasoning(edition);
        DiscountReasons.Inputs(why, question, partner, customer);
        if (question.Product?.Family is ProductFamily.CloudComputing) return Cloud(edition, why, partner);

        var columns = Columns(question);
        DiscountReasons.Rules(why, edition, columns);
        if (question.Level is { } level)
        {
            Rate[] rates = [.. columns.Select(column => RateOf(edition, level, column))];
            DiscountReasons.Steps(why, rates);
            DiscountReasons.Doubts(why, edition, question, [level], columns, partner);
            return new DiscountAnswer.Rates(rates[0], rates[1..], why.ToBasis());
        }

        Level[] levels = [.. Enum.GetValues<Level>().OrderDescending()];
        Rate[] all = [.. levels.SelectMany(_ => columns, (each, column) => RateOf(edition, each, column))];
        DiscountReasons.Steps(why, all);
        DiscountReasons.Doubts(why, edition, question, levels, columns, partner);
        return new DiscountAnswer.EveryLevel(all, why.ToBasis());
    }

    /// <summary>The columns that may apply: the one that answers the question, then the likeliest.</summary>
    private static List<DiscountColumn> Columns(DiscountQuestion question)
    {
        // A product that was not named may be one of the two, unless the customer is not new.
        var isSecurity = question.Product?.IsSecurityExtra() is true;
        var mayBeSecurity = isSecurity || question.Product is null;
        var isNew = question.Customer is CustomerStanding.New;
        var mayBeNew = isNew || question.Customer is null;

        List<DiscountColumn> registered = (isSecurity && isNew, mayBeSecurity && mayBeNew) switch
        {
            (true, _) => [DiscountColumn.NewCustomerSecurity],
            (false, true) => [DiscountColumn.WithRegistration, DiscountColumn.NewCustomerSecurity],
            (false, false) => [DiscountColumn.WithRegistration],
        };

        return question.Registration switch
        {
            Registration.Approved => registered,
            // Not registered yet: what a registration would bring is the next thing to know.
            Registration.Without => [DiscountColumn.WithoutRegistration, .. registered],
            null => [.. registered, DiscountColumn.WithoutRegistration],
        };
    }

    private static Rate RateOf(Edition edition, Level level, DiscountColumn column)
    {
        var percent = edition.Discounts[level].Of(column);
        return new(level, column, percent, When(column), new Fact(
            $"{level} discount {When(column)}",
            $"{percent}%",
            edition.Cite(edition.Sections.Pricing)));
    }

    private static string When(DiscountColumn column) => column switch
    {
        DiscountColumn.WithoutRegistration => "without a deal registration",
        DiscountColumn.WithRegistration => "with an approved deal registration",
        DiscountColumn.NewCustomerSecurity => "with an approved deal registration of API Security or Guardicore Segmentation for a new customer",
    };

    private static DiscountAnswer.NotInGuide Cloud(Edition edition, Reasoning why, Partner? partner)
    {
        why.Rule("For Akamai cloud computing the discount follows the net billings of the year before, counting cloud computing alone. The guide prints no percentage.", edition.Sections.Pricing);
        why.Doubt(Caveats.CloudRegistration);
        if (partner is not null && Caveats.Type(partner) is { } type) why.Doubt(type);
        return new(
            "The guide gives no percentage for Akamai cloud computing. It only says that the discount follows last year's net billings for cloud computing.",
            Contacts.Both,
            why.ToBasis());
    }
}
