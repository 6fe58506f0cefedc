using System.Diagnostics;
using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs.Understanding;

/// <summary>How well topics are told apart, measured on utterances that were not learnt from.</summary>
public sealed class ClassifierTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<(Asked? Topic, string Text)> Development = Corpus.Utterances("development.tsv");

    [Fact]
    public void The_development_set_is_large_and_shares_no_utterance_with_training()
    {
        var phrases = Phrases.Embedded();
        var learnt = phrases.Ours.Select(phrase => phrase.Text).Concat(phrases.Foreign).Select(text => Utterance.Of(text).Text).ToHashSet();

        Assert.True(Development.Count(line => line.Topic is not null) >= 300);
        Assert.True(Development.Count(line => line.Topic is null) >= 150);
        Assert.DoesNotContain(Development, line => learnt.Contains(Utterance.Of(line.Text).Text));
    }

    [Fact]
    public void Every_topic_has_forty_phrases_or_more_and_every_article_a_dozen()
    {
        var counts = Phrases.Embedded().Ours.CountBy(phrase => phrase.Asked).ToDictionary();

        Assert.All(Enum.GetValues<Topic>().Where(topic => topic is not Topic.Guide), topic => Assert.True(counts.GetValueOrDefault(new Asked(topic)) >= 40, topic.ToString()));
        Assert.All(Some.Edition.Articles.Keys, article => Assert.True(counts.GetValueOrDefault(new Asked(Topic.Guide, article)) >= 12, article));
    }

    [Fact]
    public void Phrases_lead_to_nothing_that_there_is_not() =>
        Assert.All(Phrases.Embedded().Ours.Select(phrase => phrase.Asked.Article).OfType<string>().Distinct(), article => Assert.Contains(article, Some.Edition.Articles.Keys));

    [Fact]
    public void The_topic_is_right_in_95_of_100_clean_utterances() => AssertRight(0.95, text => text);

    /// <summary>Written when the phrases were final and never used to change them; small, so the bounds are wide.</summary>
    [Fact]
    public void On_utterances_that_nothing_was_fitted_to_it_does_nearly_as_well()
    {
        var blind = Corpus.Utterances("blind.tsv");
        var ours = blind.Where(line => line.Topic is not null).ToList();
        var foreign = blind.Where(line => line.Topic is null).ToList();
        var right = Share(ours, line => Top(line.Text) == line.Topic);
        var rejected = Share(ours, line => Corpus.Read(line.Text).Reading is Reading.OutOfScope);
        var caught = Share(foreign, line => Corpus.Read(line.Text).Reading is Reading.OutOfScope);
        output.WriteLine($"right {right:P1}, rejected {rejected:P1}, caught {caught:P1}");

        Assert.True(right >= 0.92, $"right {right:P1}");
        Assert.True(rejected <= 0.06, $"rejected {rejected:P1}");
        Assert.True(caught >= 0.84, $"caught {caught:P1}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_topic_is_right_in_90_of_100_mistyped_utterances(int seed)
    {
        var random = new Random(seed);
        var names = new Lexicon().Words.ToHashSet();
        AssertRight(0.90, text => Corpus.WithTypos(text, random, names));
    }

    [Fact]
    public void Nine_of_ten_foreign_utterances_are_turned_away_and_at_most_3_of_100_of_ours()
    {
        var ours = Development.Where(line => line.Topic is not null).ToList();
        var foreign = Development.Where(line => line.Topic is null).ToList();
        var rejected = ours.Count(line => Corpus.Read(line.Text).Reading is Reading.OutOfScope) / (double)ours.Count;
        var caught = foreign.Count(line => Corpus.Read(line.Text).Reading is Reading.OutOfScope) / (double)foreign.Count;
        output.WriteLine($"rejected {rejected:P1}, caught {caught:P1}");

        Assert.True(caught >= 0.90, $"caught {caught:P1}");
        Assert.True(rejected <= 0.03, $"rejected {rejected:P1}");
    }

    [Fact]
    public void When_it_acts_it_is_right_in_98_of_100()
    {
        var acted = Development.Where(line => line.Topic is not null)
            .Select(line => (line.Topic, Reading: Corpus.Read(line.Text).Reading as Reading.Sure))
            .Where(line => line.Reading is not null).ToList();
        var right = acted.Count(line => line.Reading!.Asked == line.Topic) / (double)acted.Count;

        Assert.True(right >= 0.98, $"right {right:P1} of {acted.Count}");
    }

    [Fact]
    public void When_it_asks_one_of_the_two_is_meant()
    {
        var asked = Development.Where(line => line.Topic is not null)
            .Select(line => (line.Topic, Reading: Corpus.Read(line.Text).Reading as Reading.Unsure))
            .Where(line => line.Reading is not null).ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, line => Assert.Contains(line.Topic!.Value, (Asked[])[line.Reading!.First, line.Reading.Second]));
    }

    /// <summary>The zones stand where phrases held out of training put them, not where intuition would.</summary>
    [Fact]
    public void The_zones_keep_what_they_promise_on_held_out_phrases()
    {
        var held = HeldOut();
        var ours = held.Where(line => line.Topic is not null).ToList();
        var foreign = held.Where(line => line.Topic is null).ToList();
        var acted = ours.Where(line => line.Scores.FirstProbability >= Zones.Sure).ToList();
        var rejected = Share(ours, line => line.Scores.Ours < Zones.Ours);
        var caught = Share(foreign, line => line.Scores.Ours < Zones.Ours);
        var wrong = Share(acted, line => line.Scores.First != line.Topic);
        output.WriteLine($"topic {Share(ours, line => line.Scores.First == line.Topic):P1}, rejected {rejected:P1}, caught {caught:P1}, acted {acted.Count / (double)ours.Count:P1}, of these wrong {wrong:P1}");

        Assert.True(rejected <= 0.055, $"rejected {rejected:P1}");
        Assert.True(caught >= 0.86, $"caught {caught:P1}");
        Assert.True(wrong <= 0.04, $"wrong {wrong:P1}");
        Assert.True(acted.Count >= 0.88 * ours.Count, $"acted on {acted.Count} of {ours.Count}");
    }

    [Fact]
    public void Two_readers_say_the_same()
    {
        var again = Reader.Train(Some.Edition.Articles.Values);

        Assert.All(Development, line => Assert.Equal(Corpus.Reader.Score(line.Text, Corpus.Today), again.Score(line.Text, Corpus.Today)));
    }

    [Fact]
    public void Training_takes_less_than_two_seconds()
    {
        var articles = Some.Edition.Articles.Values;
        var best = Enumerable.Range(0, 3).Min(_ => Took(() => Reader.Train(articles)));
        output.WriteLine($"trained in {best.TotalMilliseconds:F0} ms");

        Assert.True(best < TimeSpan.FromSeconds(2), best.ToString());
    }

    private void AssertRight(double atLeast, Func<string, string> typed)
    {
        var ours = Development.Where(line => line.Topic is not null).Select(line => (line.Topic, Text: typed(line.Text))).ToList();
        var wrong = ours.Where(line => Top(line.Text) != line.Topic).ToList();
        var right = 1 - (wrong.Count / (double)ours.Count);
        output.WriteLine($"right {right:P1}");

        Assert.True(right >= atLeast, $"right {right:P1}: {string.Join("; ", wrong)}");
    }

    // What the reading would be if the gate let everything pass.
    private static Asked Top(string text) => Corpus.Read(text).Reading switch
    {
        Reading.Sure sure => sure.Asked,
        Reading.Unsure unsure => unsure.First,
        _ => Corpus.Reader.Score(text, Corpus.Today).First,
    };

    private static List<(Asked? Topic, Scores Scores)> HeldOut()
    {
        const int folds = 5;
        var all = Phrases.Embedded();
        var held = new List<(Asked?, Scores)>();
        for (var fold = 0; fold < folds; fold++)
        {
            var reader = Reader.Train(all with
            {
                Ours = [.. all.Ours.Where((_, at) => at % folds != fold)],
                Foreign = [.. all.Foreign.Where((_, at) => at % folds != fold)],
            });
            held.AddRange(all.Ours.Where((_, at) => at % folds == fold).Select(phrase => ((Asked?)phrase.Asked, reader.Score(phrase.Text, Corpus.Today))));
            held.AddRange(all.Foreign.Where((_, at) => at % folds == fold).Select(text => ((Asked?)null, reader.Score(text, Corpus.Today))));
        }

        return held;
    }

    private static double Share<T>(List<T> all, Func<T, bool> which) => all.Count(which) / (double)all.Count;

    private static TimeSpan Took(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }
}
