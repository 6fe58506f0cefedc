using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Forms;

/// <summary>What was filled in, as it will be sent.</summary>
internal static class Reviewing
{
    public static string? Value(FormView view, Field field) => field is Field.Region && view.Regions is [var only]
        ? only.Name()
        : FieldWords.Value(field, view.Values.GetValueOrDefault(field));

    public static IEnumerable<Element> Figure(FormView view, Field field, string line) =>
        Value(view, field) is { } figure ? [Layout.Figure(figure, line)] : [];

    public static IEnumerable<Element> Facts(FormView view, params IEnumerable<Field> fields) =>
        RequestFrame.Facts(fields.Select(field => RequestFrame.Fact(FieldWords.Label(field), Value(view, field))));
}
