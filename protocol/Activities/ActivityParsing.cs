using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace PartnerBot.Protocol;

public sealed partial record Activity
{
    /// <summary>
    /// Reads what the channel posted. False with a <paramref name="problem"/> for the log when it is no activity: not JSON, no
    /// object, a field of the wrong kind, no type. Nothing in an accepted activity throws later, lone surrogates included.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> body, [NotNullWhen(true)] out Activity? activity, out string problem)
    {
        activity = null;
        if (body.StartsWith("\uFEFF"u8)) body = body[3..];
        if (!Utf8.IsValid(body))
        {
            problem = "the body is not UTF-8";
            return false;
        }

        try
        {
            var read = JsonSerializer.Deserialize(LoneSurrogates.Replaced(body), ProtocolJson.Default.Activity);
            problem = read switch
            {
                null => "the body is null",
                { Type: null or "" } => "the activity has no type",
                _ => "",
            };
            if (problem is "") activity = read!.Tidied();
            return activity is not null;
        }
        catch (JsonException fault)
        {
            // The message would quote the body; the place is enough, and its names are the sender's, so it is cut.
            var path = fault.Path is { Length: > 0 } place ? place[..Math.Min(place.Length, 60)] : "$";
            problem = $"the body is not an activity: bad JSON or a value of the wrong kind at {path}, line {fault.LineNumber + 1}";
            return false;
        }
    }

    public byte[] ToUtf8() => JsonSerializer.SerializeToUtf8Bytes(this, ProtocolJson.Default.Activity);

    private Activity Tidied()
    {
        // Who called is what the token says; a caller named in the body is discarded, as the protocol asks.
        Extra?.Remove("callerId");

        return HasHoles(Attachments) || HasHoles(Entities) || HasHoles(MembersAdded) || HasHoles(MembersRemoved)
            || HasHoles(ReactionsAdded) || HasHoles(ReactionsRemoved)
            ? this with
            {
                Attachments = Whole(Attachments),
                Entities = Whole(Entities),
                MembersAdded = Whole(MembersAdded),
                MembersRemoved = Whole(MembersRemoved),
                ReactionsAdded = Whole(ReactionsAdded),
                ReactionsRemoved = Whole(ReactionsRemoved),
            }
            : this;
    }

    private static bool HasHoles<T>(IReadOnlyList<T>? list) where T : class
    {
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            if (list![i] is null) return true;
        }

        return false;
    }

    private static List<T>? Whole<T>(IReadOnlyList<T>? list) where T : class => list?.Where(it => it is not null).ToList();
}
