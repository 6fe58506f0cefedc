using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;

namespace PartnerBot.Tests.Dialogs;

/// <summary>What holds for everything that is shown anywhere; every turn of every conversation is held against it.</summary>
internal static class CardRules
{
    public static void Hold(Shown shown)
    {
        if (shown.Line is { } line) Assert.NotEqual("", line.Trim());
        if (shown.Reply is Reply.ShowInPrivate) Assert.DoesNotContain(shown.Line!, char.IsDigit);
        if (shown.Card is not { } card) return;

        Assert.InRange(CardJson.Write(card).Length, 1, AdaptiveCard.MostBytes);
        Assert.InRange(shown.Buttons.Count, 1, AdaptiveCard.MostActions);
        Assert.NotEqual("", card.Summary.Trim());
        Assert.DoesNotContain('\n', card.Summary);
        Assert.All(shown.Buttons, button => Assert.NotNull(CardJson.ReadAction(button.Data)));
        Assert.Equal(shown.Buttons.Count, shown.Buttons.Select(button => button.Title).Distinct().Count());
        Assert.DoesNotContain("{", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("..", shown.Text, StringComparison.Ordinal);

        // What people wrote into a request, and what became of it, is its own source; a discount beside it names the guide.
        if (IsOfRequests(shown))
        {
            if (shown.Text.Contains("off the price list", StringComparison.Ordinal)) Assert.Contains("Source", shown.Text, StringComparison.Ordinal);
            return;
        }

        if (!shown.Texts.Append(card.Summary).Any(text => text.Any(char.IsDigit))) return;
        Assert.True(shown.IsAnswer, $"A figure without its source:\n{shown.Text}");
        Assert.Contains("Source", card.Summary, StringComparison.Ordinal);
        Assert.Contains("As of ", shown.Sources, StringComparison.Ordinal);
    }

    private static bool IsOfRequests(Shown shown) => shown.Buttons.Select(button => button.Data).Concat(shown.Thumbs).Any(data => CardJson.ReadAction(data)
        is CardAction.Resume or CardAction.Fill or CardAction.Open or CardAction.Prepare or CardAction.Take or CardAction.List or CardAction.Export or CardAction.History or CardAction.SetBudget or CardAction.Attach or CardAction.Proof or CardAction.Proofs or CardAction.GetProof);
}
