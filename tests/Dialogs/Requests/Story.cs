using PartnerBot.Cards;
using PartnerBot.Dialogs;
using PartnerBot.Program;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>What becomes of requests over days: one store, one clock that the test moves, everybody's chats, and the letters that come there.</summary>
public sealed class Story(Office office)
{
    private readonly Dictionary<string, Conversation> talks = [];
    private readonly List<(DateTimeOffset At, Letter Letter)> letters = [];
    private readonly List<Rewrite> rewrites = [];

    public DateTimeOffset Now { get; set; } = Office.Now;

    public ChannelTerms Terms { get; set; } = ChannelTerms.None;

    /// <summary>Every letter so far, the oldest first.</summary>
    public IReadOnlyList<(DateTimeOffset At, Letter Letter)> Letters => letters;

    public IReadOnlyList<Rewrite> Rewrites => rewrites;

    /// <summary>To whom letters went, in their order.</summary>
    public IReadOnlyList<string> Receivers => [.. letters.Select(it => it.Letter.To.Id)];

    /// <summary>Somebody's chat with the bot, which goes on from turn to turn.</summary>
    public Conversation Of(string person)
    {
        if (!talks.TryGetValue(person, out var talk)) talks[person] = talk = new Conversation(office, person) { Heard = Hear };
        talk.Now = Now;
        talk.Terms = Terms;
        return talk;
    }

    /// <summary>A new chat of the same person: what it remembered is gone, what is stored is not.</summary>
    public Conversation Anew(string person)
    {
        talks.Remove(person);
        return Of(person);
    }

    /// <summary>The same person in another role.</summary>
    public Conversation As(string person, params Role[] roles) => new(office, person) { As = it => it with { Roles = roles }, Now = Now, Terms = Terms, Heard = Hear };

    /// <summary>The last letter to somebody, opened in their chat.</summary>
    public Conversation Reads(string person)
    {
        var talk = Of(person);
        talk.Gets(letters.Last(it => it.Letter.To.Id == person).Letter.Card);
        return talk;
    }

    /// <summary>Time passes, and whatever is due rings at its moment.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        var end = Now + time;
        while (await StoreAsync(store => new RequestAlarmStore(store).DueAsync(end, 1)) is [var (number, alarm, at), ..])
        {
            if (at > Now) Now = at;
            await RingAsync(number, alarm);
        }

        Now = end;
    }

    public Task PassAsync(DateTimeOffset until) => PassAsync(until - Now);

    /// <summary>A decision cannot be undone any more, and the partner is told.</summary>
    public Task StandsAsync() => PassAsync(Terms.Undo + TimeSpan.FromSeconds(1));

    public async Task RingAsync(long number, RequestAlarm alarm)
    {
        Hear(await (await office.DatabaseAsync()).RunAsync(
            async store =>
            {
                var reply = await Switchboard.AnswerAsync(new Turn(new Caller("", null), Place.Private, new Input.Rang(number, alarm), Memory.Empty, Now, Tests.Some.Edition, Terms, store));
                await Chats.KeepAsync(store, reply, null, Now);
                return reply;
            },
            TestContext.Current.CancellationToken));
    }

    /// <returns>The number of the draft.</returns>
    public async Task<long> BeginsAsync(string person, RequestKind kind) => NumberOn(await Of(person).Forges(new CardAction.Begin(kind)));

    /// <summary>Fills the form in, page by page, and sends it.</summary>
    public async Task<long> SendsAsync(string person, Filled form)
    {
        var number = await BeginsAsync(person, form.Kind);
        await Of(person).Presses("Next", form.First);
        await Of(person).Presses("Next", form.Second);
        await Of(person).Presses("Send to Akamai");
        Assert.Equal(RequestState.Submitted, (await RequestAsync(number)).State);
        return number;
    }

    /// <summary>Presses "Approve" on the card as it is now.</summary>
    public async Task ApprovesAsync(string person, long number)
    {
        await Of(person).Forges(new CardAction.Open(number));
        await Of(person).Presses("Approve");
    }

    public async Task DeclinesAsync(string person, long number, string reason)
    {
        await Of(person).Forges(new CardAction.Open(number));
        await Of(person).Presses("Decline …");
        await Of(person).Presses(Of(person).Last.Titles[0], (Field.Note, reason));
    }

    public async Task<Request> RequestAsync(long number) => await FindAsync(number) ?? throw new ArgumentException($"There is no request {number}");

    public Task<Request?> FindAsync(long number) => StoreAsync(store => new RequestStore(store).FindAsync(number));

    /// <summary>"alice deal.submit", in the order in which it was done.</summary>
    public Task<List<string>> AuditAsync(long number) => StoreAsync(async store => (await new AuditStore(store).OfSubjectAsync($"request:{number}")).Select(entry => $"{entry.Actor} {entry.Action}").ToList());

    public Task<Budget> BudgetAsync(string partner, int year, int quarter) => StoreAsync(async store => BudgetRules.Of(await new LedgerStore(store).OfAsync(partner, year, quarter)));

    public Task SetBudgetAsync(string partner, int year, int quarter, decimal total) => WriteAsync(store => new LedgerStore(store).SetBudgetAsync(partner, year, quarter, total, Now, "olga"));

    public Task<List<string>> AlarmsAsync(long number) => StoreAsync(async store =>
        (await new RequestAlarmStore(store).DueAsync(DateTimeOffset.MaxValue.AddYears(-1), 500)).Where(alarm => alarm.Number == number).Select(alarm => $"{alarm.Alarm} {alarm.At:yyyy-MM-dd HH:mm}").ToList());

    public async Task<T> StoreAsync<T>(Func<Transaction, Task<T>> read) => await (await office.DatabaseAsync()).ReadAsync(read, TestContext.Current.CancellationToken);

    public async Task WriteAsync(Func<Transaction, Task> write) => await (await office.DatabaseAsync()).RunAsync(write, TestContext.Current.CancellationToken);

    /// <summary>Which request the buttons of a card are about.</summary>
    public static long NumberOn(Shown shown) => shown.Buttons.Select(button => CardJson.ReadAction(button.Data) switch
    {
        CardAction.Fill(var number, _, _) => number,
        CardAction.Open(var number) => number,
        CardAction.Prepare(var number, _) => number,
        CardAction.Take(var number, _, _, _, _) => number,
        CardAction.History(var number) => number,
        _ => 0,
    }).First(number => number > 0);

    private void Hear(Reply reply)
    {
        letters.AddRange(reply.Letters.Select(letter => (Now, letter)));
        rewrites.AddRange(reply.Rewrites);
        foreach (var card in reply.Letters.Select(letter => letter.Card).Concat(reply.Rewrites.Select(rewrite => rewrite.Card))) CardRules.Hold(new Shown(new Reply.Show(card)));
    }
}
