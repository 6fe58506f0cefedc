using System.Globalization;
using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Forms;

/// <summary>One input for each field of the forms, with what was typed there and, below it, what is wrong with that.</summary>
internal static class FieldEntries
{
    public const int LongestLine = 200;

    /// <summary>As much as an answer about budget, authority or need may take.</summary>
    public const int LongestText = 500;

    private const int LongestChoice = 24;
    private const int MostDeals = 15;
    private const int MostDealsPicked = 3;
    private const int MostFiles = 8;
    private const int LongestFileName = 40;

    /// <summary>Inputs, and under them what is wrong with what they say.</summary>
    public static IEnumerable<Element> WithProblem(IReadOnlyList<Entry> entries, string? problem) =>
        entries is [] || problem is null ? entries : [.. entries, Problem(problem)];

    public static TextBlock Problem(string problem) => new($"✕ {Names.Text(problem, LongestLine)}") { Color = TextColor.Attention, Spacing = Spacing.Small };

    /// <returns>None where there is nothing to choose.</returns>
    public static IReadOnlyList<Entry> All(Field field, FormView view) => field switch
    {
        Field.Products => Several(field, "Product", "Another product (optional)", ChoiceStyle.Filtered, FieldIds.MostOfAField, view, [.. ProductCatalogue.All.Select(it => new Choice(it.Product.Name, it.Product.Name))]),
        Field.Deals => view.Deals is [] ? [] : Several(field, "For which of your deals? (optional)", "Another deal (optional)", ChoiceStyle.Compact, MostDealsPicked, view, [.. view.Deals.Take(MostDeals).Select(Deal)]),
        _ => Of(field, view) is { } entry ? [entry] : [],
    };

    private static Entry? Of(Field field, FormView view) => field switch
    {
        Field.Customer => Line(field, "Customer", view, "Legal name: Contoso Ltd"),
        Field.Domain => Line(field, "Web domain (optional)", view, "contoso.com"),
        Field.Country => Line(field, "Country (optional)", view, "Italy"),
        Field.Region => view.Regions.Count == 1 ? null : Pick(field, "Region", view, view.Regions.Select(it => new Choice(it.Name(), it.Code())), FieldWords.Region(Typed(field, view))?.Code()),
        Field.Standing => Standing(view),
        Field.Amount => Line(field, "Amount at list price, in USD", view, "450000 or 450k"),
        Field.Close => Date(field, "Timeframe: expected to close on", view),
        Field.Budget => Text(field, "Budget", view, "Is the money there, and since when?"),
        Field.Authority => Text(field, "Authority", view, "Who decides, and have you met them?"),
        Field.Need => Text(field, "Need", view, "What does the customer want to solve?"),
        Field.Activity => Line(field, "What is it called?", view, "Zero Trust breakfast Milan"),
        Field.ActivityKind => Pick(field, "Kind", view, view.Channel.Mdf.Activities.Select(it => new Choice(Plain(it), it)), Typed(field, view)),
        Field.HeldOn => Date(field, "Held on", view),
        Field.Place => Line(field, "Place", view, "City, or online"),
        Field.Audience => Line(field, "Audience", view, "Who comes, and how many"),
        Field.Leads => Whole(field, "Leads expected", view, "25"),
        Field.Pipeline => Line(field, "Pipeline expected, in USD", view, "300000 or 300k"),
        Field.Cost => Line(field, "Total cost, in USD", view, "20000 or 20k"),
        Field.Share => Line(field, "You ask for, in USD", view, $"At most {view.Channel.Mdf.SharePercent}% of the cost"),
        Field.Spent => Line(field, "What it cost, in USD", view, "18500"),
        Field.Claimed => Line(field, "You claim, in USD", view, view.Granted is { } granted ? $"At most {Usd.Full(granted)}, and {view.Channel.Mdf.SharePercent}% of the cost" : "9250"),
        Field.LeadsGained => Whole(field, "Leads gained", view, "25"),
        Field.CostProof => Files(field, "Proof of the cost", view),
        Field.PerformanceProof => Files(field, "Proof that it took place", view),
        Field.Note => Text(field, "Anything else (optional)", view, "What went well, what comes next"),
        Field.Products or Field.Deals => throw new ArgumentOutOfRangeException(nameof(field), field, "It has several inputs."),
        Field.Who or Field.Granted or Field.Until => throw new ArgumentOutOfRangeException(nameof(field), field, "A step asks for it, no form does."),
    };

