using System.Globalization;

namespace PartnerBot.Dialogs;

/// <summary>Small things said the same way everywhere.</summary>
internal static class Say
{
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
