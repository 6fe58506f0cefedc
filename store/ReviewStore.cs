using System.Data.Common;
using PartnerBot.Program;

namespace PartnerBot.Store;

/// <summary>The list of questions to look at, without anybody's name. Only the newest are kept.</summary>
public sealed class ReviewStore(Transaction tx)
{
    public const int Kept = 10_000;

    private const int LongestTopic = 100;

    private static readonly Spelling<ReviewKind> Kinds = new(ReviewKinds.Code);

    private static readonly Spelling<ReviewPlace> Places = new(place => place switch
    {
        ReviewPlace.Private => "private",
        ReviewPlace.Shared => "shared",
    });

    /// <summary>Keeps an entry. Its words are masked here, so that nobody can forget it.</summary>
    public async Task AddAsync(ReviewEntry entry)
    {
        await tx.RunAsync(
            """
            insert into reviews (id, at, kind, words, topic, place)
            values ((select coalesce(max(id), 0) + 1 from reviews), @at, @kind, @words, @topic, @place)
            """,
            ("at", entry.At), ("kind", Kinds.Of(entry.Kind)), ("words", Masking.Of(entry.Words)),
            ("topic", entry.Topic.Length <= LongestTopic ? entry.Topic : entry.Topic[..LongestTopic]), ("place", Places.Of(entry.Place)));
        await tx.RunAsync("delete from reviews where id <= (select max(id) from reviews) - @kept", ("kept", Kept));
    }

    /// <summary>The entries, oldest first.</summary>
    /// <param name="since">Null: all that are kept.</param>
    public async Task<IReadOnlyList<ReviewEntry>> ListAsync(DateTimeOffset? since = null) => await tx.AllAsync(
        "select at, kind, words, topic, place from reviews where at >= @since order by id",
        Read,
        ("since", since ?? DateTimeOffset.UnixEpoch));

    private static ReviewEntry Read(DbDataReader row) => new(
        row.InstantAt(0), row.SpeltAt(1, Kinds), row.GetString(2), row.GetString(3), row.SpeltAt(4, Places));
}

public static class ReviewKinds
{
    /// <summary>The word of the table and the export: "not_understood".</summary>
    public static string Code(this ReviewKind kind) => kind switch
    {
        ReviewKind.NotUnderstood => "not_understood",
        ReviewKind.Unsure => "unsure",
        ReviewKind.Helpful => "helpful",
        ReviewKind.NotHelpful => "not_helpful",
    };
}