    /// <summary>No longer than the input takes, so that no card grows with what somebody pasted.</summary>
    public static string? Cut(string? typed, int longest)
    {
        if (typed is null || typed.Length <= longest) return typed;
        return typed[..(char.IsHighSurrogate(typed[longest - 1]) ? longest - 1 : longest)];
    }

    /// <summary>Somebody's own text as a choice, which some clients draw with Markdown and some without.</summary>
    public static string Plain(string text, int longest = LongestChoice) =>
        string.Concat(Names.Text(text, longest).Where(it => it is not ('*' or '_' or '`' or '[' or ']' or '<' or '>' or '~' or '#' or '\\')));

    private static string? Typed(Field field, FormView view) => view.Values.GetValueOrDefault(field) is { Length: > 0 } typed ? typed : null;

    private static TextInput Line(Field field, string label, FormView view, string hint) =>
        new(FieldIds.Of(field), label, Cut(Typed(field, view), LongestLine), hint) { MaxLength = LongestLine };

    private static TextInput Text(Field field, string label, FormView view, string hint) =>
        new(FieldIds.Of(field), label, Cut(Typed(field, view), LongestText), hint) { IsMultiline = true, MaxLength = LongestText };

    private static DateInput Date(Field field, string label, FormView view) => new(FieldIds.Of(field), label, FieldWords.Day(Typed(field, view)));

    private static NumberInput Whole(Field field, string label, FormView view, string hint) =>
        new(FieldIds.Of(field), label, int.TryParse(Typed(field, view), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null, hint) { Min = 0 };

    private static ChoiceInput Pick(Field field, string label, FormView view, IEnumerable<Choice> choices, string? chosen)
    {
        var offered = choices.ToList();
        return new ChoiceInput(FieldIds.Of(field), label, offered, offered.Any(it => it.Value == chosen) ? chosen : null, "Pick one") { Style = ChoiceStyle.Compact };
    }

    /// <summary>As many lists to pick from as are picked, and one more.</summary>
    private static IReadOnlyList<Entry> Several(Field field, string first, string next, ChoiceStyle style, int most, FormView view, IReadOnlyList<Choice> offered)
    {
        var chosen = Chosen(field, view, offered);
        return
        [
            .. Enumerable.Range(1, Math.Clamp(chosen.Count + 1, 2, most)).Select(place =>
                new ChoiceInput(FieldIds.Of(field, place), place == 1 ? first : next, offered, chosen.ElementAtOrDefault(place - 1), style is ChoiceStyle.Filtered ? "Pick one, or type to search" : "Pick one") { Style = style }),
        ];
    }

    /// <summary>Only what is offered stays chosen; a value that is no choice would never come back.</summary>
    private static List<string> Chosen(Field field, FormView view, IReadOnlyList<Choice> offered) =>
        [.. (Typed(field, view) ?? "").Split(',', StringSplitOptions.TrimEntries).Where(it => offered.Any(choice => choice.Value == it)).Distinct()];

    private static ChoiceInput Standing(FormView view) => new(
        FieldIds.Of(Field.Standing),
        "The customer is",
        [.. Enum.GetValues<CustomerStanding>().Select(it => new Choice(FieldWords.Name(it), Value(it)))],
        FieldWords.Standing(Typed(Field.Standing, view)) is { } standing ? Value(standing) : null)
    { Style = ChoiceStyle.Expanded };

    private static string Value(CustomerStanding standing) => standing switch
    {
        CustomerStanding.New => "new",
        CustomerStanding.Existing => "existing",
        CustomerStanding.ExistingNewService => "existingNewService",
    };

    /// <summary>A name with a comma in it would come back as two.</summary>
    public static string FileName(string name) => Plain(name, LongestFileName).Replace(',', ' ');

    private static Choice Deal(OwnDeal deal) =>
        new(FormattableString.Invariant($"{deal.Number} · {Plain(deal.Customer)}"), deal.Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A few files, each to tick.</summary>
    private static ChoiceInput? Files(Field field, string label, FormView view)
    {
        if (view.Files is []) return null;
        var offered = view.Files.Take(MostFiles).Select(FileName).Select(it => new Choice(it, it)).ToList();
        var chosen = Chosen(field, view, offered);
        return new ChoiceInput(FieldIds.Of(field), label, offered, chosen is [] ? null : string.Join(',', chosen)) { IsMultiSelect = true, Style = ChoiceStyle.Expanded };
    }
}
