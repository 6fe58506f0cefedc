using System.Globalization;
using PartnerBot.Program;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot;

/// <summary>Everything that can be set, read and checked once at the start. The names are those of appsettings.sample.json.</summary>
/// <param name="Now">The pinned clock, for demonstrations and tests; null in real life.</param>
internal sealed record Settings(ChannelOptions Channel, string StoreConnection, Durability Durability, DateTimeOffset? Now, bool SeedDemo, ChannelTerms ChannelTeam)
{
    /// <exception cref="SettingsException">Lists every fault: which setting, its value, what is allowed.</exception>
    public static Settings Read(IConfiguration configuration, bool isDevelopment)
    {
        var faults = new List<string>();
        var channel = ChannelSettings.Read(configuration.GetSection("Bot"), isDevelopment, faults);
        var connection = configuration["Store:Connection"] ?? "";
        if (connection.Length == 0)
            faults.Add("Store:Connection is empty: set \"Data Source=FILE\" for SQLite or \"Host=…\" for PostgreSQL.");
        if (!Enum.TryParse<Durability>(configuration["Store:Durability"] ?? nameof(Durability.Full), ignoreCase: true, out var durability) || !Enum.IsDefined(durability))
            faults.Add($"Store:Durability is \"{configuration["Store:Durability"]}\": allowed are Full and Normal.");

        var settings = new Settings(channel, connection, durability, ReadNow(configuration, isDevelopment, faults), ReadSeed(configuration, isDevelopment, faults), ChannelTeamSettings.Read(configuration, faults));
        return faults.Count == 0 ? settings : throw new SettingsException(faults);
    }

    private static DateTimeOffset? ReadNow(IConfiguration configuration, bool isDevelopment, List<string> faults)
    {
        if (configuration["Clock:Now"] is not { Length: > 0 } text)
            return null;

        if (!isDevelopment)
            faults.Add($"Clock:Now is \"{text}\": a pinned clock is for Development only; remove it.");
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now))
            return now;

        faults.Add($"Clock:Now is \"{text}\": it must be an ISO 8601 instant such as 2026-11-22T09:00:00Z.");
        return null;
    }

    private static bool ReadSeed(IConfiguration configuration, bool isDevelopment, List<string> faults)
    {
        var text = configuration["Demo:Seed"] ?? "";
        if (text.Length == 0)
            return isDevelopment;

        if (!bool.TryParse(text, out var seed))
            faults.Add($"Demo:Seed is \"{text}\": allowed are true and false.");
        else if (seed && !isDevelopment)
            faults.Add("Demo:Seed is true: demo partners are for Development only; remove it.");
        return seed;
    }
}

/// <summary>The configuration cannot be used; the message lists every fault, one a line.</summary>
internal sealed class SettingsException(IReadOnlyList<string> faults)
    : Exception($"The configuration has {(faults.Count == 1 ? "a fault" : $"{faults.Count} faults")}:\n{string.Join("\n", faults.Select(fault => $"  - {fault}"))}")
{
    public IReadOnlyList<string> Faults => faults;
}
