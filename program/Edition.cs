namespace PartnerBot.Program;

/// <summary>One edition of the guide's numbers, read from <c>program/editions/*.json</c> and validated at the start.</summary>
public sealed partial record Edition(string Document, string Label, DateOnly EffectiveFrom)
{
    /// <summary>Reads an edition file.</summary>
    /// <param name="name">The file's name, for the messages.</param>
    /// <exception cref="FormatException">Lists every fault of the file, one a line: which field, which value, what is allowed.</exception>
    public static Edition Parse(string name, string json) => throw new NotImplementedException();

    /// <summary>The edition in force on a day: the one with the latest <see cref="EffectiveFrom"/> that is not after it.</summary>
    public static Edition InForceOn(IReadOnlyList<Edition> editions, DateOnly today) => throw new NotImplementedException();

    public Citation Cite(string section) => new(Document, section, Label);
}
