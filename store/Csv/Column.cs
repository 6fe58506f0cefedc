namespace PartnerBot.Store.Csv;

/// <summary>Reads one field that is not empty.</summary>
/// <param name="value">What is stored.</param>
/// <returns>Null, or why the text cannot be taken.</returns>
internal delegate string? Parse(string text, out object? value);

/// <summary>One column of an import file.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Target">The column of the table.</param>
/// <param name="Empty">What an empty field stores.</param>
internal sealed record Column(string Name, string Target, Parse Parse, object? Empty = null)
{
    public bool IsKey { get; init; }

    /// <summary>The file must have the column, and every row a value in it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A part of the key that may be empty.</summary>
    public bool MayBeEmpty { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>A second column of the table that is computed from the value.</summary>
    public (string Target, Func<string, string> Of)? Derived { get; init; }

    public bool MustBeThere => IsKey || IsRequired;

    public bool NeedsValue => MustBeThere && !MayBeEmpty;
}

/// <summary>A column that names a row of another table. One that names nothing is worth a warning: the other file may come later.</summary>
internal sealed record Reference(string Column, string Table);
