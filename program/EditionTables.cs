namespace PartnerBot.Program;

/// <summary>The edition's tables, and what must hold between their rows.</summary>
public sealed partial record Edition
{
    private static readonly Level[] Levels = Enum.GetValues<Level>();

    private static Dictionary<(Level, Geography), ThresholdFigures> ThresholdsIn(EditionField table)
    {
        var cells = Levels.SelectMany(_ => Enum.GetValues<Geography>(), (level, geography) => (level, geography)).ToList();
        var rows = Table(table, cells, cell => $"{cell.Item1} in {cell.Item2.Code()}",
            CellOf,
            row => new ThresholdFigures(row["annual_revenue_usd"].Dollars(), row["net_mrr_usd"].Dollars()));

        foreach (var ((level, geography), field, figures) in rows.Values)
        {
            if (level is Level.Select || !rows.TryGetValue((level - 1, geography), out var below)) continue;
            MustRise(field["annual_revenue_usd"], figures.AnnualRevenue, below.Row.AnnualRevenue, level, geography);
            MustRise(field["net_mrr_usd"], figures.NetMrr, below.Row.NetMrr, level, geography);
        }

        return rows.ToDictionary(row => row.Key, row => row.Value.Row);
    }

    // Both are read before either is judged, so that two faults are two lines.
    private static (Level, Geography)? CellOf(EditionField row) => (row["level"].Level(), row["geography"].Geography()) switch
    {
        ({ } level, { } geography) => (level, geography),
        _ => null,
    };

    private static void MustRise(EditionField field, decimal amount, decimal below, Level level, Geography geography)
    {
        if (field.IsSound && amount <= below)
            field.Fault($"must be above the {below} of {level - 1} in {geography.Code()}, because {level} is the higher level");
    }

    private static Dictionary<Level, StaffMinimum> StaffIn(EditionField table)
    {
        var rows = LevelTable(table, MinimumIn);
        foreach (var (level, field, minimum) in rows.Values)
        {
            if (level is not Level.Select && rows.TryGetValue(level - 1, out var below))
                MustCover(field, minimum, below.Row, $"{level - 1}, the lower level");
        }

        return rows.ToDictionary(row => row.Key, row => row.Value.Row);
    }

    private static Dictionary<Level, DiscountRow> DiscountsIn(EditionField table) =>
        LevelTable(table, row => new DiscountRow(
            row["without_registration_percent"].Whole(0, 100),
            row["with_registration_percent"].Whole(0, 100),
            row["new_customer_security_percent"].Whole(0, 100)))
        .ToDictionary(row => row.Key, row => row.Value.Row);

    private static StaffMinimum MinimumIn(EditionField row) => new(
        row["sales_specialists"].Whole(0, MostPeople),
        row["sales_engineers"].Whole(0, MostPeople),
        row["basic_services_and_support"].Whole(0, MostPeople),
        row["solutions_architects"].WholeOrNull(0, MostPeople));

    private static StaffMinimum AdvancedIn(EditionField compliance)
    {
        var advanced = MinimumIn(compliance["advanced"]);
        MustCover(compliance["advanced"], advanced, MinimumIn(compliance["basic"]), "basic, the lower grade");
        return advanced;
    }

    private static void MustCover(EditionField field, StaffMinimum higher, StaffMinimum lower, string lowerName)
    {
        Check("sales_specialists", higher.SalesSpecialists, lower.SalesSpecialists);
        Check("sales_engineers", higher.SalesEngineers, lower.SalesEngineers);
        Check("basic_services_and_support", higher.BasicServicesAndSupport, lower.BasicServicesAndSupport);
        Check("solutions_architects", higher.SolutionsArchitects ?? 0, lower.SolutionsArchitects ?? 0);

        void Check(string role, int more, int less)
        {
            if (field[role].IsSound && more < less) field[role].Fault($"must not be below the {less} of {lowerName}");
        }
    }

    private static ExpertTerms ExpertIn(EditionField expert)
    {
        var qualifying = LevelList(expert["qualifying_levels"]);
        var sponsored = LevelList(expert["sponsored_levels"]);
        if (qualifying.Intersect(sponsored).Any())
            expert["sponsored_levels"].Fault("must not repeat a level of qualifying_levels");

        return new(
            expert["solutions_architects"].Whole(0, MostPeople),
            expert["integrations_a_year"].Whole(0, MostPeople),
            expert["recommendation_required"].YesOrNo(),
            qualifying,
            sponsored,
            expert["review_months"].Whole(1, MostMonths));
    }

    private static Dictionary<string, Benefit> BenefitsIn(EditionField table)
    {
        Dictionary<string, Benefit> rows = [];
        foreach (var row in table.Items())
        {
            var key = row["key"].Text();
            var isMerged = row["one_cell_for_all"].YesOrNo();
            var benefit = new Benefit(key, row["name"].Text(), Levels.ToDictionary(level => level, level => row[level.ToString().ToLowerInvariant()].TextOrNull()), isMerged);
            if (!rows.TryAdd(key, benefit)) row["key"].Fault("must not repeat a row");
        }

        return rows;
    }

    private static CreditTerms CreditsIn(EditionField credits) => new(
        credits["notice_business_days"].Whole(1, MostDays),
        credits["information_business_days"].Whole(1, MostDays));

    private static List<string> NamesIn(EditionField list)
    {
        List<string> names = [.. list.Items().Select(item => item.Text())];
        if (list.IsList && names is []) list.Fault("must name at least one");
        return names;
    }

    private static List<Level> LevelList(EditionField list) => [.. list.Items().Select(item => item.Level()).OfType<Level>()];

    private static Dictionary<Level, (Level Key, EditionField Field, T Row)> LevelTable<T>(EditionField table, Func<EditionField, T> read) =>
        Table(table, Levels, level => level.ToString(), row => row["level"].Level(), read);

    /// <summary>Every key once: no row missing, none twice.</summary>
    private static Dictionary<TKey, (TKey Key, EditionField Field, TRow Row)> Table<TKey, TRow>(
        EditionField table, IReadOnlyList<TKey> keys, Func<TKey, string> name, Func<EditionField, TKey?> keyOf, Func<EditionField, TRow> read)
        where TKey : struct
    {
        Dictionary<TKey, (TKey, EditionField, TRow)> rows = [];
        foreach (var field in table.Items())
        {
            var key = keyOf(field);
            var row = read(field);
            if (key is { } known && !rows.TryAdd(known, (known, field, row)))
                field.Fault($"must not repeat the row of {name(known)}");
        }

        var missing = keys.Where(key => !rows.ContainsKey(key)).ToList();
        if (missing is not [] && table.IsList)
            table.Fault($"must have a row for {string.Join(", ", missing.Select(name))}");
        return rows;
    }
}
