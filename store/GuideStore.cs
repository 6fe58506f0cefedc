using System.Data.Common;
using System.Globalization;
using PartnerBot.Program;
using PartnerBot.Program.Guides;

namespace PartnerBot.Store;

/// <summary>The operator's own copy of the guide: the current one, which is searched, and the one before it.</summary>
public sealed class GuideStore(Transaction tx)
{
    private const string Current = "(select max(id) from guides)";
    private const int Completions = 8;

    /// <summary>The current guide; null when none was imported.</summary>
    public Task<ImportedGuide?> CurrentAsync() => GuideAsync($"id = {Current}");

    /// <summary>The guide that the current one took the place of; null when there is none.</summary>
    public Task<ImportedGuide?> PreviousAsync() => GuideAsync($"id < {Current}");

    /// <summary>Makes this the current guide and forgets those before the last. The same guide again changes only what is different.</summary>
    /// <param name="actor">Who imports, for the audit log.</param>
    public async Task<GuideOutcome> ImportAsync(NewGuide guide, DateTimeOffset now, string actor = "operator")
    {
        var current = await CurrentAsync();
        var isSameText = current is not null && guide.Passages.SequenceEqual(await PassagesAsync($"guide_id = {Current}"));
        var isSame = isSameText || current?.Hash == guide.Hash;
        var label = guide.Label ?? (isSame ? current!.Label : $"imported {Day.Text(DateOnly.FromDateTime(now.UtcDateTime))}");
        var effectiveFrom = guide.EffectiveFrom ?? (isSame ? current!.EffectiveFrom : null);
        if (isSameText && (label, effectiveFrom) == (current!.Label, current.EffectiveFrom))
            return GuideOutcome.Unchanged;

        var stored = new ImportedGuide(guide.File, label, effectiveFrom, guide.Hash, now, guide.Passages.Count);
        var id = await tx.FirstAsync("select coalesce(max(id), 0) from guides", row => row.GetInt64(0)) + (isSame ? 0 : 1);
        await ForgetAsync(isSame ? "= @id" : "< @id - 1", id);
        await AddAsync(id, stored, guide.Passages);
        tx.Engine.Guide = null;
        await new AuditStore(tx).AppendAsync(new AuditEntry(now, actor, "guide.imported", stored.Label, $$"""{"passages":{{stored.Passages}},"hash":"{{stored.Hash}}"}"""));
        return isSame ? GuideOutcome.Refreshed : GuideOutcome.Imported;
    }

    /// <summary>The passages that have the most to do with a question: those with all of its words first.</summary>
    /// <param name="words">As somebody typed them; the last may be unfinished.</param>
    public async Task<IReadOnlyList<GuidePassage>> SearchAsync(string words, int limit)
    {
        var asked = GuideWords.Asked(words);
        if (asked is [])
            return [];

        IReadOnlyList<string>[] groups = [.. asked.Select(word => new[] { word })];
        groups[^1] = [asked[^1], .. await CompletionsAsync(asked[^1])];

        var found = await MatchAsync(groups, all: true, limit);
        if (groups.Length > 1 && found.Count < limit)
            found.AddRange((await MatchAsync(groups, all: false, limit)).ExceptBy(found.Select(it => it.Ordinal), it => it.Ordinal));
        return [.. found.Take(limit)];
    }

    /// <summary>The passages of the section that a citation names, those with the most of a question's words first.</summary>
    /// <param name="heading">As a citation has it: "Financial Benefits, Wholesale Product Pricing".</param>
    public async Task<IReadOnlyList<GuidePassage>> BySectionAsync(string heading, string words = "", int limit = 5)
    {
        if (await SectionsAsync() is not { } sections)
            return [];

        var passages = await sections.PassagesAsync(heading, section => PassagesAsync("guide_id = @id and section = @section", ("id", sections.Version.Id), ("section", section)));
        return PassageRank.Of(passages, words).Take(limit).Select(it => new GuidePassage(it.Passage.Ordinal, it.Passage.Section, it.Passage.Text, it.Rank)).ToList();
    }

