using System.Text.Json.Nodes;
using PartnerBot.Program;

namespace PartnerBot.Tests.Program;

public sealed class EditionTests
{
    [Fact]
    public void The_guide_is_read_with_its_title_and_without_a_date() => Assert.Multiple(
        () => Assert.Equal("Akamai Partner Connect Reseller Program Guide", Some.Edition.Document),
        () => Assert.Equal("no date printed", Some.Edition.Label),
        () => Assert.Null(Some.Edition.PrintedOn),
        () => Assert.Equal("Akamai Partner Connect Reseller Program Guide (no date printed), Ask An Expert", Some.Edition.Cite("Ask An Expert").ToString()));

    [Theory]
    [InlineData("document", "\"\"", "document: \"\": must be a text that is not empty")]
    [InlineData("document", "7", "document: 7: must be a text that is not empty")]
    [InlineData("effective_from", "\"01.02.2026\"", "effective_from: \"01.02.2026\": must be a day as yyyy-MM-dd")]
    [InlineData("effective_from", "\"2026-02-30\"", "effective_from: \"2026-02-30\": must be a day as yyyy-MM-dd")]
    [InlineData("printed_on", "\"soon\"", "printed_on: \"soon\": must be a day as yyyy-MM-dd")]
    [InlineData("sections", "[]", "sections: []: must be an object")]
    [InlineData("sections.pricing", "\" \"", "sections.pricing: \" \": must be a text that is not empty")]
    [InlineData("thresholds", "{}", "thresholds: {}: must be a list")]
    [InlineData("thresholds.0.level", "\"Platinum\"", "thresholds[0].level: \"Platinum\": must be one of Select, Premier, Elite")]
    [InlineData("thresholds.0.geography", "\"US\"", "thresholds[0].geography: \"US\": must be one of NA, LATAM, EMEA, APJ")]
    [InlineData("thresholds.0.annual_revenue_usd", "\"4M\"", "thresholds[0].annual_revenue_usd: \"4M\": must be an amount of US dollars above 0, as a number")]
    [InlineData("thresholds.0.net_mrr_usd", "0", "thresholds[0].net_mrr_usd: 0: must be an amount of US dollars above 0, as a number")]
    [InlineData("thresholds.0.annual_revenue_usd", "2000000", "thresholds[0].annual_revenue_usd: 2000000: must be above the 2000000 of Premier in NA")]
    [InlineData("thresholds.0.net_mrr_usd", "49999", "thresholds[0].net_mrr_usd: 49999: must be above the 50000 of Premier in NA")]
    [InlineData("thresholds.1.geography", "\"NA\"", "must not repeat the row of Elite in NA")]
    [InlineData("thresholds.1.geography", "\"NA\"", "must have a row for Elite in LATAM")]
    [InlineData("certified_staff.0.sales_specialists", "2", "certified_staff[0].sales_specialists: 2: must not be below the 3 of Premier")]
    [InlineData("certified_staff.1.solutions_architects", "-1", "certified_staff[1].solutions_architects: -1: must be a whole number from 0 to 1000")]
    [InlineData("discounts.2.with_registration_percent", "101", "discounts[2].with_registration_percent: 101: must be a whole number from 0 to 100")]
    [InlineData("discounts.2.with_registration_percent", "-1", "discounts[2].with_registration_percent: -1: must be a whole number from 0 to 100")]
    [InlineData("discounts.2.with_registration_percent", "25.5", "discounts[2].with_registration_percent: 25.5: must be a whole number from 0 to 100")]
    [InlineData("product_compliance.advanced.sales_engineers", "1", "product_compliance.advanced.sales_engineers: 1: must not be below the 2 of basic")]
    [InlineData("certification.validity_months", "0", "certification.validity_months: 0: must be a whole number from 1 to 120")]
    [InlineData("grace_days", "367", "grace_days: 367: must be a whole number from 1 to 366")]
    [InlineData("success_plan_sections", "[]", "success_plan_sections: []: must name at least one")]
    [InlineData("success_plan_sections.1", "\"\"", "success_plan_sections[1]: \"\": must be a text that is not empty")]
    [InlineData("service_credits.notice_business_days", "0", "service_credits.notice_business_days: 0: must be a whole number from 1 to 366")]
    [InlineData("service_credits.information_business_days", "1.5", "service_credits.information_business_days: 1.5: must be a whole number from 1 to 366")]
    [InlineData("sections.service_credits", "null", "sections.service_credits: null: must be a text that is not empty")]
    [InlineData("ask_an_expert.recommendation_required", "\"yes\"", "ask_an_expert.recommendation_required: \"yes\": must be true or false")]
    [InlineData("ask_an_expert.sponsored_levels", "[\"Premier\"]", "must not repeat a level of qualifying_levels")]
    public void A_fault_names_file_field_value_and_what_is_allowed(string field, string value, string fault)
    {
        var problem = Assert.Throws<FormatException>(() => Edition.Parse("next.json", With(field, JsonNode.Parse(value))));

        Assert.Contains(problem.Message.Split('\n').Skip(1), line => line.StartsWith("next.json: ", StringComparison.Ordinal) && line.Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("document")]
    [InlineData("printed_on")]
    [InlineData("effective_from")]
    [InlineData("sections")]
    [InlineData("sections.renewal")]
    [InlineData("thresholds")]
    [InlineData("discounts.0.without_registration_percent")]
    [InlineData("certified_staff.2.solutions_architects")]
    [InlineData("product_compliance.basic")]
    [InlineData("ask_an_expert.review_months")]
    [InlineData("service_credits")]
    [InlineData("service_credits.information_business_days")]
    [InlineData("success_plan_sections")]
    public void A_missing_field_is_one_fault(string field)
    {
        var problem = Assert.Throws<FormatException>(() => Edition.Parse("next.json", Without(field)));

        var line = Assert.Single(problem.Message.Split('\n').Skip(1));
        Assert.Contains("missing: must be", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_in_one_message()
    {
        var json = With("document", "", "grace_days", 0, "discounts.0.with_registration_percent", 350, "thresholds.3.geography", "ASIA");

        var lines = Assert.Throws<FormatException>(() => Edition.Parse("next.json", json)).Message.Split('\n');

        Assert.Equal(
            [
                "The edition file next.json cannot be used; faults found: 5.",
                "next.json: document: \"\": must be a text that is not empty",
                "next.json: thresholds[3].geography: \"ASIA\": must be one of NA, LATAM, EMEA, APJ",
            ],
            lines[..3]);
        Assert.StartsWith("next.json: thresholds: [", lines[3], StringComparison.Ordinal);
        Assert.EndsWith("must have a row for Elite in APJ", lines[3], StringComparison.Ordinal);
        Assert.Equal(
            [
                "next.json: grace_days: 0: must be a whole number from 1 to 366",
                "next.json: discounts[0].with_registration_percent: 350: must be a whole number from 0 to 100",
            ],
            lines[4..]);
    }

    [Fact]
    public void A_misspelt_field_is_named_with_those_that_may_be_there()
    {
        var problem = Assert.Throws<FormatException>(() => Edition.Parse("next.json", With("certification.renewal_day", 60)));

        Assert.Contains("next.json: certification.renewal_day: 60: must not be here; the fields are validity_months, renewal_days", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "document": "a", "document": "b" }""")]
    public void What_is_not_JSON_is_said_to_be_so(string text) =>
        Assert.Contains("next.json: the file: not JSON", Assert.Throws<FormatException>(() => Edition.Parse("next.json", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_list_in_place_of_the_edition_is_one_fault() =>
        Assert.EndsWith("next.json: the file: []: must be an object", Assert.Throws<FormatException>(() => Edition.Parse("next.json", "[]")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_latest_edition_that_has_begun_is_in_force()
    {
        var next = Some.Edition with { Label = "2027", EffectiveFrom = new(2027, 1, 1) };

        Assert.Equal("no date printed", Edition.InForceOn([next, Some.Edition], new(2026, 12, 31)).Label);
        Assert.Equal("2027", Edition.InForceOn([next, Some.Edition], new(2027, 1, 1)).Label);
    }

    [Fact]
    public void Before_the_first_edition_there_is_none()
    {
        var first = Some.Edition with { EffectiveFrom = new(2027, 1, 1) };

        Assert.Contains("31 Dec 2026", Assert.Throws<InvalidOperationException>(() => Edition.InForceOn([first], new(2026, 12, 31))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_editions_cannot_begin_on_the_same_day() =>
        Assert.Contains("1 Jan 2000", Assert.Throws<InvalidOperationException>(() => Edition.InForceOn([Some.Edition, Some.Edition], Some.Today)).Message, StringComparison.Ordinal);

    private static string With(params object?[] fieldsAndValues)
    {
        var root = JsonNode.Parse(Some.EditionJson)!;
        foreach (var pair in fieldsAndValues.Chunk(2))
        {
            var (parent, last) = Find(root, (string)pair[0]!);
            var value = pair[1] as JsonNode ?? System.Text.Json.JsonSerializer.SerializeToNode(pair[1]);
            if (parent is JsonArray list) list[int.Parse(last)] = value;
            else parent[last] = value;
        }

        return root.ToJsonString();
    }

    private static string Without(string field)
    {
        var root = JsonNode.Parse(Some.EditionJson)!;
        var (parent, last) = Find(root, field);
        Assert.True(parent.AsObject().Remove(last));
        return root.ToJsonString();
    }

    private static (JsonNode Parent, string Last) Find(JsonNode root, string field)
    {
        var names = field.Split('.');
        var parent = names[..^1].Aggregate(root, (node, name) => node is JsonArray list ? list[int.Parse(name)]! : node[name]!);
        return (parent, names[^1]);
    }
}
