using System.Buffers;
using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>What an invoke is answered with, in the HTTP response itself: a status and, mostly, a JSON body. Can be stored as it is.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">UTF-8 JSON; null for none.</param>
public sealed record InvokeResponse(int Status, byte[]? Body = null)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>Done, and nothing to show.</summary>
    public static InvokeResponse Empty { get; } = new(200);

    /// <summary>An invoke of a name that is not answered here.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501);

    public static InvokeResponse BadRequest { get; } = new(400);

    /// <summary>Replaces the card, for the one who pressed.</summary>
    /// <param name="card">The card's JSON object, not an attachment.</param>
    public static InvokeResponse Card(ReadOnlyMemory<byte> card) => CardAnswer(200, CardType, json => json.WriteRawValue(card.Span, skipInputValidation: true));

    /// <summary>A small notice by the card.</summary>
    public static InvokeResponse Message(string text) => CardAnswer(200, MessageType, json => json.WriteStringValue(text));

    /// <summary>An error by the card. Teams reads the status in the body; a bad request has it in the HTTP status too.</summary>
    /// <param name="status">400 or 500.</param>
    /// <param name="code">BadRequest, NotSupported …</param>
    /// <param name="message">For the person.</param>
    public static InvokeResponse Error(int status, string code, string message) => CardAnswer(status, ErrorType, json =>
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

    /// <summary>The answer to task/fetch and task/submit that shows a (next) card in the dialog.</summary>
    /// <param name="title">The dialog's title.</param>
    /// <param name="card">The card's JSON object; its buttons are Action.Submit.</param>
    /// <param name="size">Height and width: small, medium or large.</param>
    public static InvokeResponse TaskCard(string title, ReadOnlyMemory<byte> card, string size = "medium") => Task("continue", json =>
    {
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteString("height", size);
        json.WriteString("width", size);
        json.WriteStartObject("card");
        json.WriteString("contentType", CardType);
        json.WritePropertyName("content");
        json.WriteRawValue(card.Span, skipInputValidation: true);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>The answer to task/fetch and task/submit that ends with a sentence.</summary>
    public static InvokeResponse TaskMessage(string text) => Task("message", json => json.WriteStringValue(text));

    private static InvokeResponse CardAnswer(int status, string type, Action<Utf8JsonWriter> value) => new(status is 400 ? 400 : 200, Write(json =>
    {
        json.WriteNumber("statusCode", status);
        json.WriteString("type", type);
        json.WritePropertyName("value");
        value(json);
    }));

    private static InvokeResponse Task(string type, Action<Utf8JsonWriter> value) => new(200, Write(json =>
    {
        json.WriteStartObject("task");
        json.WriteString("type", type);
        json.WritePropertyName("value");
        value(json);
        json.WriteEndObject();
    }));

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
