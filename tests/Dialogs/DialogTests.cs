using PartnerBot.Cards;
using PartnerBot.Dialogs;
using PartnerBot.Program.Projections;

namespace PartnerBot.Tests.Dialogs;

/// <summary>The people that most tests talk as. All of them are in Data/people.csv.</summary>
public abstract class DialogTests(Office office)
{
    /// <summary>Sales specialist of a Premier partner in EMEA and North America.</summary>
    protected Conversation Alice => field ??= Talk("alice");

    /// <summary>Sales specialist of an Elite partner in LATAM.</summary>
    protected Conversation Carmen => field ??= Talk("carmen");

    /// <summary>Sales specialist of a Select partner whose focus is API Security and Guardicore.</summary>
    protected Conversation Kim => field ??= Talk("kim");

    /// <summary>Sales specialist of a partner without a level.</summary>
    protected Conversation Faye => field ??= Talk("faye");

    /// <summary>Sales specialist of a distributor at Premier level.</summary>
    protected Conversation Tessa => field ??= Talk("tessa");

    /// <summary>Sales specialist of a Select reseller that buys through the distributor.</summary>
    protected Conversation Quentin => field ??= Talk("quentin");

    /// <summary>Channel account manager of three partners.</summary>
    protected Conversation Mona => field ??= Talk("mona");

    /// <summary>Partner account executive of one partner, in two regions.</summary>
    protected Conversation Nils => field ??= Talk("nils");

    protected Conversation Stranger => field ??= Talk(null);

    protected Office Office => office;

    /// <summary>The plainest question of a topic.</summary>
    protected static Question Ask(Topic topic) => topic switch
    {
        Topic.Guide => new(topic, Article: "executive-sponsor"),
        Topic.WhatIf => new(topic, Suppose: [new Supposition(SuppositionKind.NoPlan)]),
        Topic.ServiceCredit => new(topic, Date: new DateOnly(2026, 7, 30)),
        Topic.DealPrice => new(topic, Amount: 100_000m),
        Topic.Search => new(topic, Words: "sponsor"),
        _ => new(topic),
    };

    protected Conversation Talk(string? person, Place place = Place.Private) => new(office, person, place);
}
