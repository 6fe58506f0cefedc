using System.Globalization;
using System.Text.Json;

namespace PartnerBot.Program;

/// <summary>A place in an edition file. Reading never stops at a fault: it is noted, and something harmless is returned.</summary>
/// <param name="path">From the file's root: "thresholds[3].level".</param>
/// <param name="element">Null when the file does not have it.</param>
/// <param name="faults">Where every field of the file notes its faults.</param>
/// <param name="silent">True below a place that is itself at fault, so that one mistake is one line.</param>
internal sealed class EditionField(string path, JsonElement? element, List<string> faults, bool silent = false)
{
    private readonly Dictionary<string, EditionField> children = [];
    private List<EditionField>? items;
    private bool? isObject;
    private bool isSound = true;

    private delegate bool Reads<T>(JsonElement value, out T result);

    public EditionField this[string name]
    {
        get
        {
            isObject ??= Read("must be an object", false, (JsonElement value, out bool yes) => yes = value.ValueKind is JsonValueKind.Object);
            if (!children.TryGetValue(name, out var child))
                children[name] = child = new(path is "" ? name : $"{path}.{name}", Property(name), faults, silent: isObject is not true);
            return child;
        }
    }

    public IReadOnlyList<EditionField> Items() => items ??= Read("must be a list", new List<EditionField>(), (JsonElement value, out List<EditionField> list) =>
    {
        var isList = value.ValueKind is JsonValueKind.Array;
        list = isList ? [.. value.EnumerateArray().Select((item, at) => new EditionField($"{path}[{at}]", item, faults))] : [];
        return isList;
    });

    /// <summary>False once a fault was noted here, so that rules between fields can pass over it.</summary>
    public bool IsSound => isSound;

    public bool IsThere => element is not null;

    public bool IsList => element?.ValueKind is JsonValueKind.Array;

    public string Text() => Read("must be a text that is not empty", "", (JsonElement value, out string text) =>
    {
        text = value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
        return !string.IsNullOrWhiteSpace(text);
    });

    public string? OptionalText() => element is null ? null : Text();

    /// <summary>An object of texts, whatever its keys are.</summary>
    public IReadOnlyDictionary<string, string> Texts()
    {
        string[] names = element is { ValueKind: JsonValueKind.Object } value ? [.. value.EnumerateObject().Select(property => property.Name)] : [];
        return names.ToDictionary(name => name, name => this[name].Text());
    }

    /// <summary>Null is allowed, absence is not.</summary>
    public string? TextOrNull() => IsNull ? null : Text();

    public bool YesOrNo() => Read("must be true or false", false, (JsonElement value, out bool yes) =>
    {
        yes = value.ValueKind is JsonValueKind.True;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False;
    });

    public int Whole(int from, int to) => Read($"must be a whole number from {from} to {to}", from, (JsonElement value, out int number) =>
    {
        number = 0;
        return value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out number) && number >= from && number <= to;
    });

    /// <summary>Null is allowed, absence is not: nobody should drop a number by mistake.</summary>
    public int? WholeOrNull(int from, int to) => IsNull ? null : Whole(from, to);

    public decimal Dollars() => Read("must be an amount of US dollars above 0, as a number", 0m, (JsonElement value, out decimal amount) =>
    {
        amount = 0;
        return value.ValueKind is JsonValueKind.Number && value.TryGetDecimal(out amount) && amount > 0;
    });

    public DateOnly Date() => Read("must be a day as yyyy-MM-dd", DateOnly.MinValue, (JsonElement value, out DateOnly day) =>
    {
        day = default;
        return value.ValueKind is JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    });

    public DateOnly? DateOrNull() => IsNull ? null : Date();

    /// <summary>One of the words, as what it stands for.</summary>
    public T One<T>(IReadOnlyList<(string Word, T Value)> words)
        where T : struct => OneOf([.. words.Select(word => word.Value)], value => words.First(word => word.Value.Equals(value)).Word) ?? words[0].Value;

    /// <summary>Null only when it is at fault.</summary>
    public Level? Level() => OneOf(Enum.GetValues<Level>(), level => level.ToString());

    /// <summary>Null only when it is at fault.</summary>
    public Geography? Geography() => OneOf(Enum.GetValues<Geography>(), Geographies.Code);

    /// <summary>Notes a fault that only shows beside other fields.</summary>
    public void Fault(string mustBe) => Note(element is { } value ? Shown(value) : "missing", mustBe);

    /// <summary>Notes every field that nobody reads: most likely it is misspelt.</summary>
    public void FaultUnreadFields()
    {
        if (isObject is true)
        {
            foreach (var property in element!.Value.EnumerateObject().Where(property => !children.ContainsKey(property.Name)))
                new EditionField(path is "" ? property.Name : $"{path}.{property.Name}", property.Value, faults).Fault($"must not be here; the fields are {string.Join(", ", children.Keys)}");
        }

        foreach (var below in children.Values.Concat(items ?? [])) below.FaultUnreadFields();
    }

    public bool IsNull => element?.ValueKind is JsonValueKind.Null;

    private JsonElement? Property(string name) =>
        isObject is true && element!.Value.TryGetProperty(name, out var value) ? value : null;

    private T? OneOf<T>(T[] all, Func<T, string> name)
        where T : struct => Read<T?>($"must be one of {string.Join(", ", all.Select(name))}", null, (JsonElement value, out T? found) =>
    {
        var at = value.ValueKind is JsonValueKind.String ? Array.FindIndex(all, one => name(one) == value.GetString()) : -1;
        found = at < 0 ? null : all[at];
        return at >= 0;
    });

    private T Read<T>(string mustBe, T otherwise, Reads<T> read)
    {
        if (silent) return otherwise;
        if (element is { } value && read(value, out var result)) return result;
        Fault(mustBe);
        return otherwise;
    }

    private void Note(string value, string mustBe)
    {
        isSound = false;
        faults.Add($"{(path is "" ? "the file" : path)}: {value}: {mustBe}");
    }

    private static string Shown(JsonElement value)
    {
        var text = value.GetRawText().ReplaceLineEndings(" ");
        return text.Length <= 60 ? text : $"{text[..60]}…";
    }
}
