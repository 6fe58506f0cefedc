namespace PartnerBot.Program;

/// <summary>Who at Akamai can say what the guide does not (guide, Need Help).</summary>
public static class Contacts
{
    public const string PartnerSupport = "partnersupport@akamai.com";

    public const string Executive = "the Partner Account Executive (PAE)";

    public const string Both = $"{Executive} or {PartnerSupport}";
}
