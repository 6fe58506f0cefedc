using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>What was made of one utterance.</summary>
/// <param name="Entities">What was named in it, also when the topic stayed unclear.</param>
/// <param name="Normalised">The text as it was read: lower case, plain characters, contractions written out, spelling corrected.</param>
public sealed record Understood(Reading Reading, Entities Entities, string Normalised)
{
    /// <summary>The text as it was written, in plain characters.</summary>
    public string Spoken { get; init; } = "";

    /// <summary>Whether a word of it may be a name, or was taken for a slip of the keys and may be a name too.</summary>
    public bool MayName { get; init; }

    /// <summary>Words of it, in lower case, that are parts of names on the caller's record.</summary>
    public IReadOnlySet<string> OnRecord { get; init; } = new HashSet<string>();

    /// <summary>How probable the subject is that it was read as; 1 where nothing had to be guessed.</summary>
    public float Certainty { get; init; } = 1;

    /// <summary>What else it may well be, where one subject is sure enough to be answered and another not far behind; what it may be about after all, where it was turned away.</summary>
    public Asked? Instead { get; init; }

    /// <summary>Words of it, as they were written, that nothing we know of is told with: what is answered may be beside the point.</summary>
    public IReadOnlyList<string> Unheard { get; init; } = [];

    /// <summary>The text itself.</summary>
    public string Written { get; init; } = "";
}

/// <summary>How sure the reading of an utterance is, and of what.</summary>
public abstract record Reading
{
    private Reading() { }

    /// <summary>Answer it.</summary>
    public sealed record Sure(Asked Asked) : Reading;

    /// <summary>Ask which of the two was meant, the likelier first.</summary>
    public sealed record Unsure(Asked First, Asked Second) : Reading;

    /// <summary>Do it.</summary>
    public sealed record Told(Command Command) : Reading;

    /// <summary>Something about one request: to show it, to read its history, or to take a step with it.</summary>
    /// <param name="Step">Null: to show it.</param>
    /// <param name="Note">What was said with the step, as it was written: the reason, the question, the answer.</param>
    public sealed record OfRequest(long Number, RequestStep? Step = null, bool IsHistory = false, string? Note = null) : Reading;

    /// <summary>Only details for the question before: "and for Premier?", "in LATAM?", "for Contoso?".</summary>
    /// <param name="Alone">What it asks when nothing was asked before, if it says enough: "Elite without registration?" opens a conversation too.</param>
    public sealed record FollowUp(Asked? Alone) : Reading;

    /// <summary>Nothing this bot answers; the text may still hold entities.</summary>
    public sealed record OutOfScope : Reading;

    /// <summary>No word in it.</summary>
    public sealed record Empty : Reading;
}
