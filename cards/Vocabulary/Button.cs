using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>A button of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
public abstract record Button(string Title)
{
    public ButtonStyle? Style { get; init; }

    public AssociatedInputs? AssociatedInputs { get; init; }

    /// <summary>A button that opens the action's card in a window of its own, where a client has such windows.</summary>
    public static Submit Dialog(string title, CardAction action) => new(title, new Payload(action, OpensDialog: true));

    /// <summary>Sends its data as a message, which the bot answers with a new card.</summary>
    public sealed record Submit(string Title, Payload Data) : Button(Title)
    {
        /// <summary>A button that asks something, and shows in the chat what it asked.</summary>
        public static Submit Saying(string title, CardAction action) => new(title, new Payload(action, title));
    }

    /// <summary>Replaces the card it is on; clients that do not know it fall back to <see cref="Submit"/> with the same data.</summary>
    public sealed record Execute(string Title, string Verb, Payload Data) : Button(Title)
    {
        public Button Fallback => AsSubmit();

        /// <summary>A button that does something, under the name that the action gives itself.</summary>
        public static Execute Doing(string title, CardAction action) => new(title, action.Verb, new Payload(action));

        internal Submit AsSubmit() => new(Title, Data) { Style = Style, AssociatedInputs = AssociatedInputs };
    }
}

/// <summary>What comes back when a button is pressed.</summary>
/// <param name="Words">What Teams shows in the chat as said by the person who pressed; null shows nothing.</param>
/// <param name="OpensDialog">Teams asks for a card to show in a window instead of sending a message.</param>
[JsonConverter(typeof(Json))]
public sealed record Payload(CardAction Action, string? Words = null, bool OpensDialog = false)
{
    /// <summary>The action's own properties, and beside them Teams' <c>msteams</c>.</summary>
    internal sealed class Json : JsonConverter<Payload>
    {
        public override void Write(Utf8JsonWriter writer, Payload value, JsonSerializerOptions options)
        {
            if (value is { Words: null, OpensDialog: false })
            {
                JsonSerializer.Serialize(writer, value.Action, CardJson.Context.CardAction);
                return;
            }

            var action = JsonSerializer.SerializeToElement(value.Action, CardJson.Context.CardAction);

            writer.WriteStartObject();
            foreach (var property in action.EnumerateObject()) property.WriteTo(writer);

            if (value.Words is { } words)
            {
                writer.WriteStartObject("msteams");
                writer.WriteString("type", "messageBack");
                writer.WriteString("displayText", words);
                writer.WriteString("text", words);

                // Teams delivers this as the activity's value, and what stands beside it only where there is none.
                writer.WritePropertyName("value");
                action.WriteTo(writer);
                writer.WriteEndObject();
            }
            else
            {
                writer.WriteStartObject("msteams");
                writer.WriteString("type", "task/fetch");
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        public override Payload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("What a button says is read by CardJson.ReadAction.");
    }
}

[JsonConverter(typeof(Words<ButtonStyle>))]
public enum ButtonStyle
{
    Default,
    Positive,
    Destructive,
}

/// <summary>Whether a button sends what was filled in; without it, and without a check of what is required, it is left alone.</summary>
[JsonConverter(typeof(Words<AssociatedInputs>))]
public enum AssociatedInputs
{
    Auto,
    None,
}
