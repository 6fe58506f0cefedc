using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Dialogs;

/// <summary>From what was said to what is asked.</summary>
public static class Questions
{
    /// <summary>As many as a button can carry.</summary>
    private const int MostSupposed = 12;

    public static Question New(Asked asked, Entities said) => new(
        // How many of a role a level asks for is no threshold of money.
        asked.Topic is Topic.Thresholds && said is { Role: not null, Money: null } ? Topic.Gap : asked.Topic,
        said.Level,
        said.Geography,
        said.Product?.Name,
        said.Role,
        said.Registration,
        said.Customer,
        Date: said.Date ?? said.Period?.To,
        Article: asked.Article,
        // "Advanced" is a package too, where nothing but a response time is asked.
        SupportPackage: said.SupportPackage ?? (asked.Topic is Topic.ResponseTimes && said.Compliance is ComplianceLevel.Advanced ? "Advanced" : null),
        Severity: said.Severity,
        CaseKind: said.CaseKind,
        Impact: said.Impact,
        Contact: said.OtherRole is { } role && (role.IsAtAkamai() || asked.Topic is Topic.Contacts) ? role : null,
        Amount: said.Money?.Amount,
        Currency: said.Money?.Currency,
        NoticeOn: asked.Topic is Topic.ServiceCredit && said.Dates is [_, var second, ..] ? second : null,
        Suppose: asked.Topic is Topic.WhatIf ? said.Suppositions : null,
        Occasion: said.Date is null ? null : said.Occasion,
        Beside: asked.Beside,
        // Whoever names several levels, or fears to lose one, wants to see them side by side.
        EveryLevel: asked.Topic is Topic.Discount or Topic.Benefits && (said.Levels.Count > 1 || said.Losing) ? true : null);

    /// <summary>"And for Premier?": the last question with what was said now in place of what was said then.</summary>
    public static Question FollowUp(Question last, Entities said) => FollowUp(last, said, NameAmong(said.NameCandidates));

    /// <summary>A question that waits for one more word keeps the customer's name, which is not said again.</summary>
    public static Question Pending(Question question, Entities said) =>
        question with { Customer = said.Customer is null && question.Partner is null ? NameAmong(said.NameCandidates) ?? question.Customer : question.Customer };

    /// <summary>The same of another partner, whose customers and people are others.</summary>
    public static Question OfPartner(Question question, string partnerId) => question.Partner is null || question.Partner == partnerId
        ? question with { Partner = partnerId }
        : question with { Partner = partnerId, Customer = null, Person = null };

    private static Question FollowUp(Question last, Entities said, string? name) => last with
    {
        // After "what is my level?" another level can only mean what that one takes.
        Topic = last.Topic is Topic.Level && said.Level is not null ? Topic.Gap
            // A response time hangs on the severity; how bad something is decides that one first.
            : last.Topic is Topic.ResponseTimes && said is { Impact: not null, Severity: null } ? Topic.Severity
            : last.Topic,
        Level = said.Level ?? last.Level,
        Geography = said.Geography ?? last.Geography,
        Product = said.Product?.Name ?? last.Product,
        Role = said.Role ?? last.Role,
        Registration = said.Registration ?? last.Registration,
        // Whichever was said last counts: the standing of a customer, or the name of one whose standing is on record.
        CustomerStanding = said.Customer ?? (name is null ? last.CustomerStanding : null),
        Customer = said.Customer is null ? name ?? last.Customer : null,
        Person = name is null ? last.Person : null,
        Date = said.Date ?? said.Period?.To ?? last.Date,
        Occasion = said.Occasion ?? last.Occasion,
        SupportPackage = said.SupportPackage ?? last.SupportPackage,
        Severity = said.Severity ?? last.Severity,
        CaseKind = said.CaseKind ?? last.CaseKind,
        Impact = said.Severity is null ? said.Impact ?? last.Impact : null,
        Contact = said.OtherRole is { } role && role.IsAtAkamai() ? role : last.Contact,
        Amount = said.Money?.Amount ?? last.Amount,
        Currency = said.Money is { } money ? money.Currency : last.Currency,
        Suppose = last.Topic is Topic.WhatIf ? Suppose(last.Suppose ?? [], said) : last.Suppose,
        Page = 0,
        EveryLevel = said.Level is null ? last.EveryLevel : null,
    };

    /// <summary>What is supposed besides what was supposed before: "and if Luis quits too", "and if we hire two architects" after a loss.</summary>
    public static Question Besides(Question question, Question? last, Entities said) => question is { Topic: Topic.WhatIf, Suppose: { Count: > 0 } now } && last is { Topic: Topic.WhatIf, Suppose: { Count: > 0 } before } && (said.Besides || IsRemedy(before, now, said))
        ? question with { Suppose = Together(before, now) }
        : question;

    /// <summary>"And in LATAM?" is the same in another place; "and if Luis leaves?" is another thing.</summary>
    private static IReadOnlyList<Supposition> Suppose(IReadOnlyList<Supposition> last, Entities said) =>
        said.Suppositions is not [] && (said.Besides || IsRemedy(last, said.Suppositions, said)) ? Together(last, said.Suppositions)
        : said.Suppositions is not [] ? said.Suppositions
        : said.Besides && NameAmong(said.NameCandidates) is not null && last is [.., { Person: not null } like] ? Together(last, [Changed(like, said)])
        : [.. last.Select(one => Changed(one, said))];

    /// <summary>What somebody adds to a loss, to see whether it makes up for it.</summary>
    private static bool IsRemedy(IReadOnlyList<Supposition> before, IReadOnlyList<Supposition> now, Entities said) => said.GoesOn && !before.All(IsGain) && now.All(IsGain);

    private static bool IsGain(Supposition one) => one.Kind switch
    {
        SuppositionKind.Certifies or SuppositionKind.Renews or SuppositionKind.Plan or SuppositionKind.Integrations => true,
        SuppositionKind.Revenue or SuppositionKind.NetMrr => one is { Total: null, Amount: null or > 0 },
        SuppositionKind.Leaves or SuppositionKind.Lapses or SuppositionKind.NoPlan or SuppositionKind.Notice => false,
    };

    private static Supposition Changed(Supposition one, Entities said) => one with
    {
        Geography = said.Geography ?? one.Geography,
        On = said.Date ?? said.Period?.To ?? one.On,
        Amount = said.Money is { } money && one.Amount is not null ? money.Amount : one.Amount,
        Total = said.Money is { } sum && one.Total is not null ? sum.Amount : one.Total,
        Person = one.Person is not null ? NameAmong(said.NameCandidates) ?? one.Person : null,
    };

    private static IReadOnlyList<Supposition> Together(IReadOnlyList<Supposition> before, IReadOnlyList<Supposition> now) => [.. before.Concat(now).Distinct().Take(MostSupposed)];

    /// <summary>The likeliest candidate that is written as a name; null when none is.</summary>
    private static string? NameAmong(IReadOnlyList<string> candidates) => candidates.FirstOrDefault(IsWrittenAsName);

    /// <summary>Small letters may still be a name, but they may as well be a slip of the finger, and take nobody's place.</summary>
    private static bool IsWrittenAsName(string candidate) => candidate.Any(char.IsUpper) || candidate.Contains('.');
}
