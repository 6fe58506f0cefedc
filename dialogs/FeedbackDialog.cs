using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Store;

namespace PartnerBot.Dialogs;

/// <summary>Thumbs on an answer, and what was not understood: both go to the list that the operator reviews, without a name.</summary>
public static class FeedbackDialog
{
    public static Task<Reply> RateAsync(Turn turn, bool helped) => turn.LastQuestion is { } last
        ? RateAsync(turn, last, helped)
        : Task.FromResult<Reply>(new Reply.Say("Thank you. There is no answer of mine to put that on yet: ask me something, or say **help**."));

    public static async Task<Reply> RateAsync(Turn turn, Question question, bool helped)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        if (!Permissions.Allows(Ability.GiveFeedback, person)) return HelpDialog.NotAllowed(person, question.Topic);

        // A second press on the same answer is thanked for and not counted.
        if (!turn.Memory.Rated) await NoteAsync(turn, helped ? ReviewKind.Helpful : ReviewKind.NotHelpful, question, "");
        return new Reply.Say(helped
            ? "Thank you, good to know."
            : "Thank you for telling me: it is on the list that we go through. Try it in other words, press **Why?** for the reason, or ask your PAE or partnersupport@akamai.com.")
        { Remember = turn.Memory with { Rated = true } };
    }

    /// <summary>For those on record; what strangers type is not kept.</summary>
    internal static Task NotUnderstoodAsync(Turn turn, ReviewKind kind, Asked? nearest = null) =>
        turn.Caller.PersonOn(turn.Today) is not null && turn.Input is Input.Said({ Spoken: { Length: > 0 } said })
            ? NoteAsync(turn, kind, nearest is { } asked ? new Question(asked.Topic, Article: asked.Article) : null, said)
            : Task.CompletedTask;

    private static Task NoteAsync(Turn turn, ReviewKind kind, Question? question, string words) => new ReviewStore(turn.Store).AddAsync(new ReviewEntry(
        turn.Now,
        kind,
        words,
        question is null ? "" : question.Article ?? question.Topic.ToString(),
        turn.Place is Place.Shared ? ReviewPlace.Shared : ReviewPlace.Private));
}
