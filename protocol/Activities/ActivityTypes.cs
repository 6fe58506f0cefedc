namespace PartnerBot.Protocol;

/// <summary>The values of <see cref="Activity.Type"/> that Teams sends or takes. Compared ordinally; others are ignored, not refused.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string Invoke = "invoke";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Typing = "typing";
    public const string Event = "event";
    public const string EndOfConversation = "endOfConversation";
    public const string Command = "command";
    public const string CommandResult = "commandResult";
}

/// <summary>The values of <see cref="Activity.Name"/> of an invoke that this bot may answer.</summary>
public static class InvokeNames
{
    public const string CardAction = "adaptiveCard/action";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";
    public const string FileConsent = "fileConsent/invoke";
    public const string Search = "application/search";
    public const string ComposeQuery = "composeExtension/query";
    public const string Feedback = "message/submitAction";
}

/// <summary>The values of <see cref="ConversationAccount.ConversationType"/>.</summary>
public static class ConversationTypes
{
    public const string Personal = "personal";
    public const string GroupChat = "groupChat";
    public const string Channel = "channel";
}

/// <summary>The values of <see cref="Attachment.ContentType"/> that mean something here.</summary>
public static class ContentTypes
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>A file the person uploaded.</summary>
    public const string FileDownload = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Asks somebody whether a file may be stored for them.</summary>
    public const string FileConsent = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>A file that was stored for somebody.</summary>
    public const string FileInfo = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>The message's own text once more, on every channel message. Not a file.</summary>
    public const string Html = "text/html";
}
