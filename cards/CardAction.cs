using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards;

/// <summary>Everything a button can say. Cards write these and dialogs read them; no one spells a key.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Why), "why")]
[JsonDerivedType(typeof(Page), "page")]
[JsonDerivedType(typeof(Rate), "rate")]
[JsonDerivedType(typeof(Help), "help")]
[JsonDerivedType(typeof(Begin), "begin")]
[JsonDerivedType(typeof(Resume), "resume")]
[JsonDerivedType(typeof(Fill), "fill")]
[JsonDerivedType(typeof(Open), "open")]
[JsonDerivedType(typeof(Prepare), "prepare")]
[JsonDerivedType(typeof(Take), "take")]
[JsonDerivedType(typeof(List), "list")]
[JsonDerivedType(typeof(Export), "export")]
[JsonDerivedType(typeof(History), "history")]
[JsonDerivedType(typeof(SetBudget), "setBudget")]
[JsonDerivedType(typeof(Attach), "attach")]
[JsonDerivedType(typeof(Proof), "proof")]
[JsonDerivedType(typeof(Proofs), "proofs")]
[JsonDerivedType(typeof(GetProof), "getProof")]
public abstract record CardAction
{
    /// <summary>The one instance for "nothing was filled in".</summary>
    public static readonly IReadOnlyDictionary<Field, string> NoFields = new Dictionary<Field, string>();

    private CardAction() { }

    /// <summary>What the client calls it: the step that is taken, or else the action's own name.</summary>
    [JsonIgnore]
    public string Verb => JsonNamingPolicy.CamelCase.ConvertName(this is Take take ? take.Step.ToString() : GetType().Name);

    /// <summary>The next question, answered with a new card.</summary>
    public sealed record Ask(Question Question) : CardAction;

    /// <summary>Rule, inputs, arithmetic and section of an answer, as a new card.</summary>
    public sealed record Why(Question Question) : CardAction;

    /// <summary>Another page of a list, in place of the one on the card.</summary>
    public sealed record Page(Question Question) : CardAction;

    /// <summary>A thumb up or down on an answer.</summary>
    public sealed record Rate(Question Question, bool Helped) : CardAction;

    public sealed record Help : CardAction;

    /// <summary>Opens an empty form.</summary>
    public sealed record Begin(RequestKind Kind) : CardAction;

    /// <summary>Opens a saved form where it was left.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "Reserved in Visual Basic only.")]
    public sealed record Resume(long Number) : CardAction;

    /// <summary>Leaves a page of a form.</summary>
    public sealed record Fill(long Number, FormPage Page, FormMove Move) : CardAction
    {
        public new FormPage Page { get; init; } = Page;

        /// <summary>What was typed on the page; an emptied field is there and empty, one that the client left out is not.</summary>
        [JsonIgnore]
        public IReadOnlyDictionary<Field, string> Fields { get; init; } = NoFields;
    }

    /// <summary>The request as the one who asks may see it.</summary>
    public sealed record Open(long Number) : CardAction;

    /// <summary>Asks for what a step needs: a reason, a message, a person, an amount.</summary>
    public sealed record Prepare(long Number, RequestStep Step) : CardAction;

    /// <summary>Takes a step.</summary>
    /// <param name="Version">The request's when the card was made: nobody decides on something that has changed meanwhile.</param>
    /// <param name="Level">The partner's level that the card showed; null where it showed none.</param>
    /// <param name="OfPart">Of a part only: how much, and why not all of it, has to be typed.</param>
    public sealed record Take(long Number, RequestStep Step, int Version, Level? Level = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool OfPart = false) : CardAction
    {
        [JsonIgnore]
        public IReadOnlyDictionary<Field, string> Fields { get; init; } = NoFields;
    }

    /// <summary>A page of a list, in place of the one on the card.</summary>
    public sealed record List(RequestList Which, int Page = 0, RequestFilter? Filter = null) : CardAction
    {
        public new int Page { get; init; } = Page;
    }

    /// <summary>A whole list as a file.</summary>
    public sealed record Export(RequestList Which, RequestFilter? Filter = null) : CardAction;

    /// <summary>Every step of a request.</summary>
    public sealed record History(long Number) : CardAction;

    /// <summary>Says for which activity the files of a message are.</summary>
    public sealed record Attach(string Batch, long Number) : CardAction;

    /// <summary>Says what a file proves: what the activity cost, or that it took place.</summary>
    public sealed record Proof(string Id, bool OfCost) : CardAction;

    /// <summary>A page of the files that prove a claim.</summary>
    public sealed record Proofs(long Number, int Page = 0) : CardAction
    {
        public new int Page { get; init; } = Page;
    }

    /// <summary>One of these files, as a file.</summary>
    public sealed record GetProof(string Id) : CardAction;

    /// <summary>Without an amount, asks for it; with one, sets the quarter's budget to it.</summary>
    public sealed record SetBudget(string Partner, int Year, int Quarter) : CardAction
    {
        [JsonIgnore]
        public IReadOnlyDictionary<Field, string> Fields { get; init; } = NoFields;
    }
}
