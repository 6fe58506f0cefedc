using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnerBot.Bot.Incoming;
using PartnerBot.Bot.Outgoing;
using PartnerBot.Bot.Waking;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;
using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using PartnerBot.Store;
using ConversationReference = PartnerBot.Protocol.ConversationReference;

namespace PartnerBot.Bot.Verbs;

/// <summary>A private chat in the terminal: what would go to Teams is drawn as text.</summary>
internal sealed partial class TerminalChat(WebApplication app, Person person)
{
    /// <summary>Where nothing can be sent to.</summary>
    public const string ServiceUrl = "terminal:";

    private const string Channel = "terminal";
    private const string Attach = "attach ";
    private const int MostCopies = 100;
    private readonly string session = Guid.NewGuid().ToString("N");
    private IReadOnlyList<(string Title, JsonElement Data)> buttons = [];
    private TerminalForm form = TerminalForm.None;
    private int said;

    // For when it is asked which activity it belongs to.
    private (byte[] Content, bool IsTooLarge)? attached;

    public static async Task<TerminalChat?> OpenAsync(WebApplication app, string email)
    {
        var person = await app.Services.GetRequiredService<Database>().ReadAsync(store => new PeopleStore(store).FindByEmailAsync(email), CancellationToken.None);
        return person is null ? null : new TerminalChat(app, person);
    }

    /// <summary>
    /// Says a line, fills in a field of the last card ("Customer: Contoso"), presses the button of this number or title on it, or sends a
    /// file ("attach invoice.pdf").
    /// </summary>
    public async Task<string> SayAsync(string line)
    {
        if (form.Fill(line) is { } filled) return filled;
        if (line.StartsWith(Attach, StringComparison.OrdinalIgnoreCase)) return await AttachAsync(line[Attach.Length..].Trim());
        await RingAsync();
        var activity = Pressed(line) is { } data ? NextActivity() with { Value = form.With(data) } : NextActivity() with { Text = line };
        var record = await RunAsync(activity);
        if (record.Reply is { Fetches: [var fetch, ..] } && attached is { } sent) return await KeepAsync(fetch, sent);
        var answer = Draw(record.Reply);
        return record.Reply?.File is { } file ? $"{answer}\n{await WriteAsync(file)}" : answer;
    }

    /// <summary>What time has brought since: no bot runs beside the terminal that would ring. The letters are read in Teams, or by asking.</summary>
    private async Task RingAsync()
    {
        var letters = new List<OutboxMessage>();
        await app.Services.GetRequiredService<AlarmClock>().RingAsync(letters.AddRange, CancellationToken.None);
        await app.Services.GetRequiredService<Database>().RunAsync(store => new OutboxStore(store).SentAsync(letters.Select(letter => letter.Id)), CancellationToken.None);
    }

    private async Task<TurnRecord> RunAsync(Activity activity)
    {
        ConversationReference.TryFrom(activity, out var reference);
        var record = await app.Services.GetRequiredService<TurnRunner>().RunAsync(activity, reference!, store => new PeopleStore(store).FindAsync(person.Id), _ => { });
        await app.Services.GetRequiredService<Database>().RunAsync(
            store => new OutboxStore(store).SentAsync(record.Outgoing.Select(message => message.Id)), CancellationToken.None);
        return record;
    }

