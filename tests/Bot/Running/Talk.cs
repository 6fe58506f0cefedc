using System.Globalization;
using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Bot.Running;

/// <summary>Somebody in one conversation, and what the bot says there.</summary>
internal sealed class Talk(Outside outside, Account who, string conversation, string type, RunningBot? host = null)
{
    private static long lastId = 1785741330000;

    private RunningBot Bot => host ?? throw new InvalidOperationException("This talk is only for making activities.");

    public string Conversation => conversation;

    public string ServiceUrl { get; init; } = outside.Connector.ServiceUrl;

    private bool IsPersonal => type is "personal";

    /// <summary>The same conversation, with somebody else speaking.</summary>
    public Talk As(Account other) => new(outside, other, conversation, type, host) { ServiceUrl = ServiceUrl };

    /// <summary>Says it and waits for the answer.</summary>
    public Task<Heard> AskAsync(string text) => AnswerToAsync(Saying(text));

    /// <summary>Presses a button of a card, as older clients do it, and waits for the answer.</summary>
    public Task<Heard> PressAsync(JsonNode data) => AnswerToAsync(Pressing(data));

    /// <summary>Presses a button whose answer comes in the response.</summary>
    public Task<Answer> ExecuteAsync(JsonNode data) => Bot.PostAsync(Executing(data));

    /// <summary>Posts what must be answered with 200, and waits for the message that answers it.</summary>
    public async Task<Heard> AnswerToAsync(JsonObject activity)
    {
        await PostAsync(activity);
        return await ReplyAsync(activity);
    }

    /// <summary>Posts what must be answered with 200 and nothing in it.</summary>
    public async Task PostAsync(JsonObject activity) => Assert.Equal(new Answer(200, ""), await Bot.PostAsync(activity));

    /// <summary>The first answer to this activity that the connector took.</summary>
    public async Task<Heard> ReplyAsync(JsonObject activity)
    {
        var id = (string)activity["id"]!;
        return Heard.From((await outside.Connector.AwaitAsync(call => call.Id == id && call.Conversation == conversation && call.Status is 201 or 202))[0]);
    }

    /// <summary>Everything the connector took in this conversation so far; asked for after an answer, when nothing else is under way.</summary>
    public IReadOnlyList<Heard> Said() => [.. outside.Connector.Calls
        .Where(call => call.Conversation == conversation && call.Operation is "send" or "reply" && call.Status is 201 or 202)
        .Select(Heard.From)];

    /// <summary>In a channel or group the bot is mentioned, or else it does not listen.</summary>
    public JsonObject Saying(string text, bool mentioning = true)
    {
        var activity = Activity("message");
        activity["text"] = text;
        activity["textFormat"] = "plain";
        if (IsPersonal || !mentioning) return activity;

        activity["text"] = $"<at>PartnerBot</at> {text}";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>PartnerBot</at>",
            ["mentioned"] = new JsonObject { ["id"] = $"28:{Outside.AppId}", ["name"] = "PartnerBot" },
        });
        return activity;
    }

    /// <summary>What arrives when the button with this data is pressed: one that shows its words in the chat sends them along.</summary>
    public JsonObject Pressing(JsonNode data)
    {
        var activity = Activity("message");
        var shown = data is JsonObject button && button["msteams"] is JsonObject { } teams && (string?)teams["type"] is "messageBack" ? teams : null;
        activity["value"] = (shown?["value"] ?? data).DeepClone();
        if (shown is not null) activity["text"] = (string?)shown["text"];
        return activity;
    }

    public JsonObject Executing(JsonNode data) => Invoking("adaptiveCard/action", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "page", ["data"] = data.DeepClone() },
        ["trigger"] = "manual",
    });

    public JsonObject Invoking(string? name, JsonNode? value)
    {
        var activity = Activity("invoke");
        activity["name"] = name;
        activity["value"] = value?.DeepClone();
        return activity;
    }

    /// <summary>A message with files that lie where the connector keeps them, unless another address is given.</summary>
    public JsonObject Sending(string text, params (string Name, string? Url)[] files)
    {
        var activity = Activity("message");
        activity["text"] = text;
        activity["attachments"] = new JsonArray(
        [
            .. files.Select(file => new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["name"] = file.Name,
                ["content"] = new JsonObject
                {
                    ["downloadUrl"] = file.Url ?? outside.Connector.DownloadUrl(file.Name),
                    ["uniqueId"] = Guid.NewGuid().ToString("D"),
                    ["fileType"] = Path.GetExtension(file.Name).TrimStart('.'),
                },
            }),
            new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{text}</p>" },
        ]);
        return activity;
    }

    /// <summary>The answer to a consent card.</summary>
    public JsonObject Consenting(string file, bool accepts, string? uploadUrl = null, string? contentUrl = null)
    {
        var value = new JsonObject { ["type"] = "fileUpload", ["action"] = accepts ? "accept" : "decline", ["context"] = new JsonObject { ["file"] = file } };
        if (accepts)
        {
            value["uploadInfo"] = new JsonObject
            {
                ["uploadUrl"] = uploadUrl ?? outside.Connector.UploadUrl(file),
                ["contentUrl"] = contentUrl ?? $"{outside.Connector.ServiceUrl}personal/{file}.csv",
                ["name"] = "deals.csv",
                ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
                ["fileType"] = "csv",
            };
        }

        return Invoking("fileConsent/invoke", value);
    }

    public JsonObject Installing(string action)
    {
        var activity = Activity("installationUpdate");
        activity["action"] = action;
        return activity;
    }

    public JsonObject BotAdded()
    {
        var activity = Activity("conversationUpdate");
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = $"28:{Outside.AppId}" }, new JsonObject { ["id"] = who.Mri });
        return activity;
    }

    /// <summary>An activity in the shape that Teams sends, with nothing but its frame.</summary>
    public JsonObject Activity(string activityType)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = who.Tenant } };
        if (type is "channel")
        {
            data["team"] = new JsonObject { ["id"] = conversation.Split(';')[0] };
            data["channel"] = new JsonObject { ["id"] = conversation.Split(';')[0] };
        }

        return new()
        {
            ["type"] = activityType,
            ["id"] = Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture),
            ["timestamp"] = "2026-08-03T09:00:00.1234567Z",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = who.Mri, ["name"] = who.Name, ["aadObjectId"] = who.ObjectId },
            ["recipient"] = new JsonObject { ["id"] = $"28:{Outside.AppId}", ["name"] = "PartnerBot" },
            ["conversation"] = IsPersonal
                ? new JsonObject { ["id"] = conversation, ["conversationType"] = type, ["tenantId"] = who.Tenant }
                : new JsonObject { ["id"] = conversation, ["conversationType"] = type, ["tenantId"] = who.Tenant, ["isGroup"] = true },
            ["channelData"] = data,
        };
    }

    /// <summary>Puts somebody into this conversation's roster.</summary>
    public void InRoster(Account account, string? email, Action<JsonObject>? change = null)
    {
        var member = new JsonObject
        {
            ["id"] = account.Mri,
            ["aadObjectId"] = account.ObjectId,
            ["name"] = account.Name,
            ["email"] = email,
            ["userPrincipalName"] = email,
            ["tenantId"] = account.Tenant,
            ["userRole"] = "user",
        };
        change?.Invoke(member);
        outside.Connector.AddMember(conversation, member);
    }
}
