using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Credits;

namespace PartnerBot.Cards;

/// <summary>Until when a missed service level can be claimed.</summary>
public static class CreditCards
{
    public static AdaptiveCard Clock(ServiceCredit.Clock clock, AnswerFrame frame)
    {
        var due = clock.NoticeOn is null ? clock.Notify : clock.Inform;
        return new Answer(frame, $"Service credit, failure of {Said.Day(clock.FailureOn)}", clock.Headline, new SourceLine([.. clock.Basis.Sources, .. clock.Basis.Inputs.Select(input => input.Source)])) { Why = "", Basis = clock.Basis }.With(
        [
            Layout.Figure(Said.Day(due.By), clock.Headline, due.IsOverdue ? Mark.No : null),
            .. ((CreditDeadline[])[clock.Notify, clock.Inform, clock.InformLatest]).DistinctBy(deadline => deadline.What).Select(deadline => Layout.Row(deadline.What, Said.Day(deadline.By))),
            Layout.Heading("What to do"),
            .. clock.Next.Select(Layout.Bullet),
        ]);
    }
}
