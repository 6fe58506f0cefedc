using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Dialogs;

/// <summary>What only makes sense after an answer: "and for Premier?", "why?".</summary>
public static class FollowUpDialog
{
    public static Task<Reply> ContinueAsync(Turn turn, Entities said) => turn.LastQuestion is { } last
        ? AnswerDialog.ContinueAsync(turn, last, said)
        : HelpDialog.DidNotFollowAsync(turn);

    public static Task<Reply> WhyAsync(Turn turn) => turn.LastQuestion is { } last
        ? AnswerDialog.ExplainAsync(turn, last)
        : Task.FromResult<Reply>(new Reply.Say("There is no answer of mine to explain yet. Ask me something first, for example **what is my discount?**, then **why?**"));

    public static Task<Reply> ForgetAsync() => Task.FromResult<Reply>(
        new Reply.Say("We start afresh. Ask me anything, or say **help**. A form you have begun is kept: say **my drafts**.") { Remember = new Memory(Welcomed: true) });
}
