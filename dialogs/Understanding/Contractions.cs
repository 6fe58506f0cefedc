namespace PartnerBot.Dialogs.Understanding;

/// <summary>"What's" is "what is", with and without its apostrophe; "Contoso's" is "contoso".</summary>
internal static class Contractions
{
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["&"] = "and",
        ["w/"] = "with",
        ["w/o"] = "without",
        ["wo"] = "without",
        ["can't"] = "can not",
        ["cannot"] = "can not",
        ["cant"] = "can not",
        ["won't"] = "will not",
        ["wont"] = "will not",
        ["let's"] = "let us",
        ["im"] = "i am",
        ["ive"] = "i have",
        ["weve"] = "we have",
        ["youre"] = "you are",
        ["thats"] = "that is",
        ["whats"] = "what is",
        ["wats"] = "what is",
        ["whos"] = "who is",
        ["wheres"] = "where is",
        ["hows"] = "how is",
        ["pls"] = "please",
        ["plz"] = "please",
        ["u"] = "you",
        ["r"] = "are",
        ["thx"] = "thanks",
        ["abt"] = "about",
        ["bc"] = "because",
        ["cust"] = "customer",
        ["custs"] = "customers",
        ["disc"] = "discount",
        ["reqs"] = "requirements",
        ["cert"] = "certificate",
        ["certs"] = "certificates",
        ["lvl"] = "level",
        ["prem"] = "premier",
        ["adv"] = "advanced",
        ["yr"] = "year",
    };

    private static readonly HashSet<string> AreNot = ["dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "havent", "hasnt", "hadnt", "wouldnt", "couldnt", "shouldnt"];

    private static readonly HashSet<string> Asking = ["what", "who", "where", "when", "how", "that", "it", "there", "here", "why", "he", "she", "which"];

    public static string[] Parts(string word) => Expanded(word).Split(' ');

    private static string Expanded(string word) => word switch
    {
        _ when Whole.TryGetValue(word, out var whole) => whole,
        _ when AreNot.Contains(word) => $"{word[..^2]} not",
        _ when !word.Contains('\'') => word,
        [.. var verb, 'n', '\'', 't'] => $"{verb} not",
        [.. var who, '\'', 'r', 'e'] => $"{who} are",
        [.. var who, '\'', 'v', 'e'] => $"{who} have",
        [.. var who, '\'', 'l', 'l'] => $"{who} will",
        [.. var who, '\'', 'm'] => $"{who} am",
        [.. var who, '\'', 'd'] => $"{who} would",
        [.. var who, '\'', 's'] => Asking.Contains(who) ? $"{who} is" : who,
        _ => word.Replace("'", ""),
    };
}
