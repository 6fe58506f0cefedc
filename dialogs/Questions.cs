using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Dialogs;

/// <summary>From what was said to what is asked.</summary>
public static class Questions
{
    public static Question New(Topic topic, Entities said) => new(
        topic,
        said.Level,
        said.Geography,
        said.Product?.Name,
        said.Role,
        said.Registration,
        said.Customer,
        Date: said.Date ?? said.Period?.To);

    /// <summary>"And for Premier?": the last question with what was said now in place of what was said then.</summary>
    public static Question FollowUp(Question last, Entities said) => last with
    {
        Level = said.Level ?? last.Level,
        Geography = said.Geography ?? last.Geography,
        Product = said.Product?.Name ?? last.Product,
        Role = said.Role ?? last.Role,
        Registration = said.Registration ?? last.Registration,
        // A standing that is said now overrules the customer who was named then.
        CustomerStanding = said.Customer ?? last.CustomerStanding,
        Customer = said.Customer is null ? last.Customer : null,
        Date = said.Date ?? said.Period?.To ?? last.Date,
        Page = 0,
    };
}
