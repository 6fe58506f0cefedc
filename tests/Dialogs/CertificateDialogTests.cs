namespace PartnerBot.Tests.Dialogs;

public sealed class CertificateDialogOnSqlite(SqliteOffice office) : CertificateDialogTests(office);

public sealed class CertificateDialogOnPostgres(PostgresOffice office) : CertificateDialogTests(office);

/// <summary>Certificates, product compliance and Ask An Expert: what hangs on who passed what, and when.</summary>
public abstract class CertificateDialogTests(Office office) : DialogTests(office)
{
    private const string InWindow = "! Renew now";

    [Theory]
    [InlineData("Which certificates expire next?")]
    [InlineData("who is certified for what?")]
    [InlineData("show me our certifications")]
    public async Task The_list_counts_what_is_valid_what_must_be_renewed_and_what_has_lapsed(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal("Certifications", shown.Title);
        Assert.Equal(["2 renew now", "1 lapsed"], shown.Cells("5 valid"));
    }

    [Fact]
    public async Task The_most_urgent_stands_first()
    {
        var shown = await Alice.Says("Which certificates expire next?");

        Assert.Equal(
            ["Dario Conti", "Ben Okafor", "Lars Nygaard", "Alice Berg", "Alice Berg", "Clara Voss", "Mila Novak", "Otto Brandt"],
            shown.Texts.Where(text => text is "Dario Conti" or "Ben Okafor" or "Alice Berg" or "Clara Voss" or "Mila Novak" or "Otto Brandt" or "Lars Nygaard"));
    }

    [Fact]
    public async Task The_last_day_of_each_span_still_counts()
    {
        var shown = await Alice.Says("Which certificates expire next?");

        Assert.Equal($"{InWindow} by 3 Aug 2026, last day", shown["Dario Conti Solutions Architect · App & API Protector"]);
        Assert.Equal($"{InWindow} by 30 Aug 2026, 27 days left", shown["Ben Okafor Sales Engineer · App & API Protector"]);
        Assert.Equal("✓ Valid until 3 Aug 2026, last day", shown["Alice Berg Sales Specialist · API Security"]);
        Assert.Equal("✓ Valid until 9 Sep 2027", shown["Mila Novak Sales Specialist · App & API Protector"]);
        Assert.Equal("✕ Lapsed since 3 Aug 2026", shown["Lars Nygaard Sales Specialist · App & API Protector"]);
    }

    [Fact]
    public async Task A_day_later_each_has_gone_one_further()
    {
        Alice.Now = Office.Now.AddDays(1);

        var shown = await Alice.Says("Which certificates expire next?");

        Assert.Equal("✕ Lapsed since 4 Aug 2026", shown["Dario Conti Solutions Architect · App & API Protector"]);
        Assert.Equal($"{InWindow} by 2 Oct 2026, 59 days left", shown["Alice Berg Sales Specialist · API Security"]);
    }

