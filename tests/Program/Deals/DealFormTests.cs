using PartnerBot.Program;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Requests;
using PartnerBot.Tests.Program.Requests;

namespace PartnerBot.Tests.Program.Deals;

public sealed class DealFormTests
{
    [Fact]
    public void A_whole_form_is_read()
    {
        var form = Read(SomeForms.Deal);

        Assert.Equal(
            ("Contoso Ltd", "contoso.com", "Germany", Geography.Emea, CustomerStanding.New, 450_000m, new DateOnly(2026, 12, 15), "Approved for this year", "The CIO signs", "Bots empty the shop"),
            (form.Customer, form.Domain, form.Country, form.Region, form.Standing, form.Amount, form.Close, form.Budget, form.Authority, form.Need));
        Assert.Equal([ProductCatalogue.AppAndApiProtector], form.Products);
    }

    [Fact]
    public void What_need_not_be_said_may_be_missing()
    {
        var form = Read(SomeForms.Deal.But(Field.Domain, null).But(Field.Country, " ").But(Field.Region, null));

        Assert.Equal((null, null, Geography.Emea), (form.Domain, form.Country, form.Region));
    }

    [Fact]
    public void An_empty_form_has_a_problem_with_everything_else()
    {
        var reading = DealForm.Read(new Dictionary<Field, string>(), SomeForms.Context);

        Assert.Null(reading.Form);
        Assert.Equal(
            [Field.Customer, Field.Products, Field.Standing, Field.Amount, Field.Budget, Field.Authority, Field.Need, Field.Close],
            reading.Problems.Keys.Order());
        Assert.All(reading.Problems.Values, sentence => Assert.Matches(@"^[A-Z].+\.$", sentence));
    }

    [Fact]
    public void One_page_shows_only_its_own_problems() =>
        Assert.Equal([Field.Customer], DealForm.Read(new Dictionary<Field, string>(), SomeForms.Context).ProblemsOf([Field.Customer, Field.Domain, Field.Customer]).Keys);

    [Theory]
    [InlineData("450000", "450000")]
    [InlineData("450000.50", "450000.50")]
    [InlineData("450000.5", "450000.50")]
    [InlineData("450000.500", "450000.50")]
    [InlineData("0450000", "450000")]
    [InlineData("450k", "450000")]
    [InlineData("450 K", "450000")]
    [InlineData("450 thousand", "450000")]
    [InlineData("$450k", "450000")]
    [InlineData("450k$", "450000")]
    [InlineData("450kusd", "450000")]
    [InlineData("$450,000", "450000")]
    [InlineData("US$ 450,000", "450000")]
    [InlineData("USD 450,000.50", "450000.50")]
    [InlineData("450,000 US dollars", "450000")]
    [InlineData("450.000,50", "450000.50")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("1'234'567", "1234567")]
    [InlineData("1’234’567.80", "1234567.80")]
    [InlineData("450 000", "450000")]
    [InlineData("450\u00a0000,5", "450000.50")]
    [InlineData("12,50,000", "1250000")]
    [InlineData("1.5M", "1500000")]
    [InlineData("1,5 million", "1500000")]
    [InlineData("2 mio", "2000000")]
    [InlineData("0.45m", "450000")]
    [InlineData("0.500m", "500000")]
    [InlineData(".5m", "500000")]
    [InlineData("1bn", "1000000000")]
    [InlineData("1,000,000,000", "1000000000")]
    [InlineData("1234.567k", "1234567")]
    [InlineData("450,50", "450.50")]
    [InlineData("0.01", "0.01")]
    [InlineData("٤٥٠٠٠٠", "450000")]
    [InlineData("４５０，０００", "450000")]
    public void An_amount_is_read_as_people_write_it(string typed, string amount) =>
        Assert.Equal(amount, Read(SomeForms.Deal.But(Field.Amount, typed)).ToFields()[Field.Amount]);

