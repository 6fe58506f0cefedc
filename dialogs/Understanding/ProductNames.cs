using PartnerBot.Program;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>The names that products go by.</summary>
internal static class ProductNames
{
    public static IEnumerable<(string Name, Product Product)> All =>
        (from entry in Catalogue
         from name in entry.Aliases.Prepend(entry.Product.Name)
         select (name, entry.Product)).Concat(Spoken);

    // Names of talk rather than of a catalogue.
    private static readonly (string Name, Product Product)[] Spoken =
    [
        ("segmentation", ProductCatalogue.Guardicore), ("micro segmentation", ProductCatalogue.Guardicore), ("guardi core", ProductCatalogue.Guardicore),
        ("Neosec", ProductCatalogue.ApiSecurity),
        ("web app firewall", ProductCatalogue.AppAndApiProtector), ("Kona", ProductCatalogue.AppAndApiProtector), ("Kona Site Defender", ProductCatalogue.AppAndApiProtector),
    ];

    /// <summary>Names that more than one product goes by.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<Product> Products)> Ambiguous =>
        NamesOfTwo.Select(name => (name, (IReadOnlyList<Product>)[ProductCatalogue.AppAndApiProtector, ProductCatalogue.ApiSecurity]));

    private static readonly string[] NamesOfTwo = ["AAP", "API protection", "API", "APIs", "API product", "API solution"];

    // Until the product catalogue is filled; then `ProductCatalogue.All` takes its place.
    private static readonly IReadOnlyList<(Product Product, string[] Aliases)> Catalogue =
    [
        (ProductCatalogue.ApiSecurity, ["API Sec", "APISec", "Noname", "Neosec"]),
        (ProductCatalogue.Guardicore, ["Guardicore", "Guardicore Segmentation", "Guardi Core", "AGS", "GC", "segmentation", "microsegmentation", "micro segmentation"]),
        (ProductCatalogue.AppAndApiProtector, ["App and API Protector", "App API Protector", "Application and API Protector", "WAAP", "WAF", "web app firewall", "web application firewall", "Kona Site Defender", "Kona", "KSD"]),
        (new("Akamai Cloud Computing", ProductFamily.CloudComputing), ["cloud computing", "Akamai Cloud", "Linode", "compute", "cloud compute", "Akamai compute", "connected cloud", "object storage", "cloud"]),
        (new("Ion", ProductFamily.General), []),
        (new("Dynamic Site Accelerator", ProductFamily.General), ["DSA"]),
        (new("Bot Manager", ProductFamily.General), ["Bot Manager Premier", "Bot Manager Standard"]),
        (new("Account Protector", ProductFamily.General), []),
        (new("Content Protector", ProductFamily.General), []),
        (new("Brand Protector", ProductFamily.General), []),
        (new("Client-Side Protection & Compliance", ProductFamily.General), ["client side protection", "page integrity manager", "CSPC"]),
        (new("Prolexic", ProductFamily.General), []),
        (new("Edge DNS", ProductFamily.General), []),
        (new("Global Traffic Management", ProductFamily.General), ["GTM"]),
        (new("Enterprise Application Access", ProductFamily.General), ["EAA"]),
        (new("Secure Internet Access", ProductFamily.General), ["SIA", "ETP"]),
        (new("Akamai MFA", ProductFamily.General), []),
        (new("Adaptive Media Delivery", ProductFamily.General), ["AMD"]),
        (new("Download Delivery", ProductFamily.General), []),
        (new("Image & Video Manager", ProductFamily.General), ["image manager", "IVM"]),
        (new("mPulse", ProductFamily.General), []),
        (new("EdgeWorkers", ProductFamily.General), ["edge workers"]),
        (new("NetStorage", ProductFamily.General), []),
        (new("Akamai Hunt", ProductFamily.General), []),
    ];
}
