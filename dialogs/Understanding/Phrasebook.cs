using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using static PartnerBot.Dialogs.Understanding.Meaning;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Every phrase that names something of the program. Where two say the same words, the earlier stands.</summary>
internal static class Phrasebook
{
    private static readonly string[] LevelWords = ["level", "tier", "status", "partner", "partners", "reseller", "resellers", "partner level", "partner tier", "partner status", "program level"];

    private static readonly string[] Registered = ["dr", "drs", "deal reg", "deal regs", "deal registration", "deal registrations", "dealreg", "registration", "registrations", "registering", "reg", "registered deal"];

    private static readonly string[] Customers = ["customer", "customers", "client", "clients", "account", "accounts", "logo", "logos", "buyer", "end customer", "named client", "named clients"];

    private const string OtherVendors =
        "cloudflare, fastly, zscaler, imperva, palo alto, palo alto networks, cisco, fortinet, check point, checkpoint, crowdstrike, f5, radware, illumio, netskope, okta, sophos, juniper, " +
        "vmware, broadcom, microsoft, aws, amazon, amazon web services, azure, google, google cloud, gcp, oracle, ibm, hpe, hp, dell, salesforce, sap, servicenow, citrix, lenovo, apple, " +
        "cloudfront, edgio, vercel, digitalocean, ovh, wiz, rapid7, splunk, trend micro, mcafee, symantec, barracuda, netapp, nutanix, red hat, adobe, ccna, ccnp, cissp, comptia, pmp";

    private const string Standards =
        "gdpr, iso, iso 27001, iso 9001, iso27001, pci, pci dss, pcidss, soc, soc 2, soc2, hipaa, fedramp, nis2, dora, sox, ccpa, nist, owasp";

    // Everyday phrases with a word of ours in them.
    private const string Nothing =
        "premier league, premier minister, elite athlete, elite athletes, elite university, basic question, a basic question, basic support, basic english, basic income, advanced search, " +
        "api client, api clients, api key, api keys, api token, rest api, our api, api stand, api documentation, api docs, cloud manager, cloud migration, compute power, private cloud, " +
        "public cloud, cloud provider, select all, clouds, compute the, kona coffee, brazil nuts, french fries, turkey sandwich, hunt for, premiere at, premium chocolate, new logo design, march on, advanced maths, advanced math, managed security provider, managed security providers, managed security service provider, managed security service providers";

    public static IEnumerable<(string Phrase, Meaning Meaning)> All =>
        [.. Levels(), .. Places(), .. Roles(), .. Registrations(), .. Standings(), .. SupportWords.All, .. Products(), .. Others()];

    private static IEnumerable<(string, Meaning)> Levels() =>
        from level in Enum.GetValues<Level>()
        let name = level.ToString()
        from phrase in (IEnumerable<string>)[name, .. LevelWords.Select(word => $"{name} {word}"), $"level {name}", $"tier {name}", $"{name}s", .. level is Level.Premier ? ["premiere"] : Array.Empty<string>()]
        select (phrase, (Meaning)new OfLevel(level));

    private static IEnumerable<(string, Meaning)> Places() =>
        from place in PlaceNames.All
        from phrase in (string[])[place.Name, $"{place.Name} region", $"region {place.Name}", $"{place.Name} geography"]
        select (phrase, (Meaning)new OfGeography(place.Geographies));

