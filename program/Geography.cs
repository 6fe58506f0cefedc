namespace PartnerBot.Program;

/// <summary>The four designated geographies (guide, Program Levels), in the order of the guide's tables.</summary>
public enum Geography
{
    NorthAmerica,
    Latam,
    Emea,
    Apj,
}

public static class Geographies
{
    /// <summary>The code of the import files, the edition data and short texts.</summary>
    public static string Code(this Geography geography) => geography switch
    {
        Geography.NorthAmerica => "NA",
        Geography.Latam => "LATAM",
        Geography.Emea => "EMEA",
        Geography.Apj => "APJ",
    };

    /// <summary>The name for people.</summary>
    public static string Name(this Geography geography) =>
        geography is Geography.NorthAmerica ? "North America" : geography.Code();

    /// <summary>By code or by name, whatever its case.</summary>
    /// <returns>Null when it is none.</returns>
    public static Geography? Read(string text) => Enum.GetValues<Geography>()
        .Where(each => string.Equals(each.Code(), text, StringComparison.OrdinalIgnoreCase) || string.Equals(each.Name(), text, StringComparison.OrdinalIgnoreCase) || string.Equals(each.ToString(), text, StringComparison.OrdinalIgnoreCase))
        .Select(each => (Geography?)each).FirstOrDefault();

    /// <summary>The two that the guide's definition of Region takes together, although its tables do not.</summary>
    internal static bool IsAmericas(this Geography geography) => geography is Geography.NorthAmerica or Geography.Latam;
}
