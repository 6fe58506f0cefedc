using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs.Answers;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Dialogs;

/// <summary>What stands in the way of an answer, and the way around it. The question is kept meanwhile, so that one word is enough.</summary>
internal static class Obstacles
{
    public static async Task<Reply> OfAsync(Inquiry about, Question question) => question.Topic switch
    {
        Topic.WhatIf when question.Suppose is null or [] => new Reply.Say(
            "What shall I suppose? For example **what if Ana leaves on 1 March**, **what if her certificate lapses**, **what if we win $400K in EMEA**, or **what if we add two Solutions Architects by June**."),
        Topic.WhatIf => Of(question, await PlanningAnswers.ProblemsAsync(about, question), await about.FileAsync(), about),
        Topic.ServiceCredit when question.Date is null => new Reply.Say(
            $"On which day did the service fail? Say for example **SLA missed on 3 Nov**; if you have told your PAE already, add **reported on 5 Nov**. Your PAE has to be told in writing within {about.Edition.ServiceCredits.NoticeBusinessDays} business days of the failure, and the information follows within {about.Edition.ServiceCredits.InformationBusinessDays} more business days."),
        Topic.ServiceCredit => new Reply.Say(string.Join(' ', CalculatorAnswers.CreditProblems(about, question))),
        Topic.Search when question.Words is null or "" => new Reply.Say("What shall I look for? Say for example **find NetStorage in the guide**."),
        _ => new Reply.Show(HelpCards.NothingToSearch([.. Nearest(about, question)])),
    };

    /// <summary>Without a text to search: what the words themselves are likeliest about.</summary>
    private static IEnumerable<Suggestion> Nearest(Inquiry about, Question question)
    {
        if (about.Turn.Input is not Input.Said { Read: { } read }) return [];

        var words = read(question.Words!, new HashSet<string>());
        Asked[] subjects = words.Reading switch
        {
            Reading.Sure(var asked) => [asked],
            Reading.Unsure(var first, var second) => [first, second],
            Reading.FollowUp({ } alone) => [alone],
            _ => words.Instead is { } perhaps ? [perhaps] : [],
        };
        return subjects.Where(asked => asked.Topic is not Topic.Search).Select(asked => Offers.Of(about.Turn, about.Asker, asked, words.Entities, question.Partner)).OfType<Suggestion>();
    }

    private static Reply Of(Question question, IReadOnlyList<SuppositionProblem> problems, PartnerFile file, Inquiry about) => problems switch
    {
        [{ Kind: SuppositionProblemKind.NeedsPerson, At: var at }, ..] when Holders(file, about, question, at) is { Count: > 0 } holders => new Reply.Show(HelpCards.WhoIsMeant(
            [.. holders.Select(person => new Suggestion(person.Name, WithOneOf(question, at, person)))], question.Suppose![at].Count ?? 1)),
        [{ Geographies: { Count: > 0 } geographies, At: var at }, ..] => new Reply.Show(HelpCards.WhichRegion(
            [.. geographies.Select(geography => new Suggestion(geography.Name(), With(question, at, one => one with { Geography = geography })))])),
        [{ People: { Count: > 0 } people, At: var at }, ..] => new Reply.Show(HelpCards.WhichPerson(
            [.. people.Select(person => new Suggestion(person.Name, With(question, at, one => one with { Person = person.Id })))])),
        _ => new Reply.Say($"{string.Join(' ', problems.Select(problem => problem.Text).Distinct())} Say it again with that, or say **help**."),
    };

    /// <summary>Those who hold a certificate today (of the role that was named) and were not chosen yet, the next to expire first.</summary>
    private static IReadOnlyList<Person> Holders(PartnerFile file, Inquiry about, Question question, int at) =>
    [
        .. CertificationRules.Of(about.Edition, file, about.Today)
            .Where(held => held.State is not CertificationState.Lapsed && (question.Suppose![at].Role is not { } role || CertificationRules.RoleOf(held.Certification.Certificate) == role))
            .Select(held => held.Holder).DistinctBy(person => person.Id)
            .Where(person => question.Suppose!.All(one => one.Kind != question.Suppose![at].Kind || one.Person != person.Id))
            .Take(AdaptiveCard.MostActions),
    ];

    /// <summary>Of several who are meant, the others stay to be asked for.</summary>
    private static Question WithOneOf(Question question, int at, Person person)
    {
        var meant = question.Suppose![at];
        Supposition[] others = meant.Count is > 1 and var several ? [meant with { Count = several > 2 ? several - 1 : null }] : [];
        return question with { Suppose = [.. question.Suppose.Take(at), meant with { Person = person.Id, Count = null }, .. others, .. question.Suppose.Skip(at + 1)] };
    }

    private static Question With(Question question, int at, Func<Supposition, Supposition> change) =>
        question with { Suppose = [.. question.Suppose!.Select((one, index) => index == at ? change(one) : one)] };
}
