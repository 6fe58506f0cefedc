namespace PartnerBot.Bot.Verbs;

internal static class ManifestVerb
{
    private static string Version => typeof(ManifestVerb).Assembly.GetName().Version!.ToString(3);

    public static int Pack(string[] words)
    {
        var arguments = new Arguments(words, ["out"]);
        var builder = BotHost.Configure(arguments.Settings);
        var settings = Settings.Read(builder.Configuration, builder.Environment.IsDevelopment());
        if (settings.Channel.AppId is not { Length: > 0 } appId)
            throw new UsageException("Set Bot:AppId first: the package names the bot by it.");

        var path = arguments["out"] ?? "partnerbot.zip";
        ManifestPack.Write(Path.Combine(AppContext.BaseDirectory, "manifest"), appId, Version, path);
        Console.WriteLine($"Wrote {path}. Upload it in the Teams admin center, or sideload it in Teams under Apps.");
        return 0;
    }
}
