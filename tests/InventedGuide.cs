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

        | | North America | | LATAM | | EMEA | | APJ | |
        |---|---|---|---|---|---|---|---|---|
        | | Annual Revenue or Net MRR | | Annual Revenue or Net MRR | | Annual Revenue or Net MRR | | Annual Revenue or Net MRR | |
        | Elite | >\$4M | >\$100K | >\$2M | >\$60K | >\$5M | >\$100K | >\$4M | >\$65K |
        | Premier | >\$2M | >\$50K | >\$1M | >\$30K | >\$2.5M | >\$50K | >\$2M | >\$40K |
        | Select | >\$250K | >\$7K | >\$100K | >\$5K | >\$250K | >\$12K | >\$500K | >\$10K |

        * Counted from January on.

        Assigned Staff

        People on deck are counted by rank.

        Certified Staff

        | Program Level | Certified Assigned Staff | | | |
        |---|---|---|---|---|
        | | Sales Specialist | Sales Engineer | Basic Services & Support* | Solutions Architect** |
        | Elite | 5 | 3 | 1 | 3 |
        | Premier | 3 | 2 | 1 | 1 |
        | Select | 1 | 1 | 1 | N/A |

        Financial Benefits

        Wholesale Product Pricing

        | Resellers | without Deal Registration | with Deal Registrations* | API Security and Akamai Guardicore Segmentation Deal Registrations for New Customers |
        |---|---|---|---|
        | Elite | 15% | 35% | 40% |
        | Premier | 15% | 30% | 35% |
        | Select | 15% | 25% | 30% |

        The cargo list hangs in the office. Bring a signed slip, or the clerk sends you away.

        Marketing Benefits

        Flags and pennants come from [the flag locker](#). Write to flags@harbour.example for more:

        - **Pennants** – one a ship
        - **Flags** – as many as the wind carries

        Ropes and Knots

        A knot that slips is tied again within sixty (60) days. The log of the last six (6) months is read aloud.

        Product Level Certification Compliance per Partner

        | Role | Basic* | Advanced** |
        |---|---|---|
        | Sales Specialist | 2 | |
        | Sales Engineer | 2 | |
        | Basic Services and Support | 1 | |
        | Solutions Architect | | 1 |

        Ask An Expert

        | Qualifying Criteria | Requirement for Ships |
        |---|---|
        | Solutions Architect Certifications | Minimum of 2 |
        | Partner-Led PoC/Integrations | 8 per year |

        """;

    public static readonly IReadOnlyList<Passage> Passages = Of(Text);

    public static IReadOnlyList<Passage> Of(string text) => GuideText.Split(text, isMarkdown: false);
}
