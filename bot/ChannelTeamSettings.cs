using System.Globalization;
using PartnerBot.Program;
using PartnerBot.Program.Credits;

namespace PartnerBot.Bot;

/// <summary>"ChannelTeam" of the configuration: what no document says and the channel team decides.</summary>
internal static class ChannelTeamSettings
{
    private const string Root = "ChannelTeam:Calendars";

    public static ChannelTerms Read(IConfiguration configuration, List<string> faults)
    {
        Dictionary<Geography, BusinessCalendar> calendars = [];
        foreach (var section in configuration.GetSection(Root).GetChildren())
        {
            if (Enum.GetValues<Geography>().Where(each => string.Equals(each.Code(), section.Key, StringComparison.OrdinalIgnoreCase)).ToList() is [var geography])
                calendars[geography] = Calendar(section, faults);
            else
                faults.Add($"{Root}:{section.Key} is no geography: allowed are {string.Join(", ", Enum.GetValues<Geography>().Select(each => each.Code()))}.");
        }

        return new ChannelTerms(calendars);
    }

    private static BusinessCalendar Calendar(IConfigurationSection section, List<string> faults)
    {
        HashSet<DayOfWeek> weekend = [.. Values<DayOfWeek>(section, "Weekend", Enum.TryParse, "a day such as Saturday", faults)];
        HashSet<DateOnly> holidays = [.. Values<DateOnly>(section, "Holidays", Day, "a day as yyyy-MM-dd", faults)];
        if (weekend.Count == 7) faults.Add($"{section.Path}:Weekend is the whole week: leave at least one business day.");
        return new BusinessCalendar(weekend.Count is > 0 and < 7 ? weekend : [DayOfWeek.Saturday, DayOfWeek.Sunday], holidays);
    }

    private delegate bool Reads<T>(string text, out T value);

    private static IEnumerable<T> Values<T>(IConfigurationSection section, string name, Reads<T> read, string allowed, List<string> faults)
    {
        foreach (var item in section.GetSection(name).GetChildren())
        {
            if (read(item.Value ?? "", out var value)) yield return value;
            else faults.Add($"{item.Path} is \"{item.Value}\": it must be {allowed}.");
        }
    }

    private static bool Day(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
