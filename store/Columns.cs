using System.Data.Common;
using System.Globalization;
using PartnerBot.Program;

namespace PartnerBot.Store;

/// <summary>Reads a row's columns as the program's types; the other half of <see cref="Parameters"/>.</summary>
internal static class Columns
{
    extension(DbDataReader row)
    {
        // One look at the column; IsDBNull and GetString would be three.
        public string? TextAt(int column) => row.GetValue(column) as string;

        public long? NumberAt(int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

        public int? WholeAt(int column) => (int?)row.NumberAt(column);

        public bool YesAt(int column) => row.GetInt64(column) != 0;

        public decimal? UsdAt(int column) => row.NumberAt(column) / 100m;

        public DateOnly DayAt(int column) => DateOnly.ParseExact(row.GetString(column), "O", CultureInfo.InvariantCulture);

        public DateOnly? DayOrNullAt(int column) => row.IsDBNull(column) ? null : row.DayAt(column);

        public DateTimeOffset InstantAt(int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

        public DateTimeOffset? InstantOrNullAt(int column) => row.IsDBNull(column) ? null : row.InstantAt(column);

        public T SpeltAt<T>(int column, Spelling<T> spelling)
            where T : struct, Enum => spelling.Parse(row.GetString(column));

        public T? SpeltOrNullAt<T>(int column, Spelling<T> spelling)
            where T : struct, Enum => row.TextAt(column) is { Length: > 0 } text ? spelling.Parse(text) : null;

        public IReadOnlyList<T> SpeltListAt<T>(int column, Spelling<T> spelling)
            where T : struct, Enum => spelling.ParseList(row.TextAt(column) ?? "");

        public IReadOnlyList<Product> ProductsAt(int column) => [.. row.ListAt(column).Select(ProductCatalogue.Named)];

        private string[] ListAt(int column) => (row.TextAt(column) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
    }
}
