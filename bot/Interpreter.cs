using System.Text.Json;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot;

/// <summary>The only class that speaks both Teams and our own language.</summary>
internal static class Interpreter
{
    /// <summary>What somebody did, in our words.</summary>
    public static Input Hear(Activity activity, Reader reader, DateOnly today) => activity switch
    {
        { Type: ActivityTypes.Message, Value: { ValueKind: JsonValueKind.Object } data } => Press(data),
        { Type: ActivityTypes.Message } when ActivityText.IsForBot(activity) && FileSent.Of(activity) is { Count: > 0 } files =>
            new Input.Attached([.. files.Select(file => new AttachedFile(file.Name, file.DownloadUrl))], ActivityText.Spoken(activity)),
        { Type: ActivityTypes.Message } when ActivityText.IsForBot(activity) => new Input.Said(reader.Read(ActivityText.Spoken(activity), today)) { Read = (text, names) => reader.Read(text, today, names) },
        { Type: ActivityTypes.Invoke, Name: InvokeNames.CardAction, Value: { } value } => Press(value.GetProperty("action").TryGetProperty("data", out var data) ? data : default),
        { Type: ActivityTypes.Invoke, Name: InvokeNames.TaskFetch or InvokeNames.TaskSubmit, Value: { } value } => Press(value.GetProperty("data")),
        { Type: ActivityTypes.Invoke, Name: InvokeNames.FileConsent } => FileConsentAnswer.TryRead(activity.Value, out var consent) ? Consented(consent) : new Input.Unasked(),
        { Type: ActivityTypes.InstallationUpdate, Action: "add" } => new Input.Installed(),
        { Type: ActivityTypes.ConversationUpdate, MembersAdded: { } added } when added.Any(member => member.Id == activity.Recipient?.Id) => new Input.Installed(),
        _ => new Input.Unasked(),
    };

    public static Place PlaceOf(Activity activity) => activity.Conversation is { IsPersonal: true } ? Place.Private : Place.Shared;

    public static Activity Answer(Activity heard, string text) => heard.Reply(text: text);

    public static Activity Answer(Activity heard, AdaptiveCard card) => WithCard(heard.Reply(), card);

    /// <summary>Asks whether the file may be stored.</summary>
    public static Activity Offer(Activity heard, (FileOffer Offer, string What) file) =>
        heard.Reply(attachments: [FileCards.Consent(file.Offer.Name, file.What, file.Offer.Size, file.Offer.Id)]) with { Summary = $"{file.Offer.Name}: may Teams store it for you?" };

    /// <summary>The card as a message of its own, with the line that notifications show.</summary>
    public static Activity WithCard(Activity message, AdaptiveCard card) => message with
    {
        Summary = card.Summary,
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = CardJson.WriteElement(card) }],
    };

    private static Input.Consented Consented(FileConsentAnswer answer) => new(
        answer.File,
        answer.Upload is { } to ? new UploadPlace(to.UploadUrl, to.ContentUrl, to.Name, to.UniqueId, to.FileType) : null);

    private static Input Press(JsonElement data) =>
        CardJson.ReadAction(data) is { } action ? new Input.Pressed(action) : new Input.PressedOldCard();
}
