using System.Globalization;

namespace PartnerBot.Program;

/// <summary>How days are written, everywhere: "1 Apr 2027".</summary>
public static class Day
{
    public static string Text(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
