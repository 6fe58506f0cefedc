using System.Text.Json.Nodes;
using PartnerBot.Program;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot.Requests;

/// <summary>Deals in the states in which tests begin.</summary>
internal static class Deals
{
    /// <summary>A filled form that was not sent yet.</summary>
    public static async Task<long> DraftAsync(Database store, string customer, decimal amount = 450_000, string requester = "ada")
    {
        var form = new DealForm(
            customer, null, "Germany", Geography.Emea, [ProductCatalogue.Named("API Security")], CustomerStanding.New, amount, new(2026, 12, 15), "In this year's plan", "Their CIO", "Their APIs are attacked");
        var draft = new Request(0, RequestKind.Deal, RequestState.Draft, "alder", null, requester, form.ToFields(), Office.Now, Title: customer);
        return await store.RunAsync(async tx => (await new RequestStore(tx).AddAsync(draft)).Number, CancellationToken.None);
    }

    /// <summary>Sent by a press on the form's last page.</summary>
    public static async Task<long> SubmitAsync(RunningBot bot, string customer, decimal amount = 450_000)
    {
        var number = await DraftAsync(bot.Store, customer, amount);
        var answer = await new Desk(bot).Of(Office.Ada).ExecuteAsync(Send(number));
        Assert.Contains("Sent to Cara Voss.", answer.Hear().Words);
        return number;
    }

    /// <summary>A proposal of Mia's that was sent.</summary>
    public static async Task<long> ProposeAsync(RunningBot bot, string activity)
    {
        var form = new MdfForm(activity, "Event", new(2026, 9, 15), Geography.Emea, "Berlin", "30 heads of security", 25, 300_000, 20_000, 10_000, []);
        var draft = new Request(0, RequestKind.Mdf, RequestState.Draft, "alder", null, "mia", form.ToFields(), Office.Now, Title: activity);
        var number = await bot.Store.RunAsync(async tx => (await new RequestStore(tx).AddAsync(draft)).Number, CancellationToken.None);
        var answer = await new Desk(bot).Of(Office.Mia).ExecuteAsync(Send(number, "mdfReview"));
        Assert.Contains("Sent to Pia Moreau.", answer.Hear().Words);
        return number;
    }

    public static JsonNode Send(long number, string page = "dealReview") => JsonNode.Parse($$"""{"do":"fill","number":{{number}},"page":"{{page}}","move":"send"}""")!;

    /// <summary>A deal of Ada's that was approved by Cara and is won; time passes between.</summary>
    public static async Task<long> WinAsync(RunningBot bot, Desk desk, string customer, decimal amount)
    {
        var number = await SubmitAsync(bot, customer, amount);
        await desk.PressAsync(Office.Cara, await desk.LetterAsync(Office.Cara, customer), "Approve");
        await bot.SqlAsync($"update request_alarms set due_at = 0 where number = {number} and alarm = 'tell'");
        var news = await desk.LetterAsync(Office.Ada, $"Deal {number} is approved");
        var close = await desk.PressAsync(Office.Ada, news, "Won …");
        await desk.PressAsync(Office.Ada, close, $"Mark deal {number} as won");
        return number;
    }

    /// <summary>The two files that a claim needs.</summary>
    public static Task ProveAsync(RunningBot bot, long number) => bot.Store.RunAsync(
        async tx =>
        {
            var proofs = new ProofStore(tx);
            await proofs.AddAsync(new Proof("proof-1", number, OfCost: true, "invoice.pdf", "application/pdf", 3, "mia", Office.Now), [1, 2, 3]);
            await proofs.AddAsync(new Proof("proof-2", number, OfCost: false, "photo.jpg", "image/jpeg", 3, "mia", Office.Now), [4, 5, 6]);
        },
        CancellationToken.None);
}
