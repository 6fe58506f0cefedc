namespace PartnerBot.Bot; internal static class ManifestPack { public static void Write(string folder, string appId, string path) => throw new NotImplementedException(folder + appId + path); }
