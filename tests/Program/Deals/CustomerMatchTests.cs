using PartnerBot.Program.Deals;

namespace PartnerBot.Tests.Program.Deals;

public sealed class CustomerMatchTests
{
    /// <summary>A name and a domain (or nothing) on each side, with a bar between them.</summary>
    public static TheoryData<string, string> SameOnes => Pairs("""
        Contoso | Contoso
        Contoso | CONTOSO
        Contoso | contoso ltd
        Contoso Ltd | Contoso Limited
        Contoso Inc. | Contoso, Incorporated
        Contoso Corp | Contoso Corporation
        Contoso LLC | Contoso L.L.C.
        Contoso GmbH | Contoso AG
        Contoso GmbH & Co. KG | Contoso
        Contoso S.A. | Contoso SA
        Contoso S. A. | Contoso
        Contoso S.A. de C.V. | Contoso
        Contoso S. de R.L. de C.V. | CONTOSO
        Contoso Sp. z o.o. | Contoso
        Contoso s.r.o. | Contoso
        Contoso A/S | Contoso AS
        Contoso Pty Ltd | Contoso (Pty) Ltd
        Contoso Pvt. Ltd. | Contoso Private Limited
        Contoso Sdn Bhd | Contoso
        PT Contoso Tbk | Contoso
        Contoso K.K. | Contoso Kk
        Contoso Co., Ltd. | Contoso Company
        Contoso N.V. | Contoso B.V.
        Contoso Oy | Contoso Oyj
        Contoso OÜ | Contoso
        Contoso SE | Contoso Se
        The Contoso Company | Contoso
        The Coca-Cola Company | Coca Cola
        Coca Cola | CocaCola
        Coka Cola | Coca Cola
        Face Book | Facebook
        Foo-Bar Ltd | Foobar
        Smith & Sons | Smith and Sons
        Smith & Sons Ltd | SMITH AND SONS LIMITED
        O'Neil Group | ONeil Group
        O’Neil Group | O'Neil Group
        Nestlé | Nestle
        Société Générale | Societe Generale SA
        Müller | Muller
        Müller | Mueller
        Jäger & Söhne | Jaeger & Soehne
        Straße 7 | Strasse 7
        Łódź Energia | Lodz Energia
        Ørsted | Orsted A/S
        İş Bankası A.Ş. | Is Bankasi
        São Martinho S.A. | Sao Martinho
        Škoda Auto a.s. | Skoda Auto
        ООО «Ромашка» | Ромашка
        Ёлка Трейд | Елка Трейд
        株式会社アカマイ | アカマイ
        アカマイ株式会社 | アカマイ
        华为技术有限公司 | 华为技术
        Ｃｏｎｔｏｓｏ | Contoso
        Contoso | Contosso
        Contoso | Cotoso
        Contoso | Conotso
        Contoso | Contozo
        Fabrikam | Fabricam
        Volkswagen | Volkswagn
        Lufthansa Technik | Lufthanza Tecnik
        Deutsche Telekom | Deutche Telekomm
        Northwind Traders | Nortwhind Tradres
        Interntional Business | International Busines
        Bank of Ireland | Bnak of Ireland
        Bank of Ireland | Bank fo Ireland
        3M | 3 M
        A.P. Moller | AP Møller
        E.ON SE | EON
        1&1 | 1 & 1
        Contoso, contoso.com | Fabrikam, contoso.com
        Contoso, contoso.com | Contoso Holding, https://www.contoso.com/about
        Contoso, shop.contoso.com | Fabrikam, contoso.com
        Contoso, contoso.co.uk | Fabrikam, mail.contoso.co.uk
        Contoso, ana@contoso.de | Fabrikam, contoso.de
        Contoso, münchen.de | Fabrikam, xn--mnchen-3ya.de
        Contoso, contoso.com | Contoso, fabrikam.com
        Contoso, gmail.com | Contoso Ltd, gmail.com
        """);

