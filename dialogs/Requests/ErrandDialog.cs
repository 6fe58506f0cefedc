using System.Text.RegularExpressions;
using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What is to be done or listed, from a sentence.</summary>
public static partial class ErrandDialog
{
    public static async Task<Reply> DoAsync(Turn turn, Errand errand, Understood said) => errand switch
    {
        Errand.RegisterDeal => await FormDialog.OfferAsync(turn, RequestKind.Deal, Deal(said.Entities, said.Written, turn.Today)),
        Errand.ProposeMdf => await ProposeAsync(turn, ActivityWords.Read(said, turn.Channel.Mdf, turn.Today), said),
        Errand.MyDeals => await ListAsync(turn, IsOfAll(said) ? RequestList.OurDeals : RequestList.MyDeals, said),
        Errand.MyMdf => await ListAsync(turn, IsOfAll(said) ? RequestList.OurMdf : RequestList.MyMdf, said),
        Errand.MyDrafts => await ListAsync(turn, RequestList.MyDrafts, said),
        Errand.Waiting => await ListAsync(turn, RequestList.Waiting, said),
        Errand.Expiring => await ListAsync(turn, RequestList.Expiring, said),
        Errand.MdfBudget => await ListAsync(turn, RequestList.Budget, said),
        Errand.StandIn => await StandInDialog.SaidAsync(turn, said),
        Errand.Help => await HelpDialog.ShowAsync(turn),
        Errand.Privacy => await HelpDialog.PrivacyAsync(turn),
    };

    /// <summary>"Our deals", "all deals".</summary>
    private static bool IsOfAll(Understood said) => said.Entities.AboutUs || (!said.Entities.AboutMe && AllPattern().IsMatch(said.Normalised));

    private static Task<Reply> ProposeAsync(Turn turn, Dictionary<Field, string> fields, Understood said) => FormDialog.OfferAsync(turn, RequestKind.Mdf, fields, ActivityWords.Notice(said, fields));

    /// <summary>"Show 4711", "history 4711", "withdraw 4711", "decline 4711, too small".</summary>
    public static Task<Reply> AboutAsync(Turn turn, Reading.OfRequest asked) => asked switch
    {
        { IsHistory: true } => HistoryDialog.ShowAsync(turn, asked.Number),
        // One extends, the other asks for it.
        { Step: RequestStep.AskToExtend } when turn.Caller.Person is { IsAkamai: true } => RequestDialog.PrepareAsync(turn, asked.Number, RequestStep.Extend),
        { Step: RequestStep.Approve } => RequestDialog.ApproveAsync(turn, asked.Number),
        { Step: RequestStep.Decline } => RequestDialog.DeclineAsync(turn, asked.Number, asked.Note),
        { Step: { } step } => RequestDialog.PrepareAsync(turn, asked.Number, step, asked.Note),
        _ => RequestDialog.OpenAsync(turn, asked.Number),
    };

    private static async Task<Reply> ListAsync(Turn turn, RequestList which, Understood said)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        var named = await PartnerChoice.NamedAsync(person, said.Entities.NameCandidates, said.Spoken, turn.Store);
        if (named is PartnerChoice.None) return HelpDialog.NotAssigned();

        var (filter, problem) = await ListFilters.ReadAsync(turn, person, which, (named as PartnerChoice.One)?.Partner, said);
        return problem is not null ? new Reply.Say(problem) : await ListDialog.ShowAsync(turn, new CardAction.List(which, 0, filter == new RequestFilter() ? null : filter));
    }

    /// <summary>What a sentence says of a deal: "register Contoso, Guardicore, $450k, closes 15 Dec".</summary>
    private static Dictionary<Field, string> Deal(Entities said, string written, DateOnly today) => Filled(
        (Field.Customer, Customer(said, written, today)),
        (Field.Domain, said.NameCandidates.FirstOrDefault(IsDomain)),
        (Field.Region, said.Geography?.Code()),
        (Field.Products, said.Products is { Count: > 0 } products ? string.Join(", ", products.Select(product => product.Name)) : null),
        (Field.Standing, said.Customer is { } standing ? FieldText.Of(standing) : null),
        (Field.Amount, said.Money is { } money ? (MinusPattern().IsMatch(written) ? "-" : "") + FieldText.Of(money) : null),
        (Field.Close, (said.Date ?? said.Period?.To) is { } close ? FormDay.Written(close) : null));

    /// <summary>"fresh foods ltd", "AT&amp;T": what stands behind the verb, up to the first thing that is no part of a name; else the likeliest name.</summary>
    private static string? Customer(Entities said, string written, DateOnly today)
    {
        var names = said.NameCandidates.Where(name => !IsDomain(name)).ToList();
        var behind = AfterTheVerb().Match(written).Groups["name"].Value;
        var segment = Utterance.Of(behind);
        var named = Mentions.Of(segment, Lexicon.Value, today).Where(mention => mention.Meaning is Meaning.OfProduct or Meaning.OfOneOf or Meaning.OfGeography or Meaning.OfMoney or Meaning.OfDay or Meaning.OfPeriod);
        var joints = segment.Words.Index().Where(word => Joints.Contains(word.Item.Text) && !(word.Index is 0 && char.IsUpper(behind.TrimStart()[0])));
        var end = named.Select(mention => mention.From).Concat(joints.Select(word => word.Index)).Append(segment.Words.Count).Min();
        var whole = end is 0 ? "" : segment.Written(0, end);
        return names.Any(name => whole.Contains(name, StringComparison.OrdinalIgnoreCase)) ? Folding.AsWritten(behind, whole)
            : names is [var likeliest, ..] ? Folding.AsWritten(written, likeliest)
            : said.NameCandidates is [var domain, ..] ? domain
            : null;
    }

    private static bool IsDomain(string name) => DomainPattern().IsMatch(name);

    private static readonly Lazy<Lexicon> Lexicon = new(() => new Lexicon());

    private static readonly HashSet<string> Joints = ["for", "worth", "closes", "closing", "close", "in", "by", "at", "with", "value", "deal", "about", "on"];

    [GeneratedRegex(@"^\W*((please|pls|can|could|would|you|i|we|want|need|like|to|let|us|hi|hello)\W+)*(register|protect|log|book|file|start|new)\s+((a|the|new|this|our|my|deal|registration|opportunity|for|with|customer)\W+)*[""“”«'‘]*(?<name>[^,;:?!$€£""“”«»]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterTheVerb();

    [GeneratedRegex(@"\b(all|every|everybody's|everyone's|the whole team's?|the team's)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex AllPattern();

    [GeneratedRegex(@"^([a-z0-9-]+\.)+[a-z]{2,}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DomainPattern();

    // Reading an amount passes over its sign; a form has to see it, to refuse it.
    [GeneratedRegex(@"(?<![\w.,])[-−–][$€£]?\d", RegexOptions.ExplicitCapture)]
    private static partial Regex MinusPattern();

    private static Dictionary<Field, string> Filled(params (Field Field, string? Value)[] values) =>
        values.Where(each => each.Value is not null).ToDictionary(each => each.Field, each => each.Value!);
}
