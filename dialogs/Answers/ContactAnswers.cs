using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Answers;

/// <summary>"Who is our PAE?", "who is our portal administrator?"</summary>
internal static class ContactAnswers
{
    public static Task<Answer> FindAsync(Inquiry about, Question question) =>
        question.Contact is { } role && !role.IsAtAkamai() ? StaffAsync(about, question, role) : TeamAsync(about, question);

    /// <summary>The partner's own people in a role that takes no certificate.</summary>
    private static async Task<Answer> StaffAsync(Inquiry about, Question question, Role role)
    {
        var staff = (await about.FileAsync()).People.Where(person => person.WorksOn(about.Today) && person.Roles.Contains(role)).OrderBy(person => person.Name, StringComparer.Ordinal).ToList();
        var source = Citation.Record("people");
        var basis = new Basis(["Who has which role in the Partner Portal is on the partner's record."], [.. staff.Select(person => new Fact(RoleNames.Of(role), person.Name, source))], [], [source], []);
        var frame = about.Frame(question, [new("Who looks after us at Akamai?", question with { Contact = null })]);
        return new Answer(RoleNames.Of(role), ContactCards.Staff(
            [.. staff.Select(person => new ContactLine(RoleNames.Of(role), person.Region, person.Name, person.Email))], RoleNames.Of(role), basis, frame), basis, frame)
        { People = [.. staff.Select(person => person.Id).Take(3)] };
    }

    private static async Task<Answer> TeamAsync(Inquiry about, Question question)
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
