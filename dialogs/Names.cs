using PartnerBot.Cards;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Dialogs;

internal static class RoleNames
{
    public static string Of(Role role) => role switch
    {
        Role.SalesSpecialist => "Sales Specialist",
        Role.SalesEngineer => "Sales Engineer",
        Role.ServicesSupport => "Services and Support",
        Role.SolutionsArchitect => "Solutions Architect",
        Role.PartnerPortalAdministrator => "Partner Portal Administrator",
        Role.AllianceManager => "Alliance Manager",
        Role.MarketingRepresentative => "Marketing Representative",
        Role.BusinessSupportAdministrator => "Business Support Administrator",
        Role.ChannelAccountManager => "Channel Account Manager",
        Role.PartnerAccountExecutive => "Partner Account Executive",
        Role.PartnerMarketingManager => "Partner Marketing Manager",
        Role.Pse => "PSE",
        Role.Operator => "Operator",
    };
}

internal static class TopicNames
{
    /// <summary>As in "You may not see …".</summary>
    public static string Of(Topic topic) => topic switch
    {
        Topic.Discount => "discounts",
        Topic.Level => "the level of a partner",
        Topic.Gap => "what a level needs",
        Topic.Certifications => "certificates",
        Topic.ProductCompliance => "product compliance",
        Topic.AskAnExpert => "Ask An Expert eligibility",
        Topic.Thresholds => "the thresholds",
        Topic.LevelChange => "level changes",
        Topic.Guide => "what the guide says",
        Topic.Benefits => "the benefits of a level",
        Topic.ResponseTimes => "response times",
        Topic.Severity => "severities",
        Topic.Contacts => "the account team",
        Topic.WhatIf => "what-ifs",
        Topic.Plan => "plans for a level",
        Topic.DealPrice => "what a deal comes to",
        Topic.ServiceCredit => "service credits",
        Topic.SuccessPlan => "the Success Plan",
        Topic.Search => "the guide's text",
        Topic.Changes => "what changed in the guide",
    };

    /// <summary>A button that asks about a topic, with what it takes to be answered.</summary>
    public static Suggestion Suggest(Topic topic, Person person, DateOnly today) => new(Starter(topic, person), (Question)(topic switch
    {
        Topic.WhatIf => new(topic, Suppose: [new Supposition(SuppositionKind.NoPlan)]),
        Topic.DealPrice => new(topic, Amount: 100_000m),
        Topic.ServiceCredit => new(topic, Date: today),
        Topic.Search => new(topic, Words: "Success Plan"),
        _ => new(topic),
    }));

    /// <summary>As somebody of the partner, or somebody at Akamai, would ask first.</summary>
    public static string Starter(Topic topic, Person person) => topic switch
    {
        Topic.Discount => person.IsAkamai ? "What is the discount?" : "What is my discount?",
        Topic.Level => person.IsAkamai ? "What is the level, and why?" : "What is my level, and why?",
        Topic.Gap => "What is missing for the next level?",
        Topic.Certifications => "Which certificates expire next?",
        Topic.ProductCompliance => person.IsAkamai ? "Product Basic or Advanced?" : "Are we product Basic or Advanced?",
        Topic.AskAnExpert => person.IsAkamai ? "Is Ask An Expert open to them?" : "Can we use Ask An Expert?",
        Topic.Thresholds => "What are the thresholds?",
        Topic.LevelChange => "When could the level change?",
        Topic.Guide => "What does the guide say?",
        Topic.Benefits => "What does our level bring?",
        Topic.ResponseTimes => "How fast does Akamai answer?",
        Topic.Severity => "What do the severities mean?",
        Topic.Contacts => person.IsAkamai ? "Who looks after them?" : "Who looks after us at Akamai?",
        Topic.WhatIf => "What if no Success Plan is agreed?",
        Topic.Plan => person.IsAkamai ? "How do they reach the next level?" : "How do we reach the next level?",
        Topic.DealPrice => "What does a $100K deal come to?",
        Topic.ServiceCredit => "SLA missed today: claim until when?",
        Topic.SuccessPlan => person.IsAkamai ? "Is their Success Plan agreed?" : "Is our Success Plan agreed?",
        Topic.Search => "Find \"Success Plan\" in the guide",
        Topic.Changes => person.IsAkamai ? "What changed for them?" : "What changed for us?",
    };

    public static string Question(Topic topic) => topic switch
    {
        Topic.Discount => "What is the discount?",
        Topic.Level => "What is the level?",
        Topic.Gap => "What is missing for a level?",
        Topic.Certifications => "Who is certified, until when?",
        Topic.ProductCompliance => "Basic or Advanced?",
        Topic.AskAnExpert => "Is Ask An Expert available?",
        Topic.Thresholds => "What are the thresholds?",
        Topic.LevelChange => "When could the level change?",
        Topic.Guide => "What does the guide say?",
        Topic.Benefits => "What does a level bring?",
        Topic.ResponseTimes => "How fast does Akamai answer?",
        Topic.Severity => "What do the severities mean?",
        Topic.Contacts => "Who is the contact at Akamai?",
        Topic.WhatIf => "What would happen then?",
        Topic.Plan => "How is the level reached?",
        Topic.DealPrice => "What does the deal come to?",
        Topic.ServiceCredit => "Until when can it be claimed?",
        Topic.SuccessPlan => "Is the Success Plan agreed?",
        Topic.Search => "Look it up in the guide",
        Topic.Changes => "What changed in the guide?",
    };
}
