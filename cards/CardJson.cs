using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;
using PartnerBot.Program.Requests;
using PartnerBot.Program.Support;

namespace PartnerBot.Cards;

/// <summary>Cards out, button presses in: the only place that knows their JSON.</summary>
public static class CardJson
{
    /// <summary>More than anybody types as a name; what is longer was not written by one of our buttons.</summary>
    private const int LongestText = 200;

    private const int LongestId = 64;
    private const int LastPage = 999;
    private const long MostNumber = 1_000_000_000_000;
    private const int MostSuppositions = 12;
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>What the calendar of the words knows too; the rules count months from a day, and outside of this they could run out of calendar.</summary>
    private static readonly (DateOnly First, DateOnly Last) Days = (new(1900, 1, 1), new(2199, 12, 31));

    // The body travels as JSON and never inside a page, so signs such as ✓ and & need no escapes of six bytes each.
    internal static readonly CardJsonContext Context = new(new JsonSerializerOptions(CardJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(AdaptiveCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Context.AdaptiveCard);

    public static JsonElement WriteElement(AdaptiveCard card) => JsonSerializer.SerializeToElement(card, Context.AdaptiveCard);

    /// <summary>What a pressed button says. Whoever sees a card can send anything in its name, so this never throws.</summary>
    /// <returns>Null for a button that this version does not know, and for data that none of its buttons can have written.</returns>
    public static CardAction? ReadAction(JsonElement data)
    {
        if (data.ValueKind is not JsonValueKind.Object) return null;

        try
        {
            return Filled(Sane(data.Deserialize(Context.CardAction)), data);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            return null; // retired, malformed or forged; the sender gets an apology and a way forward
        }
    }

    private static CardAction? Sane(CardAction? action) => action switch
    {
        CardAction.Ask(var question) => Sane(question) is { } sane ? new CardAction.Ask(sane) : null,
        CardAction.Why(var question) => Sane(question) is { } sane ? new CardAction.Why(sane) : null,
        CardAction.Page(var question) => Sane(question) is { } sane ? new CardAction.Page(sane) : null,
        CardAction.Rate(var question, var helped) => Sane(question) is { } sane ? new CardAction.Rate(sane, helped) : null,
        CardAction.Resume(var number) => IsNumber(number) ? action : null,
        CardAction.Fill(var number, _, _) => IsNumber(number) ? action : null,
        CardAction.Open(var number) => IsNumber(number) ? action : null,
        CardAction.Prepare(var number, _) => IsNumber(number) ? action : null,
        CardAction.Take(var number, _, var version, _, _) => IsNumber(number) && version >= 0 ? action : null,
        CardAction.History(var number) => IsNumber(number) ? action : null,
        CardAction.List list => IsSane(list.Filter) ? list with { Page = Math.Clamp(list.Page, 0, LastPage) } : null,
        CardAction.Export(_, var filter) => IsSane(filter) ? action : null,
        CardAction.Attach(var batch, var number) => IsId(batch) && IsNumber(number) ? action : null,
        CardAction.Proof(var id, _) => IsId(id) ? action : null,
        CardAction.Proofs proofs => IsNumber(proofs.Number) ? proofs with { Page = Math.Clamp(proofs.Page, 0, LastPage) } : null,
        CardAction.GetProof(var id) => IsId(id) ? action : null,
        CardAction.SetBudget(var partner, var year, var quarter) => IsName(partner) && IsQuarter(year, quarter) ? action : null,
        _ => action,
    };

    /// <summary>What was typed stands beside the button's own data.</summary>
    private static CardAction? Filled(CardAction? action, JsonElement data) => action switch
    {
        CardAction.Fill fill => fill with { Fields = FieldIds.Read(data) },
        CardAction.Take take => take with { Fields = FieldIds.Read(data) },
        CardAction.SetBudget set => set with { Fields = FieldIds.Read(data) },
        _ => action,
    };

    private static bool IsNumber(long number) => number is >= 1 and <= MostNumber;

    private static bool IsId(string id) => id is { Length: > 0 and <= LongestId };

    private static bool IsQuarter(int? year, int? quarter) =>
        (year is null || (Days.First.Year <= year && year <= Days.Last.Year)) && quarter is null or (>= 1 and <= 4);

    private static bool IsSane(RequestFilter? filter) =>
        filter is null || (IsName(filter.Partner) && IsName(filter.Title) && IsDay(filter.From) && IsDay(filter.To) && IsQuarter(filter.Year, filter.Quarter));

    private static Question? Sane(Question question) =>
        IsName(question.Product) && IsName(question.Customer) && IsName(question.Person) && IsName(question.Partner) && IsName(question.Article) && IsName(question.Beside) && IsName(question.SupportPackage)
        && IsName(question.Currency) && IsName(question.Words)
        && IsDay(question.Date) && IsDay(question.NoticeOn)
        && IsAmount(question.Amount)
        && (question.Suppose ?? []).Count <= MostSuppositions && (question.Suppose ?? []).All(IsSane)
            ? question with { Page = Math.Clamp(question.Page, 0, LastPage) }
            : null;

    private static bool IsSane(Supposition one) => one is not null && IsName(one.Person) && IsDay(one.On) && IsAmount(one.Amount) && IsAmount(one.Total) && (one.Count is null or (>= 0 and < 10_000));

    private static bool IsAmount(decimal? amount) => amount is null or (> -Most and < Most);

    private static bool IsDay(DateOnly? day) => day is not { } date || (Days.First <= date && date <= Days.Last);

    private static bool IsName(string? text) => text is null || (text.Length <= LongestText && !string.IsNullOrWhiteSpace(text));
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true, // Teams merges what it likes into the data, in any order
    Converters =
    [
        typeof(Words<Topic>), typeof(Words<Level>), typeof(Words<Geography>), typeof(Words<StaffRole>),
        typeof(Words<Registration>), typeof(Words<CustomerStanding>), typeof(Words<CaseKind>), typeof(Words<Impact>), typeof(Words<Role>), typeof(Words<SuppositionKind>), typeof(Words<Occasion>),
        typeof(Words<RequestKind>), typeof(Words<RequestState>), typeof(Words<RequestStep>), typeof(Words<FormPage>), typeof(Words<FormMove>), typeof(Words<RequestList>),
    ])]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(CardAction))]
internal sealed partial class CardJsonContext : JsonSerializerContext;
