using PartnerBot.Program.Credits;
using PartnerBot.Program.Requests;

namespace PartnerBot.Program;

/// <summary>What no document says and the channel team sets: shown as such wherever it is used.</summary>
/// <param name="Calendars">Business days by geography; where none is set, Monday to Friday with no holidays known.</param>
public sealed record ChannelTerms(IReadOnlyDictionary<Geography, BusinessCalendar> Calendars)
{
    public static readonly ChannelTerms None = new(new Dictionary<Geography, BusinessCalendar>());

    public DealTerms Deals { get; init; } = new();

    public MdfTerms Mdf { get; init; } = new();

    public WorkingHours Hours { get; init; } = WorkingHours.NineToFive;

    /// <summary>How long a decision can be taken back, and the partner is not told yet.</summary>
    public TimeSpan Undo { get; init; } = TimeSpan.FromSeconds(60);

    public BusinessCalendar Calendar(Geography geography) => Calendars.GetValueOrDefault(geography) ?? BusinessCalendar.MondayToFriday;

    public int TargetHours(RequestKind kind) => kind switch
    {
        RequestKind.Deal => Deals.TargetHours,
        RequestKind.Mdf => Mdf.TargetHours,
    };
}