    /// <summary>The file is read here instead of being fetched from where Teams keeps it.</summary>
    private async Task<string> AttachAsync(string path)
    {
        byte[] content;
        try
        {
            content = new FileInfo(path).Length > ProofStore.Largest ? [] : await File.ReadAllBytesAsync(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"{path} could not be read: {fault.Message}";
        }

        var sent = JsonSerializer.SerializeToElement(new { downloadUrl = ServiceUrl });
        var record = await RunAsync(NextActivity() with { Attachments = [new Attachment { ContentType = ContentTypes.FileDownload, Name = Path.GetFileName(path), Content = sent }] });
        attached = (content, new FileInfo(path).Length > ProofStore.Largest);
        return record.Reply is { Fetches: [var file, ..] } ? await KeepAsync(file, attached.Value) : Draw(record.Reply);
    }

    private async Task<string> KeepAsync(string file, (byte[] Content, bool IsTooLarge) sent)
    {
        var fetched = new Input.Fetched(file, sent.Content, sent.IsTooLarge);
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        return Draw(await app.Services.GetRequiredService<Database>().RunAsync(store => app.Services.GetRequiredService<Porter>().KeepAsync(store, fetched, now), CancellationToken.None));
    }

    /// <summary>Puts the file into the working folder, beside whatever has that name already.</summary>
    private async Task<string> WriteAsync(OfferedFile file)
    {
        var content = file.Proof is { } proof
            ? await app.Services.GetRequiredService<Database>().ReadAsync(store => new ProofStore(store).ReadAsync(proof.Id), CancellationToken.None) ?? []
            : Encoding.UTF8.GetBytes(file.Text);
        for (var copy = 1; ; copy++)
        {
            var name = copy is 1 ? file.Name : $"{Path.GetFileNameWithoutExtension(file.Name)} ({copy}){Path.GetExtension(file.Name)}";
            try
            {
                await using var to = new FileStream(Path.GetFullPath(Path.GetFileName(name)), FileMode.CreateNew);
                await to.WriteAsync(content);
                return $"Written to {name}.";
            }
            catch (IOException) when (copy < MostCopies && File.Exists(Path.GetFileName(name)))
            {
                // There is one of that name; nothing is overwritten.
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return $"{name} could not be written here: {fault.Message}";
            }
        }
    }

    private string Draw(Reply? reply) => reply switch
    {
        Reply.Say(var text) => Bold().Replace(text, "${words}"),
        Reply.Show { Card: var card } => Draw(card),
        Reply.ShowInPrivate(var card, _) => Draw(card),
        _ => "Something went wrong on my side; the log has the reason. Please try again.",
    };

    private Activity NextActivity() => new()
    {
        Type = ActivityTypes.Message,
        Id = $"{session}-{++said}",
        ChannelId = Channel,
        ServiceUrl = ServiceUrl,
        From = new ChannelAccount { Id = $"terminal:{person.Id}", Name = person.Name },
        Recipient = new ChannelAccount { Id = "bot" },
        Conversation = new ConversationAccount { Id = $"terminal:{person.Id}:{session}", ConversationType = ConversationTypes.Personal, TenantId = Channel },
    };

    private string Draw(AdaptiveCard card)
    {
        var json = CardJson.WriteElement(card);
        buttons = [.. Buttons(json)];
        form = TerminalForm.Of(json);
        return CardText.Draw(card);
    }

    /// <summary>What each button would send, in the order in which they are drawn.</summary>
    private static IEnumerable<(string Title, JsonElement Data)> Buttons(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("type", out var type) && type.GetString() is "Action.Submit" or "Action.Execute" =>
            [(json.GetProperty("title").GetString()!, json.GetProperty("data"))],
        JsonValueKind.Object => json.EnumerateObject().Where(property => property.Name is not "selectAction").SelectMany(property => Buttons(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Buttons),
        _ => [],
    };

    private JsonElement? Pressed(string line) => int.TryParse(line, out var number)
        ? number >= 1 && number <= buttons.Count ? buttons[number - 1].Data : null
        : buttons.Where(button => IsCalled(button.Title, line)).Select(button => (JsonElement?)button.Data).FirstOrDefault();

    /// <summary>Nobody types the dots of "Decline …".</summary>
    private static bool IsCalled(string title, string line) => string.Equals(Bare(title), Bare(line), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string title) => title.TrimEnd('…', '.', ' ');

    // Teams draws Markdown; a terminal shows its stars.
    [GeneratedRegex(@"\*\*(?<words>.+?)\*\*", RegexOptions.ExplicitCapture)]
    private static partial Regex Bold();
}
