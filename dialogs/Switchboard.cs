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
        Input.Pressed(CardAction.Rate(var question, var helped)) => FeedbackDialog.RateAsync(turn, question, helped),
        Input.Pressed(CardAction.Help) => HelpDialog.ShowAsync(turn),
        Input.PressedOldCard => HelpDialog.OldCardAsync(turn),
        Input.Installed => HelpDialog.WelcomeAsync(turn),
        _ => Task.FromResult<Reply>(new Reply.Silence()),
    };

    private static Task<Reply> HearAsync(Turn turn, Understood said) => said.Reading switch
    {
        Reading.Sure(var asked) => AnswerDialog.SaidAsync(turn, asked, said.Entities),
        Reading.Told(var command) => ToldAsync(turn, command),
        Reading.FollowUp({ } alone) when turn.LastQuestion is null => AnswerDialog.SaidAsync(turn, alone, said.Entities),
        Reading.FollowUp => FollowUpDialog.ContinueAsync(turn, said.Entities),
        Reading.Unsure(var first, var second) => HelpDialog.DidYouMeanAsync(turn, first, second, said.Entities),
        Reading.Empty => HelpDialog.ShowAsync(turn),
        _ => HelpDialog.DidNotFollowAsync(turn),
    };

    private static Task<Reply> ToldAsync(Turn turn, Command command) => command switch
    {
        Command.Why => FollowUpDialog.WhyAsync(turn),
        Command.Help => HelpDialog.ShowAsync(turn),
        Command.Greeting => HelpDialog.GreetAsync(turn),
        Command.Thanks => HelpDialog.ThanksAsync(),
        Command.Goodbye => HelpDialog.GoodbyeAsync(),
        Command.WhoAmI => HelpDialog.WhoAmIAsync(turn),
        Command.WhoIsThat => PeopleDialog.WhoAsync(turn),
        Command.Praise => FeedbackDialog.RateAsync(turn, helped: true),
        Command.Blame => FeedbackDialog.RateAsync(turn, helped: false),
        Command.Insult => HelpDialog.CalmAsync(turn),
        Command.Injection => HelpDialog.UnmovedAsync(turn),
        Command.OtherLanguage => HelpDialog.EnglishOnlyAsync(turn),
        Command.Cancel or Command.StartOver => FollowUpDialog.ForgetAsync(),
    };
}
