using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace PartnerBot.Store.Csv;

/// <summary>The rows of a CSV file, one at a time, with the physical line on which each starts. Blank lines are no rows.</summary>
internal sealed class CsvRows : IDisposable
{
    /// <summary>No row of the contract is near this long; one whose quote never ends soon is.</summary>
    private const int LongestRow = 64 * 1024;

    private readonly CsvReader reader;
    private CsvMalformedReason? malformed;

    public CsvRows(string path) => reader = CsvReader.FromFile(path, new CsvReaderOptions
    {
        Separator = ',',
        HasHeader = false,
        MaxRecordSize = LongestRow,
        TrackLineNumbers = true,
        OnMalformedRecord = record => malformed = record.Reason,
    });

    public long Line => reader.LineNumber;

    public int Count => reader.FieldCount;

    /// <summary>A quote stands where none can.</summary>
    public bool IsMalformed => malformed is not null;

    /// <summary>A misplaced quote has swallowed line breaks, so nobody can tell where this row ends and the next begins.</summary>
    public bool HasLostItsEnd => malformed is CsvMalformedReason.UnterminatedQuote || (IsMalformed && reader.RawRecord.Contains((byte)'\n'));

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="CsvFormatException">A row does not end; its line number says where it starts.</exception>
    public bool Read()
    {
        malformed = null;
        return reader.Read();
    }

    /// <returns>False when the field holds bytes that are not UTF-8; the text then shows where.</returns>
    public bool TryGet(int field, out string text)
    {
        var bytes = reader.GetSpan(field);
        text = Encoding.UTF8.GetString(bytes).Trim();
        return Utf8.IsValid(bytes);
    }

    public void Dispose() => reader.Dispose();
}
