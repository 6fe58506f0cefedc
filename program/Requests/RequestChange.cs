namespace PartnerBot.Program.Requests;

/// <summary>What comes with a step.</summary>
/// <param name="By">Who takes it: a person's id, or the bot for the passing of time.</param>
/// <param name="For">The absent one for whom it is taken.</param>
/// <param name="Note">The reason, the question, or what was added.</param>
/// <param name="Granted">US dollars of MDF, where less is granted than was asked for.</param>
/// <param name="Approver">To whom it goes.</param>
/// <param name="OnBehalfOf">The absent one whom that approver stands in for.</param>
/// <param name="Fields">The form's values, where the step brings new ones.</param>
public sealed record StepTaken(
    DateTimeOffset At,
    string By,
    string? For = null,
    string? Note = null,
    decimal? Granted = null,
    string? Approver = null,
    string? OnBehalfOf = null,
    IReadOnlyDictionary<Field, string>? Fields = null);

/// <summary>What a step makes of a request.</summary>
public static class RequestChange
{
    /// <param name="row">The allowed step, from <see cref="Life"/>.</param>
    /// <param name="today">In the zone of the partner's days.</param>
    public static Request After(this Request request, LifeRow row, StepTaken step, ChannelTerms terms, DateOnly today)
    {
        var next = request with { State = row.To, Note = step.Note, Fields = step.Fields ?? request.Fields };
        return row.Step switch
        {
            RequestStep.Submit => next with { SubmittedAt = step.At, ApproverId = step.Approver, OnBehalfOfId = step.OnBehalfOf },
            RequestStep.Add or RequestStep.Claim => next with { SubmittedAt = step.At },
            RequestStep.AskForMore => next,
            RequestStep.Approve => Approved(request, Decided(request, next, step, terms), step, terms, today),
            RequestStep.Decline => Decided(request, next, step, terms),
            RequestStep.Undo => Undone(request, next),
            RequestStep.Reassign => next with { ApproverId = step.Approver, OnBehalfOfId = step.OnBehalfOf, Note = request.Note },
            RequestStep.Warn => next with { Note = request.Note },
            RequestStep.AskToExtend => next with { WantsExtension = true },
            RequestStep.DeclineExtension => next with { WantsExtension = false },
            RequestStep.Extend => next with { WantsExtension = false, Extensions = request.Extensions + 1, Until = request.Until?.AddDays(terms.Deals.ExtensionDays) },
            RequestStep.Withdraw or RequestStep.Win or RequestStep.Lose or RequestStep.Expire or RequestStep.Pay => Told(next) with { WantsExtension = false },
        };
    }

    /// <summary>The decision stands, and the partner knows it; until then they read that somebody has to look, if they did before.</summary>
    public static Request Told(Request request) => request with { Undecided = null, TellAt = null, NoteBefore = null, IsHeld = request.IsHeld && request.State is not RequestState.Approved };

    /// <summary>Where there is no time to take it back, it stands at once.</summary>
    private static Request Decided(Request request, Request next, StepTaken step, ChannelTerms terms)
    {
        var decided = next with { DecidedAt = step.At, DecidedById = step.By };
        return terms.Undo == TimeSpan.Zero ? Told(decided) : decided with { Undecided = request.State, TellAt = step.At + terms.Undo, NoteBefore = request.Note };
    }

    private static Request Approved(Request request, Request next, StepTaken step, ChannelTerms terms, DateOnly today) => request switch
    {
        { Kind: RequestKind.Deal } => next with { Until = today.AddDays(terms.Deals.ProtectionDays) },
        { State: RequestState.Claimed or RequestState.ClaimMoreAsked } => next with { Granted = step.Granted ?? request.Granted },
        _ => next with
        {
            Granted = step.Granted ?? request.Amount,
            Until = request.DueOn?.AddDays(terms.Mdf.ClaimDays),
            Fields = With(next.Fields, Field.Granted, FormAmount.Written(step.Granted ?? request.Amount ?? 0)),
        },
    };

    /// <summary>As it was before the decision.</summary>
    private static Request Undone(Request request, Request next)
    {
        var isClaim = request.Undecided is RequestState.Claimed or RequestState.ClaimMoreAsked;
        return Told(next) with
        {
            State = request.Undecided ?? next.State,
            DecidedAt = null,
            DecidedById = null,
            Note = request.NoteBefore,
            Granted = isClaim ? request.GrantedToProposal : null,
            Until = isClaim ? request.Until : null,
        };
    }

    private static Dictionary<Field, string> With(IReadOnlyDictionary<Field, string> fields, Field field, string value) => new(fields) { [field] = value };
}
