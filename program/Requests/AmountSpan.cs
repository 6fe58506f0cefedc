namespace PartnerBot.Program.Requests;

/// <summary>US dollars from one amount to another; null leaves that end open.</summary>
/// <param name="IsFromIn">"At least", not "over".</param>
/// <param name="IsToIn">"At most", not "under".</param>
public sealed record AmountSpan(decimal? From = null, decimal? To = null, bool IsFromIn = false, bool IsToIn = false)
{
    public bool Holds(decimal amount) =>
        (From is not { } from || amount > from || (IsFromIn && amount == from)) && (To is not { } to || amount < to || (IsToIn && amount == to));
}
