using System.Text.Json;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class FixtureTests
{
    [Fact]
    public void A_personal_message_brings_locale_and_zone()
    {
        var activity = Wire.Read("personal-message");

        Assert.Equal("What is my level?", ActivityText.Spoken(activity));
        Assert.Equal(("de-DE", "Europe/Berlin"), (activity.Locale, activity.LocalTimezone));
        Assert.True(activity.Conversation!.IsPersonal);
        Assert.Equal("2026-08-03T07:15:30.1234567Z", activity.Timestamp);
    }

    [Fact]
    public void A_channel_message_has_its_thread_in_the_id_and_its_text_twice()
    {
        var activity = Wire.Read("channel-mention");

        Assert.EndsWith($";messageid={activity.Id}", activity.Conversation!.Id);
        Assert.Equal(ContentTypes.Html, Assert.Single(activity.Attachments!).ContentType);
        Assert.Equal("who certifies <us> & when?", ActivityText.Spoken(activity));
        Assert.True(ActivityText.IsForBot(activity));
        Assert.Equal(Wire.Channel, TeamsContext.Of(activity).ChannelId);
    }

    [Fact]
    public void A_thread_reply_may_lack_the_mentions_text_and_the_conversations_type()
    {
        var activity = Wire.Read("thread-reply");

        Assert.Null(activity.Conversation!.ConversationType);
        Assert.False(activity.Conversation.IsPersonal);
        Assert.Equal("Bea Beispiel and for Premier?", ActivityText.Spoken(activity));
        Assert.True(ActivityText.IsForBot(activity));
    }

    [Fact]
    public void A_submit_click_is_a_message_without_text()
    {
        var activity = Wire.Read("submit-click");

        Assert.Equal((ActivityTypes.Message, null, null, null), (activity.Type, activity.Text, activity.ReplyToId, activity.Locale));
        Assert.Equal("deal.ask", activity.Value!.Value.GetProperty("do").GetString());
        Assert.Equal("", ActivityText.Spoken(activity));
        Assert.True(ActivityText.IsForBot(activity));
    }

    [Fact]
    public void A_card_action_is_read_from_its_value()
    {
        Assert.True(CardPress.TryRead(Wire.Read("card-action").Value, out var press, out _));

        Assert.Equal(("why", false, "show"), (press.Verb, press.IsAutomatic, press.ActionId));
        Assert.Equal("discount", press.Data!.Value.GetProperty("about").GetString());
    }

    [Fact]
    public void A_dialogs_opening_carries_the_buttons_data()
    {
        var activity = Wire.Read("task-fetch");

        Assert.Equal((ActivityTypes.Invoke, InvokeNames.TaskFetch), (activity.Type, activity.Name));
        Assert.Equal("deal.register", activity.Value!.Value.GetProperty("data").GetProperty("dialog").GetString());
    }

    [Fact]
    public void An_install_has_no_name_of_the_person_and_no_thread()
    {
        var activity = Wire.Read("installed");

        Assert.Equal(("add", null, Wire.Channel), (activity.Action, activity.From!.Name, activity.Conversation!.Id));
        Assert.NotNull(activity.From.AadObjectId);
        Assert.NotNull(TeamsContext.Of(activity).TeamId);
    }

    [Fact]
    public void The_bot_is_among_the_members_added()
    {
        var activity = Wire.Read("members-added");

        Assert.Equal(activity.Recipient!.Id, Assert.Single(activity.MembersAdded!).Id);
        Assert.Equal("teamMemberAdded", TeamsContext.Of(activity).EventType);
    }

    [Fact]
    public void A_reaction_has_the_id_of_what_it_reacts_to()
    {
        var activity = Wire.Read("reaction");

        Assert.Equal(activity.ReplyToId, activity.Id);
        Assert.Null(activity.From!.Name);
        Assert.Equal("like", Assert.Single(activity.ReactionsAdded!).Type);
    }

    [Fact]
    public void An_edit_has_the_id_of_the_original()
    {
        var (edited, original) = (Wire.Read("edited"), Wire.Read("personal-message"));

        Assert.Equal(original.Id, edited.Id);
        Assert.Equal("editMessage", TeamsContext.Of(edited).EventType);
    }

    [Fact]
    public void An_unknown_type_is_read_with_all_it_has()
    {
        var activity = Wire.Read("unknown-type");

        Assert.Equal("holographicWave", activity.Type);
        Assert.Equal("12345678901234567890", activity.Extra!["wave"].GetProperty("big").GetRawText());
    }

    [Theory]
    [MemberData(nameof(ActivityParsingTests.All), MemberType = typeof(ActivityParsingTests))]
    public void All_name_one_tenant_in_both_places(string name)
    {
        var activity = Wire.Read(name);

        Assert.Equal(Wire.Tenant, TeamsContext.Of(activity).TenantId);
        Assert.Equal(Wire.Tenant, activity.Conversation!.TenantId);
        Assert.Equal(Wire.Tenant, Tenants.Of(activity));
    }

    [Theory]
    [InlineData("""{"type":"message","channelData":"text"}""")]
    [InlineData("""{"type":"message","channelData":{"tenant":"text","team":5,"channel":[],"eventType":{}}}""")]
    [InlineData("""{"type":"message","channelData":{"tenant":{"id":7}}}""")]
    public void Odd_channel_data_says_nothing_and_does_no_harm(string json) =>
        Assert.Equal(default, TeamsContext.Of(Wire.Parse(json)));

    [Fact]
    public void JSON_numbers_keep_their_spelling() =>
        Assert.Equal(JsonValueKind.Number, Wire.Read("unknown-type").Extra!["wave"].GetProperty("height").ValueKind);
}
