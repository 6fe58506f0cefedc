using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs;

/// <summary>What the bot answers, what else leaves because of it, and what it remembers of the turn.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>What the conversation remembers from now on; null leaves it as it was.</summary>
    public Memory? Remember { get; init; }

    /// <summary>What other people are told, each in their own chat.</summary>
    public IReadOnlyList<Letter> Letters { get; init; } = [];

    /// <summary>Messages that show a request and are to show it as it is now.</summary>
    public IReadOnlyList<Rewrite> Rewrites { get; init; } = [];

    /// <summary>A file that the caller is offered.</summary>
    public OfferedFile? File { get; init; }

    /// <summary>A file that the caller has accepted and now gets.</summary>
    public Upload? Upload { get; init; }

    /// <summary>Ids of the <see cref="IncomingFile"/>s that are to be fetched now.</summary>
    public IReadOnlyList<string> Fetches { get; init; } = [];

    public sealed record Say(string Text) : Reply;

    /// <summary>A card; in answer to the press of a page button it takes the place of the card that was pressed.</summary>
    /// <param name="Drawn">Made from what the turn has read, by whoever looks first: that may be beside the turn, which others wait for.</param>
    public sealed record Show(Lazy<AdaptiveCard> Drawn) : Reply
    {
        public Show(AdaptiveCard card)
            : this(new Lazy<AdaptiveCard>(card))
        {
        }

        public AdaptiveCard Card => Drawn.Value;

        /// <summary>The number of the request that the card shows, if it is to be replaced when that changes.</summary>
        public long? About { get; init; }
    }

    /// <summary>The card goes to the caller's private chat, and the shared place gets the line.</summary>
    public sealed record ShowInPrivate(AdaptiveCard Card, string Line) : Reply;

    public sealed record Silence : Reply;
}

/// <summary>A card for somebody's private chat.</summary>
/// <param name="Drawn">As of <see cref="Reply.Show"/>.</param>
/// <param name="About">The number of the request that it shows, if it is to be replaced when that changes.</param>
public sealed record Letter(Person To, Lazy<AdaptiveCard> Drawn, long? About = null)
{
    public AdaptiveCard Card => Drawn.Value;
}

/// <summary>A card in the place of one that was sent.</summary>
/// <param name="CardId">Of the <see cref="SentCard"/>.</param>
/// <param name="Drawn">As of <see cref="Reply.Show"/>.</param>
public sealed record Rewrite(string CardId, Lazy<AdaptiveCard> Drawn)
{
    public AdaptiveCard Card => Drawn.Value;
}

/// <param name="Name">"deals-2026-11-22.csv".</param>
/// <param name="Text">What is in it; empty for a proof, which is kept already.</param>
/// <param name="What">One line for the person.</param>
public sealed record OfferedFile(string Name, string Text, string What)
{
    public Proof? Proof { get; init; }
}

/// <param name="FileId">Of the <see cref="FileOffer"/>.</param>
public sealed record Upload(string FileId, UploadPlace Place);

/// <summary>Where somebody lets a file be stored, in the words of the channel. Not checked yet.</summary>
public sealed record UploadPlace(string UploadUrl, string ContentUrl, string Name, string UniqueId, string FileType);
