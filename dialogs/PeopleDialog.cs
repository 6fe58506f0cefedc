using PartnerBot.Cards;
using PartnerBot.Dialogs.Answers;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs;

/// <summary>"Who is that?": whom the last answer named, or whose role it spoke of.</summary>
public static class PeopleDialog
{
    private static readonly (Role Role, string Name)[] Spoken =
    [
        (Role.PartnerPortalAdministrator, "Partner Portal Administrator"), (Role.PartnerPortalAdministrator, "PPA"), (Role.AllianceManager, "Alliance Manager"),
        (Role.MarketingRepresentative, "Marketing Representative"), (Role.BusinessSupportAdministrator, "Business Support Administrator"), (Role.BusinessSupportAdministrator, "BSA"),
        (Role.PartnerMarketingManager, "Partner Marketing Manager"), (Role.PartnerAccountExecutive, "PAE"), (Role.PartnerAccountExecutive, "Partner Account Executive"),
    ];

    public static async Task<Reply> WhoAsync(Turn turn)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } asker) return HelpDialog.Stranger();
        if (turn.LastQuestion is not { } last) return new Reply.Say("I have not named anybody yet. Ask me something first, for example **who is certified for API Security?**");
        if (!Permissions.Allows(Ability.SeePeople, asker)) return await RefuseAsync(turn, asker);

        // "Who are they?" after a count of certified people.
        if (turn.Memory.People is null && last.Topic is (Topic.Gap or Topic.Level or Topic.Plan or Topic.ProductCompliance or Topic.AskAnExpert))
            return await AnswerDialog.AskAsync(turn, new Question(Topic.Certifications, Product: last.Product, Partner: last.Partner));

        if (await PartnerChoice.ForAsync(asker, last.Partner, last.Partner, turn.Store) is not PartnerChoice.One(var partner)) return HelpDialog.NoPartner(asker, last);

        await turn.AuditAsync(asker, "answered:People", partner.Id);
        return Confidentially(turn, Show(turn, partner, last, await PeopleAsync(turn, partner, last)));
    }

    /// <summary>"Who is Luis Castillo?": among the partner's people and those who look after it.</summary>
    public static async Task<Reply> NamedAsync(Turn turn)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } asker) return HelpDialog.Stranger();
        if (!Permissions.Allows(Ability.SeePeople, asker)) return await RefuseAsync(turn, asker);
        if (turn.Input is not Input.Said({ Entities.NameCandidates: [var name, ..] })) return await HelpDialog.DidNotFollowAsync(turn);

        var last = turn.LastQuestion ?? new Question(Topic.Contacts);
        if (await PartnerChoice.ForAsync(asker, last.Partner, last.Partner, turn.Store) is not PartnerChoice.One(var partner)) return HelpDialog.NoPartner(asker, last);

        await turn.AuditAsync(asker, "answered:People", partner.Id);
        List<Person> found = [.. (await KnownAsync(turn, partner)).Where(person => CertificationAnswers.Calls(person.Name, name))];
        return Confidentially(turn, found is []
            ? new Reply.Say($"Nobody of that name is on record at {partner.Name} or in its account team at Akamai. Ask **who looks after us?** for the account team.")
            : Show(turn, partner, last, found) with { Remember = turn.Remember(last, [.. found.Select(person => person.Id)]) });
    }

    private static async Task<Reply> RefuseAsync(Turn turn, Person asker)
    {
        await turn.AuditAsync(asker, "refused:People", "program");
        return HelpDialog.NotAllowed(asker, Topic.Contacts);
    }

    /// <summary>Those whom the answer named; else those who have the role that its text speaks of; else who looks after the partner at Akamai.</summary>
    private static async Task<IReadOnlyList<Person>> PeopleAsync(Turn turn, Partner partner, Question last)
    {
        var team = await TeamAsync(turn, partner);
        var known = await KnownAsync(turn, partner);
        if (turn.Memory.People is { } named) return [.. known.Where(person => named.Contains(person.Id))];

        var role = RoleOf(turn, last);
        return role.IsAtAkamai()
            ? [.. team.Where(member => member.Assignment.Role == role).Select(member => member.Person).DistinctBy(person => person.Id)]
            : [.. known.Where(person => person.PartnerId == partner.Id && person.Roles.Contains(role))];
    }

    private static async Task<IReadOnlyList<(Person Person, Assignment Assignment)>> TeamAsync(Turn turn, Partner partner) =>
        [.. (await new PartnerStore(turn.Store).AccountTeamAsync(partner.Id)).Where(member => member.Person.WorksOn(turn.Today))];

    /// <summary>The partner's people, and those who look after it.</summary>
    private static async Task<IReadOnlyList<Person>> KnownAsync(Turn turn, Partner partner) =>
    [
        .. ((await new PartnerStore(turn.Store).FileAsync(partner.Id))?.People ?? []).Where(person => person.WorksOn(turn.Today)),
        .. (await TeamAsync(turn, partner)).Select(member => member.Person).DistinctBy(person => person.Id),
    ];

    private static Role RoleOf(Turn turn, Question last)
    {
        if (last.Contact is { } asked) return asked;
        var text = last.Article is { } id && turn.Edition.Articles.TryGetValue(id, out var article) ? string.Join(' ', [article.Title, .. article.Lines]) : "";
        return Spoken.Where(role => text.Contains(role.Name, StringComparison.Ordinal))
            .OrderBy(role => text.IndexOf(role.Name, StringComparison.Ordinal))
            .Select(role => (Role?)role.Role).FirstOrDefault() ?? Role.PartnerAccountExecutive;
    }

    private static Reply Show(Turn turn, Partner partner, Question last, IReadOnlyList<Person> people) => people is []
        ? new Reply.Say($"Nobody is on record for that. {(RoleOf(turn, last).IsAtAkamai() ? $"Ask {Contacts.PartnerSupport}." : "Your channel account manager can have the record completed.")}")
        : new Reply.Show(ContactCards.People(
            [.. people.Select(person => new ContactLine(string.Join(", ", person.Roles.Select(RoleNames.Of)), person.Region, person.Name, person.Email))],
            new AnswerFrame(partner.Name, turn.Today, last, [new("Who looks after us at Akamai?", new Question(Topic.Contacts, Partner: last.Partner))])));

    private static Reply Confidentially(Turn turn, Reply reply) => (reply, turn.Place) switch
    {
        (Reply.Show { Card: var card }, Place.Shared) => new Reply.ShowInPrivate(card, HelpCards.AnsweredInPrivate()),
        (Reply.Say, Place.Shared) => new Reply.Say("Ask me that in our private chat, where I can name people."),
        _ => reply,
    };
}
