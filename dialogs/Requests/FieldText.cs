using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What was said, as somebody would have typed it into the form: the form checks it like anything typed.</summary>
internal static class FieldText
{
    public static string Of(CustomerStanding standing) => standing switch
    {
        CustomerStanding.New => "new",
        CustomerStanding.Existing => "existing",
        CustomerStanding.ExistingNewService => "existingNewService",
    };

    public static string Of(Money money) => money.Currency is null or "USD" or "$" ? FormAmount.Written(money.Amount) : $"{FormAmount.Written(money.Amount)} {money.Currency}";
}
