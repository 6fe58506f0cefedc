using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Store;

internal static class SomeRequests
{
    private static readonly DateTimeOffset At = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public static readonly Request Draft = new(
        0, RequestKind.Deal, RequestState.Draft, "p-1", Geography.Emea, "e-1", new Dictionary<Field, string> { [Field.Customer] = "Contoso" }, At, Title: "Contoso");

    public static readonly Request Submitted = Draft with { State = RequestState.Submitted, ApproverId = "c-1", SubmittedAt = At };

    /// <summary>With everything that a request can have.</summary>
    public static readonly Request Full = Draft with
    {
        State = RequestState.Approved,
        Fields = new Dictionary<Field, string> { [Field.Customer] = "Crème \"Café\" \\ 😀 שלום", [Field.CostProof] = "a.pdf\nb.pdf", [Field.LeadsGained] = "7" },
        ApproverId = "c-1",
        OnBehalfOfId = "c-2",
        Title = "Crème Café",
        Amount = 450_000.55m,
        DueOn = new(2027, 1, 31),
        Granted = 0.01m,
        Until = new(2027, 2, 20),
        Extensions = 2,
        WantsExtension = true,
        IsHeld = true,
        SubmittedAt = At.AddMinutes(1),
        DecidedAt = At.AddMinutes(2),
        DecidedById = "c-3",
        Undecided = RequestState.MoreAsked,
        TellAt = At.AddMinutes(3),
        Note = "Why it is so.",
        NoteBefore = "What was asked before.",
    };
}
