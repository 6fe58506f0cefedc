using System.Text;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

/// <summary>What is said about files and rows that cannot be taken; reading them has nothing to do with the engine.</summary>
public sealed class ImportFaultTests() : StoreContract(postgres: false)
{
    [Theory]
    [InlineData("partners.csv", "partner_id,name,type,level", "p-1,N,reseller,Gold", "level", "Gold", "is none of Select, Premier, Elite")]
    [InlineData("partners.csv", "partner_id,name,type", "p-1,N,shop", "type", "shop", "is none of reseller, distributor")]
    [InlineData("partners.csv", "partner_id,name,type", "p-1,N,", "type", "", "must not be empty")]
    [InlineData("partners.csv", "partner_id,name,type", ",N,reseller", "partner_id", "", "must not be empty")]
    [InlineData("partners.csv", "partner_id,name,type,regions", "p-1,N,reseller,NA;EU", "regions", "NA;EU", "has 'EU', which is none of NA, LATAM, EMEA, APJ; items are separated by ';'")]
    [InlineData("people.csv", "person_id,name,roles", "e-1,N,boss", "roles", "boss", "has 'boss', which is none of sales_specialist,")]
    [InlineData("people.csv", "person_id,name,active", "e-1,N,yes", "active", "yes", "must be true or false")]
    [InlineData("people.csv", "person_id,name,time_zone", "e-1,N,Europe/Bielefeld", "time_zone", "Europe/Bielefeld", "is not an IANA time zone")]
    [InlineData("people.csv", "person_id,name,locale", "e-1,N,english please", "locale", "english please", "is not a language tag")]
    [InlineData("people.csv", "person_id,name,email", "e-1,N,nobody", "email", "nobody", "is not an e-mail address")]
    [InlineData("people.csv", "person_id,name,left_on", "e-1,N,2026-02-29", "left_on", "2026-02-29", "is not a date")]
    [InlineData("assignments.csv", "partner_id,role,region,person_id", "p-1,operator,,c-1", "role", "operator", "is none of cam, pae, pmm, pse")]
    [InlineData("certifications.csv", "person_id,certificate,passed_on", "e-1,Driving,2026-01-01", "certificate", "Driving", "is none of Sales Specialist,")]
    [InlineData("revenue.csv", "partner_id,region,year,annual_revenue_usd", "p-1,NA,26,1", "year", "26", "is not a year like 2026")]
    [InlineData("revenue.csv", "partner_id,region,year,annual_revenue_usd", "p-1,NA,2026,-1", "annual_revenue_usd", "-1", "is not a plain amount")]
    [InlineData("revenue.csv", "partner_id,region,year,annual_revenue_usd", "p-1,NA,2026,\"1,000\"", "annual_revenue_usd", "1,000", "is not a plain amount")]
    [InlineData("revenue.csv", "partner_id,region,year,annual_revenue_usd", "p-1,NA,2026,$5", "annual_revenue_usd", "$5", "is not a plain amount")]
    [InlineData("revenue.csv", "partner_id,region,year,annual_revenue_usd", "p-1,NA,2026,1.234", "annual_revenue_usd", "1.234", "is not an amount in dollars")]
    [InlineData("revenue.csv", "partner_id,region,year,annual_revenue_usd", "p-1,NA,2026,1000000000000000", "annual_revenue_usd", "1000000000000000", "is too large")]
    [InlineData("revenue.csv", "partner_id,region,year,net_mrr_usd", "p-1,NA,2026,+5", "net_mrr_usd", "+5", "is not a plain amount")]
    [InlineData("revenue.csv", "partner_id,region,year,net_mrr_usd", "p-1,NA,2026,--5", "net_mrr_usd", "--5", "is not a plain amount")]
    [InlineData("ask_an_expert.csv", "partner_id,year,partner_led_integrations", "p-1,2026,-3", "partner_led_integrations", "-3", "is not a whole number")]
    [InlineData("customers.csv", "customer_id,name,support_package", "k-1,N,Gold", "support_package", "Gold", "is none of Premium 3.0,")]
    [InlineData("mdf_budgets.csv", "partner_id,year,quarter,budget_usd", "p-1,2026,0,5", "quarter", "0", "is not a quarter from 1 to 4")]
    [InlineData("mdf_budgets.csv", "partner_id,year,quarter,budget_usd", "p-1,2026,5,5", "quarter", "5", "is not a quarter from 1 to 4")]
    [InlineData("mdf_budgets.csv", "partner_id,year,quarter,budget_usd", "p-1,2026,Q1,5", "quarter", "Q1", "is not a quarter from 1 to 4")]
    [InlineData("mdf_budgets.csv", "partner_id,year,quarter,budget_usd", "p-1,2026,1,-5", "budget_usd", "-5", "is not a plain amount")]
    [InlineData("mdf_budgets.csv", "partner_id,year,quarter,budget_usd", "p-1,2026,1,", "budget_usd", "", "must not be empty")]
    [InlineData("notices.csv", "partner_id,kind,noticed_on", "p-1,letter,2026-01-01", "kind", "letter", "is none of success_plan, threshold, staff")]
    public async Task A_bad_value_names_line_column_value_and_reason(string file, string header, string row, string column, string value, string reason)
    {
        var error = Assert.Single((await ImportAsync(file, $"{header}\n{row}\n")).Errors);

        Assert.Equal((2, column, value), (error.Line, error.Column, error.Value));
        Assert.StartsWith(reason, error.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p-1,N", "The row has 2 fields, the header has 3.")]
    [InlineData("p-1,N,reseller,", "The row has 4 fields, the header has 3.")]
    [InlineData("p-1,N\"N,reseller", "A quote stands inside a value.")]
    [InlineData("p-1,\"N\"N,reseller", "A quote stands inside a value.")]
    public async Task A_row_of_the_wrong_shape_is_rejected_alone(string row, string reason)
    {
        var report = await ImportAsync("partners.csv", $"partner_id,name,type\n{row}\np-2,Good,reseller\n", new ImportOptions(SkipBadRows: true));

        Assert.Equal((true, 1, 1), (report.Stored, report.Inserted, report.Rejected));
        Assert.Equal(2, Assert.Single(report.Errors).Line);
        Assert.StartsWith(reason, report.Errors[0].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p-2,\"never closed,reseller\np-3,N,reseller\n")]
    [InlineData("p-2,\"never closed,reseller\np-3,\"N\",reseller\n")]
    public async Task A_quote_that_swallows_rows_stops_the_file_even_when_bad_rows_are_skipped(string rows)
    {
        var report = await ImportAsync("partners.csv", "partner_id,name,type\np-1,N,reseller\n" + rows, new ImportOptions(SkipBadRows: true));

        Assert.False(report.Stored);
        Assert.Equal(3, report.Errors[0].Line);
        Assert.Contains("quote", report.Errors[0].Reason, StringComparison.Ordinal);
        Assert.Equal(["0"], await TextsAsync("select count(*) from partners"));
    }

    [Fact]
    public async Task A_quote_that_swallows_a_big_file_does_not_fill_the_memory()
    {
        var text = new StringBuilder("partner_id,name,type\np-1,N,reseller\np-2,\"never closed,reseller\n");
        for (var i = 0; i < 20_000; i++) text.Append("p-3,somebody else,reseller\n");

        var report = await ImportAsync("partners.csv", text.ToString());

        Assert.False(report.Stored);
        Assert.Equal(3, Assert.Single(report.Errors).Line);
    }

    [Fact]
    public async Task Control_characters_are_refused() =>
        Assert.Equal((2, "name"), Assert.Single((await ImportAsync("partners.csv", "partner_id,name,type\np-1,N\0N,reseller\n")).Errors) is var error ? (error.Line, error.Column) : default);

    [Fact]
    public async Task A_column_that_is_there_twice_is_an_error() =>
        Assert.Equal(
            new ImportError("partners.csv", 1, "name", null, "The column is there twice; remove one."),
            Assert.Single((await ImportAsync("partners.csv", "partner_id,name,type,Name\np-1,N,reseller,M\n")).Errors));

    [Theory]
    [InlineData("partner,name,type", "partner_id", "Expected: partner_id, name, type, level")]
    [InlineData("Partner ID,name,type", "partner_id", "Is it 'partner id'?")]
    [InlineData("partner_id,nmae,type", "name", "Is it 'nmae'?")]
    [InlineData("partner_id,name,kind", "type", "The column is missing.")]
    public async Task A_missing_column_is_named_with_what_was_expected(string header, string column, string says)
    {
        var error = Assert.Single((await ImportAsync("partners.csv", $"{header}\np-1,N,reseller\n")).Errors);

        Assert.Equal((1, column), (error.Line, error.Column));
        Assert.Contains(says, error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_semicolons_is_explained() =>
        Assert.All((await ImportAsync("partners.csv", "partner_id;name;type\np-1;N;reseller\n")).Errors, error => Assert.Contains("separated by ';'", error.Reason, StringComparison.Ordinal));

    [Fact]
    public async Task A_long_value_is_shortened()
    {
        var error = Assert.Single((await ImportAsync("partners.csv", $"partner_id,name,type\np-1,N,{new string('x', 500)}\n")).Errors);

        Assert.Equal(new string('x', 60) + "…", error.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public async Task An_empty_file_is_an_error(string text)
    {
        var report = await ImportAsync("notices.csv", text);

        Assert.False(report.Stored);
        Assert.StartsWith("The file is empty.", Assert.Single(report.Errors).Reason, StringComparison.Ordinal);
    }
}
