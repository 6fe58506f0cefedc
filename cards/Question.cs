using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;
using PartnerBot.Program.Support;

namespace PartnerBot.Cards;

/// <summary>What the bot can be asked about.</summary>
public enum Topic
{
    Discount,
    Level,
    Gap,
    Certifications,
    ProductCompliance,
    AskAnExpert,
    Thresholds,
    LevelChange,

    /// <summary>What a document says about one subject: <see cref="Question.Article"/>.</summary>
    Guide,

    /// <summary>Everything that a level brings.</summary>
    Benefits,

    /// <summary>How fast Akamai answers a support case.</summary>
    ResponseTimes,

    /// <summary>What a case's severity means, and which one fits.</summary>
    Severity,

    /// <summary>Who at Akamai looks after the partner.</summary>
    Contacts,

    /// <summary>What would follow if something happened.</summary>
    WhatIf,

    /// <summary>The least that reaches a level by a day.</summary>
    Plan,

    /// <summary>What the discount makes of a deal's list amount.</summary>
    DealPrice,

    /// <summary>The days by which a missed service level has to be reported.</summary>
    ServiceCredit,

    /// <summary>Whether the Success Plan is agreed, and its reviews.</summary>
    SuccessPlan,

    /// <summary>Passages of the operator's copy of the guide.</summary>
    Search,

    /// <summary>What a new edition changed for the partner.</summary>
    Changes,
}

/// <summary>What a day was said of; the rules count from each in another way.</summary>
public enum Occasion
{
    /// <summary>A certificate was passed or renewed.</summary>
    Certified,

    /// <summary>Akamai gave notice that a requirement is not met.</summary>
    Notice,

    /// <summary>The last day of a grace period.</summary>
    GraceEnds,

    /// <summary>The requirements of a higher level are met.</summary>
    Qualified,
}

/// <summary>
/// A question with all that was said about it: what a conversation remembers for "and for Premier?", and what a button asks.
/// Everything in it is what somebody said, never what somebody may: the answer is authorized when it is given.
/// </summary>
/// <param name="Partner">A partner's id, when Akamai staff ask about one of theirs; null means the asker's own.</param>
/// <param name="Customer">A customer's name or domain as it was said.</param>
/// <param name="Date">The day a "when" question counts from, or up to which "what expires by …" looks.</param>
/// <param name="Article">Which subject, when the topic is <see cref="Topic.Guide"/>.</param>
/// <param name="SupportPackage">A support package's name.</param>
/// <param name="Severity">1 to 4.</param>
/// <param name="Contact">The role at Akamai that is asked for.</param>
/// <param name="Amount">A deal's amount at list price.</param>
/// <param name="Currency">ISO code; null for US dollars, "$" when only the sign was said.</param>
/// <param name="NoticeOn">The day on which a failure was reported, or on which Akamai gave notice.</param>
/// <param name="Words">What to search for.</param>
/// <param name="Suppose">What is supposed.</param>
/// <param name="Page">Of a list, from 0.</param>
/// <param name="Occasion">What happens on the date, if it was said.</param>
/// <param name="Beside">Another article, that the first is compared with.</param>
/// <param name="EveryLevel">True where all levels are to stand side by side, as several were named; null otherwise.</param>
public sealed record Question(
    Topic Topic,
    Level? Level = null,
    Geography? Geography = null,
    string? Product = null,
    StaffRole? Role = null,
    Registration? Registration = null,
    CustomerStanding? CustomerStanding = null,
    string? Customer = null,
    string? Person = null,
    string? Partner = null,
    DateOnly? Date = null,
    string? Article = null,
    string? SupportPackage = null,
    int? Severity = null,
    CaseKind? CaseKind = null,
    Impact? Impact = null,
    Role? Contact = null,
    decimal? Amount = null,
    string? Currency = null,
    DateOnly? NoticeOn = null,
    string? Words = null,
    IReadOnlyList<Supposition>? Suppose = null,
    int Page = 0,
    Occasion? Occasion = null,
    string? Beside = null,
    bool? EveryLevel = null);