    [Fact]
    public async Task Who_has_left_is_inactive_or_has_yet_to_pass_is_not_on_the_list()
    {
        var shown = await Alice.Says("who is certified?");

        Assert.DoesNotContain("Ivan", shown.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Jonas", shown.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Nora", shown.Everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when does Ben's certificate expire?", "Ben Okafor", "Dario Conti")]
    [InlineData("which certificates does Mila Novak have?", "Mila Novak", "Ben Okafor")]
    [InlineData("who are our solutions architects?", "Dario Conti", "Ben Okafor")]
    [InlineData("who is certified for API Security?", "Alice Berg", "Ben Okafor")]
    [InlineData("which certificates expire in North America?", "Lars Nygaard", "Ben Okafor")]
    [InlineData("which certificates expire in the next 30 days?", "Ben Okafor", "Mila Novak")]
    public async Task The_list_can_be_narrowed(string words, string there, string notThere)
    {
        var shown = await Alice.Says(words);

        Assert.Equal("Certifications", shown.Title);
        Assert.Contains(there, shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(notThere, shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when does my certificate expire?")]
    [InlineData("which certificates do I have?")]
    [InlineData("am I certified?")]
    public async Task Mine_are_the_askers_own(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal(["0 renew now", "0 lapsed"], shown.Cells("2 valid"));
        Assert.DoesNotContain("Ben Okafor", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_me_is_not_about_me() =>
        Assert.Equal(["2 renew now", "1 lapsed"], (await Alice.Says("show me the certificates")).Cells("5 valid"));

    [Fact]
    public async Task Somebody_without_a_certificate_has_an_empty_list_not_everybodys()
    {
        var shown = await Alice.Says("which certificates does Nora Falk have?");

        Assert.Contains("None of the certificates on record matches that.", shown.Texts);
        Assert.DoesNotContain("Dario Conti", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_none_runs_out_by_a_day_it_is_said_and_when_they_do_is_shown()
    {
        var none = await Alice.Says("which certificates of Mila Novak expire by 30 November 2026?");
        Assert.Contains("None of them runs out by 30 Nov 2026.", none.Texts);
        Assert.Contains("Mila Novak", none.Text, StringComparison.Ordinal);

        var one = await Alice.Says("which certificates of Ben Okafor expire in the next 30 days?");
        Assert.Contains(one.Texts, text => text.StartsWith("Only what runs out by", StringComparison.Ordinal));
        Assert.DoesNotContain("Mila Novak", one.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_without_certificates_is_told_so() =>
        Assert.Contains("No certificates are on record", (await Quentin.Says("who is certified?")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Are we Basic or Advanced for App & API Protector?")]
    [InlineData("product compliance of App & API Protector")]
    public async Task One_sales_engineer_short_is_not_yet_Basic(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal(("App & API Protector: product compliance", "Not yet Basic"), (shown.Title, shown.Figure));
        Assert.Equal("2, needs 2", shown["Sales Specialists"]);
        Assert.Equal("1 of 2", shown["Sales Engineers"]);
        Assert.Equal("1, needs 1", shown["Basic Services & Support"]);
    }

    [Fact]
    public async Task API_Security_has_no_compliance_to_have() =>
        Assert.Equal("Does not apply", (await Kim.Says("are we Basic or Advanced for API Security?")).Figure);

    [Fact]
    public async Task All_products_are_one_list()
    {
        var shown = await Alice.Says("are we product Basic or Advanced?");

        Assert.Equal("✕ Not yet Basic", shown["App & API Protector"]);
        Assert.Equal("– Does not apply", shown["API Security"]);
    }

    [Theory]
    [InlineData("Are we eligible for Ask An Expert?")]
    [InlineData("can we use ask an expert")]
    [InlineData("do we qualify for AAE?")]
    public async Task A_Premier_partner_with_one_architect_does_not_qualify_yet(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal(("Ask An Expert", "Not yet"), (shown.Title, shown.Figure));
        Assert.Contains("2 of 4 criteria are met", shown.Texts);
        Assert.Equal("1 needs 2", shown["Solutions Architects"]);
        Assert.Equal("6 in 2026 needs 8 a year", shown["Partner-led PoCs and integrations"]);
        Assert.Equal("On record, 15 Apr 2026 required, by Akamai's PSE or field team", shown["Recommendation by PSE or field"]);
    }

    [Fact]
    public async Task An_Elite_partner_with_all_of_it_is_eligible_and_knows_the_next_review()
    {
        var shown = await Carmen.Says("Are we eligible for Ask An Expert?");

        Assert.Equal("Eligible", shown.Figure);
        Assert.Contains("Enrolled since 1 Mar 2026. The next activity review is due by 20 Sep 2026.", shown.Texts);
    }

    [Theory]
    [InlineData(20, "The next activity review is due by 20 Sep 2026.")]
    [InlineData(21, "An activity review was due by 20 Sep 2026: raise a case, or talk to the Partner Account Executive.")]
    public async Task A_review_that_is_past_is_not_the_next_one(int day, string said)
    {
        Carmen.Now = new(2026, 9, day, 9, 0, 0, TimeSpan.Zero);

        Assert.Contains($"Enrolled since 1 Mar 2026. {said}", (await Carmen.Says("Are we eligible for Ask An Expert?")).Texts);
    }

    [Fact]
    public async Task A_Select_partner_needs_a_sponsor() =>
        Assert.Equal("Needs a sponsor", (await Kim.Says("Are we eligible for Ask An Expert?")).Figure);
}
