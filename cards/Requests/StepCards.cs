using PartnerBot.Cards.Forms;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>One question before a step is taken, and the button that takes it.</summary>
internal static class StepCards
{
    private const int MostColleagues = 20;
    private const int LongestRole = 36;

    public static AdaptiveCard Show(PreparedStep step)
    {
        var request = step.Request;
        var words = Words.Of(step);

        return new AdaptiveCard(
            $"{words.Title}. {words.Line}",
            [
                Layout.Small($"{Names.Fit(step.Partner)} · {RequestWords.Called(request)} · {RequestWords.Title(request)}", Spacing.None),
                Layout.Title(words.Title),
                Layout.Text(words.Line),
                .. Fields(step).SelectMany(it => FieldEntries.WithProblem([it.Entry], step.Problems.GetValueOrDefault(it.Field))),
            ],
            [
                Button.Execute.Doing(words.Button, new CardAction.Take(request.Number, step.Step, request.Version, step.Level, OfPart: step.Step is RequestStep.Approve)) with { Style = words.Style },
                RequestFrame.Open("Back", request) with { AssociatedInputs = AssociatedInputs.None },
            ]);
    }

    /// <summary>What the step takes; a step's own note comes last.</summary>
    private static IEnumerable<(Field Field, Entry Entry)> Fields(PreparedStep step)
    {
        var request = step.Request;

        return step.Step switch
        {
            RequestStep.Approve => [(Field.Granted, Amount(step)), (Field.Note, Note(step, "Why not all of it", "What the partner will read"))],
            RequestStep.Decline or RequestStep.DeclineExtension => [(Field.Note, Note(step, "Reason", "What the partner will read"))],
            RequestStep.AskForMore => [(Field.Note, Note(step, "What do you need to know?", "What the partner will read"))],
            RequestStep.Add => [(Field.Note, Note(step, "Your answer", "It goes to the one who asked"))],
            RequestStep.AskToExtend => [(Field.Note, Note(step, "Why does it take longer?", "What has changed, and when it will close"))],
            RequestStep.Reassign => [(Field.Who, Who(step)), (Field.Note, Optional(step, "Note (optional)", "What they should know"))],
            RequestStep.Extend => [(Field.Until, new DateInput(FieldIds.Of(Field.Until), "Protected until", FieldWords.Day(Typed(step, Field.Until)) ?? request.Until?.AddDays(step.Channel.Deals.ExtensionDays)))],
            RequestStep.Win or RequestStep.Lose or RequestStep.Withdraw or RequestStep.Pay => [(Field.Note, Optional(step, "Note (optional)", Hint(step.Step)))],
            RequestStep.Submit or RequestStep.Undo or RequestStep.Warn or RequestStep.Expire or RequestStep.Claim => [],
        };
    }

    private static string Hint(RequestStep step) => step switch
    {
        RequestStep.Win => "What made the difference",
        RequestStep.Lose => "To whom, and why",
        RequestStep.Pay => "Payment reference",
        _ => "Why",
    };

    private static string? Typed(PreparedStep step, Field field) => step.Values.GetValueOrDefault(field) is { Length: > 0 } typed ? typed : null;

    private static TextInput Note(PreparedStep step, string label, string hint) =>
        Optional(step, label, hint) with { IsRequired = true, ErrorMessage = "Please write a few words." };

    private static TextInput Optional(PreparedStep step, string label, string hint) =>
        new(FieldIds.Of(Field.Note), label, FieldEntries.Cut(Typed(step, Field.Note), FieldEntries.LongestText), hint) { IsMultiline = true, MaxLength = FieldEntries.LongestText };

    private static TextInput Amount(PreparedStep step) =>
        new(FieldIds.Of(Field.Granted), "You grant, in USD", FieldEntries.Cut(Typed(step, Field.Granted), FieldEntries.LongestLine), step.Request.Sum is { } most ? $"Less than {Usd.Full(most)}" : "5000")
        {
            MaxLength = FieldEntries.LongestLine,
            IsRequired = true,
            ErrorMessage = "Please type an amount.",
        };

