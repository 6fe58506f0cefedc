using System.Text.Json;
using PartnerBot.Cards.Requests;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What happened to a request, read from the record that nobody can change.</summary>
public static class HistoryDialog
{
    public static Task<Reply> ShowAsync(Turn turn, long number) => RequestDialog.WithAsync(turn, number, async (dossier, person) =>
    {
        var lines = new List<HistoryLine>();
        foreach (var entry in await new AuditStore(turn.Store).OfSubjectAsync(Taking.Subject(number)))
        {
            if (Step(entry.Action) is not { } step || Details.Parse(entry.Details) is not { } details) continue;
            lines.Add(new HistoryLine(
                TimeZoneInfo.ConvertTime(entry.At, TimeZones.Of(person.TimeZone)), await NameAsync(turn, entry.Actor), step, details.From, details.To, await NameAsync(turn, details.For), await NoteAsync(turn, step, details)));
        }

        return RequestDialog.Privately(turn, new Reply.Show(HistoryCards.Show(new HistoryView(
            person.IsAkamai ? dossier.Request : dossier.Request.AsSeenByPartner(), dossier.Partner.Name, [.. Told(dossier.Request, person, lines)]))));
    });

    /// <summary>
    /// A decision that can still be undone, one that was undone before anybody heard of it, and what Akamai's people write to each other is
    /// not the partner's to read.
    /// </summary>
    private static IEnumerable<HistoryLine> Told(Request request, Person person, List<HistoryLine> lines)
    {
        if (person.IsAkamai) return lines;

        var told = new List<HistoryLine>();
        foreach (var line in lines)
        {
            if (line.Step is RequestStep.Undo) told.RemoveAt(told.FindLastIndex(each => each.Step is RequestStep.Approve or RequestStep.Decline));
            else told.Add(line.Step is RequestStep.Reassign ? line with { Note = null } : line);
        }

        return request.Undecided is null ? told : told.SkipLast(1);
    }

    /// <summary>What was granted, who got it, and what was written.</summary>
    private static async Task<string?> NoteAsync(Turn turn, RequestStep step, Details details)
    {
        string?[] parts =
        [
            details.Granted is { } granted ? $"{Usd.Full(granted)} granted." : null,
            step is RequestStep.Reassign && await NameAsync(turn, details.Approver) is { } to ? $"To {to}." : null,
            details.Note,
        ];
        return string.Join(' ', parts.OfType<string>()) is { Length: > 0 } said ? said : null;
    }

    private static RequestStep? Step(string action) => action.Split('.', 2) is [_, var code] && Steps.TryGetValue(code, out var step) ? step : null;

    private static readonly Dictionary<string, RequestStep> Steps = Enum.GetValues<RequestStep>().ToDictionary(step => JsonNamingPolicy.SnakeCaseLower.ConvertName(step.ToString()));

    private static async Task<string?> NameAsync(Turn turn, string? id) => id is null or Taking.Clock ? null : (await new PeopleStore(turn.Store).FindAsync(id))?.Name ?? "somebody who left";
}
