using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerBot.Program.Requests;

/// <summary>Reads the values of a form one by one and notes what is wrong with each. After a problem the value that comes back means nothing.</summary>
internal sealed partial class FormReader(IReadOnlyDictionary<Field, string> fields, FormContext context)
{
    public const int LongestName = 120;
    public const int LongestText = 500;
    public const int MostPeople = 100_000;
    private const int YearsAhead = 3;

    public Dictionary<Field, string> Problems { get; } = [];

    public string? Optional(Field field, int longest)
    {
        var text = FormText.Clean(fields.GetValueOrDefault(field));
        if (text is not null && FormText.Length(text) is var length && length > longest)
            Problems[field] = $"This has {length} letters, and {longest} fit. Please shorten it.";
        return text;
    }

    /// <param name="missing">What to type when there is nothing.</param>
    public string Required(Field field, string missing, int longest)
    {
        var text = Optional(field, longest) ?? "";
        if (text.Length == 0 || !FormText.HasWord(text)) Problems[field] = missing;
        return text;
    }

    public string Name(Field field, string missing)
    {
        var text = Required(field, missing, LongestName);
        if (!Problems.ContainsKey(field) && FormText.Length(text) < 2) Problems[field] = $"{FormText.Quoted(text)} is too short: type at least 2 letters.";
        return text;
    }

    public decimal Amount(Field field, string missing, bool mayBeZero = false)
    {
        if (FormText.Clean(fields.GetValueOrDefault(field)) is not { } typed) return Wrong<decimal>(field, missing);
        var (amount, problem) = FormAmount.Read(typed, mayBeZero);
        return problem is null ? amount : Wrong<decimal>(field, problem);
    }

    public int Count(Field field, string missing)
    {
        if (FormText.Clean(fields.GetValueOrDefault(field)) is not { } typed) return Wrong<int>(field, missing);
        var digits = typed.All(char.IsAsciiDigit) || Grouped().IsMatch(typed) ? string.Concat(typed.Where(char.IsAsciiDigit)).TrimStart('0') : null;
        if (digits is null) return Wrong<int>(field, $"{FormText.Quoted(typed)} is not a whole number. Type it like 120.");
        if (digits.Length > 6 || int.Parse($"0{digits}", CultureInfo.InvariantCulture) is var count && count > MostPeople)
            return Wrong<int>(field, $"That is more than {MostPeople:#,0}. Check the number of zeros.");
        return count;
    }

    /// <param name="earliest">The first day that will do.</param>
    /// <param name="tooEarly">Said when the day is before it.</param>
    public DateOnly Day(Field field, string missing, DateOnly earliest, string tooEarly)
    {
        if (FormText.Clean(fields.GetValueOrDefault(field)) is not { } typed) return Wrong<DateOnly>(field, missing);
        var (day, problem) = FormDay.Read(typed, context.Today);
        if (problem is not null) return Wrong<DateOnly>(field, problem);
        if (day < context.Today) return Wrong<DateOnly>(field, $"{Program.Day.Text(day)} has passed. Pick {Program.Day.Text(earliest)} or a later day.");
        if (day < earliest) return Wrong<DateOnly>(field, tooEarly);
        if (day > context.Today.AddYears(YearsAhead)) return Wrong<DateOnly>(field, $"{Program.Day.Text(day)} is more than {YearsAhead} years ahead. Check the year.");
        return day;
    }

    /// <summary>The partner's only region needs no asking.</summary>
    public Geography Region()
    {
        var typed = FormText.Clean(fields.GetValueOrDefault(Field.Region));
        if (context.Regions is []) return Wrong<Geography>(Field.Region, "No region is on record for your company. Ask your channel account manager to add it.");
        if (typed is null) return context.Regions is [var only] ? only : Wrong<Geography>(Field.Region, $"Pick the region: {Allowed()}.");
        if (Geographies.Read(typed) is not { } region) return Wrong<Geography>(Field.Region, $"{FormText.Quoted(typed)} is not a region. Pick {Allowed()}.");
        return context.Regions.Contains(region) ? region : Wrong<Geography>(Field.Region, $"{region.Name()} is not among your company's regions. Pick {Allowed()}.");

        string Allowed() => Wording.Any(context.Regions.Select(each => each.Name()));
    }

    public T Wrong<T>(Field field, string problem) where T : struct
    {
        Problems[field] = problem;
        return default;
    }

    public bool IsFine(params ReadOnlySpan<Field> some)
    {
        foreach (var field in some)
            if (Problems.ContainsKey(field)) return false;
        return true;
    }

    [GeneratedRegex(@"^[0-9]{1,3}(?<by>[,.' ])[0-9]{3}(\k<by>[0-9]{3})*$")]
    private static partial Regex Grouped();
}

internal static class FormProblems
{
    public static FormReading<T> Reading<T>(this FormReader reader, T form) where T : class => new(reader.Problems.Count == 0 ? form : null, reader.Problems);

    /// <summary>Without the empty ones.</summary>
    public static IReadOnlyDictionary<Field, string> Fields(params ReadOnlySpan<(Field Field, string? Value)> values)
    {
        var fields = new Dictionary<Field, string>();
        foreach (var (field, value) in values)
            if (!string.IsNullOrEmpty(value)) fields[field] = value;
        return fields;
    }
}
