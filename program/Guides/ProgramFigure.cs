using PartnerBot.Program.Certifications;
using PartnerBot.Program.Discounts;

namespace PartnerBot.Program.Guides;

/// <summary>A figure of the program by its name, from an edition file or from a table of a guide, so that the two can be compared.</summary>
/// <param name="Value">As people read it: "> $2.5M", "35%", "3", "not required".</param>
/// <param name="Order">The smaller, the more it matters.</param>
internal sealed record ProgramFigure(string What, string Value, string Section, int Order, Level? Level = null, Geography? Geography = null)
{
    public static ProgramFigure Threshold(Level level, Geography geography, bool isNetMrr, decimal amount, string section) => new(
        $"{level} threshold, {(isNetMrr ? "Net MRR" : "annual revenue")}, {geography.Name()}", $"> {Usd.Brief(amount)}", section, 1, level, geography);

    public static ProgramFigure Discount(Level level, DiscountColumn column, int percent, string section) => new(
        $"{level} discount {Text(column)}", $"{percent}%", section, 2, level);

    public static ProgramFigure Staff(Level level, StaffRole role, int? minimum, string section) => new(
        $"{level} minimum, {role.Name()}", Count(minimum), section, 3, level);

    public static ProgramFigure Compliance(bool isAdvanced, StaffRole role, int? minimum, string section) => new(
        $"{(isAdvanced ? "Advanced" : "Basic")} product compliance, {role.Name()}", Count(minimum), section, 5);

    public static ProgramFigure General(string what, string value, string section, int order) => new(what, value, section, order);

    private static string Count(int? minimum) => minimum is { } count ? $"{count}" : "not required";

    private static string Text(DiscountColumn column) => column switch
    {
        DiscountColumn.WithoutRegistration => "without a deal registration",
        DiscountColumn.WithRegistration => "with a deal registration",
        DiscountColumn.NewCustomerSecurity => "on API Security and Guardicore Segmentation for a new customer",
    };
}
