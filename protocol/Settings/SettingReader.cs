using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace PartnerBot.Protocol;

/// <summary>Reads settings one by one and keeps every fault, so that the start fails once and not once for each.</summary>
internal sealed class SettingReader(IConfiguration section, string prefix, ICollection<string> faults)
{
    public string? Text(string name) => section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public T Enum<T>(string name, T otherwise) where T : struct, Enum
    {
        if (Text(name) is not { } text) return otherwise;
        // TryParse takes numbers too, and lists; a setting is one of the names.
        foreach (var value in System.Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase)) return value;
        }

        Fault(name, text, $"one of {string.Join(", ", System.Enum.GetNames<T>())}");
        return otherwise;
    }

    public bool Flag(string name)
    {
        if (Text(name) is not { } text) return false;
        if (!bool.TryParse(text, out var flag)) Fault(name, text, "true or false");
        return flag;
    }

    public string? Guid(string name)
    {
        if (Text(name) is not { } text) return null;
        if (System.Guid.TryParseExact(text, "D", out var guid) && guid != System.Guid.Empty) return guid.ToString("D");

        Fault(name, text, "a GUID such as 4f9c1c2e-58a7-4c57-9d35-0a6f5a1f2b3c");
        return null;
    }

    public Uri? Url(string name)
    {
        if (Text(name) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.UserInfo is "" && url.Fragment is ""
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
        {
            return url;
        }

        Fault(name, Hidden(text), "an https URL, or http on this machine");
        return null;
    }

    public double Rate(string name, double otherwise)
    {
        if (Text(name) is not { } text) return otherwise;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var rate) && rate is > 0 and <= 1_000_000) return rate;

        Fault(name, text, "a number over 0 and up to 1000000");
        return otherwise;
    }

    public int Count(string name, int otherwise)
    {
        if (Text(name) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 1_000_000) return count;

        Fault(name, text, "a whole number from 1 to 1000000");
        return otherwise;
    }

    /// <summary>Elements of an array, or one text with commas, as an environment variable has it.</summary>
    public IReadOnlyList<string> List(string name, IReadOnlyList<string> otherwise)
    {
        var elements = section.GetSection(name).GetChildren().Select(it => it.Value);
        string[] texts = [.. elements.Append(section[name]).SelectMany(it => (it ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return texts is [] ? otherwise : texts;
    }

    public void Fault(string name, string? value, string allowed) =>
        faults.Add($"{prefix}{name} is {(value is null ? "not set" : $"\"{value}\"")}; allowed: {allowed}");

    /// <summary>A fault of a setting whose value nobody may read in a log.</summary>
    public void SecretFault(string name, string problem) => faults.Add($"{prefix}{name} {problem}");

    /// <summary>A misspelt setting would otherwise be one that silently has no effect.</summary>
    public void OnlyThese(params ReadOnlySpan<string> names)
    {
        foreach (var child in section.GetChildren())
        {
            if (!Contains(names, child.Key)) faults.Add($"{prefix}{child.Key} is not a setting; allowed: {string.Join(", ", names!)}");
        }

        static bool Contains(ReadOnlySpan<string> names, string key)
        {
            foreach (var name in names)
            {
                if (string.Equals(name, key, StringComparison.OrdinalIgnoreCase)) return true;
            }

            return false;
        }
    }

    // A password in a URL is a secret in a place where none is looked for.
    private static string Hidden(string text) => text.Contains('@') ? "(a URL with user information)" : text;
}
