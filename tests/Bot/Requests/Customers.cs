namespace PartnerBot.Tests.Bot.Requests;

/// <summary>As many customers as a load needs, none of which could be a slip of another.</summary>
internal static class Customers
{
    private static readonly string[] First = ["Amber", "Bright", "Cedar", "Delta", "Emerald", "Falcon", "Garnet", "Harbour", "Indigo", "Jasper", "Kestrel", "Lantern", "Maple", "Northern", "Orchid", "Pioneer"];
    private static readonly string[] Second = ["Airlines", "Bakeries", "Chemicals", "Dynamics", "Electric", "Foods", "Glassworks", "Hotels", "Insurance", "Jewellers", "Kitchens", "Logistics", "Minerals", "Networks"];

    /// <param name="number">0 to 223.</param>
    public static string Named(int number) => $"{First[number % First.Length]} {Second[number / First.Length]}";
}