    private static IEnumerable<(string, Meaning)> Roles() =>
        Named(new OfRole(StaffRole.SalesSpecialist), "ss", "sales specialist", "sales specialists", "sales specialist certificate", "sales specialist certification", "sales people", "salespeople", "sales persons", "sales reps", "sales cert", "sales certs", "sales certificate", "sales certificates", "sales certification", "sales certifications")
            .Concat(Named(new OfRole(StaffRole.SalesEngineer), "se", "ses", "sales engineer", "sales engineers", "presales engineer", "presales engineers"))
            .Concat(Named(new OfRole(StaffRole.BasicServicesAndSupport), "bss", "basic services and support", "basic services", "basic service and support", "services and support", "basic services support"))
            .Concat(Named(new OfRole(StaffRole.SolutionsArchitect), "sa", "sas", "solution architect", "solution architects", "solutions architect", "solutions architects", "solutions arch", "architect", "architects", "security architect", "security architects", "gcse", "gcses"))
            .Concat(Named(new OfOtherRole(Role.PartnerPortalAdministrator), "ppa", "ppas", "partner portal administrator", "partner portal admin", "portal administrator", "portal admin"))
            .Concat(Named(new OfOtherRole(Role.AllianceManager), "alliance manager", "alliance managers"))
            .Concat(Named(new OfOtherRole(Role.MarketingRepresentative), "marketing representative", "marketing representatives", "marketing rep", "marketing reps"))
            .Concat(Named(new OfOtherRole(Role.BusinessSupportAdministrator), "bsa", "bsas", "business support administrator", "business support administrators", "business support admin"))
            .Concat(Named(new OfOtherRole(Role.ChannelAccountManager), "cam", "channel account manager", "channel manager"))
            .Concat(Named(new OfOtherRole(Role.PartnerAccountExecutive), "pae", "partner account executive", "account executive"))
            .Concat(Named(new OfOtherRole(Role.PartnerMarketingManager), "pmm", "partner marketing manager"))
            .Concat(Named(new OfOtherRole(Role.Pse), "pse", "partner solutions engineer"));

    private static IEnumerable<(string, Meaning)> Registrations()
    {
        var either = new OfRegistration(null);
        var without = new OfRegistration(Registration.Without);
        var approved = new OfRegistration(Registration.Approved);
        foreach (var noun in Registered)
        {
            foreach (var both in (string[])["with or without", "with and without", "with vs without", "without or with", "without and with"])
            {
                foreach (var article in (string[])["", "a "])
                    yield return ($"{both} {article}{noun}", either);
            }

            foreach (var no in (string[])["without", "without any", "without a", "without the", "no", "no approved", "without approved", "without an approved", "non", "not having a", "lacking a", "sans", "minus"])
                yield return ($"{no} {noun}", without);
            foreach (var ended in (string[])["rejected", "denied", "declined", "refused", "expired"])
            {
                yield return ($"{ended} {noun}", without);
                foreach (var tense in (string[])["is", "was", "gets", "got", "has been", "been"]) yield return ($"{noun} {tense} {ended}", without);
            }

            foreach (var yes in (string[])["", "with ", "with a ", "with an ", "with the ", "approved ", "an approved ", "with approved ", "with an approved ", "a ", "valid "])
                yield return ($"{yes}{noun}", approved);
        }

        foreach (var phrase in (string[])
                 [
                     "forget to register", "forgot to register", "forget to register it", "forgot to register it", "forgotten to register it", "not register it", "not registering it",
                     "unregistered", "not registered", "not register", "not registering", "without registering", "is not approved", "never registered",
                     "unregistered deal", "unregistered deals", "without it", "without", "not been registered", "not been approved",
                     "nothing is registered", "non registered", "registration expired", "registration was declined", "deal was declined", "dr was declined", "registration was refused", "deal was rejected", "deal was refused", "registration lapsed",
                 ])
        {
            yield return (phrase, without);
        }

        foreach (var phrase in (string[])
                 [
                     "registered", "registered deals", "registered opportunity", "registered opportunities", "register first", "once registered",
                     "if registered", "when registered", "is registered", "been registered", "get registered", "if we register it", "if we do register it", "if we do register", "if it is registered", "when we register it", "once we register it", "approved deal", "approved deals",
                     "approved opportunity", "registered and approved",
                 ])
        {
            yield return (phrase, approved);
        }
    }

