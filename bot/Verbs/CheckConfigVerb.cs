namespace PartnerBot.Bot.Verbs;

internal static class CheckConfigVerb
{
    public static int Run(string[] words)
    {
        var arguments = new Arguments(words, []);
        var builder = BotHost.Configure(arguments.Settings);
        var settings = Settings.Read(builder.Configuration, builder.Environment.IsDevelopment());
        var editions = EditionFiles.Read();

        Console.WriteLine($"""
            The configuration is sound.
              environment   {builder.Environment.EnvironmentName}
              listens on    {builder.Configuration["Urls"] ?? "http://localhost:5000"}
              app id        {settings.Channel.AppId ?? "none (no tokens, loopback only)"}
              tenant        {settings.Channel.TenantId ?? "none"} ({settings.Channel.TenantMode}, {settings.Channel.Cloud} cloud)
              store         {(settings.StoreConnection.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? "PostgreSQL" : settings.StoreConnection)}, durability {settings.Durability}
              clock         {(settings.Now is { } now ? $"pinned at {now:O}" : "real")}
              demo data     {(settings.SeedDemo ? "fills an empty store" : "no")}
              editions      {string.Join(", ", editions.Select(edition => $"{edition.Document} ({edition.Label}) from {edition.EffectiveFrom:yyyy-MM-dd}"))}
            """);
        return 0;
    }
}
