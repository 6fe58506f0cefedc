using PartnerBot.Program;
using PartnerBot.Program.Guides;
using PartnerBot.Store;

namespace PartnerBot.Bot.Verbs;

internal static class ImportGuideVerb
{
    private const string Usage = "Say which file: import-guide FILE [--edition LABEL] [--effective-from yyyy-MM-dd]";
    private const int LongestLabel = 80;

    public static async Task<int> RunAsync(string[] words)
    {
        var arguments = new Arguments(words, ["edition", "effective-from"]);
        if (arguments.Plain is not [var path])
            throw new UsageException(Usage);

        var (label, effectiveFrom) = (Label(arguments), arguments.Day("effective-from"));
        var file = await GuideFile.ReadAsync(path);

        await using var app = await BotHost.PrepareAsync(arguments.Settings, seedDemo: false);
        var store = app.Services.GetRequiredService<Database>();
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var outcome = await store.RunAsync(
            tx => new GuideStore(tx).ImportAsync(new NewGuide(file.Name, label, effectiveFrom, file.Hash, file.Passages), now), CancellationToken.None);

        var (guide, previous, changes) = await store.ReadAsync(
            async tx => ((await new GuideStore(tx).CurrentAsync())!, await new GuideStore(tx).PreviousAsync(), await new GuideStore(tx).ChangesAsync()), CancellationToken.None);
        Console.WriteLine(GuideNews.Imported(outcome, guide, file.Passages));
        if (changes is not null && outcome is not GuideOutcome.Unchanged)
        {
            Console.WriteLine(GuideNews.Changes(changes, previous!));
            Console.Write(GuideNews.ForPartners(changes.Program, await PartnersAsync(store)));
        }

        var edition = Edition.InForceOn(app.Services.GetRequiredService<IReadOnlyList<Edition>>(), Latest(DateOnly.FromDateTime(now.UtcDateTime), guide.EffectiveFrom));
        Console.Error.Write(GuideNews.Warnings(GuideComparison.WithEdition(edition, file.Passages, guide.Label)));
        return 0;
    }

    private static string? Label(Arguments arguments) => arguments["edition"]?.Trim() switch
    {
        null => null,
        { Length: > 0 and <= LongestLabel } label when !label.Any(char.IsControl) => label,
        _ => throw new UsageException($"--edition needs a label of 1 to {LongestLabel} characters, such as \"2027 edition\"."),
    };

    private static DateOnly Latest(DateOnly today, DateOnly? effectiveFrom) => effectiveFrom > today ? effectiveFrom.Value : today;

    private static Task<List<Program.Partners.Partner>> PartnersAsync(Database store) => store.ReadAsync(
        async tx =>
        {
            var partners = new List<Program.Partners.Partner>();
            foreach (var id in await new PartnerStore(tx).IdsAsync(int.MaxValue))
            {
                if (await new PartnerStore(tx).FindAsync(id) is { } partner) partners.Add(partner);
            }

            return partners;
        },
        CancellationToken.None);
}
