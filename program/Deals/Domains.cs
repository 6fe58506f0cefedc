using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerBot.Program.Deals;

/// <summary>Domains as people type them, and how much one says about a customer.</summary>
internal static partial class Domains
{
    private static readonly FrozenSet<string> FreeMail = FrozenSet.Create(
        "gmail.com", "googlemail.com", "outlook.com", "outlook.de", "outlook.fr", "hotmail.com", "hotmail.co.uk", "hotmail.de", "hotmail.fr", "hotmail.it", "hotmail.es", "live.com", "live.co.uk",
        "live.nl", "live.fr", "msn.com", "yahoo.com", "yahoo.co.uk", "yahoo.co.in", "yahoo.co.jp", "yahoo.de", "yahoo.fr", "yahoo.it", "yahoo.es", "yahoo.com.br", "yahoo.com.mx", "yahoo.com.ar",
        "ymail.com", "rocketmail.com", "aol.com", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "pm.me", "gmx.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "web.de", "t-online.de",
        "freenet.de", "mail.com", "email.com", "mail.ru", "bk.ru", "list.ru", "inbox.ru", "yandex.com", "yandex.ru", "ya.ru", "rambler.ru", "qq.com", "163.com", "126.com", "sina.com", "foxmail.com",
        "naver.com", "daum.net", "hanmail.net", "rediffmail.com", "zoho.com", "zohomail.com", "fastmail.com", "hey.com", "tutanota.com", "tuta.io", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net",
        "sfr.fr", "libero.it", "virgilio.it", "tiscali.it", "uol.com.br", "bol.com.br", "terra.com.br", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "seznam.cz", "centrum.cz", "ukr.net", "abv.bg",
        "btinternet.com", "sky.com", "ntlworld.com", "comcast.net", "verizon.net", "att.net", "sbcglobal.net", "cox.net", "bigpond.com", "optusnet.com.au", "shaw.ca", "rogers.com", "sympatico.ca",
        "docomo.ne.jp", "ezweb.ne.jp", "mailinator.com", "duck.com", "hushmail.com");

    /// <summary>Where names stand that belong to different people; below a country's own letters these stand in the place of "com".</summary>
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        "com", "co", "net", "org", "gov", "gob", "gouv", "gub", "govt", "go", "gv", "edu", "ac", "ad", "or", "ne", "mil", "nom", "ltd", "plc", "me", "nhs", "sch", "police", "id", "ind", "firm", "gen", "info", "biz", "web", "in");

    private static readonly FrozenSet<string> Shared = FrozenSet.Create(
        "github.io", "gitlab.io", "pages.dev", "workers.dev", "vercel.app", "netlify.app", "web.app", "firebaseapp.com", "appspot.com", "herokuapp.com", "azurewebsites.net", "cloudapp.net", "windows.net", "onmicrosoft.com",
        "sharepoint.com", "amazonaws.com", "cloudfront.net", "linodeobjects.com", "linode.com", "edgesuite.net", "akamaized.net", "edgekey.net", "myshopify.com", "blogspot.com", "wordpress.com", "wixsite.com", "squarespace.com",
        "webflow.io", "business.site", "godaddysites.com", "weebly.com", "tumblr.com", "medium.com", "substack.com", "linkedin.com", "facebook.com", "instagram.com", "google.com", "notion.site",
        "nsw.gov.au", "vic.gov.au", "qld.gov.au", "wa.gov.au", "sa.gov.au", "europa.eu", "nhs.uk", "sch.uk", "admin.ch", "bund.de", "bayern.de", "nrw.de", "gc.ca", "gov.bc.ca", "state.us", "k12.us", "gov", "edu", "mil", "int");

    /// <returns>Empty when there is none in it.</returns>
    public static string Of(string typed)
    {
        var text = typed.Trim().ToLowerInvariant().Replace('\\', '/').Replace('。', '.').Replace('．', '.');
        text = Scheme().Replace(text, "").TrimStart('/');
        text = text.Split(['/', '?', '#'])[0];
        text = text[(text.LastIndexOf('@') + 1)..].TrimEnd('>', ')', ',', ';').TrimStart('<', '(');
        text = Port().Replace(text, "").Trim('.', ' ');
        while (text.StartsWith("www.", StringComparison.Ordinal) && text.Count(letter => letter is '.') > 1) text = text[4..];
        return Readable(text) is { Length: <= 253 } domain && Form().IsMatch(domain) && !Address().IsMatch(domain) ? domain : "";
    }

    public static bool IsFreeMail(string domain) => FreeMail.Contains(domain);

    /// <summary>What is registered: "shop.contoso.co.uk" belongs to contoso.co.uk, and a name at a host to whoever has that name.</summary>
    /// <returns>Null where it says nothing about whose it is.</returns>
    public static string? Owner(string? typed)
    {
        if (typed is null || Of(typed) is not { Length: > 0 } domain || IsFreeMail(domain)) return null;
        var labels = domain.Split('.');
        var keep = labels is [.., var kind, { Length: 2 }] && Kinds.Contains(kind) ? 3 : 2;
        for (var count = 1; count < labels.Length; count++)
            if (Shared.Contains(string.Join('.', labels[^count..]))) keep = count + 1;
        return keep > labels.Length ? null : string.Join('.', labels[^keep..]) is var owner && (Shared.Contains(owner) || IsFreeMail(owner)) ? null : owner;
    }

    private static string Readable(string domain)
    {
        if (!domain.Contains("xn--", StringComparison.Ordinal)) return domain;
        try
        {
            return new IdnMapping().GetUnicode(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // What only looks like an encoded name is left as it is.
            return domain;
        }
    }

    [GeneratedRegex("^(mailto:|[a-z][a-z0-9+.-]*://)")]
    private static partial Regex Scheme();

    [GeneratedRegex(":[0-9]*$")]
    private static partial Regex Port();

    [GeneratedRegex(@"^([\p{L}\p{N}]([\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}][\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$")]
    private static partial Regex Form();

    [GeneratedRegex(@"^[0-9.]+$")]
    private static partial Regex Address();
}
