using System.Diagnostics;

namespace PartnerBot.Store;

/// <summary>Whether an activity comes for the first time.</summary>
public abstract record Delivery
{
    private Delivery() { }

    public sealed record First : Delivery;

    /// <summary>It was here before. An invoke gets the same answer again.</summary>
    /// <param name="Status">The HTTP status of the stored answer; null when none was stored.</param>
    public sealed record Repeated(int? Status, string? Body) : Delivery;

    public T Match<T>(Func<T> first, Func<int?, string?, T> repeated) => this switch
    {
        First => first(),
        Repeated(var status, var body) => repeated(status, body),
        _ => throw new UnreachableException(),
    };
}
