using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class ImportContract(bool postgres) : StoreContract(postgres)
{
    private const string Certifications = "person_id,certificate,product,passed_on,renewed_on\n";

    [Fact]
    public async Task A_first_import_inserts()
    {
        var report = await ImportAsync("revenue.csv", "partner_id,region,year,annual_revenue_usd,net_mrr_usd\np-1,NA,2026,5,6\np-1,EMEA,2026,7,8\n");

        Assert.Equal((true, 2, 2, 0, 0, 0, 0), Counts(report));
        Assert.Empty(report.Errors);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        const string text = Certifications + "e-1,GCSE,,2026-01-01,\ne-1,Sales Engineer,API Security,2026-01-01,2026-02-02\n";
        await ImportAsync("certifications.csv", text);

        Assert.Equal((true, 2, 0, 0, 2, 0, 0), Counts(await ImportAsync("certifications.csv", text)));
    }

    [Fact]
    public async Task A_changed_row_is_updated_a_new_one_inserted_and_a_missing_one_kept()
    {
        await GivenAsync("certifications.csv", Certifications + "e-1,GCSE,,2026-01-01,\ne-2,GCSE,,2026-01-01,\ne-3,GCSE,,2026-01-01,\n");

        var report = await ImportAsync("certifications.csv", Certifications + "E-1,gcse,,2026-01-01,2026-03-03\ne-2,GCSE,,2026-01-01,\ne-4,GCSE,,2026-01-01,\n");

        Assert.Equal((true, 3, 1, 1, 1, 0, 0), Counts(report));
        Assert.Equal(["e-1/2026-03-03", "e-2/", "e-3/", "e-4/"], await TextsAsync("select person_id || '/' || coalesce(renewed_on, '') from certifications order by person_id"));
    }

    [Fact]
    public async Task Replace_deletes_what_the_file_has_no_more()
    {
        await GivenAsync("certifications.csv", Certifications + "e-1,GCSE,,2026-01-01,\ne-2,GCSE,,2026-01-01,\n");

        Assert.Equal((true, 1, 0, 0, 1, 0, 1), Counts(await ImportAsync("certifications.csv", Certifications + "e-2,GCSE,,2026-01-01,\n", new ImportOptions(Replace: true))));
        Assert.Equal(["e-2"], await TextsAsync("select person_id from certifications"));
    }

    [Fact]
    public async Task Replace_deletes_nothing_when_rows_were_rejected()
    {
        await GivenAsync("certifications.csv", Certifications + "e-1,GCSE,,2026-01-01,\ne-2,GCSE,,2026-01-01,\n");

        var report = await ImportAsync("certifications.csv", Certifications + "e-1,GCSE,,2026-13-01,\ne-2,GCSE,,2026-01-01,\n", new ImportOptions(SkipBadRows: true, Replace: true));

        Assert.Equal((true, 2, 0, 0, 1, 1, 0), Counts(report));
        Assert.Contains(report.Warnings, warning => warning.Contains("nothing was deleted", StringComparison.Ordinal));
        Assert.Equal(["2"], await TextsAsync("select count(*) from certifications"));
    }

    [Fact]
    public async Task One_bad_row_stops_the_whole_file()
    {
        var report = await ImportAsync("certifications.csv", Certifications + "e-1,GCSE,,2026-01-01,\ne-2,GCSE,,01.02.2026,\n");

        Assert.Equal((false, 2, 0, 0, 0, 1, 0), Counts(report));
        Assert.Equal(["0"], await TextsAsync("select count(*) from certifications"));
        Assert.Equal(["0"], await TextsAsync("select count(*) from audit"));
        Assert.Equal(
            new ImportError("certifications.csv", 3, "passed_on", "01.02.2026", "is not a date; dates are written yyyy-MM-dd, like 2026-03-31"),
            Assert.Single(report.Errors));
    }

    [Fact]
    public async Task Skipping_bad_rows_stores_the_good_ones()
    {
        var report = await ImportAsync("certifications.csv", Certifications + "e-1,GCSE,,2026-01-01,\ne-2,GCSE,,never,\ne-3,GCSE,,2026-01-01,\n", new ImportOptions(SkipBadRows: true));

        Assert.Equal((true, 3, 2, 0, 0, 1, 0), Counts(report));
        Assert.Equal(["e-1", "e-3"], await TextsAsync("select person_id from certifications order by 1"));
    }

    [Fact]
    public async Task A_duplicate_key_names_both_lines_and_the_first_row_wins()
    {
        const string text = Certifications + "e-1,GCSE,first,2026-01-01,\ne-2,GCSE,,2026-01-01,\nE-1,gcse,second,2026-01-01,\ne-1,GCSE,third,2026-01-01,\n";

        var refused = await ImportAsync("certifications.csv", text);
        Assert.Equal((false, 4, 0, 0, 0, 2, 0), Counts(refused));
        Assert.Equal([(4, "The key is already in line 2."), (5, "The key is already in line 2.")], refused.Errors.Select(error => ((int)error.Line, error.Reason)));

        Assert.Equal((true, 4, 2, 0, 0, 2, 0), Counts(await ImportAsync("certifications.csv", text, new ImportOptions(SkipBadRows: true))));
        Assert.Equal(["first"], await TextsAsync("select product from certifications where person_id = 'e-1'"));
    }

    [Fact]
    public async Task A_budget_belongs_to_a_partner_a_year_and_a_quarter()
    {
        const string header = "partner_id,year,quarter,budget_usd\n";
        await GivenAsync("mdf_budgets.csv", header + "p-1,2026,1,5\np-1,2026,4,6.50\np-1,2027,1,7\n");

        var error = Assert.Single((await ImportAsync("mdf_budgets.csv", header + "p-1,2026,1,8\nP-1,2026,1,9\n")).Errors);
        Assert.Equal((3, "p-1, 2026, 1", "The key is already in line 2."), ((int)error.Line, error.Value, error.Reason));
        Assert.Equal((true, 2, 0, 1, 1, 0, 1), Counts(await ImportAsync("mdf_budgets.csv", header + "p-1,2026,1,5\np-1,2026,4,8\n", new ImportOptions(Replace: true))));
        Assert.Equal(["2026/1/500", "2026/4/800"], await TextsAsync("select year || '/' || quarter || '/' || budget_cents from mdf_budgets order by 1"));
    }

    [Fact]
    public async Task An_assignment_without_a_region_is_a_key_of_its_own()
    {
        var report = await ImportAsync("assignments.csv", "partner_id,role,region,person_id\np-1,cam,,c-1\np-1,cam,EMEA,c-2\np-1,cam,,c-3\n");

        Assert.Equal("The key is already in line 2.", Assert.Single(report.Errors).Reason);
    }

    [Theory]
    [InlineData("999999999999999.99", "99999999999999999")]
    [InlineData("0", "0")]
    [InlineData("1.5", "150")]
    [InlineData("", null)]
    public async Task Money_is_kept_to_the_cent(string written, string? cents)
    {
        await GivenAsync("revenue.csv", $"partner_id,region,year,annual_revenue_usd\np-1,NA,2026,{written}\n");

        Assert.Equal([cents], await TextsAsync("select annual_revenue_cents from revenue"));
    }

    [Fact]
    public async Task A_change_of_recurring_revenue_may_be_negative()
    {
        await GivenAsync("revenue.csv", "partner_id,region,year,net_mrr_usd\np-1,NA,2026,-12.30\n");

        Assert.Equal(["-1230"], await TextsAsync("select net_mrr_cents from revenue"));
    }

    [Fact]
    public async Task Words_are_taken_in_any_case_and_with_spaces_around()
    {
        await GivenAsync("people.csv", "person_id,name,roles,active\n e-1 , Ada , Sales_Engineer ; CAM,TRUE\n");

        Assert.Equal(["e-1|Ada|sales_engineer;cam|1"], await TextsAsync("select id || '|' || name || '|' || roles || '|' || active from people"));
    }

    [Fact]
    public async Task The_line_is_where_the_row_starts_also_after_quoted_line_breaks_and_blank_lines()
    {
        var report = await ImportAsync("customers.csv", "customer_id,name,region\r\nk-1,\"Two\r\nlines, \"\"quoted\"\"\",NA\r\n\r\nk-2,Bad,XX\r\nk-3,\"Also\nbad\",YY\r\n");

        Assert.Equal([5, 6], report.Errors.Select(error => error.Line));
        Assert.Equal(3, report.Read);
    }

    [Fact]
    public async Task Quotes_commas_and_line_breaks_within_a_value_are_kept()
    {
        await GivenAsync("customers.csv", "customer_id,name\nk-1,\"Say \"\"hi\"\",\nplease\"");

        Assert.Equal(["Say \"hi\",\nplease"], await TextsAsync("select name from customers"));
    }

    [Fact]
    public async Task Bytes_that_are_not_utf_8_name_line_and_column()
    {
        var path = Path.Combine(Folder, "partners.csv");
        await File.WriteAllBytesAsync(path, [.. "partner_id,name,type\np-1,Good,reseller\np-2,M"u8, 0xFC, .. "ller,reseller\n"u8], Ct);

        var error = Assert.Single(Assert.Single((await Import.RunAsync(Db, path, new ImportOptions(), Now, Ct)).Files).Errors);
        Assert.Equal((3, "name", "M\uFFFDller"), (error.Line, error.Column, error.Value));
        Assert.Contains("not UTF-8", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_and_any_order_of_columns_are_accepted()
    {
        var report = await ImportAsync("partners.csv", "\uFEFFtype,Name,PARTNER_ID\nreseller,Über,p-1\n");

        Assert.True(report.Stored);
        Assert.Equal(["Über"], await TextsAsync("select name from partners where id = 'p-1'"));
    }

    [Fact]
    public async Task An_unknown_column_is_a_warning()
    {
        var report = await ImportAsync("partners.csv", "partner_id,name,type,shoe_size\np-1,N,reseller,44\n");

        Assert.True(report.Stored);
        Assert.Contains("The column 'shoe_size' is not known and was ignored.", report.Warnings);
    }

    [Fact]
    public async Task A_missing_optional_column_warns_and_keeps_what_is_stored()
    {
        await GivenAsync("partners.csv", "partner_id,name,type,level,tenant_id\np-1,N,reseller,Elite,t-1\n");

        var report = await ImportAsync("partners.csv", "partner_id,name,type,tenant_id\np-1,New,reseller,\n");

        Assert.Equal((true, 1, 0, 1, 0, 0, 0), Counts(report));
        Assert.Contains("The column 'level' is missing; what is stored stays as it is.", report.Warnings);
        Assert.Equal(["New/Elite/-"], await TextsAsync("select name || '/' || level || '/' || coalesce(tenant_id, '-') from partners"));
    }

    [Fact]
    public async Task A_file_with_only_a_header_is_fine() => Assert.Equal((true, 0, 0, 0, 0, 0, 0), Counts(await ImportAsync("notices.csv", "partner_id,kind,noticed_on")));

    [Fact]
    public async Task Unknown_people_and_partners_are_counted_warnings()
    {
        await GivenAsync("partners.csv", "partner_id,name,type,distributor_id\np-1,N,reseller,p-2\np-2,D,distributor,\n");

        var report = await ImportAsync("people.csv", "person_id,partner_id,name\ne-1,p-1,A\ne-2,p-8,B\ne-3,p-9,C\ne-4,,D\n");

        Assert.True(report.Stored);
        Assert.Contains("2 rows name a partner_id that is not in partners: p-8, p-9", report.Warnings);
    }

    [Fact]
    public async Task A_reference_within_the_same_file_is_known()
    {
        var report = await ImportAsync("partners.csv", "partner_id,name,type,distributor_id\np-1,N,reseller,p-2\np-2,D,distributor,\n");

        Assert.DoesNotContain(report.Warnings, warning => warning.Contains("distributor_id", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hundred_errors_are_kept_and_all_are_counted()
    {
        var rows = string.Concat(Enumerable.Range(0, 250).Select(i => $"e-{i},GCSE,,soon,\n"));

        var report = await ImportAsync("certifications.csv", Certifications + rows);

        Assert.Equal((100, 250), (report.Errors.Count, report.Rejected));
    }

    [Fact]
    public async Task A_stored_file_leaves_one_audit_entry()
    {
        await GivenAsync("notices.csv", "partner_id,kind,noticed_on\np-1,staff,2026-01-01\n");

        Assert.Equal(
            ["operator import notices.csv {\"read\":1,\"inserted\":1,\"updated\":0,\"unchanged\":0,\"rejected\":0,\"deleted\":0}"],
            await TextsAsync("select actor || ' ' || action || ' ' || subject || ' ' || details from audit"));
        Assert.True((await AuditChain.VerifyAsync(Db, Ct)).IsWhole);
    }

    [Fact]
    public async Task A_folder_is_read_in_the_order_of_references_and_other_files_are_named()
    {
        foreach (var (name, text) in new[]
        {
            ("people.csv", "person_id,partner_id,name\ne-1,p-1,A\n"),
            ("Partners.csv", "partner_id,name,type\np-1,N,reseller\n"),
            ("readme.txt", "hello"),
            ("certifications.csv", Certifications + "e-1,GCSE,,bad,\n"),
        })
        {
            await File.WriteAllTextAsync(Path.Combine(Folder, name), text, Ct);
        }

        var report = await Import.RunAsync(Db, Folder, new ImportOptions(), Now, Ct);

        Assert.Equal([("Partners.csv", true), ("people.csv", true), ("certifications.csv", false)], report.Files.Select(file => (file.File, file.Stored)));
        Assert.Equal(["readme.txt"], report.Ignored);
        Assert.False(report.Succeeded);
        Assert.DoesNotContain(report.Files[1].Warnings, warning => warning.Contains("partner_id", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_file_or_path_is_a_problem()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "other.csv"), "a\n", Ct);

        foreach (var path in new[] { Path.Combine(Folder, "other.csv"), Path.Combine(Folder, "nothing"), Folder })
        {
            var report = await Import.RunAsync(Db, path, new ImportOptions(), Now, Ct);
            Assert.False(report.Succeeded);
            Assert.Contains(path, report.Problem, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Turns_go_on_while_a_file_is_imported()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"e-{i},GCSE,,2026-01-01,\n"));
        var import = ImportAsync("certifications.csv", Certifications + rows);
        var turns = 0;
        while (!import.IsCompleted)
        {
            await InTurn(tx => new AuditStore(tx).AppendAsync(new AuditEntry(Now, "ada", "asked", $"{turns}")));
            turns++;
        }

        Assert.Equal(20_000, (await import).Inserted);
        Assert.True(turns > 0);
        Assert.Equal((turns + 1, true), ((int)(await AuditChain.VerifyAsync(Db, Ct)).Checked, (await AuditChain.VerifyAsync(Db, Ct)).IsWhole));
    }

    private static (bool Stored, int Read, int Inserted, int Updated, int Unchanged, int Rejected, int Deleted) Counts(FileReport report) =>
        (report.Stored, (int)report.Read, (int)report.Inserted, (int)report.Updated, (int)report.Unchanged, (int)report.Rejected, (int)report.Deleted);
}

public sealed class ImportOnSqlite() : ImportContract(postgres: false);

public sealed class ImportOnPostgres() : ImportContract(postgres: true);
