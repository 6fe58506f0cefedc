using System.Text;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class ConversationReferenceTests
{
    [Fact]
    public void It_keeps_what_is_needed_to_speak_up_later()
    {
        Assert.True(ConversationReference.TryFrom(Wire.Read("personal-message"), out var reference));

        Assert.Equal(("msteams", Wire.ServiceUrl, Wire.Tenant, true), (reference.ChannelId, reference.ServiceUrl, reference.TenantId, reference.IsPersonal));
        Assert.Equal(("28:" + Wire.AppId, "de-DE", "Europe/Berlin"), (reference.BotId, reference.Locale, reference.TimeZone));
        Assert.StartsWith("29:", reference.UserId);
        Assert.NotNull(reference.AadObjectId);
        Assert.Null(reference.TeamId);
    }

    [Fact]
    public void In_a_channel_it_keeps_team_and_channel_and_finds_the_root()
    {
        Assert.True(ConversationReference.TryFrom(Wire.Read("channel-mention"), out var reference));

        Assert.Equal((Wire.Channel, Wire.Channel), (reference.TeamsChannelId, reference.RootConversationId));
        Assert.Contains(";messageid=", reference.ConversationId);
        Assert.NotNull(reference.TeamId);
    }

    [Fact]
    public void A_clicks_locale_comes_from_the_client_when_that_says_it()
    {
        Assert.True(ConversationReference.TryFrom(Wire.Read("submit-click"), out var told));
        Assert.True(ConversationReference.TryFrom(Wire.Read("submit-click", it => it.Remove("entities")), out var untold));

        Assert.Equal(("de-DE", "Europe/Berlin"), (told.Locale, told.TimeZone));
        Assert.Equal((null, null), (untold.Locale, untold.TimeZone));
    }

    [Theory]
    [InlineData("serviceUrl")]
    [InlineData("channelId")]
    [InlineData("conversation")]
    public void Without_a_place_there_is_none(string field) =>
        Assert.False(ConversationReference.TryFrom(Wire.Read("personal-message", it => it.Remove(field)), out _));

    [Fact]
    public void With_two_tenants_there_is_none() =>
        Assert.False(ConversationReference.TryFrom(Wire.Read("personal-message", it => it["conversation"]!["tenantId"] = "another"), out _));

    [Fact]
    public void Its_message_goes_from_the_bot_to_the_person()
    {
        Assert.True(ConversationReference.TryFrom(Wire.Read("personal-message"), out var reference));
        var message = reference.Message();

        Assert.Equal((reference.BotId, reference.UserId, reference.ConversationId), (message.From!.Id, message.Recipient!.Id, message.Conversation!.Id));
        Assert.Equal((null, null, null), (message.Id, message.Timestamp, message.ReplyToId));
    }

    [Fact]
    public void A_reply_swaps_the_two_and_leaves_ids_and_times_to_the_channel()
    {
        var heard = Wire.Read("personal-message");
        var reply = heard.Reply(text: "Premier");

        Assert.Equal((heard.Recipient, heard.From, heard.Id, "de-DE"), (reply.From, reply.Recipient, reply.ReplyToId, reply.Locale));
        Assert.Equal(heard.Conversation!.Id, reply.Conversation!.Id);
        var json = Encoding.UTF8.GetString(reply.ToUtf8());
        Assert.DoesNotContain("timestamp", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain($"\"id\":\"{heard.Id}\"", json);
    }

    [Fact]
    public void A_reply_in_a_channel_keeps_the_thread_and_has_no_recipient()
    {
        var heard = Wire.Read("channel-mention");

        Assert.Equal(heard.Conversation!.Id, heard.Reply().Conversation!.Id);
        Assert.Null(heard.Reply().Recipient);
    }
}
