using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Whose days and hours count.</summary>
internal static class Clocks
{
    public static DateTimeOffset LocalNow(this Turn turn, Person? person) => TimeZoneInfo.ConvertTime(turn.Now, TimeZones.Of(person?.TimeZone));

    public static DateOnly LocalToday(this Turn turn, Person? person) => DateOnly.FromDateTime(turn.LocalNow(person).DateTime);

    /// <summary>The working time of the one who decides; of the region where nobody does yet.</summary>
    public static BusinessTime WorkingTime(this Turn turn, Person? approver, Geography region) =>
        new(turn.Channel.Calendar(approver?.Region ?? region), turn.Channel.Hours, TimeZones.Of(approver?.TimeZone));
}
