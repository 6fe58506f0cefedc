using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Forms;

/// <summary>Which page asks for what, and which one comes after which.</summary>
public static class FormPages
{
    public static IReadOnlyList<FormPage> Deal { get; } = [FormPage.Customer, FormPage.Value, FormPage.DealReview];

    public static IReadOnlyList<FormPage> Mdf { get; } = [FormPage.Activity, FormPage.Money, FormPage.MdfReview];

    public static IReadOnlyList<FormPage> Claim { get; } = [FormPage.Claim, FormPage.ClaimReview];

    /// <summary>From the first page to the review.</summary>
    public static IReadOnlyList<FormPage> Of(RequestKind kind) => kind switch
    {
        RequestKind.Deal => Deal,
        RequestKind.Mdf => Mdf,
    };

    /// <summary>The form that a request waits for: its own while it is a draft, then the claim.</summary>
    public static IReadOnlyList<FormPage> Of(Request request) => request.State is RequestState.Draft ? Of(request.Kind) : Claim;

    /// <summary>All pages of the form that this one belongs to.</summary>
    public static IReadOnlyList<FormPage> Around(FormPage page) => page switch
    {
        FormPage.Customer or FormPage.Value or FormPage.DealReview => Deal,
        FormPage.Activity or FormPage.Money or FormPage.MdfReview => Mdf,
        FormPage.Claim or FormPage.ClaimReview => Claim,
    };

    /// <summary>1 for the first.</summary>
    public static int Position(FormPage page) => Around(page).Index().First(it => it.Item == page).Index + 1;

    /// <summary>The page that "Next" leads to; the review stays where it is.</summary>
    public static FormPage After(FormPage page) => Around(page)[Math.Min(Position(page), Around(page).Count - 1)];

    /// <summary>The page that "Back" leads to; the first stays where it is.</summary>
    public static FormPage Before(FormPage page) => Around(page)[Math.Max(Position(page) - 2, 0)];

    /// <summary>What can be put right on a page besides what it asks for.</summary>
    public static IReadOnlyList<Field> Kept(FormPage page) => page is FormPage.DealReview ? [Field.Standing] : Fields(page);

    /// <summary>What the page asks for; a review asks for nothing.</summary>
    public static IReadOnlyList<Field> Fields(FormPage page) => page switch
    {
        FormPage.Customer => [Field.Customer, Field.Domain, Field.Country, Field.Region, Field.Products, Field.Standing],
        FormPage.Value => [Field.Amount, Field.Close, Field.Budget, Field.Authority, Field.Need],
        FormPage.Activity => [Field.Activity, Field.ActivityKind, Field.HeldOn, Field.Region, Field.Place, Field.Audience],
        FormPage.Money => [Field.Cost, Field.Share, Field.Leads, Field.Pipeline, Field.Deals],
        FormPage.Claim => [Field.Spent, Field.Claimed, Field.LeadsGained, Field.CostProof, Field.PerformanceProof, Field.Note],
        FormPage.DealReview or FormPage.MdfReview or FormPage.ClaimReview => [],
    };
}
