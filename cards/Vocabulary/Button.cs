using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>A button of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
public abstract record Button(string Title)
{
    /// <summary>Sends its data as a message, which the bot answers with a new card.</summary>
    public sealed record Submit(string Title, Payload Data) : Button(Title)
    {
        /// <summary>A button that asks something, and shows in the chat what it asked.</summary>
        public static Submit Saying(string title, CardAction action) => new(title, new Payload(action, title));
    }

    /// <summary>Replaces the card it is on; clients that do not know it fall back to <see cref="Submit"/> with the same data.</summary>
    public sealed record Execute(string Title, string Verb, Payload Data) : Button(Title)
    {
        public Button Fallback => new Submit(Title, Data);
    }
}

/// <summary>What comes back when a button is pressed.</summary>
/// <param name="Words">What Teams shows in the chat as said by the person who pressed; null shows nothing.</param>
[JsonConverter(typeof(Json))]
public sealed record Payload(CardAction Action, string? Words = null)
{
    /// <summary>The action's own properties, and beside them Teams' <c>msteams</c>.</summary>
    internal sealed class Json : JsonConverter<Payload>
    {
        public override void Write(Utf8JsonWriter writer, Payload value, JsonSerializerOptions options)
        {
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

            writer.WriteEndObject();
        }

        public override Payload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("What a button says is read by CardJson.ReadAction.");
    }
}
