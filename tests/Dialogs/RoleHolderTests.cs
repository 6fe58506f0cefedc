namespace PartnerBot.Tests.Dialogs;

/// <summary>Who has a role at the partner, which is not what such a person does.</summary>
public sealed class RoleHolderTests(SqliteOffice office) : DialogTests(office)
{
    [Theory]
    [InlineData("who is our portal admin", "Partner Portal Administrator", "Elif Aydin")]
    [InlineData("whos our PPA?", "Partner Portal Administrator", "Elif Aydin")]
    [InlineData("do you know who our marketing representative is", "Marketing Representative", "Grete Lund")]
    [InlineData("who are our marketing reps here", "Marketing Representative", "Grete Lund")]
    [InlineData("who is the marketing representative on our side?", "Marketing Representative", "Grete Lund")]
    [InlineData("what does the PPA do?", null, null)]
    public async Task Who_it_is_is_told_and_what_they_do_is_another_question(string words, string? title, string? name)
    {
        var shown = await Alice.Says(words);

        if (title is null) Assert.DoesNotContain("partner record", shown.Text, StringComparison.Ordinal);
        else Assert.Equal(title, shown.Title);
        if (name is not null) Assert.Contains(name, shown.Texts);
    }

    [Theory]
    [InlineData("who is the portal administrator at nordlicht?", "Elif Aydin")]
    [InlineData("who is the marketing representative of Nordlicht Systems", "Grete Lund")]
    public async Task It_is_told_of_a_partner_that_is_named(string words, string name) => Assert.Contains(name, (await Mona.Says(words)).Texts);

    [Fact]
    public async Task Nobody_in_the_role_is_said_with_a_way_on()
    {
        await Mona.Says("what is the level of Kestrel Secure?");

        var shown = await Mona.Says("who is their portal administrator?");

        Assert.Equal("Kestrel Secure", shown.About);
        Assert.Contains("Your channel account manager can have the record completed.", shown.Text, StringComparison.Ordinal);
    }
}
