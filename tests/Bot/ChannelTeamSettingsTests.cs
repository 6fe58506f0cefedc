using Microsoft.Extensions.Configuration;
using PartnerBot.Bot;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Bot;

public sealed class ChannelTeamSettingsTests
{
    [Fact]
    public void Without_settings_the_usual_terms_hold()
    {
        var (terms, faults) = Read();

        Assert.Empty(faults);
        Assert.Equal(new DealTerms(90, 16, 1, 30, 14), terms.Deals);
        Assert.Equal(new MdfTerms(14, 45, 24, 10, 50), terms.Mdf);
        Assert.Equal(new WorkingHours(new(9, 0), new(17, 0)), terms.Hours);
        Assert.Equal(TimeSpan.FromSeconds(60), terms.Undo);
    }

    [Fact]
    public void Every_term_can_be_set()
    {
        var (terms, faults) = Read(
            ("Deals:ProtectionDays", "60"), ("Deals:TargetHours", "8"), ("Deals:MostExtensions", "0"), ("Deals:ExtensionDays", "15"), ("Deals:WarningDays", "7"),
            ("Mdf:LeadDays", "10"), ("Mdf:ClaimDays", "30"), ("Mdf:TargetHours", "40"), ("Mdf:WarningDays", "5"), ("Mdf:SharePercent", "100"),
            ("Mdf:Activities:0", "Trade fair"), ("Mdf:Activities:1", " Training "), ("Hours:From", "08:30"), ("Hours:To", "18:00"), ("UndoSeconds", "0"));

        Assert.Empty(faults);
        Assert.Equal(new DealTerms(60, 8, 0, 15, 7), terms.Deals);
        Assert.Equal(new MdfTerms(10, 30, 40, 5, 100), terms.Mdf with { Kinds = null });
        Assert.Equal(["Trade fair", "Training"], terms.Mdf.Activities);
        Assert.Equal(new WorkingHours(new(8, 30), new(18, 0)), terms.Hours);
        Assert.Equal(TimeSpan.Zero, terms.Undo);
    }

    [Theory]
    [InlineData("Deals:ProtectionDays", "15", "730")]
    [InlineData("Deals:TargetHours", "1", "400")]
    [InlineData("Deals:MostExtensions", "0", "20")]
    [InlineData("Deals:ExtensionDays", "1", "365")]
    [InlineData("Deals:WarningDays", "1", "89")]
    [InlineData("Mdf:LeadDays", "0", "365")]
    [InlineData("Mdf:ClaimDays", "11", "365")]
    [InlineData("Mdf:TargetHours", "1", "400")]
    [InlineData("Mdf:WarningDays", "1", "44")]
    [InlineData("Mdf:SharePercent", "1", "100")]
    [InlineData("UndoSeconds", "0", "600")]
    public void Both_ends_of_a_range_are_allowed(string name, string least, string most)
    {
        Assert.Empty(Read((name, least)).Faults);
        Assert.Empty(Read((name, most)).Faults);
    }

    [Theory]
    [InlineData("Deals:ProtectionDays", "0", "a whole number from 1 to 730")]
    [InlineData("Deals:ProtectionDays", "731", "a whole number from 1 to 730")]
    [InlineData("Deals:ProtectionDays", "many", "a whole number from 1 to 730")]
    [InlineData("Deals:TargetHours", "0", "a whole number from 1 to 400")]
    [InlineData("Deals:TargetHours", "401", "a whole number from 1 to 400")]
    [InlineData("Deals:MostExtensions", "-1", "a whole number from 0 to 20")]
    [InlineData("Deals:MostExtensions", "21", "a whole number from 0 to 20")]
    [InlineData("Deals:ExtensionDays", "0", "a whole number from 1 to 365")]
    [InlineData("Deals:ExtensionDays", "1.5", "a whole number from 1 to 365")]
    [InlineData("Deals:WarningDays", "0", "a whole number from 1 to 180")]
    [InlineData("Mdf:LeadDays", "-1", "a whole number from 0 to 365")]
    [InlineData("Mdf:LeadDays", "366", "a whole number from 0 to 365")]
    [InlineData("Mdf:ClaimDays", "0", "a whole number from 1 to 365")]
    [InlineData("Mdf:TargetHours", "0", "a whole number from 1 to 400")]
    [InlineData("Mdf:WarningDays", "181", "a whole number from 1 to 180")]
    [InlineData("Mdf:SharePercent", "0", "a whole number from 1 to 100")]
    [InlineData("Mdf:SharePercent", "101", "a whole number from 1 to 100")]
    [InlineData("UndoSeconds", "-1", "a whole number from 0 to 600")]
    [InlineData("UndoSeconds", "601", "a whole number from 0 to 600")]
    [InlineData("Hours:From", "9 o'clock", "a time of day as HH:mm, such as 09:00")]
    [InlineData("Hours:To", "24:00", "a time of day as HH:mm, such as 09:00")]
    public void A_fault_names_the_setting_its_value_and_what_is_allowed(string name, string value, string allowed) =>
        Assert.Equal([$"ChannelTeam:{name} is \"{value}\": it must be {allowed}."], Read((name, value)).Faults);

    [Fact]
    public void A_warning_comes_after_the_beginning()
    {
        Assert.Equal(["ChannelTeam:Deals:WarningDays is \"90\": it must be less than ChannelTeam:Deals:ProtectionDays, which is \"90\"."], Read(("Deals:WarningDays", "90")).Faults);
        Assert.Equal(["ChannelTeam:Mdf:WarningDays is \"10\": it must be less than ChannelTeam:Mdf:ClaimDays, which is \"10\"."], Read(("Mdf:ClaimDays", "10")).Faults);
    }

    [Theory]
    [InlineData("17:00", "09:00")]
    [InlineData("09:00", "09:00")]
    public void Hours_end_after_they_begin(string from, string to)
    {
        var (terms, faults) = Read(("Hours:From", from), ("Hours:To", to));

        Assert.Equal([$"ChannelTeam:Hours:To is \"{to}\": it must be later than ChannelTeam:Hours:From, which is \"{from}\"."], faults);
        Assert.Equal(WorkingHours.NineToFive, terms.Hours);
    }

    [Fact]
    public void Kinds_of_activity_are_named_once_each()
    {
        var (_, faults) = Read(("Mdf:Activities:0", "Event"), ("Mdf:Activities:1", "event"), ("Mdf:Activities:2", " "), ("Mdf:Activities:3", new string('x', 121)));

        Assert.Equal(
            [
                "ChannelTeam:Mdf:Activities:1 is \"event\", which is in the list already: each kind stands there once.",
                "ChannelTeam:Mdf:Activities:2 is \" \": it must be a kind of activity of 1 to 120 letters.",
                $"ChannelTeam:Mdf:Activities:3 is \"{new string('x', 121)}\": it must be a kind of activity of 1 to 120 letters.",
            ],
            faults);
    }

    [Fact]
    public void A_single_text_is_no_list_of_activities() =>
        Assert.Equal(["ChannelTeam:Mdf:Activities is \"Event\": it must be a list, such as ChannelTeam:Mdf:Activities:0."], Read(("Mdf:Activities", "Event")).Faults);

    private static (ChannelTerms Terms, List<string> Faults) Read(params (string Name, string Value)[] settings)
    {
        var faults = new List<string>();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(each => KeyValuePair.Create<string, string?>($"ChannelTeam:{each.Name}", each.Value))).Build();
        return (ChannelTeamSettings.Read(configuration, faults), faults);
    }
}
