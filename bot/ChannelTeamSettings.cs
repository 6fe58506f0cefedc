using System.Globalization;
using PartnerBot.Program;
using PartnerBot.Program.Credits;
using PartnerBot.Program.Requests;

namespace PartnerBot.Bot;

/// <summary>"ChannelTeam" of the configuration: what no document says and the channel team decides.</summary>
internal static class ChannelTeamSettings
{
    private const string Root = "ChannelTeam";
    private const int LongestKind = 120;

    public static ChannelTerms Read(IConfiguration configuration, List<string> faults)
    {
        Dictionary<Geography, BusinessCalendar> calendars = [];
        foreach (var section in configuration.GetSection($"{Root}:Calendars").GetChildren())
        {
            if (Enum.GetValues<Geography>().Where(each => string.Equals(each.Code(), section.Key, StringComparison.OrdinalIgnoreCase)).ToList() is [var geography])
                calendars[geography] = Calendar(section, faults);
            else
                faults.Add($"{section.Path} is no geography: allowed are {string.Join(", ", Enum.GetValues<Geography>().Select(each => each.Code()))}.");
        }

        return new ChannelTerms(calendars)
        {
            Deals = Deals(configuration, faults),
            Mdf = Mdf(configuration, faults),
            Hours = Hours(configuration, faults),
            Undo = TimeSpan.FromSeconds(Whole(configuration, $"{Root}:UndoSeconds", (int)ChannelTerms.None.Undo.TotalSeconds, 0, 600, faults)),
        };
    }

    private static DealTerms Deals(IConfiguration configuration, List<string> faults)
    {
        var usual = new DealTerms();
        var terms = new DealTerms(
            Whole(configuration, $"{Root}:Deals:ProtectionDays", usual.ProtectionDays, 1, 730, faults),
            Whole(configuration, $"{Root}:Deals:TargetHours", usual.TargetHours, 1, 400, faults),
            Whole(configuration, $"{Root}:Deals:MostExtensions", usual.MostExtensions, 0, 20, faults),
            Whole(configuration, $"{Root}:Deals:ExtensionDays", usual.ExtensionDays, 1, 365, faults),
            Whole(configuration, $"{Root}:Deals:WarningDays", usual.WarningDays, 1, 180, faults));
        Shorter($"{Root}:Deals:WarningDays", terms.WarningDays, $"{Root}:Deals:ProtectionDays", terms.ProtectionDays, faults);
        return terms;
    }

    private static MdfTerms Mdf(IConfiguration configuration, List<string> faults)
    {
        var usual = new MdfTerms();
        var terms = new MdfTerms(
            Whole(configuration, $"{Root}:Mdf:LeadDays", usual.LeadDays, 0, 365, faults),
            Whole(configuration, $"{Root}:Mdf:ClaimDays", usual.ClaimDays, 1, 365, faults),
            Whole(configuration, $"{Root}:Mdf:TargetHours", usual.TargetHours, 1, 400, faults),
            Whole(configuration, $"{Root}:Mdf:WarningDays", usual.WarningDays, 1, 180, faults),
            Whole(configuration, $"{Root}:Mdf:SharePercent", usual.SharePercent, 1, 100, faults),
            Activities(configuration.GetSection($"{Root}:Mdf:Activities"), faults));
        Shorter($"{Root}:Mdf:WarningDays", terms.WarningDays, $"{Root}:Mdf:ClaimDays", terms.ClaimDays, faults);
        return terms;
    }

    /// <returns>Null, for the usual ones, where none are set.</returns>
    private static List<string>? Activities(IConfigurationSection section, List<string> faults)
    {
        if (section.Value is { Length: > 0 } single) faults.Add($"{section.Path} is \"{single}\": it must be a list, such as {section.Path}:0.");
        List<string> kinds = [];
        foreach (var item in section.GetChildren())
        {
            if (FormText.Clean(item.Value) is not { } kind || kind.Length > LongestKind)
                faults.Add($"{item.Path} is \"{item.Value}\": it must be a kind of activity of 1 to {LongestKind} letters.");
            else if (kinds.Contains(kind, StringComparer.OrdinalIgnoreCase))
                faults.Add($"{item.Path} is \"{item.Value}\", which is in the list already: each kind stands there once.");
            else
                kinds.Add(kind);
        }

        return kinds.Count == 0 ? null : kinds;
    }

    private static WorkingHours Hours(IConfiguration configuration, List<string> faults)
    {
        var hours = new WorkingHours(
            Time(configuration, $"{Root}:Hours:From", WorkingHours.NineToFive.From, faults),
            Time(configuration, $"{Root}:Hours:To", WorkingHours.NineToFive.To, faults));
        if (hours.From < hours.To) return hours;
        faults.Add($"{Root}:Hours:To is \"{hours.To:HH\\:mm}\": it must be later than {Root}:Hours:From, which is \"{hours.From:HH\\:mm}\".");
        return WorkingHours.NineToFive;
    }

    private static TimeOnly Time(IConfiguration configuration, string name, TimeOnly usual, List<string> faults)
    {
        if (configuration[name] is not { Length: > 0 } text) return usual;
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        faults.Add($"{name} is \"{text}\": it must be a time of day as HH:mm, such as 09:00.");
        return usual;
    }

    private static int Whole(IConfiguration configuration, string name, int usual, int least, int most, List<string> faults)
    {
        if (configuration[name] is not { Length: > 0 } text) return usual;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        faults.Add($"{name} is \"{text}\": it must be a whole number from {least} to {most}.");
        return usual;
    }

    private static void Shorter(string name, int value, string otherName, int other, List<string> faults)
    {
        if (value >= other) faults.Add($"{name} is \"{value}\": it must be less than {otherName}, which is \"{other}\".");
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
