using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using PartnerBot.Bot;
using PartnerBot.Program;

namespace PartnerBot.Tests.Bot;

/// <summary>The sample that operators copy says every setting, and nothing else.</summary>
public sealed partial class SampleSettingsTests
{
    // What the platform itself reads, and the calendars: a map whose keys are the operator's choice, read by what is there.
    private static readonly string[] Others = ["Urls", "Logging", "ChannelTeam:Calendars"];

    [Fact]
    public void The_sample_is_a_sound_configuration_for_Production()
    {
        var settings = Settings.Read(Sample().Build(), isDevelopment: false);

        Assert.Equal("Data Source=Data/partnerbot.db", settings.StoreConnection);
        Assert.Equal(["msteams"], settings.Channel.Auth.Channels);
        Assert.Null(settings.Now);
        Assert.False(settings.SeedDemo);
    }

    [Fact]
    public void The_sample_has_every_setting_that_is_read_and_no_other()
    {
        var asked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var recording = new Recording(asked);
        Settings.Read(Sample().Add(recording).Build(), isDevelopment: false);

        var known = Sample().Build().AsEnumerable().Where(it => it.Value is not null).Select(it => Element().Replace(it.Key, ""))
            .Where(key => !Others.Any(other => key == other || key.StartsWith($"{other}:", StringComparison.Ordinal)));

        Assert.Equal(asked.Order(StringComparer.Ordinal), known.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_limits_are_the_ones_that_hold_without_it()
    {
        var sample = Settings.Read(Sample().Build(), isDevelopment: false).Channel;

        Assert.Equal(new PartnerBot.Protocol.OutboundOptions(), sample.Outbound);
    }

    [Fact]
    public void Its_terms_are_the_ones_that_hold_without_it()
    {
        var sample = Settings.Read(Sample().Build(), isDevelopment: false).ChannelTeam;

        Assert.Equal(ChannelTerms.None.Deals, sample.Deals);
        Assert.Equal(ChannelTerms.None.Mdf, sample.Mdf with { Kinds = null });
        Assert.Equal(ChannelTerms.None.Mdf.Activities, sample.Mdf.Activities);
        Assert.Equal(ChannelTerms.None.Hours, sample.Hours);
        Assert.Equal(ChannelTerms.None.Undo, sample.Undo);
    }

    private static ConfigurationBuilder Sample([CallerFilePath] string here = "")
    {
        var builder = new ConfigurationBuilder();
        builder.AddJsonFile(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "appsettings.sample.json")));
        return builder;
    }

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Element();

    /// <summary>A source of nothing that notes what it was asked for.</summary>
    private sealed class Recording(HashSet<string> asked) : ConfigurationProvider, IConfigurationSource
    {
        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public override bool TryGet(string key, out string? value)
        {
            // An element of a list is asked for by its list.
            if (!Element().IsMatch(key)) asked.Add(key);
            value = null;
            return false;
        }
    }
}
