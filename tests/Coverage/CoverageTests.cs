using PartnerBot.Tests.Dialogs;

namespace PartnerBot.Tests.Coverage;

/// <summary>
/// Every rule, figure, role, benefit and contact of the documents is asked for in at least two ways, by the sales specialist of a
/// Premier reseller, and every place where the documents contradict themselves is walked into.
/// </summary>
public class CoverageTests(SqliteOffice office, ITestOutputHelper output) : DialogTests(office)
{
    private const int Rules = 326;
    private const int Contradictions = 86;

    private static readonly DateTimeOffset Today = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_rule_of_the_documents_is_asked_for_in_two_ways() => Assert.DoesNotContain(
        Enumerable.Range(1, Rules), rule => Examination.Read("rules.tsv").Count(line => line.Number == rule && line.Must is not []) < 2);

    [Fact]
    public void Every_contradiction_has_a_question_or_a_note() => Assert.Empty(
        Enumerable.Range(1, Contradictions).Except(Examination.Read("contradictions.tsv").Select(line => line.Number)));

    [Fact]
    public async Task Every_rule_is_answered_with_its_facts() => await HoldAsync("rules.tsv");

    [Fact]
    public async Task Every_contradiction_is_answered_the_careful_way() => await HoldAsync("contradictions.tsv");

    private async Task HoldAsync(string file)
    {
        List<string> faults = [];
        foreach (var line in Examination.Read(file).Where(line => line.Question is not "-"))
        {
            var talk = new Conversation(Office, "alice") { Now = Today };
            if (line.Fault(await talk.Says(line.Question)) is { } fault) faults.Add(fault);
        }

        output.WriteLine(string.Join('\n', faults));
        Assert.True(faults is [], $"{faults.Count} answers are not as they must be:\n{string.Join('\n', faults)}");
    }
}
