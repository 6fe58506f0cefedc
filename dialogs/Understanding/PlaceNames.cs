using PartnerBot.Program;
using static PartnerBot.Program.Geography;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>The places people name, and the geography of the program that each lies in.</summary>
internal static class PlaceNames
{
    public static IEnumerable<(string Name, IReadOnlyList<Geography> Geographies)> All =>
        Places.SelectMany(row => row.Names.Split(", "), (row, name) => (name, row.Geographies));

    private static readonly IReadOnlyList<(IReadOnlyList<Geography> Geographies, string Names)> Places =
    [
        ([NorthAmerica, Latam], "americas, the americas, amer"),
        ([NorthAmerica],
            "north america, northern america, na, noram, us, usa, u.s., u.s.a., united states, the united states, the states, america, american, americans, the americans, us and " +
            "canada, canada, canadian, new york, toronto, chicago, boston, san francisco, los angeles, texas, dallas, montreal, vancouver, seattle, atlanta, miami"),
        ([Latam],
            "latam, latin america, latin american, latinamerica, south america, central america, caribbean, brazil, brasil, brazilian, mexico, mexican, " +
            "argentina, chile, colombia, peru, ecuador, uruguay, paraguay, bolivia, venezuela, costa rica, panama, guatemala, dominican republic, puerto " +
            "rico, sao paulo, rio de janeiro, buenos aires, bogota, santiago, lima, mexico city, monterrey"),
        ([Emea],
            "emea, europe, european, european union, eu, uk, united kingdom, great britain, britain, england, scotland, wales, ireland, germany, german, " +
            "france, french, spain, spanish, italy, italian, portugal, netherlands, holland, dutch, belgium, luxembourg, switzerland, swiss, austria, " +
            "poland, polish, sweden, norway, denmark, finland, iceland, nordics, dach, benelux, iberia, czech republic, czechia, slovakia, hungary, " +
            "romania, bulgaria, croatia, serbia, slovenia, greece, turkey, cyprus, malta, ukraine, estonia, latvia, lithuania, baltics, eastern europe, " +
            "middle east, the middle east, mena, israel, saudi arabia, ksa, saudi, uae, united arab emirates, emirates, dubai, qatar, kuwait, bahrain, " +
            "oman, egypt, morocco, tunisia, algeria, africa, african, south africa, nigeria, kenya, ghana, london, paris, berlin, munich, frankfurt, hamburg, vienna, " +
            "zurich, madrid, barcelona, lisbon, rome, milan, amsterdam, brussels, dublin, stockholm, oslo, copenhagen, helsinki, warsaw, prague, budapest, " +
            "istanbul, tel aviv, riyadh, abu dhabi, cairo, johannesburg, cape town, lagos, nairobi"),
        ([Apj],
            "apj, apac, asia pacific, asia pacific and japan, asia pacific japan, asia, asian, japan, japanese, china, greater china, india, indian, " +
            "australia, australian, anz, new zealand, singapore, hong kong, taiwan, korea, south korea, korean, indonesia, malaysia, thailand, vietnam, " +
            "philippines, pakistan, bangladesh, sri lanka, asean, oceania, pacific, tokyo, osaka, seoul, sydney, melbourne, mumbai, delhi, bangalore, shanghai, " +
            "beijing, jakarta, bangkok, manila, auckland, taipei, hanoi"),
    ];
}