    [Theory]
    [InlineData("", "Type the deal's amount at list price in US dollars, like 450000 or 450k.")]
    [InlineData("0", "The amount has to be more than zero. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("0.00", "The amount has to be more than zero. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("-5", "The amount cannot be negative. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("−$5", "The amount cannot be negative. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("1e9", "\"1e9\" is not one amount. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("450k-500k", "\"450k-500k\" is not one amount. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("about 450k", "\"about 450k\" is not one amount. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("a lot", "\"a lot\" is not one amount. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("$", "\"$\" is not one amount. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("NaN", "\"NaN\" is not one amount. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("450.000", "\"450.000\" can be read in two ways. Type all digits without separators, like 450000 or 450.50.")]
    [InlineData("1.500k", "\"1.500k\" can be read in two ways. Type all digits without separators, like 450000 or 450.50.")]
    [InlineData("1,500k", "\"1,500k\" can be read in two ways. Type all digits without separators, like 450000 or 450.50.")]
    [InlineData("45,0000,00", "The separators in \"45,0000,00\" do not fit a number. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("450,000,50", "The separators in \"450,000,50\" do not fit a number. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("4 5", "The separators in \"4 5\" do not fit a number. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("0.001", "The amount has fractions of a cent. Round it to cents.")]
    [InlineData("450000.0000000000000000000000000000001", "The amount has fractions of a cent. Round it to cents.")]
    [InlineData("1,000,000,000.01", "The amount is above $1,000,000,000. Check the number of zeros.")]
    [InlineData("1.1bn", "The amount is above $1,000,000,000. Check the number of zeros.")]
    [InlineData("99999999999999999999999999999999999999", "The amount is above $1,000,000,000. Check the number of zeros.")]
    [InlineData("€450,000", "Amounts are in US dollars. Convert it and type it like 450000 or 450k.")]
    [InlineData("450k EUR", "Amounts are in US dollars. Convert it and type it like 450000 or 450k.")]
    [InlineData("450kEUR", "\"450kEUR\" is not one amount. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("£5", "Amounts are in US dollars. Convert it and type it like 450000 or 450k.")]
    [InlineData("A$450,000", "Amounts are in US dollars. Convert it and type it like 450000 or 450k.")]
    [InlineData("C$ 450", "Amounts are in US dollars. Convert it and type it like 450000 or 450k.")]
    [InlineData("R$450", "Amounts are in US dollars. Convert it and type it like 450000 or 450k.")]
    [InlineData("450 CHF", "Amounts are in US dollars. Convert it and type it like 450000 or 450k.")]
    [InlineData("₹ 12,50,000", "Amounts are in US dollars. Convert it and type it like 450000 or 450k.")]
    public void An_amount_that_cannot_be_used_is_asked_for_again(string typed, string problem) => AssertProblem(Field.Amount, typed, problem);

    [Theory]
    [InlineData("2026-08-03", "2026-08-03")]
    [InlineData("2029-08-03", "2029-08-03")]
    [InlineData("15 Dec 2026", "2026-12-15")]
    [InlineData("15 December 2026", "2026-12-15")]
    [InlineData("15. December 2026", "2026-12-15")]
    [InlineData("15-Dec-2026", "2026-12-15")]
    [InlineData("15th of December, 2026", "2026-12-15")]
    [InlineData("December 15, 2026", "2026-12-15")]
    [InlineData("Dec. 15 2026", "2026-12-15")]
    [InlineData("dec 15th", "2026-12-15")]
    [InlineData("15 Dec", "2026-12-15")]
    [InlineData("Dec 15", "2026-12-15")]
    [InlineData("3 Aug", "2026-08-03")]
    [InlineData("2 Aug", "2027-08-02")]
    [InlineData("Sept 1", "2026-09-01")]
    [InlineData("29 Feb", "2028-02-29")]
    public void A_day_is_read_as_people_write_it(string typed, string day) => Assert.Equal(day, Read(SomeForms.Deal.But(Field.Close, typed)).ToFields()[Field.Close]);

    [Theory]
    [InlineData("", "Pick the day on which the deal should close.")]
    [InlineData("2026-08-02", "2 Aug 2026 has passed. Pick 3 Aug 2026 or a later day.")]
    [InlineData("15 Dec 2025", "15 Dec 2025 has passed. Pick 3 Aug 2026 or a later day.")]
    [InlineData("2029-08-04", "4 Aug 2029 is more than 3 years ahead. Check the year.")]
    [InlineData("9999-12-31", "31 Dec 9999 is more than 3 years ahead. Check the year.")]
    [InlineData("12/05/2026", "\"12/05/2026\" can be read in two ways. Pick a day, or type it like 15 Dec 2026.")]
    [InlineData("05.12.26", "\"05.12.26\" can be read in two ways. Pick a day, or type it like 15 Dec 2026.")]
    [InlineData("soon", "\"soon\" is not a day that I can read. Pick a day, or type it like 15 Dec 2026.")]
    [InlineData("2026-02-30", "\"2026-02-30\" is not a day that I can read. Pick a day, or type it like 15 Dec 2026.")]
    [InlineData("31 Nov", "There is no such day as \"31 Nov\". Pick a day, or type it like 15 Dec 2026.")]
    [InlineData("29 Feb 2027", "There is no such day as \"29 Feb 2027\". Pick a day, or type it like 15 Dec 2026.")]
    [InlineData("0 Dec 2026", "There is no such day as \"0 Dec 2026\". Pick a day, or type it like 15 Dec 2026.")]
    [InlineData("1 Jan 0000", "There is no such day as \"1 Jan 0000\". Pick a day, or type it like 15 Dec 2026.")]
    public void A_day_that_cannot_be_used_is_asked_for_again(string typed, string problem) => AssertProblem(Field.Close, typed, problem);

    [Theory]
    [InlineData("C3")]
    [InlineData("  3M  ")]
    [InlineData("شركة عربية")]
    [InlineData("株式会社アカマイ")]
    [InlineData("🚀 Rockets")]
    public void Customers_have_names_of_all_sorts(string name) => Assert.Equal(name.Trim(), Read(SomeForms.Deal.But(Field.Customer, name)).Customer);

    [Theory]
    [InlineData(" \u200b ", "Type the customer's legal name.")]
    [InlineData("👍🎉", "Type the customer's legal name.")]
    [InlineData("!!!", "Type the customer's legal name.")]
    [InlineData("X", "\"X\" is too short: type at least 2 letters.")]
    public void A_customer_needs_a_name(string name, string problem) => AssertProblem(Field.Customer, name, problem);

    [Fact]
    public void A_name_has_up_to_120_letters()
    {
        Assert.Equal(new string('x', 120), Read(SomeForms.Deal.But(Field.Customer, new string('x', 120))).Customer);
        Assert.Equal(120, Read(SomeForms.Deal.But(Field.Customer, string.Concat(Enumerable.Repeat("𠮷", 120)))).Customer.EnumerateRunes().Count());
        AssertProblem(Field.Customer, new string('x', 121), "This has 121 letters, and 120 fit. Please shorten it.");
    }

    [Theory]
    [InlineData(Field.Budget)]
    [InlineData(Field.Authority)]
    [InlineData(Field.Need)]
    public void What_is_said_of_the_opportunity_has_up_to_500_letters(Field field)
    {
        Assert.Equal(500, Read(SomeForms.Deal.But(field, new string('x', 500))).ToFields()[field].Length);
        AssertProblem(field, new string('x', 501), "This has 501 letters, and 500 fit. Please shorten it.");
        Assert.Contains(field, DealForm.Read(SomeForms.Deal.But(field, "…"), SomeForms.Context).Problems.Keys);
    }

    [Theory]
    [InlineData("contoso.com", "contoso.com")]
    [InlineData("https://www.Contoso.com/x", "contoso.com")]
    [InlineData("HTTP://contoso.com:8080/a?b=c#d", "contoso.com")]
    [InlineData("www.contoso.com.", "contoso.com")]
    [InlineData("contoso.com/about", "contoso.com")]
    [InlineData("ana@contoso.com", "contoso.com")]
    [InlineData("mailto:ana@contoso.com", "contoso.com")]
    [InlineData("Ana <ana@contoso.com>", "contoso.com")]
    [InlineData("shop.contoso.co.uk", "shop.contoso.co.uk")]
    [InlineData("www.com", "www.com")]
    [InlineData("//contoso.com", "contoso.com")]
    [InlineData("münchen.de", "münchen.de")]
    [InlineData("xn--mnchen-3ya.de", "münchen.de")]
    [InlineData("例え.jp", "例え.jp")]
    [InlineData("https://user:secret@contoso.com/", "contoso.com")]
    public void A_domain_is_read_out_of_what_was_typed(string typed, string domain)
    {
        Assert.Equal(domain, CustomerMatch.Domain(typed));
        Assert.Equal(domain, Read(SomeForms.Deal.But(Field.Domain, typed)).Domain);
    }

    [Theory]
    [InlineData("contoso")]
    [InlineData("contoso dot com")]
    [InlineData("192.168.0.1")]
    [InlineData("-contoso.com")]
    [InlineData("contoso..com")]
    [InlineData("@")]
    [InlineData("https://")]
    [InlineData("localhost:3978")]
    public void What_is_no_domain_is_said_so(string typed)
    {
        Assert.Equal("", CustomerMatch.Domain(typed));
        AssertProblem(Field.Domain, typed, $"\"{typed}\" is not a domain. Type it like contoso.com, or leave it empty.");
    }

    [Theory]
    [InlineData("gmail.com", "gmail.com")]
    [InlineData("buyer@Outlook.com", "outlook.com")]
    [InlineData("https://www.yahoo.co.uk", "yahoo.co.uk")]
    [InlineData("gmx.de", "gmx.de")]
    [InlineData("qq.com", "qq.com")]
    public void Where_anybody_has_mail_says_nothing_of_a_customer(string typed, string domain) =>
        AssertProblem(Field.Domain, typed, $"{domain} is where anybody has mail. Type the customer's own domain, or leave it empty.");

    [Fact]
    public void Products_go_by_name_or_alias_and_count_once() => Assert.Equal(
        [ProductCatalogue.AppAndApiProtector, ProductCatalogue.Guardicore, ProductCatalogue.Named("Client-Side Protection & Compliance")],
        Read(SomeForms.Deal.But(Field.Products, "WAF, guardicore; app and api protector,, CSPC")).Products);

    [Theory]
    [InlineData("", "Pick at least one product.")]
    [InlineData(" , ;", "Pick at least one product.")]
    [InlineData("Ion, Teleporter", "I do not know \"Teleporter\". Name them as in the price list, like App & API Protector.")]
    [InlineData("Teleporter, Warp", "I do not know \"Teleporter\" and \"Warp\". Name them as in the price list, like App & API Protector.")]
    [InlineData("Ion, AAP", "\"AAP\" may be App & API Protector or API Security. Say which.")]
    public void Products_that_are_not_clear_are_named(string typed, string problem) => AssertProblem(Field.Products, typed, problem);

    [Theory]
    [InlineData("new", CustomerStanding.New)]
    [InlineData("Existing", CustomerStanding.Existing)]
    [InlineData("existingNewService", CustomerStanding.ExistingNewService)]
    public void The_customer_stands_in_one_of_three_ways(string typed, CustomerStanding standing) => Assert.Equal(standing, Read(SomeForms.Deal.But(Field.Standing, typed)).Standing);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("old")]
    public void And_in_no_other(string typed) => AssertProblem(Field.Standing, typed, "Pick whether the customer is new to Akamai, has the service, or has other services.");

    [Theory]
    [InlineData("LATAM", Geography.Latam)]
    [InlineData("na", Geography.NorthAmerica)]
    [InlineData("North America", Geography.NorthAmerica)]
    public void The_region_is_one_of_the_partners(string typed, Geography region)
    {
        var context = SomeForms.Context with { Regions = [Geography.Latam, Geography.NorthAmerica] };

        Assert.Equal(region, DealForm.Read(SomeForms.Deal.But(Field.Region, typed), context).Form!.Region);
    }

    [Fact]
    public void Another_region_is_refused()
    {
        var two = SomeForms.Context with { Regions = [Geography.Latam, Geography.NorthAmerica] };

        AssertProblem(Field.Region, "APJ", "APJ is not among your company's regions. Pick EMEA.");
        AssertProblem(Field.Region, "Moon", "\"Moon\" is not a region. Pick EMEA.");
        Assert.Equal("Pick the region: LATAM or North America.", DealForm.Read(SomeForms.Deal.But(Field.Region, null), two).Problems[Field.Region]);
        Assert.Equal(
            "No region is on record for your company. Ask your channel account manager to add it.",
            DealForm.Read(SomeForms.Deal, SomeForms.Context with { Regions = [] }).Problems[Field.Region]);
    }

    [Fact]
    public void What_was_written_is_read_again_on_any_later_day()
    {
        var form = Read(SomeForms.Deal
            .But(Field.Amount, "$1,234.5").But(Field.Products, "WAF, GC, Client-Side Protection & Compliance").But(Field.Standing, "existingnewservice").But(Field.Close, "2026-08-03"));
        var stored = DealForm.Stored(form.ToFields());

        Assert.Equal(form.ToFields(), stored.ToFields());
        Assert.Equal(form with { Products = [] }, stored with { Products = [] });
        Assert.Equal(form.Products, stored.Products);
        Assert.Equal(form.ToFields(), Read(form.ToFields().ToDictionary()).ToFields());
    }

    [Fact]
    public void Every_product_of_the_catalogue_is_read_again()
    {
        var all = string.Join(", ", ProductCatalogue.All.Select(each => each.Product.Name));

        Assert.Equal(ProductCatalogue.All.Select(each => each.Product), DealForm.Stored(Read(SomeForms.Deal.But(Field.Products, all)).ToFields()).Products);
    }

    [Fact]
    public void Long_texts_do_not_make_long_problems()
    {
        foreach (var field in SomeForms.Deal.Keys)
            Assert.All(DealForm.Read(SomeForms.Deal.But(field, new string('7', 2_000) + "é,"), SomeForms.Context).Problems.Values, sentence => Assert.InRange(sentence.Length, 1, 250));
    }

    [Fact]
    public void Whatever_is_typed_gives_a_form_or_a_problem()
    {
        string[] pieces = ["4", "50", "000", ".", ",", "'", " ", "k", "m", "$", "€", "-", "Dec", "15", "2026", "/", "@", "www", "com", "ä", "👍", "\u202e", "e", "AAP", "Ion"];
        var random = new Random(4711);
        for (var count = 0; count < 5_000; count++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => pieces[random.Next(pieces.Length)]));
            var field = random.GetItems([.. SomeForms.Deal.Keys], 1)[0];
            var reading = DealForm.Read(SomeForms.Deal.But(field, typed), SomeForms.Context);

            Assert.Equal(reading.Form is null, reading.Problems.Count > 0);
            if (reading.Form is { } form) Assert.Equal(form.ToFields(), DealForm.Stored(form.ToFields()).ToFields());
            else Assert.Equal([field], reading.Problems.Keys);
        }
    }

    private static DealForm Read(Dictionary<Field, string> fields)
    {
        var reading = DealForm.Read(fields, SomeForms.Context);
        Assert.Empty(reading.Problems);
        return Assert.IsType<DealForm>(reading.Form);
    }

    private static void AssertProblem(Field field, string typed, string problem)
    {
        var reading = DealForm.Read(SomeForms.Deal.But(field, typed), SomeForms.Context);

        Assert.Null(reading.Form);
        Assert.Equal(KeyValuePair.Create(field, problem), Assert.Single(reading.Problems));
    }
}