    private static ChoiceInput Who(PreparedStep step)
    {
        var offered = step.Colleagues.Take(MostColleagues).Select(it => new Choice($"{FieldEntries.Plain(it.Name)}, {FieldEntries.Plain(it.Role, LongestRole)}", it.Id)).ToList();
        var chosen = Typed(step, Field.Who);
        return new ChoiceInput(FieldIds.Of(Field.Who), "Who decides instead?", offered, offered.Any(it => it.Value == chosen) ? chosen : null, "Pick one")
        {
            Style = ChoiceStyle.Compact,
            IsRequired = true,
            ErrorMessage = "Please pick somebody.",
        };
    }

    /// <summary>What the card says.</summary>
    private sealed record Words(string Title, string Line, string Button, ButtonStyle? Style = null)
    {
        public static Words Of(PreparedStep step)
        {
            var called = RequestWords.Called(step.Request);
            var title = RequestWords.Title(step.Request);
            var partner = Names.Fit(step.Partner);

            return step.Step switch
            {
                RequestStep.Approve => new($"Approve part of {called}", step.Request.Sum is { } most ? $"{Usd.Full(most)} is asked for." : "Less than what is asked for.", $"Approve part of {called}", ButtonStyle.Positive),
                RequestStep.Decline => new($"Decline {called}?", $"{partner} reads your reason {(step.Channel.Undo == TimeSpan.Zero ? "at once" : "when the time to undo has passed")}.", $"Decline {called}", ButtonStyle.Destructive),
                RequestStep.AskForMore => new($"Ask for more on {called}", $"It goes back to {partner} until they answer.", "Send the question", ButtonStyle.Positive),
                RequestStep.Add => new($"Answer on {called}", step.Request.Note is { } note ? $"The question: {Names.Text(note, 300)}" : "It goes back to the one who decides.", "Send the answer", ButtonStyle.Positive),
                RequestStep.Reassign => new($"Give {called} to somebody else", "They get the card and the reminders. You can still decide until they do.", $"Reassign {called}", ButtonStyle.Positive),
                RequestStep.Withdraw when step.Request.State is RequestState.Draft => new($"Discard {called}?", "What was filled in is gone after that.", "Discard", ButtonStyle.Destructive),
                RequestStep.Withdraw when step.Request is { Kind: RequestKind.Deal, State: RequestState.Approved or RequestState.Expiring or RequestState.Extended } => new($"Withdraw {called}?", "This ends the protection and the registered discount, and it cannot be taken back.", $"Withdraw {called}", ButtonStyle.Destructive),
                RequestStep.Withdraw => new($"Withdraw {called}?", "Akamai decides on it no longer, and it cannot be taken back.", $"Withdraw {called}", ButtonStyle.Destructive),
                RequestStep.Win => new($"{title} is won?", "This closes the registration and cannot be taken back.", $"Mark {called} as won", ButtonStyle.Positive),
                RequestStep.Lose => new($"{title} is lost?", "This ends the protection and cannot be taken back.", $"Mark {called} as lost", ButtonStyle.Destructive),
                RequestStep.AskToExtend => new($"Ask for more time for {called}", $"{Said.Days(step.Channel.Deals.ExtensionDays)} more at a time, {RequestWords.SetByChannelTeam}. Akamai decides.", "Ask to extend", ButtonStyle.Positive),
                RequestStep.Extend => new($"Extend {called}", $"{Said.Days(step.Channel.Deals.ExtensionDays)} at a time, {RequestWords.SetByChannelTeam}.", $"Extend {called}", ButtonStyle.Positive),
                RequestStep.DeclineExtension => new($"Do not extend {called}?", $"The protection ends as it stands{(step.Request.Until is { } until ? $", on {Day.Text(until)}" : "")}. {partner} reads your reason at once.", $"Do not extend {called}", ButtonStyle.Destructive),
                RequestStep.Pay => new($"Mark {called} as paid?", $"{(step.Request.Granted is { } amount ? $"{Usd.Full(amount)} to {partner}" : partner)}. The partner is told at once.", $"Mark {called} as paid", ButtonStyle.Positive),
                RequestStep.Submit => new($"Send {called}?", "Akamai decides on it.", $"Send {called}", ButtonStyle.Positive),
                RequestStep.Undo => new($"Undo the decision on {called}?", "It waits for you again; the partner has not been told.", "Undo"),
                RequestStep.Claim => new($"Claim for {called}?", "With what it cost, and the proofs.", $"Claim for {called}", ButtonStyle.Positive),
                RequestStep.Warn or RequestStep.Expire => throw new ArgumentException("Only the passing of time takes that step.", nameof(step)),
            };
        }
    }
}
