using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards;

/// <summary>What the documents leave open about requests, as the channel team has set it for this bot.</summary>
internal static class ChannelTermRows
{
    public static IEnumerable<Element> Of(RequestKind kind, ChannelTerms channel) =>
    [
        Layout.Heading("Set by your channel team"),
        .. kind switch
        {
            RequestKind.Deal => Of(channel.Deals),
            RequestKind.Mdf => Of(channel.Mdf),
        },
    ];

    private static Element[] Of(DealTerms terms) =>
    [
        Layout.Row("Decided by", "CAM, else PAE"),
        Layout.Row("Decided within", BusinessHours(terms.TargetHours)),
        Layout.Row("Protected after approval for", Said.Days(terms.ProtectionDays)),
        Layout.Row("Reminder before the end", Said.Days(terms.WarningDays)),
        Layout.Row("Can be extended", terms.MostExtensions switch
        {
            0 => "no",
            1 => $"once, by {Said.Days(terms.ExtensionDays)}",
            var times => $"{times} times, by {Said.Days(terms.ExtensionDays)} each",
        }),
    ];

    private static Element[] Of(MdfTerms terms) =>
    [
        Layout.Row("Decided by", "PMM, else CAM"),
        Layout.Row("Decided within", BusinessHours(terms.TargetHours)),
        Layout.Row("Propose before the activity", $"{Said.Days(terms.LeadDays)} or more"),
        Layout.Row("Share of the cost", $"up to {terms.SharePercent}%"),
        Layout.Row("Claim after the activity", $"within {Said.Days(terms.ClaimDays)}"),
    ];

    private static string BusinessHours(int hours) => hours is 1 ? "1 business hour" : $"{hours} business hours";
}
