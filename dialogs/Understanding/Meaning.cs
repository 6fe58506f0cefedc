using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Support;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>What a phrase of the lexicon or a figure of the grammar stands for, and the word that stands for it before the classifier.</summary>
internal abstract record Meaning(string Placeholder)
{
    public sealed record OfLevel(Level Level) : Meaning("xlevel");

    public sealed record OfGeography(params IReadOnlyList<Geography> Geographies) : Meaning("xgeo");

    public sealed record OfProduct(Product Product) : Meaning(Product.Family is ProductFamily.General ? "xproduct" : $"xproduct x{Product.Family}");

    /// <summary>A name that several products go by.</summary>
    public sealed record OfOneOf(IReadOnlyList<Product> Products) : Meaning("xproduct");

    public sealed record OfRole(StaffRole Role) : Meaning($"xrole x{Role}");

    public sealed record OfOtherRole(Role Role) : Meaning($"xduty x{Role}");

    /// <summary>Null: "with or without registration".</summary>
    public sealed record OfRegistration(Registration? Registration) : Meaning("xregistration");

    public sealed record OfStanding(CustomerStanding Standing) : Meaning("xstanding");

    /// <summary>A service that is new, which makes an existing customer one with a new service.</summary>
    public sealed record OfNewService() : Meaning("xnewservice");

    public sealed record OfCompliance(ComplianceLevel Compliance) : Meaning("xcompliance");

    /// <summary>Ask An Expert: a topic's name, not a detail of one.</summary>
    public sealed record OfExpertChannel() : Meaning("xexpert");

    public sealed record OfLookalike(Lookalike Lookalike) : Meaning($"xlookalike x{Lookalike}");

    /// <summary>Words that hold a lexicon word and mean nothing of the program: "premier league", "basic question".</summary>
    public sealed record OfNothing(string Words) : Meaning(Words);

    public sealed record OfMoney(Money Money) : Meaning("xmoney");

    public sealed record OfPercent(decimal Percent) : Meaning("xpercent");

    public sealed record OfDay(DateOnly Day) : Meaning("xdate");

    public sealed record OfPeriod(Period Period) : Meaning("xdate");

    public sealed record OfUnclearDate(string Said) : Meaning("xdate");

    public sealed record OfSupportPackage(string Name) : Meaning("xpackage");

    /// <param name="IsWorded">Said as an impact: "major", which on the scale of Emerging Products comes one lower.</param>
    public sealed record OfSeverity(int Severity, bool IsWorded = false) : Meaning("xseverity");

    public sealed record OfCaseKind(CaseKind Kind) : Meaning($"xkind x{Kind} case");

    public sealed record OfImpact(Impact Impact) : Meaning("ximpact");

    /// <summary>Another company's products or program.</summary>
    public sealed record OfOtherVendor() : Meaning("xvendor");

    /// <summary>A law or standard that people are compliant with and certified for, which is not the program.</summary>
    public sealed record OfStandard() : Meaning("xstandard");
}

/// <summary>A meaning and the words it was found in.</summary>
internal readonly record struct Mention(int From, int To, Meaning Meaning);
