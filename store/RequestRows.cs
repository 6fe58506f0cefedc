using System.Buffers;
using System.Data.Common;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerBot.Program.Requests;

namespace PartnerBot.Store;

/// <summary>The columns of a request: how they are written and read.</summary>
internal static class RequestRows
{
    public const string Columns =
        """
        number, kind, state, partner_id, region, requester_id, fields, created_at, approver_id, on_behalf_of_id, title, amount_cents, due_on, granted_cents,
        until_day, extensions, wants_extension, is_held, submitted_at, decided_at, decided_by_id, undecided, tell_at, note, version, note_before
        """;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Request Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.SpeltAt(1, RequestSpellings.Kinds),
        row.SpeltAt(2, RequestSpellings.States),
        row.GetString(3),
        row.SpeltOrNullAt(4, Spellings.Regions),
        row.GetString(5),
        Fields(row.GetString(6)),
        row.InstantAt(7),
        row.TextAt(8),
        row.TextAt(9),
        row.GetString(10),
        row.UsdAt(11),
        row.DayOrNullAt(12),
        row.UsdAt(13),
        row.DayOrNullAt(14),
        (int)row.GetInt64(15),
        row.YesAt(16),
        row.YesAt(17),
        row.InstantOrNullAt(18),
        row.InstantOrNullAt(19),
        row.TextAt(20),
        row.SpeltOrNullAt(21, RequestSpellings.States),
        row.InstantOrNullAt(22),
        row.TextAt(23),
        (int)row.GetInt64(24),
        row.TextAt(25));

    /// <summary>What a step may change.</summary>
    public static (string Name, object? Value)[] Changing(Request request) =>
    [
        ("state", RequestSpellings.States.Of(request.State)),
        ("region", request.Region is { } region ? Spellings.Regions.Of(region) : null),
        ("approver", Key(request.ApproverId)),
        ("behalf", Key(request.OnBehalfOfId)),
        ("titleKey", TitleKey(request.Title)),
        ("amount", Parameters.Cents(request.Amount)),
        ("due", request.DueOn),
        ("granted", Parameters.Cents(request.Granted)),
        ("until", request.Until),
        ("extensions", request.Extensions),
        ("wants", request.WantsExtension),
        ("held", request.IsHeld),
        ("submitted", Parameters.Instant(request.SubmittedAt)),
        ("decided", Parameters.Instant(request.DecidedAt)),
        ("decidedBy", Key(request.DecidedById)),
        ("undecided", request.Undecided is { } before ? RequestSpellings.States.Of(before) : null),
        ("tell", Parameters.Instant(request.TellAt)),
        ("title", request.Title),
        ("note", request.Note),
        ("noteBefore", request.NoteBefore),
        ("fields", Text(request.Fields)),
    ];

    /// <summary>A title as it is searched.</summary>
    public static string TitleKey(string title) => title.ToLowerInvariant();

    private static string? Key(string? id) => id is null ? null : Keys.Of(id);

    private static string Text(IReadOnlyDictionary<Field, string> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            foreach (var (field, value) in fields.OrderBy(it => it.Key))
                json.WriteString(RequestSpellings.Fields.Of(field), Parameters.Storable(value));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // A field that a newer or older program knows is left out, not a fault.
    private static Dictionary<Field, string> Fields(string text)
    {
        using var json = JsonDocument.Parse(text);
        var fields = new Dictionary<Field, string>();
        foreach (var property in json.RootElement.EnumerateObject())
        {
            if (RequestSpellings.Fields.TryParse(property.Name, out var field))
                fields[field] = property.Value.GetString() ?? "";
        }

        return fields;
    }
}