    private static IEnumerable<(string, Meaning)> Standings()
    {
        foreach (var noun in Customers)
        {
            foreach (var kind in (string[])["new", "net new", "brand new", "fresh", "first time", "greenfield", "a new", "a net new", "a brand new"])
                yield return ($"{kind} {noun}", new OfStanding(CustomerStanding.New));
            foreach (var kind in (string[])["existing", "current", "present", "incumbent", "an existing", "a current", "old"])
                yield return ($"{kind} {noun}", new OfStanding(CustomerStanding.Existing));
            foreach (var isNew in (string[])["is new", "is brand new", "is net new", "that is new", "who is new", "is new to akamai", "that is new to akamai", "never bought anything", "has never bought anything", "that never bought anything", "that has never bought anything"])
                yield return ($"{noun} {isNew}", new OfStanding(CustomerStanding.New));
            foreach (var isOld in (string[])["already has akamai", "already uses akamai", "already buys akamai", "has akamai already", "already is an akamai client", "is already with akamai"])
            {
                yield return ($"{noun} {isOld}", new OfStanding(CustomerStanding.Existing));
                yield return ($"{noun} that {isOld}", new OfStanding(CustomerStanding.Existing));
                yield return ($"{noun} who {isOld}", new OfStanding(CustomerStanding.Existing));
            }
        }

        foreach (var phrase in (string[])
                 [
                     "net new", "new to akamai", "greenfield", "new name", "never bought from akamai", "never bought anything from akamai",
                     "never bought akamai", "never bought anything", "have never bought anything", "has never bought anything", "never had akamai", "never used akamai", "never been with akamai", "not yet with akamai", "not with akamai yet", "not yet a customer", "not a customer yet", "new business", "new one", "a new one", "brand new one", "a brand new one",
                 ])
        {
            yield return (phrase, new OfStanding(CustomerStanding.New));
        }

        foreach (var phrase in (string[])
                 [
                     "installed base", "install base", "already a customer", "a customer already", "an akamai customer already", "already a client", "a client already", "already an akamai customer", "already buys from akamai", "already has akamai", "already have akamai", "already uses akamai", "already use akamai", "already on akamai", "has akamai already", "have akamai already", "already bought from akamai",
                     "existing akamai customer", "existing akamai customers", "already are an akamai customer", "are already an akamai customer", "is already an akamai customer", "already customer", "existing one", "an existing one", "customer base", "already with akamai",
                 ])
        {
            yield return (phrase, new OfStanding(CustomerStanding.Existing));
        }

        foreach (var phrase in (string[])["cross sell", "cross selling", "crosssell"])
            yield return (phrase, new OfStanding(CustomerStanding.ExistingNewService));
        foreach (var kind in (string[])["new", "additional", "another", "second", "a new", "an additional", "a second"])
        {
            foreach (var noun in (string[])["service", "services", "product", "products", "solution", "solutions"])
                yield return ($"{kind} {noun}", new OfNewService());
        }
    }

    private static IEnumerable<(string, Meaning)> Products() =>
        ProductNames.All.SelectMany(entry => Named(new OfProduct(entry.Product), entry.Name, $"akamai {entry.Name}"))
            .Concat(ProductNames.Ambiguous.SelectMany(entry => Named(new OfOneOf(entry.Products), entry.Name)));

    private static IEnumerable<(string, Meaning)> Others() =>
        Named(new OfExpertChannel(), "ask an expert", "ask a expert", "ask expert", "ask akamai expert", "aae", "askanexpert")
            .Concat(Named(new OfCompliance(ComplianceLevel.Basic), "basic", "basic compliance", "basic level", "basic status", "basic certified", "basic product compliance"))
            .Concat(Named(new OfCompliance(ComplianceLevel.Advanced), "advanced", "advanced compliance", "advanced level", "advanced status", "advanced certified", "advanced product compliance"))
            .Concat(Named(new OfOtherVendor(), OtherVendors.Split(", ")))
            .Concat(Named(new OfStandard(), Standards.Split(", ")))
            .Concat(Named(new OfLookalike(Lookalike.Gcsp), "gcsp", "guardicore certified service provider"))
            .Concat(Named(new OfLookalike(Lookalike.CommunityEliteCustomer), "elite customer", "elite customers", "community elite", "community elite customer", "elite community", "akamai community", "elite customer award"))
            .Concat(Named(new OfLookalike(Lookalike.AskTheExpertEvent), "ask the expert", "ask the experts"))
            .Concat(from words in Nothing.Split(", ") select (words, (Meaning)new OfNothing(words)));

    private static IEnumerable<(string, Meaning)> Named(Meaning meaning, params string[] phrases) =>
        from phrase in phrases select (phrase, meaning);
}
