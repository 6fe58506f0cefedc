using PartnerBot.Cards;
using PartnerBot.Dialogs.Requests;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Dialogs;

/// <summary>The bot's table of contents: who answers what. One line an arm, and no logic here.</summary>
public static class Switchboard
{
    public static async Task<Reply> AnswerAsync(Turn turn) => await RouteAsync(Ellipsis.Filled(await KnownNames.SpeltAsync(turn)));

    private static Task<Reply> RouteAsync(Turn turn) => turn.Input switch
    {
        Input.Said(var words) => HearAsync(turn, words),
        Input.Pressed(CardAction.Ask(var question)) => AnswerDialog.AskAsync(turn, question),
        Input.Pressed(CardAction.Why(var question)) => AnswerDialog.ExplainAsync(turn, question),
        Input.Pressed(CardAction.Page(var question)) => AnswerDialog.AskAsync(turn, question),
        Input.Pressed(CardAction.Rate(var question, var helped)) => FeedbackDialog.RateAsync(turn, question, helped),
        Input.Pressed(CardAction.Begin(var kind)) => FormDialog.BeginAsync(turn, kind),
        Input.Pressed(CardAction.Resume(var number)) => FormDialog.ResumeAsync(turn, number),
        Input.Pressed(CardAction.Fill fill) => FormDialog.FillAsync(turn, fill),
        Input.Pressed(CardAction.Open(var number)) => RequestDialog.OpenAsync(turn, number),
        Input.Pressed(CardAction.Prepare(var number, var step)) => RequestDialog.PrepareAsync(turn, number, step),
        Input.Pressed(CardAction.Take take) => RequestDialog.TakeAsync(turn, take),
        Input.Pressed(CardAction.List list) => ListDialog.ShowAsync(turn, list),
        Input.Pressed(CardAction.Export export) => ListDialog.ExportAsync(turn, export),
        Input.Pressed(CardAction.History(var number)) => HistoryDialog.ShowAsync(turn, number),
        Input.Pressed(CardAction.SetBudget set) => BudgetDialog.SetAsync(turn, set),
        Input.Pressed(CardAction.Attach(var batch, var number)) => AttachmentDialog.AssignAsync(turn, batch, number),
        Input.Pressed(CardAction.Proof(var id, var ofCost)) => ProofDialog.MarkAsync(turn, id, ofCost),
        Input.Pressed(CardAction.Proofs(var number, var page)) => ProofDialog.ListAsync(turn, number, page),
        Input.Pressed(CardAction.GetProof(var id)) => ProofDialog.GetAsync(turn, id),
        Input.Attached(var files, var text) => AttachmentDialog.TakeAsync(turn, files, text),
        Input.Fetched fetched => AttachmentDialog.KeepAsync(turn, fetched),
        Input.Consented(var file, var to) => ConsentDialog.AnswerAsync(turn, file, to),
        Input.Rang(var number, var alarm) => AlarmDialog.RingAsync(turn, number, alarm),
        Input.Pressed(CardAction.Help) => HelpDialog.ShowAsync(turn),
        Input.PressedOldCard => HelpDialog.OldCardAsync(turn),
        Input.Installed => HelpDialog.WelcomeAsync(turn),
        _ => Task.FromResult<Reply>(new Reply.Silence()),
    };

    private static Task<Reply> HearAsync(Turn turn, Understood said) => said.Reading switch
    {
        Reading.Sure({ Errand: { } errand }) => ErrandDialog.DoAsync(turn, errand, said),
        Reading.OfRequest asked => ErrandDialog.AboutAsync(turn, asked),
        Reading.Sure(var asked) => AnswerDialog.SaidAsync(turn, asked, said.Entities),
        Reading.Told(var command) => ToldAsync(turn, command),
        Reading.FollowUp({ Errand: null } alone) when turn.LastQuestion is null or { Topic: Topic.Guide } => AnswerDialog.SaidAsync(turn, alone, said.Entities),
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
        Command.WhoIs => PeopleDialog.NamedAsync(turn),
        Command.MyPartners => PartnersDialog.ShowAsync(turn),
        Command.Praise => FeedbackDialog.RateAsync(turn, helped: true),
        Command.Blame => FeedbackDialog.RateAsync(turn, helped: false),
        Command.Privacy => HelpDialog.PrivacyAsync(turn),
        Command.Insult => HelpDialog.CalmAsync(turn),
        Command.Injection => HelpDialog.UnmovedAsync(turn),
        Command.OtherLanguage => HelpDialog.EnglishOnlyAsync(turn),
        Command.GoOn => FormDialog.ContinueAsync(turn),
        Command.Cancel or Command.StartOver => FollowUpDialog.ForgetAsync(),
    };
}
