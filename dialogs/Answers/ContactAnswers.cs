using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Answers;

/// <summary>"Who is our PAE?"</summary>
internal static class ContactAnswers
{
    public static async Task<Answer> FindAsync(Inquiry about, Question question)
    {
        var team = (await new PartnerStore(about.Turn.Store).AccountTeamAsync(about.Partner!.Id))
            .Where(member => member.Person.WorksOn(about.Today) && (question.Contact is not { } role || member.Assignment.Role == role))
            .Where(member => question.Geography is not { } geography || member.Assignment.Region is null || member.Assignment.Region == geography)
            .ToList();
        var source = Citation.Record("assignments");
        var help = about.Edition.Cite(NeedHelp);
        var basis = new Basis(
            ["Who looks after a partner is on its record. The guide names the Partner Account Executive and partnersupport@akamai.com for help."],
            [.. team.Select(member => new Fact($"{RoleNames.Of(member.Assignment.Role)}{(member.Assignment.Region is { } region ? $", {region.Name()}" : "")}", member.Person.Name, source))],
            [],
            [help, source],
            []);
        List<Suggestion> next =
        [
            new("The whole account team", question with { Contact = null, Geography = null }),
            new("What is the level?", new Question(Topic.Level, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next);
        return new Answer($"{about.Whose} account team", ContactCards.Team(
            [.. team.Select(member => new ContactLine(RoleNames.Of(member.Assignment.Role), member.Assignment.Region, member.Person.Name, member.Person.Email))],
            question.Contact is { } asked ? RoleNames.Of(asked) : null,
            basis,
            frame), basis, frame)
        { People = [.. team.Select(member => member.Person.Id).Distinct().Take(3)] };
    }

    private const string NeedHelp = "Need Help?";
}
