using PartnerBot.Dialogs;
using PartnerBot.Store;

namespace PartnerBot.Tests.Dialogs;

/// <summary>Everybody's chat with the bot: which message shows which request there, as the bot keeps it when it sends one.</summary>
internal static class Chats
{
    public static async Task KeepAsync(Transaction store, Reply reply, string? person, DateTimeOffset now)
    {
        if (reply is Reply.Show { About: { } shown } && person is not null) await AddAsync(shown, person);
        foreach (var letter in reply.Letters)
        {
            if (letter.About is { } about) await AddAsync(about, letter.To.Id);
        }

        Task AddAsync(long request, string to) => new SentCardStore(store).AddAsync(new SentCard($"{to}/{Guid.NewGuid():N}", request, to, $"chat of {to}", "https://smba.example", null, "1", now));
    }

    /// <summary>In whose chat a message is.</summary>
    public static string Whose(Rewrite rewrite) => rewrite.CardId.Split('/')[0];
}
