using PartnerBot.Program.Guides;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class GuideStoreContract(bool postgres) : StoreContract(postgres)
{
    private static readonly NewGuide First = new("handbook.txt", "2026", new DateOnly(2026, 1, 1), "aa", InventedGuide.Passages);
    private static readonly NewGuide Second = new("handbook.txt", "2027", null, "bb", InventedGuide.Of(InventedGuide.Text.Replace("sixty (60)", "ninety (90)").Replace("Pennants", "Streamers")));
    private static readonly NewGuide Third = new("handbook.txt", null, null, "cc", InventedGuide.Of("Piers\n\nThe pier is long."));

    [Fact]
    public async Task Without_a_guide_there_is_nothing()
    {
        Assert.Null(await Read(guides => guides.CurrentAsync()));
        Assert.Null(await Read(guides => guides.PreviousAsync()));
        Assert.Null(await Read(guides => guides.ChangesAsync()));
        Assert.Empty(await SearchAsync("rope"));
        Assert.Empty(await SectionAsync("Ropes and Knots"));
    }

    [Fact]
    public async Task An_import_is_the_current_guide()
    {
        Assert.Equal(GuideOutcome.Imported, await GivenAsync(First));

        Assert.Equal(new ImportedGuide("handbook.txt", "2026", new DateOnly(2026, 1, 1), "aa", Now, InventedGuide.Passages.Count), await Read(guides => guides.CurrentAsync()));
        Assert.Null(await Read(guides => guides.ChangesAsync()));
    }

    [Fact]
    public async Task A_guide_without_a_label_gets_the_day()
    {
        await GivenAsync(First with { Label = null, EffectiveFrom = null });

        var guide = await Read(guides => guides.CurrentAsync());
        Assert.Equal(("imported 22 Nov 2026", null), (guide!.Label, guide.EffectiveFrom));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await GivenAsync(First);
        var before = await StoredAsync();

        Assert.Equal(GuideOutcome.Unchanged, await GivenAsync(First, Now.AddDays(1)));
        Assert.Equal(GuideOutcome.Unchanged, await GivenAsync(First with { Label = null, EffectiveFrom = null, File = "copy.txt" }, Now.AddDays(1)));
        Assert.Equal(GuideOutcome.Unchanged, await GivenAsync(First with { Hash = "saved again with other line ends" }, Now.AddDays(1)));
        Assert.Equal(before, await StoredAsync());
    }

    [Fact]
    public async Task The_same_file_may_get_another_label_day_or_cut()
    {
        await GivenAsync(First);
        await GivenAsync(Second);

        Assert.Equal(GuideOutcome.Refreshed, await GivenAsync(Second with { Label = "2028" }));
        Assert.Equal(GuideOutcome.Refreshed, await GivenAsync(Second with { Label = null, EffectiveFrom = new DateOnly(2028, 1, 1) }));
        Assert.Equal(GuideOutcome.Refreshed, await GivenAsync(Second with { Label = null, Passages = Third.Passages }));

        Assert.Equal(new ImportedGuide("handbook.txt", "2028", new DateOnly(2028, 1, 1), "bb", Now, 1), await Read(guides => guides.CurrentAsync()));
        Assert.Equal("2026", (await Read(guides => guides.PreviousAsync()))?.Label);
        Assert.Equal(["The pier is long."], await FoundAsync("pier"));
    }

    [Fact]
    public async Task The_guide_before_is_kept_and_older_ones_are_forgotten()
    {
        foreach (var guide in new[] { First, Second, Third })
            await GivenAsync(guide);

        Assert.Equal("cc", (await Read(guides => guides.CurrentAsync()))?.Hash);
        Assert.Equal("bb", (await Read(guides => guides.PreviousAsync()))?.Hash);
        Assert.Equal(["bb", "cc"], await TextsAsync("select hash from guides order by id"));
        Assert.Equal($"{Second.Passages.Count + 1}", Assert.Single(await TextsAsync("select count(*) from guide_passages")));
    }

    [Fact]
    public async Task Only_the_current_guide_is_searched()
    {
        await GivenAsync(First);
        await GivenAsync(Third);

        Assert.Empty(await SearchAsync("pennants"));
        Assert.Empty(await SectionAsync("Marketing Benefits"));
        Assert.Equal(["The pier is long."], await FoundAsync("how long is the pier"));
    }

    [Fact]
    public async Task An_import_leaves_its_trace_without_the_text()
    {
        await GivenAsync(First);

        Assert.Equal(["operator|guide.imported|2026"], await TextsAsync("select actor || '|' || action || '|' || subject from audit"));
        Assert.Equal($$"""{"passages":{{InventedGuide.Passages.Count}},"hash":"aa"}""", Assert.Single(await TextsAsync("select details from audit")));
        Assert.True((await AuditChain.VerifyAsync(Db, Ct)).IsWhole);
    }

    [Fact]
    public async Task An_import_that_fails_leaves_the_guide_as_it_was()
    {
        await GivenAsync(First);
        var before = await StoredAsync();

        await Assert.ThrowsAsync<InvalidDataException>(() => InTurn(async tx =>
        {
            await new GuideStore(tx).ImportAsync(Second, Now);
            throw new InvalidDataException();
        }));
        Assert.Equal(before, await StoredAsync());
        Assert.Contains("Pennants", Assert.Single(await FoundAsync("pennants")));
    }

    [Fact]
    public async Task What_changed_is_known_as_long_as_both_are_kept()
    {
        await GivenAsync(First);
        await GivenAsync(Second);

        var changes = await Read(guides => guides.ChangesAsync());
        Assert.Equal(["Welcome Aboard", "Marketing Benefits", "Ropes and Knots"], changes!.Changed.Prepend("Welcome Aboard"));
        Assert.Equal(("60", "90"), (Assert.Single(changes.Figures).Before, changes.Figures[0].After));
    }

    [Theory]
    [InlineData("pennants", "Marketing Benefits")]
    [InlineData("PENNANT?", "Marketing Benefits")]
    [InlineData("knotted knots", "Ropes and Knots")]
    [InlineData("where do I find the wholesale pricing", "Financial Benefits, Wholesale Product Pricing")]
    [InlineData("what does Premier need in EMEA", "Revenue Thresholds")]
    [InlineData("what slips is tied", "Ropes and Knots")]
    [InlineData("2.5M", "Revenue Thresholds")]
    [InlineData("the reseller's harbour", "Welcome Aboard")]
    public async Task A_question_finds_its_passage(string words, string section)
    {
        await GivenAsync(First);

        Assert.Contains(section, (await SearchAsync(words))[0].Section);
    }

    [Fact]
    public async Task A_word_of_the_heading_counts_for_more()
    {
        await GivenAsync(First with { Passages = [new(1, "Ships", "Ships", "An anchor holds, and the anchor is heavy."), new(2, "Anchor", "Anchor", "It holds every ship in the harbour.")] });

        Assert.Equal([2, 1], (await SearchAsync("anchor")).Select(passage => passage.Ordinal));
    }

    [Fact]
    public async Task Passages_with_all_words_stand_before_those_with_some()
    {
        await GivenAsync(First with
        {
            Passages =
            [
                new(1, "Anchor", "Anchor", "anchor anchor anchor"), new(2, "Rope", "Rope", "rope rope rope rope"), new(3, "Ships", "Ships", "Here lies an anchor, there lies, in a heap of other things, a rope."),
                new(4, "Piers", "Piers", "Nothing of that."),
            ],
        });

        var found = await SearchAsync("anchor and rope");
        Assert.Equal(3, found[0].Ordinal);
        Assert.Equal([1, 2, 3], found.Select(passage => passage.Ordinal).Order());
        Assert.All(found, passage => Assert.True(passage.Rank > 0));
    }

    [Theory]
    [InlineData("penn", 1)]
    [InlineData("wholesa", 1)]
    [InlineData("flags penn", 1)]
    [InlineData("penn slip", 1)]
    [InlineData("p", 0)]
    [InlineData("zzz", 0)]
    public async Task The_last_word_may_be_unfinished(string words, int atLeast)
    {
        await GivenAsync(First);

        var found = await SearchAsync(words);
        Assert.True(atLeast == 0 ? found is [] : found.Count >= atLeast);
    }

    [Fact]
    public async Task A_prefix_finds_words_whose_stem_is_shorter()
    {
        await GivenAsync(First with { Passages = [new(1, "Ships", "Ships", "The registration of a ship.")] });

        Assert.Single(await SearchAsync("registrat"));
        Assert.Single(await SearchAsync("registrations"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"pennants")]
    [InlineData("pennants\" OR \"")]
    [InlineData("pennants*")]
    [InlineData("-pennants")]
    [InlineData("NOT pennants")]
    [InlineData("pennants NEAR(flags, 1)")]
    [InlineData("NEAR")]
    [InlineData("AND OR NOT")]
    [InlineData("section:pennants")]
    [InlineData("{section words}: pennants")]
    [InlineData("^pennants + flags")]
    [InlineData("((pennants")]
    [InlineData("pennants & | ! <-> :* flags")]
    [InlineData("'pennants'; drop table guides; --")]
    [InlineData("pennants\0flags")]
    [InlineData("%_pennants%")]
    [InlineData("\\pennants\\")]
    [InlineData("pennants 🚩 \uD83D")]
    public async Task Nothing_that_is_typed_is_syntax(string words)
    {
        await GivenAsync(First);

        var found = await SearchAsync(words);
        Assert.Equal(words.Contains("pennants"), found.Any(passage => passage.Text.Contains("Pennants")));
        Assert.NotNull(await SectionAsync(words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t\n")]
    [InlineData("?!,;")]
    [InlineData("🚢🚢🚢")]
    [InlineData("what is the")]
    [InlineData("%")]
    [InlineData("__")]
    public async Task Words_that_say_nothing_find_nothing(string words)
    {
        await GivenAsync(First);

        Assert.Empty(await SearchAsync(words));
    }

    [Fact]
    public async Task Ten_thousand_characters_are_a_question_too()
    {
        await GivenAsync(First);

        Assert.NotEmpty(await SearchAsync($"pennants {string.Concat(Enumerable.Range(0, 2000).Select(i => $"w{i} "))}"));
        Assert.Empty(await SearchAsync(new string('x', 10_000)));
        Assert.Empty(await SectionAsync(new string('x', 10_000)));
    }

    [Fact]
    public async Task No_more_are_found_than_asked_for()
    {
        await GivenAsync(First);

        Assert.Equal(2, (await SearchAsync("Elite Premier Select", limit: 2)).Count);
        Assert.Distinct((await SearchAsync("Elite Premier Select", limit: 50)).Select(passage => passage.Ordinal));
    }

    [Theory]
    [InlineData("Financial Benefits, Wholesale Product Pricing", "signed slip", "The cargo list")]
    [InlineData("wholesale product pricing", "premier percent registration", "Select: Registration for a new customer")]
    [InlineData("Assigned Staff, Certified Staff", "", "Select: Solutions Architect** = None")]
    public async Task The_passages_of_a_section_are_ranked_by_the_question(string heading, string words, string starts)
    {
        await GivenAsync(First);

        var found = await SectionAsync(heading, words);
        Assert.StartsWith(starts, found[0].Text, StringComparison.Ordinal);
        Assert.Single(found.Select(passage => passage.Section).Distinct());
    }

    [Fact]
    public async Task A_section_is_that_of_the_guide_that_is_current_whoever_imported_it()
    {
        await GivenAsync(First);
        Assert.NotEmpty(await SectionAsync("Ropes and Knots"));

        await using (var other = OpenAgain())
            await other.RunAsync(tx => new GuideStore(tx).ImportAsync(Third, Now.AddMinutes(1)), Ct);

        Assert.Empty(await SectionAsync("Ropes and Knots"));
        Assert.Equal("The pier is long.", Assert.Single(await SectionAsync("Piers")).Text);
    }

    [Fact]
    public async Task A_section_of_an_import_that_failed_is_forgotten()
    {
        await GivenAsync(First);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Db.RunAsync(
            async tx =>
            {
                await new GuideStore(tx).ImportAsync(Third, Now);
                Assert.NotEmpty(await new GuideStore(tx).BySectionAsync("Piers"));
                throw new InvalidOperationException("stop");
            },
            Ct));

        Assert.Empty(await SectionAsync("Piers"));
        Assert.NotEmpty(await SectionAsync("Ropes and Knots"));
    }

    [Fact]
    public async Task A_new_cut_of_the_same_guide_is_what_a_section_holds()
    {
        await GivenAsync(First);
        await SectionAsync("Ropes and Knots");

        await GivenAsync(First with { Passages = InventedGuide.Of("Ropes and Knots\n\nA rope is cut anew.") });

        Assert.Equal("A rope is cut anew.", Assert.Single(await SectionAsync("Ropes and Knots")).Text);
    }

    [Fact]
    public async Task A_passage_is_quoted_around_the_words()
    {
        await GivenAsync(First);

        Assert.Equal("Bring a signed slip, or the clerk sends you away.", (await SearchAsync("signed slip"))[0].Quote("signed slip"));
    }

    [Fact]
    public async Task Texts_that_no_engine_keeps_do_not_break_an_import()
    {
        await GivenAsync(First with { Passages = [new(1, "Sh\0ips", "Ships", "An anch\0or \uD800 holds.")] });

        Assert.Single(await SearchAsync("holds"));
    }

    [Fact]
    public async Task Two_thousand_passages_are_searched_in_an_instant()
    {
        await GivenAsync(new NewGuide("large.md", "large", null, "dd", LargeGuide.Passages));
        await MeasureAsync(question => SearchAsync(question));
        var search = await MeasureAsync(question => SearchAsync(question));
        var section = await MeasureAsync(question => SectionAsync(LargeGuide.Passages[777].Section, question));

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{LargeGuide.Passages.Count} passages, medians of 50: {search.TotalMilliseconds:0.00} ms a search, {section.TotalMilliseconds:0.00} ms a section by its name");
        Assert.InRange(search.TotalMilliseconds, 0, IsPostgres ? 50 : 5);
    }

    private static async Task<TimeSpan> MeasureAsync(Func<string, Task<IReadOnlyList<GuidePassage>>> ask)
    {
        var times = new List<TimeSpan>();
        foreach (var question in Enumerable.Repeat(LargeGuide.Questions, 10).SelectMany(questions => questions))
        {
            var start = TimeProvider.System.GetTimestamp();
            Assert.NotEmpty(await ask(question));
            times.Add(TimeProvider.System.GetElapsedTime(start));
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private async Task<GuideOutcome> GivenAsync(NewGuide guide, DateTimeOffset? at = null) => await InTurn(tx => new GuideStore(tx).ImportAsync(guide, at ?? Now));

    private Task<IReadOnlyList<GuidePassage>> SearchAsync(string words, int limit = 10) => Read(guides => guides.SearchAsync(words, limit));

    private async Task<IEnumerable<string>> FoundAsync(string words) => (await SearchAsync(words)).Select(passage => passage.Text);

    private Task<IReadOnlyList<GuidePassage>> SectionAsync(string heading, string words = "") => Read(guides => guides.BySectionAsync(heading, words));

    private Task<T> Read<T>(Func<GuideStore, Task<T>> question) => Db.ReadAsync(tx => question(new GuideStore(tx)), Ct);

    private async Task<string> StoredAsync() => string.Join('\n', [
        .. await TextsAsync("select cast(id as text) || file || label || hash || cast(imported_at as text) from guides order by id"),
        .. await TextsAsync("select cast(guide_id as text) || section || text from guide_passages order by guide_id, ordinal"),
        .. await TextsAsync("select word from guide_words order by word"),
        .. await TextsAsync("select hash from audit order by seq"),
    ]);
}

public sealed class GuideStoreOnSqlite() : GuideStoreContract(postgres: false);

public sealed class GuideStoreOnPostgres() : GuideStoreContract(postgres: true);
