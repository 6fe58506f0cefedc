using System.Text.Json.Nodes;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class TenantsTests
{
    private static readonly HashSet<string> Served = [Wire.Tenant];

    [Fact]
    public void A_served_tenant_is_served() =>
        Assert.True(Tenants.IsServed(Wire.Read("personal-message"), Served, out _));

    [Fact]
    public void Case_does_not_matter() =>
        Assert.True(Tenants.IsServed(Named(Wire.Tenant.ToUpperInvariant(), Wire.Tenant), Served, out _));

    [Fact]
    public void A_stranger_is_not_served() =>
        Assert.False(Tenants.IsServed(Named("11111111-2222-4333-8444-555555555555", "11111111-2222-4333-8444-555555555555"), Served, out _));

    [Theory]
    [InlineData(Wire.Tenant, "11111111-2222-4333-8444-555555555555")]
    [InlineData("11111111-2222-4333-8444-555555555555", Wire.Tenant)]
    public void Two_tenants_that_differ_are_none(string inData, string inConversation)
    {
        Assert.Null(Tenants.Of(Named(inData, inConversation)));
        Assert.False(Tenants.IsServed(Named(inData, inConversation), Served, out var reason));
        Assert.Contains("different", reason);
    }

    [Theory]
    [InlineData(Wire.Tenant, null)]
    [InlineData(null, Wire.Tenant)]
    [InlineData("", Wire.Tenant)]
    public void One_place_is_enough(string? inData, string? inConversation) =>
        Assert.Equal(Wire.Tenant, Tenants.Of(Named(inData, inConversation)));

    [Fact]
    public void No_tenant_is_not_served() =>
        Assert.False(Tenants.IsServed(Named(null, null), Served, out _));

    private static Activity Named(string? inData, string? inConversation) => Wire.Read("personal-message", it =>
    {
        it["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = inData } };
        it["conversation"]!["tenantId"] = inConversation;
    });
}