    public static TheoryData<string, string> DifferentOnes => Pairs("""
        Contoso | Fabrikam
        Contoso | Contoso Bank
        Contoso | Contoso Holding
        Contoso Germany | Contoso France
        Contoso Bank | Contoso Insurance
        Contoso | Consto
        IBM | IBN
        SAP | SAS Institute
        BMW | BMC
        Visa | Vida
        Ford | Fore
        Nike | Mike
        Axa | Axis
        HP | HPE
        Aon | Eon
        Shell | Dell
        Intel | Intuit
        Delta Airlines | Alta Airlines
        Bank of Ireland | Bank of Finland
        Austria Telekom | Australia Telekom
        Deutsche Bank | Deutsche Bahn
        Bank of America | Bank of Armenia
        First National Bank | Second National Bank
        ABC Systems | ABB Systems
        IBM Deutschland | IBN Deutschland
        Air Asia | Air India
        United Airlines | United Utilities
        North Sea Oil | North Sea Gas
        East Coast Bank | West Coast Bank
        Studio 54 | Studio 55
        Motel 6 | Motel 8
        Region 1 Health | Region 2 Health
        Channel 4 Television | Channel 5 Television
        7-Eleven | 8-Eleven
        General Motors | General Electric
        General Mills | General Dynamics
        American Express | American Airlines
        Morgan Stanley | JP Morgan
        Johnson & Johnson | Johnson Controls
        Smith & Sons | Smith & Daughters
        Volkswagen | Volvo
        Mercedes | Mercer
        Siemens | Siemens Energy
        Siemens Gamesa | Siemens Healthineers
        University of Bonn | University of Bern
        City of Paris | City of Perth
        Hotel Adler | Hotel Alder Park
        Nova Systems | Neva Solutions
        Alpha Bank | Delta Bank
        Telecom Italia | Telecom Argentina
        Orange | Range Rover
        Amazon | Amazonia Seguros
        Ромашка | Рябина
        アカマイ | アマゾン
        华为技术 | 中兴通讯
        شركة الاتصالات | شركة الكهرباء
        株式会社 | 有限公司
        Co | SA
        !!! | ???
        Contoso, gmail.com | Fabrikam, gmail.com
        Contoso, outlook.com | Fabrikam, outlook.com
        Contoso, contoso.com | Fabrikam, fabrikam.com
        Contoso, contoso.github.io | Fabrikam, fabrikam.github.io
        Contoso, contoso.co.uk | Fabrikam, fabrikam.co.uk
        Contoso, health.nsw.gov.au | Fabrikam, transport.nsw.gov.au
        Contoso, contoso.com | Fabrikam, contoso.org
        Contoso, nothing | Fabrikam, nothing
        Contoso, co.uk | Fabrikam, co.uk
        Contoso, contoso.com | Fabrikam, mycontoso.com
        Contoso, contoso.myshopify.com | Fabrikam, fabrikam.myshopify.com
        """);

    [Theory]
    [MemberData(nameof(SameOnes))]
    public void These_are_the_same_customer(string one, string other)
    {
        Assert.True(Same(one, other));
        Assert.True(Same(other, one));
    }

    [Theory]
    [MemberData(nameof(DifferentOnes))]
    public void These_are_two_customers(string one, string other)
    {
        Assert.False(Same(one, other));
        Assert.False(Same(other, one));
    }

    /// <summary>One letter may be a slip or another company: a person looks.</summary>
    [Theory]
    [InlineData("Bank of Ireland", "Bank of Iceland")]
    [InlineData("Intel", "Inter")]
    [InlineData("Contoso", "Contosa")]
    public void Names_that_are_one_letter_apart_are_taken_for_the_same(string one, string other) => Assert.True(Same(one, other));

    [Fact]
    public void Keys_are_the_name_and_the_domain()
    {
        Assert.Equal(["n:contoso", "d:contoso.com"], CustomerMatch.Keys("Contoso Ltd", "www.contoso.com"));
        Assert.Equal(["n:facebook"], CustomerMatch.Keys("Face Book, Inc.", null));
        Assert.Equal(["n:contoso"], CustomerMatch.Keys("Contoso", "gmail.com"));
        Assert.Equal(["n:contoso"], CustomerMatch.Keys("Contoso", "no domain"));
    }

