using PartnerBot.Cards;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What somebody else does or sees: who that is, and for whoever only wanted to know about it a way to read on.</summary>
internal static class Refusal
{
    public static Reply.Show Of(Turn turn, RequestKind kind, string what, string who)
    {
        var article = turn.Edition.Articles[kind is RequestKind.Deal ? "deal-registration" : "mdf"];
        return new(HelpCards.NotYours(what, who, new Suggestion(article.Button, new Question(Topic.Guide, Article: article.Id))));
    }
}
