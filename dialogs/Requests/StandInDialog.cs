using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>"While I am away until 3 Jan, Lena decides": what waits moves too, and the record names both.</summary>
public static class StandInDialog
{
    private const int LongestDays = 366;
    private const int MostMoved = 500;
    private const int MostShown = 5;
    private const string Example = "Say for example **while I am away until 3 Jan, Lena decides**.";

    public static async Task<Reply> SaidAsync(Turn turn, Understood said)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        if (!Permissions.Allows(Ability.StandIn, person)) return new Reply.Say("Only those who decide deals or MDF can have somebody stand in for them.");

        var delegations = new DelegationStore(turn.Store);
        var now = await delegations.PlannedAsync(person.Id, turn.LocalToday(person));
        if (StandInWords.IsBack(said.Normalised)) return await BackAsync(turn, person, now);
        if (StandInWords.IsQuestion(said.Normalised)) return await WhoAsync(turn, person, now);

        var named = await NamedAsync(turn, person, said);
        var (from, until) = Days(said, turn.LocalToday(person));
        return (named, until) switch
        {
            ([], _) => new Reply.Say($"Who decides while you are away? It has to be a colleague at Akamai who may decide deals or MDF. {Example}"),
            ({ Count: > 1 }, _) => new Reply.Say($"I know {string.Join(" and ", named.Select(each => each.Name))}. Say it again with the full name."),
            (_, null) => new Reply.Say($"Until which day does {named[0].Name} decide? {Example}"),
            (_, { } day) when day < turn.LocalToday(person) => new Reply.Say($"{day:d MMM yyyy} has passed. {Example}"),
            (_, { } day) when day > turn.LocalToday(person).AddDays(LongestDays) => new Reply.Say("That is more than a year ahead. Name a day within a year."),
            // One at a time: what begins later would end what is.
            ([_], _) when now is not null && now.From < from => new Reply.Say($"Until {now.Until:d MMM yyyy} **{await NameAsync(turn, now)}** decides for you. Say **I am back** to end that, and then this again."),
            ([var deputy], { } day) => await SetAsync(turn, person, deputy, from, day),
            _ => new Reply.Say(Example),
        };
    }

    private static async Task<Reply> SetAsync(Turn turn, Person person, Person deputy, DateOnly from, DateOnly until)
    {
        await new DelegationStore(turn.Store).SetAsync(new Delegation(person.Id, deputy.Id, from, until));
        await new AuditStore(turn.Store).AppendAsync(new AuditEntry(turn.Now, person.Id, "stand_in.set", deputy.Id, from > turn.LocalToday(person) ? $"{from:yyyy-MM-dd}..{until:yyyy-MM-dd}" : $"{until:yyyy-MM-dd}"));
        var beyond = Beyond(person, deputy);
        if (from > turn.LocalToday(person))
            return new Reply.Say($"From {from:d MMM} until {until:d MMM yyyy} **{deputy.Name}** decides what comes in for you.{beyond} What waits for you by then stays yours: say it again on that day, without the start, to hand it over too. **I am back** takes it back.");

        var (moved, kept) = (new List<Dossier>(), 0);
        foreach (var request in await new RequestStore(turn.Store).ListAsync(new RequestQuery { ApproverId = person.Id, States = [.. Enum.GetValues<RequestState>().Where(state => state.IsOpen())] }, MostMoved))
        {
            // A decision that was just made is told in the name of the one who made it.
            if (request.Undecided is not null || await Dossier.OfAsync(turn, request) is not { } dossier || Life.Find(request.Kind, request.State, RequestStep.Reassign) is not { } row) continue;

            var (approver, absent) = await new Deciding(turn).StandInAsync(request, person);
            if (absent is null) kept++;
            // What comes back to the one whom it was taken from is theirs, and on nobody's behalf.
            else moved.Add(await new Taking(turn).TakeAsync(dossier, row, new StepTaken(turn.Now, person.Id, Approver: approver, OnBehalfOf: (request.OnBehalfOfId ?? absent) is var behalf && behalf == approver ? null : behalf)));
        }

        var telling = new Telling(turn);
        var reply = new Reply.Say($"Until {until:d MMM yyyy} **{deputy.Name}** decides for you.{beyond} {Moved(moved.Count)}{Kept(kept)} Say **I am back** when you are.");
        var letters = new List<Letter>();
        var rewrites = new List<Rewrite>();
        foreach (var dossier in moved)
        {
            rewrites.AddRange(await telling.RewritesAsync(dossier));
            if (dossier.Request.State.WaitsForApprover() && letters.Count < MostShown) letters.AddRange(await telling.ToApproverAsync(dossier, dossier.Request.OnBehalfOfId is null ? "It is yours to decide again." : $"You decide it for {person.Name} until {until:d MMM}."));
        }

        return reply with { Letters = letters, Rewrites = rewrites };
    }

    private static async Task<Reply> BackAsync(Turn turn, Person person, Delegation? now)
    {
        if (now is null) return new Reply.Say($"Nobody stands in for you. {Example}");
        await new DelegationStore(turn.Store).EndAsync(person.Id);
        await new AuditStore(turn.Store).AppendAsync(new AuditEntry(turn.Now, person.Id, "stand_in.ended", now.DeputyId));
        return new Reply.Say($"Welcome back. What comes in from now on is yours again; what {await NameAsync(turn, now)} has begun stays there. Say **what waits for me**.");
    }

    private static async Task<Reply> WhoAsync(Turn turn, Person person, Delegation? now) => new Reply.Say(now is null
        ? $"Nobody stands in for you. {Example}"
        : $"{(now.From > turn.LocalToday(person) ? $"From {now.From:d MMM} until" : "Until")} {now.Until:d MMM yyyy} **{await NameAsync(turn, now)}** decides for you. Say **I am back** to end that.");

    private static async Task<string> NameAsync(Turn turn, Delegation delegation) => (await new PeopleStore(turn.Store).FindAsync(delegation.DeputyId))?.Name ?? "somebody who left";

    /// <summary>Those who may decide something and whose name was said: the whole of it, or else the first or last.</summary>
    private static async Task<IReadOnlyList<Person>> NamedAsync(Turn turn, Person person, Understood said)
    {
        var colleagues = (await new PeopleStore(turn.Store).AtAkamaiAsync()).Where(each => each.Id != person.Id && each.WorksOn(turn.Today) && Permissions.Allows(Ability.StandIn, each)).ToList();
        // As it was written: spelling takes "Marco" for a slip of a word that it knows.
        var text = $" {Utterance.Of(said.Spoken).Text} ";
        var whole = colleagues.Where(each => Said(each.Name)).ToList();
        return whole is not [] ? whole : [.. colleagues.Where(each => each.Name.Split(' ').Any(Said))];

        bool Said(string name) => text.Contains($" {Utterance.Of(name).Text} ", StringComparison.Ordinal);
    }

    /// <summary>From when, which is today unless something later was said, and until when. As it was written, for the same reason.</summary>
    private static (DateOnly From, DateOnly? Until) Days(Understood said, DateOnly today)
    {
        var found = new List<Mention>();
        Dates.Find(Utterance.Of(said.Spoken), today, found);
        var meanings = found.OrderBy(mention => mention.From).Select(mention => mention.Meaning).ToList();
        return meanings.OfType<Meaning.OfDay>().Select(meaning => meaning.Day).ToList() switch
        {
            [var first, var last, ..] when first < last => (Later(first), last),
            [var only, ..] => (today, only),
            _ => meanings.OfType<Meaning.OfPeriod>().FirstOrDefault() is { Period: var period }
                ? (StandInWords.IsAllOfIt(said.Normalised) ? Later(period.From) : today, period.To)
                : (today, said.Entities.Date ?? said.Entities.Period?.To),
        };

        DateOnly Later(DateOnly day) => day > today ? day : today;
    }

    /// <summary>What the one decides and the other may not.</summary>
    private static string Beyond(Person person, Person deputy) =>
        Enum.GetValues<RequestKind>().Where(kind => May(person, kind) && !May(deputy, kind)).ToList() is [var kind, ..]
            ? $" They may not decide {(kind is RequestKind.Deal ? "deals" : "MDF")}, so what comes in of that is still asked of you."
            : "";

    private static bool May(Person person, RequestKind kind) => Permissions.Allows(Permissions.AbilityTo(kind, Party.Approver)!.Value, person);

    private static string Moved(int count) => count switch
    {
        0 => "Nothing moves to them.",
        1 => "One request that is open has moved to them.",
        _ => $"{count} requests that are open have moved to them.",
    };

    private static string Kept(int count) => count switch
    {
        0 => "",
        1 => " One stays with you, because they may not decide it; reassign it yourself.",
        _ => $" {count} stay with you, because they may not decide them; reassign those yourself.",
    };
}