    // Kept from turn to turn as long as the guide's row is the same, whichever process wrote it.
    private async Task<GuideSections?> SectionsAsync()
    {
        var version = await tx.FirstAsync(
            $"select id, hash, imported_at from guides where id = {Current}", row => new GuideVersion(row.GetInt64(0), row.GetString(1), row.InstantAt(2)));
        if (version is null)
            return null;
        if (tx.Engine.Guide is { } kept && kept.Version == version)
            return kept;

        var names = await tx.AllAsync(
            "select section, heading from guide_passages where guide_id = @id group by section, heading order by min(ordinal)",
            row => new SectionName(row.GetString(0), row.GetString(1)),
            ("id", version.Id));
        return tx.Engine.Guide = new GuideSections(version, names);
    }

    /// <summary>What is different from the guide before; null when there are not two.</summary>
    public async Task<GuideComparison?> ChangesAsync()
    {
        if (await CurrentAsync() is not { } current || await PreviousAsync() is null)
            return null;

        return GuideComparison.Of(
            await PassagesAsync($"guide_id < {Current}"), await PassagesAsync($"guide_id = {Current}"), current.Label);
    }

    private Task<ImportedGuide?> GuideAsync(string which) => tx.FirstAsync(
        $"select file, label, effective_from, hash, imported_at, passages from guides where {which}",
        row => new ImportedGuide(row.GetString(0), row.GetString(1), row.DayOrNullAt(2), row.GetString(3), row.InstantAt(4), (int)row.GetInt64(5)));

    private Task<List<Passage>> PassagesAsync(string which, params (string, object?)[] values) => tx.AllAsync(
        $"select ordinal, section, heading, text, is_table from guide_passages where {which} order by ordinal",
        row => new Passage((int)row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.YesAt(4)),
        values);

    private Task<List<string>> CompletionsAsync(string word) => word.Length < 2
        ? Task.FromResult(new List<string>())
        : tx.AllAsync(
            "select word from guide_words where word like @start and word <> @word order by length(word), word limit @limit",
            row => row.GetString(0),
            ("start", $"{word}%"), ("word", word), ("limit", Completions));

    private Task<List<GuidePassage>> MatchAsync(IReadOnlyList<string>[] groups, bool all, int limit) => tx.AllAsync(
        tx.Engine.SearchGuide,
        row => new GuidePassage((int)row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetDouble(3)),
        ("query", tx.Engine.SearchQuery(groups, all)), ("limit", limit));

    private async Task ForgetAsync(string which, long id)
    {
        await tx.RunAsync($"delete from guide_passages where guide_id {which}", ("id", id));
        await tx.RunAsync($"delete from guides where id {which}", ("id", id));
        await tx.RunAsync(tx.Engine.EmptyGuideSearch);
        await tx.RunAsync("delete from guide_words");
    }

    private async Task AddAsync(long id, ImportedGuide guide, IReadOnlyList<Passage> passages)
    {
        await tx.RunAsync(
            "insert into guides (id, file, label, effective_from, hash, imported_at, passages) values (@id, @file, @label, @from, @hash, @at, @passages)",
            ("id", id), ("file", guide.File), ("label", guide.Label), ("from", guide.EffectiveFrom), ("hash", guide.Hash), ("at", guide.ImportedAt), ("passages", guide.Passages));

        var vocabulary = new HashSet<string>();
        foreach (var passage in passages)
        {
            var (section, words) = (GuideWords.In(passage.Section), GuideWords.In(passage.Text));
            vocabulary.UnionWith(section);
            vocabulary.UnionWith(words);
            await tx.RunAsync(
                """
                insert into guide_passages (guide_id, ordinal, section, heading, is_table, text, section_words, words)
                values (@id, @ordinal, @section, @heading, @table, @text, @sectionWords, @words)
                """,
                ("id", id), ("ordinal", passage.Ordinal), ("section", passage.Section), ("heading", passage.Heading), ("table", passage.IsTable), ("text", passage.Text),
                ("sectionWords", string.Join(' ', section)), ("words", string.Join(' ', words)));
        }

        await tx.RunAsync(tx.Engine.FillGuideSearch, ("id", id));
        foreach (var word in vocabulary)
            await tx.RunAsync("insert into guide_words (word) values (@word)", ("word", word));
    }
}
