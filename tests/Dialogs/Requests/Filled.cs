using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>What somebody types into the two pages of a form.</summary>
public sealed record Filled(RequestKind Kind, (Field Field, string Value)[] First, (Field Field, string Value)[] Second)
{
    public static Filled Deal(string customer, string products = "API Security", string? domain = null, string amount = "100k", string close = "2026-12-15", string region = "EMEA", string standing = "new") => new(
        RequestKind.Deal,
        [(Field.Customer, customer), (Field.Domain, domain ?? ""), (Field.Region, region), (Field.Products, products), (Field.Standing, standing)],
        [(Field.Amount, amount), (Field.Close, close), (Field.Budget, "Signed off in July."), (Field.Authority, "The CISO; we met her."), (Field.Need, "Their shop is scraped.")]);

    public static Filled Activity(string name, string share = "5000", string cost = "10000", string heldOn = "2026-09-15", string kind = "Event", string deals = "") => new(
        RequestKind.Mdf,
        [(Field.Activity, name), (Field.ActivityKind, kind), (Field.HeldOn, heldOn), (Field.Region, "EMEA"), (Field.Place, "Hamburg"), (Field.Audience, "30 security leads")],
        [(Field.Cost, cost), (Field.Share, share), (Field.Leads, "20"), (Field.Pipeline, "200k"), (Field.Deals, deals)]);

    public Filled With(Field field, string value) => this with { First = Changed(First, field, value), Second = Changed(Second, field, value) };

    private static (Field, string)[] Changed((Field Field, string Value)[] fields, Field field, string value) => [.. fields.Select(each => each.Field == field ? (field, value) : each)];
}
