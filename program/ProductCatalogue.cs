using System.Collections.Frozen;

namespace PartnerBot.Program;

/// <summary>The products that the bot can tell apart by name, and the names they go by.</summary>
public static class ProductCatalogue
{
    public static readonly Product ApiSecurity = new("API Security", ProductFamily.ApiSecurity);
    public static readonly Product Guardicore = new("Akamai Guardicore Segmentation", ProductFamily.Guardicore);
    public static readonly Product AppAndApiProtector = new("App & API Protector", ProductFamily.General);
    public static readonly Product CloudComputing = new("Akamai Cloud", ProductFamily.CloudComputing);

    /// <summary>Every known product with its other names, all in the form that people write.</summary>
    public static IReadOnlyList<(Product Product, IReadOnlyList<string> Aliases)> All { get; } =
    [
        // Security.
        (AppAndApiProtector, ["App and API Protector", "App API Protector", "Application and API Protector", "WAAP", "WAF", "Web Application Firewall", "Web App Firewall", "Kona Site Defender", "Kona", "KSD"]),
        (ApiSecurity, ["API Sec", "APISec", "Noname", "Noname Security", "Neosec"]),
        (Guardicore, ["Guardicore", "AGS", "GC", "Guardicore Segmentation", "Guardicore Centra", "Guardi Core", "Segmentation", "Microsegmentation", "Micro-segmentation"]),
        General("Akamai Hunt", "Hunt", "Guardicore Hunt"),
        General("Bot Manager", "Bot Manager Premier", "Bot Manager Standard", "BMP"),
        General("Content Protector", "Scraping protection"),
        General("Account Protector", "Account Takeover Protection"),
        General("Client-Side Protection & Compliance", "CSPC", "CPC", "Client-Side Protection", "Page Integrity Manager"),
        General("Brand Protector", "Phishing protection"),
        General("Firewall for AI", "AI Firewall", "FAI"),
        General("Prolexic", "Prolexic Routed", "DDoS protection", "DDoS"),
        General("Edge DNS", "Fast DNS", "Authoritative DNS"),
        General("Enterprise Application Access", "EAA", "ZTNA"),
        General("Secure Internet Access", "SIA", "Secure Internet Access Enterprise", "Enterprise Threat Protector", "ETP", "Secure Web Gateway"),
        General("Akamai MFA", "Multi-factor authentication", "MFA"),
        General("Identity Cloud", "Janrain", "CIAM"),
        General("Managed Security Service", "MSS", "Managed Security"),

        // Delivery and performance.
        General("Ion", "Ion Premier", "Ion Standard"),
        General("Dynamic Site Accelerator", "DSA"),
        General("Adaptive Media Delivery", "AMD"),
        General("Download Delivery", "DD"),
        General("Object Delivery", "OD"),
        General("Media Services Live", "MSL"),
        General("API Acceleration", "API Accel"),
        General("Image & Video Manager", "Image and Video Manager", "IVM", "Image Manager"),
        General("Global Traffic Management", "GTM"),
        General("Cloud Wrapper"),
        General("NetStorage", "Net Storage"),

        // At the edge, and looking at it.
        General("EdgeWorkers", "Edge Workers", "EdgeKV"),
        General("Cloudlets", "Cloudlet"),
        General("mPulse", "Real user monitoring", "RUM"),
        General("CloudTest", "Cloud Test", "Load testing"),
        General("DataStream", "Data Stream", "DataStream 2"),
        General("TrafficPeak", "Traffic Peak", "Hydrolix"),

        // Akamai's cloud is one thing to the program, whatever part of it is meant.
        (CloudComputing,
        [
            "Linode", "Cloud", "Cloud computing", "Cloud compute", "Compute", "Akamai Cloud Computing", "Akamai Connected Cloud", "Connected Cloud", "Object storage",
            "Block storage", "LKE", "Linode Kubernetes Engine", "Managed databases", "Cloud Manager", "Virtual machines", "Akamai Inference Cloud", "Inference Cloud",
        ]),
    ];

    /// <summary>Names that people use for more than one product, with the products they may mean: ask which.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Product>> Ambiguous { get; } = new Dictionary<string, IReadOnlyList<Product>>(StringComparer.OrdinalIgnoreCase)
    {
        ["AAP"] = [AppAndApiProtector, ApiSecurity],
        ["API protection"] = [AppAndApiProtector, ApiSecurity],
        ["API Protector"] = [AppAndApiProtector, ApiSecurity],
        ["API"] = [AppAndApiProtector, ApiSecurity],
        ["APIs"] = [AppAndApiProtector, ApiSecurity],
        ["API product"] = [AppAndApiProtector, ApiSecurity],
        ["API solution"] = [AppAndApiProtector, ApiSecurity],
    };

    private static readonly FrozenDictionary<string, Product> ByKey = All
        .SelectMany(entry => entry.Aliases.Prepend(entry.Product.Name), (entry, name) => (Key: Key(name), entry.Product))
        .DistinctBy(entry => entry.Key)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Product);

    // As records have it, mostly.
    private static readonly FrozenDictionary<string, Product> ByName = ByKey.Values.DistinctBy(product => product.Name).ToFrozenDictionary(product => product.Name);

    /// <summary>The product of this name or alias, whatever its case; a name nobody knows is a general product of that name.</summary>
    public static Product Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return ByName.GetValueOrDefault(name) ?? ByKey.GetValueOrDefault(Key(name)) ?? new(name.Trim(), ProductFamily.General);
    }

    /// <summary>Whether this is a product or alias of the catalogue; <see cref="Named"/> makes up a general product for others.</summary>
    public static bool Knows(string name) => ByKey.ContainsKey(Key(name));

    /// <summary>Whether two products are the same one, however their names were written.</summary>
    public static bool AreSame(Product one, Product other) => string.Equals(Named(one.Name).Name, Named(other.Name).Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the program treats API Security and Guardicore Segmentation like this product, and no other.</summary>
    internal static bool IsSecurityExtra(this Product product) => product.Family is ProductFamily.ApiSecurity or ProductFamily.Guardicore;

    private static (Product, IReadOnlyList<string>) General(string name, params string[] aliases) => (new(name, ProductFamily.General), aliases);

    // "&" and "and", hyphens, blanks and the company's name make no difference.
    private static string Key(string name)
    {
        var words = string.Concat(name.Replace("&", " and ").Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words is ["akamai", _, ..] ? words[1..] : words);
    }
}
