using System.Data.Common;
using System.Globalization;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>How the columns of a data reader are read as facts.</summary>
internal static class ReaderCells
{
    /// <summary>Returns what takes the value of a row, which is not null; null if columns of that type are not read as the fact.</summary>
    public static Action<DbDataReader>? For(Column column, Type type, string declared, int at) => column switch
    {
        Column<bool> answers when type == typeof(bool) => rows => answers.Add(rows.GetBoolean(at)),
        ChoiceColumn choices when type == typeof(string) => rows => choices.Add(rows.GetString(at)),
        DatedListColumn lists when type == typeof(string) => rows => lists.Add(rows.GetString(at)),
        Column<int> { Fact: Fact<FactSheet>.Day or Fact<FactSheet>.Age } days when type == typeof(DateOnly) =>
            rows => days.Add(Column.DaysOf(rows.GetFieldValue<DateOnly>(at))),
        Column<int> { Fact: Fact<FactSheet>.Day or Fact<FactSheet>.Age } days when type == typeof(DateTime) => rows => AddDay(days, rows.GetDateTime(at)),
        Column<Instant> moments when type == typeof(DateTimeOffset) =>
            rows => moments.Add(Instant.FromDateTimeOffset(rows.GetFieldValue<DateTimeOffset>(at))),
        Column<Instant> moments when type == typeof(DateTime) => rows => AddMoment(moments, rows.GetDateTime(at)),
        { TakesDecimals: true } when type == typeof(decimal) => rows => column.AddDecimal(rows.GetDecimal(at)),
        // A whole value of a column of decimals, as databases without types for columns hand it over, is euros and not cents.
        { TakesDecimals: true } when type == typeof(long) && IsDecimal(declared) => rows => column.AddDecimal(rows.GetInt64(at)),
        { TakesWholes: true } when type == typeof(byte) => rows => column.AddWhole(rows.GetByte(at)),
        { TakesWholes: true } when type == typeof(short) => rows => column.AddWhole(rows.GetInt16(at)),
        { TakesWholes: true } when type == typeof(int) => rows => column.AddWhole(rows.GetInt32(at)),
        { TakesWholes: true } when type == typeof(long) => rows => column.AddWhole(rows.GetInt64(at)),
        _ => null,
    };

    private static bool IsDecimal(string declared) =>
        declared.StartsWith("numeric", StringComparison.OrdinalIgnoreCase) || declared.StartsWith("decimal", StringComparison.OrdinalIgnoreCase);

    private static void AddDay(Column<int> days, DateTime time)
    {
        if (time.TimeOfDay == TimeSpan.Zero)
        {
            days.Add(Column.DaysOf(DateOnly.FromDateTime(time)));
        }
        else
        {
            Refuse(days, time);
        }
    }

    private static void AddMoment(Column<Instant> moments, DateTime time)
    {
        if (time.Kind == DateTimeKind.Utc)
        {
            moments.Add(Instant.FromDateTimeUtc(time));
        }
        else
        {
            Refuse(moments, time);
        }
    }

    private static void Refuse(Column column, DateTime time) => column.AddRefused(
        DefectCodes.FactWrongType, FactValue.Of(time.ToString("s", CultureInfo.InvariantCulture)), FactValue.Of(column.Needed));
}
