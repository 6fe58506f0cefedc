namespace PartnerBot.Program.Requests;

/// <summary>What became of a form that somebody filled in.</summary>
/// <param name="Form">Null exactly when there is a problem.</param>
/// <param name="Problems">One sentence a field: what is wrong and what to type.</param>
public sealed record FormReading<T>(T? Form, IReadOnlyDictionary<Field, string> Problems) where T : class
{
    /// <summary>What is wrong with some of the fields.</summary>
    public IReadOnlyDictionary<Field, string> ProblemsOf(IEnumerable<Field> fields) =>
        fields.Distinct().Where(Problems.ContainsKey).ToDictionary(field => field, field => Problems[field]);

    public FormReading<TOther> Select<TOther>(Func<T, TOther> of) where TOther : class => new(Form is { } form ? of(form) : null, Problems);
}

/// <summary>What a form is checked against.</summary>
/// <param name="Regions">The partner's; with a single one there is nothing to choose.</param>
public sealed record FormContext(DateOnly Today, IReadOnlyList<Geography> Regions, ChannelTerms Channel);
