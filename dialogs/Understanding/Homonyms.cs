namespace PartnerBot.Dialogs.Understanding;

/// <summary>Words of the lexicon that are also everyday words, told apart by their capitals and neighbours.</summary>
internal static class Homonyms
{
    private static readonly HashSet<string> AfterTheVerbSelect = ["a", "an", "the", "one", "all", "any", "my", "our", "your", "which", "from", "this", "that", "it", "them", "option", "some"];
    private static readonly HashSet<string> BeforeTheVerbSelect = ["i", "we", "you", "please", "can", "could", "should", "must", "will", "not", "let"];
    private static readonly HashSet<string> BeforeAPlace = ["in", "the", "across", "within", "na", "inside"];

    public static bool Fits(Utterance utterance, int from, int to, Meaning meaning) => to - from > 1 || utterance.Words[from].Text switch
    {
        "select" => !AfterTheVerbSelect.Contains(utterance.TextAt(to) ?? "") && !BeforeTheVerbSelect.Contains(utterance.TextAt(from - 1) ?? ""),
        "us" => utterance.Words[from].AllCapitals || (BeforeAPlace.Contains(utterance.TextAt(from - 1) ?? "") && utterance.TextAt(from - 1) is not "with"),
        "dr" => !utterance.Words[from].Capital || utterance.Words[from].AllCapitals,
        // "And without?" asks the last question again; "without a doubt" does not.
        "without" => to == utterance.Words.Count && from <= 3,
        "cloud" => utterance.TextAt(to) is not "manager",
        _ => true,
    };
}
