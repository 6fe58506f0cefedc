using PartnerBot.Program.Credits;

namespace PartnerBot.Program;

/// <summary>What no document says and the channel team sets: shown as such wherever it is used.</summary>
/// <param name="Calendars">Business days by geography; where none is set, Monday to Friday with no holidays known.</param>
public sealed record ChannelTerms(IReadOnlyDictionary<Geography, BusinessCalendar> Calendars)
{
    public static readonly ChannelTerms None = new(new Dictionary<Geography, BusinessCalendar>());

    public BusinessCalendar Calendar(Geography geography) => Calendars.GetValueOrDefault(geography) ?? BusinessCalendar.MondayToFriday;
}
