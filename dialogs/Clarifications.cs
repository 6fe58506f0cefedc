using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Partners;

namespace PartnerBot.Dialogs;

/// <summary>What has to be asked back, or cleared up, before an answer can be right. The question is kept meanwhile.</summary>
internal static class Clarifications
{
    public static Reply? Needed(Turn turn, Question question, Entities said) => said switch
    {
        { AmbiguousProducts: { Count: > 1 } products } when question.Topic is Topic.Discount or Topic.ProductCompliance =>
            WhichProduct(turn, Questions.Pending(question, said) with { Partner = question.Partner ?? turn.LastQuestion?.Partner }, products),
        { UnclearDate: { } date } when question.Topic is Topic.LevelChange or Topic.Certifications => Keep(turn, question,
            new Reply.Say($"I can read \"{date}\" in more than one way. Please write the month as a word, for example **3 Apr 2027**.")),
        _ => null,
    };

    public static Reply WhichPartner(Turn turn, Question question, IReadOnlyList<Partner> partners) => Keep(turn, question, new Reply.Show(
        HelpCards.WhichPartner([.. partners.Select(partner => new Suggestion(partner.Name, question with { Partner = partner.Id }))])));

    public static Reply WhichRegion(Turn turn, Question question, IReadOnlyList<Geography> regions) => Keep(turn, question, new Reply.Show(
        HelpCards.WhichRegion([.. regions.Select(region => new Suggestion(region.Name(), question with { Geography = region }))])));

    private static Reply WhichProduct(Turn turn, Question question, IReadOnlyList<Product> products) => Keep(turn, question, new Reply.Show(
        HelpCards.WhichProduct([.. products.Select(product => new Suggestion(product.Name, question with { Product = product.Name }))])));

    private static Reply Keep(Turn turn, Question question, Reply reply) => reply with { Remember = turn.Remember(question) };
}
