using System.Data;
using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Types;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>Writes sheets as record batches and as the rows of a database; facts that no sheet holds have no column.</summary>
internal static class SheetRows
{
    public static RecordBatch ToBatch(FactCatalogue<FactSheet> catalogue, IReadOnlyList<FactSheet> sheets)
    {
        var batch = new RecordBatch.Builder();
        foreach (Fact<FactSheet> fact in catalogue.Facts.Where(fact => fact.Code != "DOUBLED"))
        {
            batch.Append(fact.Code, nullable: true, ToArray(fact, [.. sheets.Select(sheet => ValueOf(sheet, fact))]));
        }

        return batch.Build();
    }

    public static DataTable ToTable(FactCatalogue<FactSheet> catalogue, IReadOnlyList<FactSheet> sheets)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        Fact<FactSheet>[] facts = [.. catalogue.Facts.Where(fact => fact.Code != "DOUBLED")];
        foreach (Fact<FactSheet> fact in facts)
        {
            table.Columns.Add(fact.Code.ToLowerInvariant(), fact.Kind switch
            {
                FactKind.YesNo => typeof(bool),
                FactKind.WholeNumber or FactKind.Distance => typeof(int),
                FactKind.Amount or FactKind.Share or FactKind.Marks => typeof(decimal),
                FactKind.Day or FactKind.Age => typeof(DateOnly),
                FactKind.Moment => typeof(DateTimeOffset),
                _ => typeof(string),
            });
        }

        foreach (FactSheet sheet in sheets)
        {
            table.Rows.Add([.. facts.Select(fact => ValueOf(sheet, fact) is { } value ? Cell(value) : DBNull.Value)]);
        }

        return table;
    }

    public static Date32Array Days(params LocalDate?[] days)
    {
        var array = new Date32Array.Builder();
        foreach (LocalDate? day in days)
        {
            _ = day is { } known ? array.Append(known.ToDateOnly()) : array.AppendNull();
        }

        return array.Build();
    }

    private static FactValue? ValueOf(FactSheet sheet, Fact<FactSheet> fact) => sheet.Entries.FirstOrDefault(entry => entry.Code == fact.Code)?.Value;

    private static object Cell(FactValue value) => value switch
    {
        FactValue.YesNo yesNo => yesNo.Answer,
        FactValue.WholeNumber number => (int)number.Value,
        FactValue.Fraction metres => (int)metres.Value.Numerator,
        FactValue.Amount amount => amount.Value.ToDecimal(),
        FactValue.Share share => share.Percentage.ToDecimal(),
        FactValue.Marks marks => marks.Each[0].ToDecimal(),
        FactValue.Day day => day.Date.ToDateOnly(),
        FactValue.Moment moment => moment.Time.ToDateTimeOffset(),
        FactValue.DatedList list => string.Join(',', list.Dates.Select(day => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)).Concat(Enumerable.Repeat("?", list.Undated))),
        FactValue.Verbatim option => option.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a value of a sheet."),
    };

    private static IArrowArray ToArray(Fact<FactSheet> fact, FactValue?[] values) => fact.Kind switch
    {
        FactKind.YesNo => Fill(new BooleanArray.Builder(), values, (array, cell) => array.Append((bool)cell), array => array.AppendNull()).Build(),
        FactKind.WholeNumber or FactKind.Distance =>
            Fill(new Int32Array.Builder(), values, (array, cell) => array.Append((int)cell), array => array.AppendNull()).Build(),
        FactKind.Amount or FactKind.Share or FactKind.Marks => Fill(
            new Decimal128Array.Builder(new Decimal128Type(20, 8)), values, (array, cell) => array.Append((decimal)cell), array => array.AppendNull()).Build(),
        FactKind.Day or FactKind.Age =>
            Fill(new Date32Array.Builder(), values, (array, cell) => array.Append((DateOnly)cell), array => array.AppendNull()).Build(),
        FactKind.Moment => Fill(
            new TimestampArray.Builder(new TimestampType(TimeUnit.Microsecond, "UTC")), values, (array, cell) => array.Append((DateTimeOffset)cell), array => array.AppendNull()).Build(),
        FactKind.DatedList => Lists([.. values.Cast<FactValue.DatedList?>()]),
        _ => Fill(new StringArray.Builder(), values, (array, cell) => array.Append((string)cell), array => array.AppendNull()).Build(),
    };

    private static TBuilder Fill<TBuilder>(TBuilder array, FactValue?[] values, Action<TBuilder, object> append, Action<TBuilder> appendNull)
    {
        foreach (FactValue? value in values)
        {
            if (value is null)
            {
                appendNull(array);
            }
            else
            {
                append(array, Cell(value));
            }
        }

        return array;
    }

    private static ListArray Lists(FactValue.DatedList?[] lists)
    {
        var array = new ListArray.Builder(Date32Type.Default);
        var items = (Date32Array.Builder)array.ValueBuilder;
        foreach (FactValue.DatedList? list in lists)
        {
            if (list is null)
            {
                array.AppendNull();
                continue;
            }

            array.Append();
            foreach (LocalDate day in list.Dates)
            {
                items.Append(day.ToDateOnly());
            }

            for (int i = 0; i < list.Undated; i++)
            {
                items.AppendNull();
            }
        }

        return array.Build();
    }
}
