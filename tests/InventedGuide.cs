using PartnerBot.Program.Guides;

namespace PartnerBot.Tests;

/// <summary>A guide that nobody wrote for anybody. Its figures are those of <see cref="Some.Edition"/>.</summary>
internal static class InventedGuide
{
    public const string Text =
        """
        HANDBOOK

        Harbour Program



        Welcome Aboard

        Read this first. It tells resellers how the harbour works (e.g. who ties the ropes). Questions go to the harbour master.

        Program Levels

        Ships are small, middling or large.

        Revenue Thresholds

        One of the two is enough in a year.

        | | APJ | | EMEA | | LATAM | | North America | |
        |---|---|---|---|---|---|---|---|---|
        | | Revenue or Net MRR | | Revenue or Net MRR | | Revenue or Net MRR | | Revenue or Net MRR | |
        | Select | >\$500K | >\$10K | >\$250K | >\$12K | >\$100K | >\$5K | >\$250K | >\$7K |
        | Premier | >\$2M | >\$40K | >\$2.5M | >\$50K | >\$1M | >\$30K | >\$2M | >\$50K |
        | Elite | >\$4M | >\$65K | >\$5M | >\$100K | >\$2M | >\$60K | >\$4M | >\$100K |

        * Counted from January on.

        Assigned Staff

        People on deck are counted by rank.

        Certified Staff

        | Level | Crew with a Certificate | | | |
        |---|---|---|---|---|
        | | Solutions Architect** | Basic Services* | Sales Engineer | Sales Specialist |
        | Select | None | 1 | 1 | 1 |
        | Premier | 1 | 1 | 2 | 3 |
        | Elite | 3 | 1 | 3 | 5 |

        Financial Benefits

        Wholesale Product Pricing

        | Ships | Registration for a new customer (API Sec, Guardicore) | with a registration* | without a registration |
        |---|---|---|---|
        | Select | 30% | 25% | 15% |
        | Premier | 35% | 30% | 15% |
        | Elite | 40% | 35% | 15% |

        The cargo list hangs in the office. Bring a signed slip, or the clerk sends you away.

        Marketing Benefits

        Flags and pennants come from [the flag locker](#). Write to flags@harbour.example for more:

        - **Pennants** – one a ship
        - **Flags** – as many as the wind carries

        Ropes and Knots

        A knot that slips is tied again within sixty (60) days. The log of the last six (6) months is read aloud.

        Compliance by Cargo

        | Rank | Advanced** | Basic* |
        |---|---|---|
        | Solutions Architect | 1 | |
        | Basic Services | | 1 |
        | Sales Engineer | | 2 |
        | Sales Specialist | | 2 |

        Ask An Expert

        | What | Requirement |
        |---|---|
        | Partner-Led Integrations | at least 8 |
        | Solutions Architects | at least 2 |

        """;

    public static readonly IReadOnlyList<Passage> Passages = Of(Text);

    public static IReadOnlyList<Passage> Of(string text) => GuideText.Split(text, isMarkdown: false);
}
