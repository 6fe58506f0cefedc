using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards.Requests;

public static class HistoryCards
{
    public static AdaptiveCard Show(HistoryView view) => throw new NotImplementedException();
}
