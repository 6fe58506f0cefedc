namespace PartnerBot.Protocol;

public sealed partial record Activity
{
    /// <summary>
    /// An answer to this activity: sender and recipient swapped, in the same conversation and thread. It has no id and no timestamp,
    /// which are the channel's to give. In a channel or group nobody in particular is the recipient.
    /// </summary>
    public Activity Reply(string type = ActivityTypes.Message, string? text = null, IReadOnlyList<Attachment>? attachments = null) => new()
    {
        Type = type,
        ChannelId = ChannelId,
        From = Recipient,
        Recipient = Conversation is { IsPersonal: true } ? From : null,
        Conversation = Conversation,
        ReplyToId = Id,
        Locale = Locale,
        Text = text,
        Attachments = attachments,
    };
}
