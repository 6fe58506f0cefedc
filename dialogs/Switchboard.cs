using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Dialogs;

/// <summary>The bot's table of contents: who answers what. One line an arm, and no logic here.</summary>
public static class Switchboard
{
    public static Task<Reply> AnswerAsync(Turn turn) => turn.Input switch
    {
        Input.Said(var words) => HearAsync(turn, words),
        Input.Pressed(CardAction.Ask(var question)) => AnswerDialog.AskAsync(turn, question),
        Input.Pressed(CardAction.Why(var question)) => AnswerDialog.ExplainAsync(turn, question),
        Input.Pressed(CardAction.Page(var question)) => AnswerDialog.AskAsync(turn, question),
        Input.Pressed(CardAction.Help) => HelpDialog.ShowAsync(turn),
        Input.PressedOldCard => HelpDialog.OldCardAsync(turn),
        Input.Installed => HelpDialog.WelcomeAsync(turn),
        _ => Task.FromResult<Reply>(new Reply.Silence()),
    };

    private static Task<Reply> HearAsync(Turn turn, Understood said) => said.Reading switch
    {
        Reading.Sure(var intent) => MeantAsync(turn, intent, said.Entities),
        Reading.FollowUp => FollowUpDialog.ContinueAsync(turn, said.Entities),
        Reading.Unsure(var first, var second) => HelpDialog.DidYouMeanAsync(turn, first, second, said.Entities),
        _ when said.Entities.Lookalike is { } other => HelpDialog.LookalikeAsync(turn, other),
        Reading.Empty => HelpDialog.ShowAsync(turn),
        _ => HelpDialog.DidNotFollowAsync(turn),
    };

    private static Task<Reply> MeantAsync(Turn turn, Intent intent, Entities said) => intent switch
    {
        Intent.Discount => AnswerDialog.SaidAsync(turn, Topic.Discount, said),
        Intent.Level => AnswerDialog.SaidAsync(turn, Topic.Level, said),
        Intent.Gap => AnswerDialog.SaidAsync(turn, Topic.Gap, said),
        Intent.Certifications => AnswerDialog.SaidAsync(turn, Topic.Certifications, said),
        Intent.ProductCompliance => AnswerDialog.SaidAsync(turn, Topic.ProductCompliance, said),
        Intent.AskAnExpert => AnswerDialog.SaidAsync(turn, Topic.AskAnExpert, said),
        Intent.Thresholds => AnswerDialog.SaidAsync(turn, Topic.Thresholds, said),
        Intent.LevelChange => AnswerDialog.SaidAsync(turn, Topic.LevelChange, said),
        Intent.Why => FollowUpDialog.WhyAsync(turn),
        Intent.Help => HelpDialog.ShowAsync(turn),
        Intent.Greeting => HelpDialog.GreetAsync(turn),
        Intent.Thanks => HelpDialog.ThanksAsync(),
        Intent.WhoAmI => HelpDialog.WhoAmIAsync(turn),
        Intent.Goodbye => HelpDialog.GoodbyeAsync(),
        Intent.Cancel or Intent.StartOver => FollowUpDialog.ForgetAsync(),
    };
}
