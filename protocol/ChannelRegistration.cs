using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Protocol;

/// <summary>Puts the protocol's parts into the host.</summary>
public static class ChannelRegistration
{
    /// <param name="services">The host's.</param>
    /// <param name="options">From <see cref="ChannelSettings.Read"/>, without faults.</param>
    /// <remarks>Tokens, time limits and rates use the real time even where the host's clock is pinned: the other side's clock is not.</remarks>
    public static IServiceCollection AddChannel(this IServiceCollection services, ChannelOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(new ServiceHosts(options));
        services.AddSingleton<InboundRules>();
        services.AddSingleton(it => new ChannelTokens(options, KeyClient(options), TimeProvider.System, it.GetRequiredService<ILogger<ChannelTokens>>()));
        services.AddSingleton(_ => new OutboundTokens(options, TimeProvider.System));
        services.AddSingleton(_ => new TokenBuckets(options.Outbound, TimeProvider.System));
        services.AddSingleton(it => new Connector(new ConnectorCalls(
            ConnectorCalls.Client(), it.GetRequiredService<OutboundTokens>(), it.GetRequiredService<ServiceHosts>(), options, TimeProvider.System)));
        services.AddSingleton(new FileHosts(options));
        services.AddSingleton(it => new FileCalls(ConnectorCalls.Client(), it.GetRequiredService<FileHosts>(), TimeProvider.System));
        return services.AddHostedService<ChannelWarmUp>();
    }

    /// <summary>A client for the channel's keys; behind a company's proxy if there is one, but never for an address on this machine.</summary>
    public static HttpClient KeyClient(ChannelOptions options) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = options.Auth.OpenIdMetadataUrl is not { IsLoopback: true },
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 1024 * 1024,
    };
}

/// <summary>Warns about the bypass and fetches keys and token while nobody waits for them. Failing here is no reason not to start.</summary>
internal sealed partial class ChannelWarmUp(ChannelTokens inbound, OutboundTokens outbound, ILogger<ChannelWarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await inbound.WarmUpAsync(stoppingToken);
            await outbound.HeaderAsync(stoppingToken);
        }
#pragma warning disable CA1031 // Whatever it is, the first send meets it again and says so in its outcome.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.NoToken(log, fault.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The bot's own token could not be fetched; nothing can be sent until it can: {Problem}")]
        public static partial void NoToken(ILogger log, string problem);
    }
}
