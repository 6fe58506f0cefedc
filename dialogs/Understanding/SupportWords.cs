using PartnerBot.Program.Support;
using static PartnerBot.Dialogs.Understanding.Meaning;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Phrases that name something of support: packages, severities, kinds of case, how hard something hits.</summary>
internal static class SupportWords
{
    private static readonly string[] Nouns = ["support", "package", "support package", "sla", "customer", "customers", "contract", "support type", "plan"];

    private static readonly (string Name, string[] Alone, string[] WithNoun)[] Packages =
    [
        ("Premium 3.0", ["premium 3.0", "premium 3", "premium three", "premium support 3.0", "premium 3.0 support"], []),
        ("Premium and Premium 2.0", ["premium 2.0", "premium 2", "premium", "premium two", "premium support 2.0", "premium and premium 2.0"], ["premium"]),
        ("Advanced", [], ["advanced"]),
        ("Named Enhanced Support", ["named enhanced support", "named enhanced", "nes"], []),
        ("Plus", [], ["plus"]),
        ("Priority with Enhanced SLA", ["priority with enhanced sla", "priority with the enhanced sla", "priority enhanced", "priority with enhanced"], []),
        ("Priority", [], ["priority"]),
        ("Standard with Enhanced SLA", ["standard with enhanced sla", "standard with the enhanced sla", "standard enhanced", "standard with enhanced"], []),
        ("Standard", [], ["standard"]),
    ];

    private static readonly string[] Numbers = ["one", "two", "three", "four"];

    private const string Down =
        "is down, are down, went down, site down, down completely, completely down, outage, total outage, not reachable, unreachable, unavailable, total loss of service, nothing works, not working at all, " +
        "no workaround, business critical, production down, seriously impacted";

    private const string Partial =
        "only one office is affected, one office is affected, only one office, only some users, only a few users, only one user, only one site, for some users, for a few people, partially down, partly down, partially impacted, partially affected, degraded, slow, very slow, intermittent, intermittently, sometimes fails, there is a workaround, with a workaround, workaround exists, " +
        "have a workaround, single failure, loss of redundancy";

    private const string Harmless =
        "config change, configuration change, change request, routine maintenance, general feedback, information request, how to question";

    public static IEnumerable<(string, Meaning)> All => [.. Names(), .. Severities(), .. Two(), .. Worded(), .. Kinds(), .. Impacts()];

    private static IEnumerable<(string, Meaning)> Names() =>
        from package in Packages
        from phrase in package.Alone.Concat(package.WithNoun.SelectMany(name => Nouns.Select(noun => $"{name} {noun}"))).Concat(package.WithNoun.SelectMany(name => (string[])[$"package {name}", $"support {name}"]))
        select (phrase, (Meaning)new OfSupportPackage(package.Name));

    private static IEnumerable<(string, Meaning)> Severities() =>
        from number in Enumerable.Range(1, Numbers.Length)
        from written in (string[])[$"{number}", Numbers[number - 1]]
        from phrase in (string[])[$"sev {written}", $"sev{written}", $"severity {written}", $"severity level {written}", $"sev level {written}", $"s{written}", $"p{written}", $"priority {written}", $"severity {written} case", $"a sev {written}"]
        select (phrase, (Meaning)new OfSeverity(number));

    private static IEnumerable<(string, Meaning)> Worded() =>
        from worded in ((string, int)[])[("major", 1), ("moderate", 2), ("low", 3)]
        select ($"{worded.Item1} impact", (Meaning)new OfSeverity(worded.Item2, IsWorded: true));

    private static IEnumerable<(string, Meaning)> Kinds() =>
        Each(CaseKind.Technical, "technical case", "technical cases", "technical issue", "technical issues", "technical support case", "tech case")
            .Concat(Each(CaseKind.Business, "business case", "business cases", "billing case", "billing cases", "business or billing case", "business and billing cases", "billing issue", "billing question", "business support case", "billing support case", "business or billing", "case about billing", "cases about billing"))
            .Concat(Each(CaseKind.Security, "managed security", "managed security case", "managed security cases", "managed security service case", "security case", "security cases"))
            .Concat(Each(CaseKind.Emerging, "emerging", "emerging product", "emerging products", "emerging case", "emerging cases", "emerging product case", "emerging products case", "epe"))
            .Concat(Each(CaseKind.Aura, "aura", "aura case", "aura cases", "aura cdn", "aura product", "aura products"));

    private static IEnumerable<(string, Meaning)> Each(CaseKind kind, params string[] phrases) => phrases.Select(phrase => (phrase, (Meaning)new OfCaseKind(kind)));

    /// <summary>"The difference between severity 1 and 2" is about neither alone.</summary>
    private static IEnumerable<(string, Meaning)> Two() =>
        from one in Enumerable.Range(1, 4)
        from other in Enumerable.Range(1, 4)
        where one != other
        from word in (string[])["severity", "sev", "severities", "priority"]
        from between in (string[])["and", "or", "vs", "versus"]
        from phrase in (string[])[$"{word} {one} {between} {other}", $"{word} {one} {between} {word} {other}"]
        select (phrase, (Meaning)new OfNothing("severities"));

    private static IEnumerable<(string, Meaning)> Impacts() =>
        from impact in ((Impact, string)[])[(Impact.Down, Down), (Impact.Partial, Partial), (Impact.None, Harmless)]
        from phrase in impact.Item2.Split(", ")
        select (phrase, (Meaning)new OfImpact(impact.Item1));
}