    [Fact]
    public void Customers_that_share_a_key_are_the_same()
    {
        var known = Known().Select(Split).ToList();
        var sharing = known.SelectMany(_ => known, (one, other) => (One: one, Other: other))
            .Where(pair => CustomerMatch.Keys(pair.One.Name, pair.One.Domain).Intersect(CustomerMatch.Keys(pair.Other.Name, pair.Other.Domain)).Any());

        Assert.All(sharing, pair => Assert.True(CustomerMatch.Same(pair.One.Name, pair.One.Domain, pair.Other.Name, pair.Other.Domain)));
    }

    [Fact]
    public void A_customer_is_the_same_as_itself() =>
        Assert.All(Known(), known => Assert.True(Same(known, known)));

    [Theory]
    [InlineData("Foo", 1)]
    [InlineData("Contoso", 8)]
    [InlineData("Northwind Traders", 28)]
    [InlineData("A very long name that goes on and on until it has as many letters as a customer's name can have, which is 120 of them..", 28)]
    public void A_name_has_few_variants(string name, int most) => Assert.InRange(CustomerMatch.Variants(name).Distinct().Count(), 1, most);

    [Fact]
    public void The_same_names_share_a_variant()
    {
        Assert.All(SameOnes, pair => Shared(Split((string)pair.Data.Item1).Name, Split((string)pair.Data.Item2).Name));

        static void Shared(string one, string other)
        {
            if (CustomerMatch.Same(one, null, other, null)) Assert.NotEmpty(CustomerMatch.Variants(one).Intersect(CustomerMatch.Variants(other)));
        }
    }

    [Fact]
    public void However_a_name_is_mistyped_the_same_names_share_a_variant()
    {
        var random = new Random(4711);
        var same = 0;
        for (var count = 0; count < 30_000; count++)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(2, 16)).Select(_ => "abcd "[random.Next(5)]));
            var other = Enumerable.Range(0, random.Next(4)).Aggregate(name, (text, _) => Mistyped(text, random));
            if (!CustomerMatch.Same(name, null, other, null)) continue;

            same++;
            Assert.True(CustomerMatch.Same(other, null, name, null));
            Assert.NotEmpty(CustomerMatch.Variants(name).Intersect(CustomerMatch.Variants(other)));
        }

        Assert.InRange(same, 8_000, 29_999);
    }

    [Fact]
    public void One_slip_in_a_long_enough_word_is_forgiven_and_three_never_are()
    {
        var random = new Random(4711);
        for (var count = 0; count < 5_000; count++)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(5, 12)).Select(_ => (char)('a' + random.Next(26))));

            // A legal form at the end of a made-up word would not be part of the name; here it is one word.
            Assert.True(CustomerMatch.Same(name, null, name + "x", null));
            Assert.False(CustomerMatch.Same(name, null, name + "xyz", null));
        }
    }

    private static bool Same(string one, string other)
    {
        var ((name, domain), (otherName, otherDomain)) = (Split(one), Split(other));
        return CustomerMatch.Same(name, domain, otherName, otherDomain);
    }

    private static (string Name, string? Domain) Split(string customer) =>
        customer.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var at && customer[(at + 2)..] is var domain && (domain.Contains('.') || domain is "nothing") && !domain.EndsWith('.') ? (customer[..at], domain) : (customer, null);

    private static IEnumerable<string> Known() => SameOnes.Concat(DifferentOnes).SelectMany(pair => new[] { (string)pair.Data.Item1, (string)pair.Data.Item2 }).Distinct();

    private static string Mistyped(string text, Random random)
    {
        if (text.Length < 2) return text + "a";
        var at = random.Next(text.Length - 1);
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, "e"),
            2 => $"{text[..at]}e{text[(at + 1)..]}",
            _ => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
        };
    }

    private static TheoryData<string, string> Pairs(string lines) => [.. lines.Split('\n').Select(line => line.Split(" | ")).Select(pair => (pair[0], pair[1]))];
}
