namespace PartnerBot.Bot.Incoming;

/// <summary>What the channel gets for its POST: a status and, for an invoke, a JSON body.</summary>
internal sealed record TurnAnswer(int Status, string? Body = null)
{
    public static readonly TurnAnswer Done = new(StatusCodes.Status200OK);
}
