using System.Data;
using System.Data.Common;
using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Types;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>Record batches and the rows of a database become the table that their sheets would be.</summary>
public sealed class FactTableReaderTests
{
    private static readonly Fact<FactSheet>.YesNo Alone = SheetFact.YesNo("ALONE", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.WholeNumber Hours = SheetFact.WholeNumber("HOURS", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Amount Income = SheetFact.Amount("INCOME", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Day Waiting = SheetFact.Day("WAITING", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Age Born = SheetFact.Age("BORN", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Distance Far = SheetFact.Distance("FAR", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Choice Zone = SheetFact.Choice(
        "ZONE", LocalizedText.Same("x"), [new("A", LocalizedText.Same("a")), new(new string('B', 200), LocalizedText.Same("b"))]);

    private static readonly Fact<FactSheet>.DatedList Children = SheetFact.DatedList("CHILDREN", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Share Funds = SheetFact.Share("FUNDS", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Moment Arrived = SheetFact.Moment("ARRIVED", LocalizedText.Same("x"));
    private static readonly Fact<FactSheet>.Marks Quality = SheetFact.Mark("QUALITY", LocalizedText.Same("x"));

    [Law]
    public void Batches_are_read_as_the_sheets_that_they_were_written_from(DrawnRows rows)
    {
        var draw = new Random(rows.Seed);
        FactSheet[] sheets = FactTableTests.Sheets(draw, rows.Count);
        RecordBatch all = SheetRows.ToBatch(FactTableTests.Catalogue, sheets);
        int[] cuts = [0, .. Enumerable.Range(0, draw.Next(5)).Select(_ => draw.Next(rows.Count + 1)).Order(), rows.Count];

        Assert.Equal(sheets, Sheets(FactTableTests.Catalogue.ReadTable(cuts.Zip(cuts.Skip(1), (from, to) => all.Slice(from, to - from)))));
    }

    [Law]
    public async Task Rows_of_a_database_are_read_as_the_sheets_that_they_were_written_from(DrawnRows rows)
    {
        FactSheet[] sheets = FactTableTests.Sheets(new Random(rows.Seed), rows.Count);
        using DataTable table = SheetRows.ToTable(FactTableTests.Catalogue, sheets);
        using DbDataReader first = new WatchedReader(table.CreateDataReader());
        using DbDataReader second = new WatchedReader(table.CreateDataReader());

        Assert.Equal(sheets, Sheets(FactTableTests.Catalogue.ReadTable(first)));
        Assert.Equal(sheets, Sheets(await FactTableTests.Catalogue.ReadTableAsync(second)));
    }

    [Fact]
    public void Every_type_of_array_that_holds_the_value_is_read()
    {
        FactValue three = FactValue.Of(3);
        Assert.All(
            new IArrowArray[]
            {
                new Int8Array.Builder().Append(3).Build(), new Int16Array.Builder().Append(3).Build(), new Int32Array.Builder().Append(3).Build(),
                new Int64Array.Builder().Append(3).Build(), new UInt8Array.Builder().Append(3).Build(), new UInt16Array.Builder().Append(3).Build(),
                new UInt32Array.Builder().Append(3).Build(),
            },
            array => Assert.Equal(three, Only(Hours, array)));
        Assert.Equal(FactValue.Of(true), Only(Alone, new Int8Array.Builder().Append(1).Build()));
        Assert.Equal(FactValue.Of(false), Only(Alone, new Int64Array.Builder().Append(0).Build()));
        Assert.Equal(FactValue.Of(Euro.Of(9.50m)), Only(Income, new Int64Array.Builder().Append(950).Build()));
        Assert.Equal(FactValue.Of(Euro.Of(9.50m)), Only(Income, new Int32Array.Builder().Append(950).Build()));
        Assert.Equal(FactValue.Of(Euro.Of(-9.50m)), Only(Income, Decimal("-9.5", precision: 5, scale: 1)));
        Assert.Equal(FactValue.Of(Euro.MinValue), Only(Income, Decimal("-92233720368547758.080", precision: 38, scale: 3)));
        Assert.Equal(FactValue.Of(Percentage.Of(30)), Only(Funds, new Int16Array.Builder().Append(30).Build()));
        Assert.Equal(SheetEntry.Marks("QUALITY", Points.Of(7)).Value, Only(Quality, new UInt8Array.Builder().Append(7).Build()));
        Assert.Equal(FactValue.Of("A"), Only(Zone, new Int8Array.Builder().Append(0).Build()));
        Assert.Equal(FactValue.Of("A"), Only(Zone, new StringViewArray.Builder().Append("A").Build()));
        Assert.Equal(FactValue.Of(new string('B', 200)), Only(Zone, new StringArray.Builder().Append(new string('B', 200)).Build()));
    }

    [Theory]
    [InlineData(TimeUnit.Second, -1, "1969-12-31T23:59:59")]
    [InlineData(TimeUnit.Millisecond, -1, "1969-12-31T23:59:59.999")]
    [InlineData(TimeUnit.Microsecond, 1_600_000_000_123_456, "2020-09-13T12:26:40.123456")]
    [InlineData(TimeUnit.Nanosecond, -1_500_000_000, "1969-12-31T23:59:58.5")]
    public void A_timestamp_is_read_in_its_unit(TimeUnit unit, long time, string expected) => Assert.Equal(
        FactSheet.Create(
            FactCatalogue<FactSheet>.Create([Arrived]).OrThrow(),
            [SheetEntry.Moment("ARRIVED", NodaTime.Text.InstantPattern.ExtendedIso.Parse(expected + "Z").Value)]).OrThrow().Entries[0].Value,
        Only(Arrived, Timestamps("Europe/Rome", unit, time)));

    [Fact]
    public void A_dictionary_is_read_by_its_texts_wherever_a_null_lies()
    {
        var type = new DictionaryType(Int8Type.Default, StringType.Default, ordered: false);
        var coded = new DictionaryArray(
            type,
            new Int8Array.Builder().Append(2).Append(0).AppendNull().Append(1).Append(3).Append(4).Append(-1).Build(),
            new StringArray.Builder().Append("A").AppendNull().Append(new string('B', 200)).Append("Maria").Build());

        Assert.Equal([FactValue.Of(new string('B', 200)), FactValue.Of("A"), null, null], Values(Zone, Read(Zone, coded.Slice(0, 4))));
        Assert.Equal([FactValue.Of("A"), null], Values(Zone, Read(Zone, coded.Slice(1, 2))));
        Assert.Equal(
            ["FACT-OPTION rows[1].facts[ZONE]", "FACT-OFFSET rows[2].facts[ZONE]", "FACT-OFFSET rows[3].facts[ZONE]"],
            Told(Read(Zone, coded.Slice(3, 4))));
        Assert.Equal(
            ["FACT-TYPE facts[ZONE]"],
            Told(Read(Zone, new DictionaryArray(
                new DictionaryType(Int8Type.Default, Int32Type.Default, ordered: false), new Int8Array.Builder().Append(0).Build(), new Int32Array.Builder().Append(0).Build()))));
    }

    [Fact]
    public void Every_type_of_a_database_that_holds_the_value_is_read()
    {
        Assert.All(new object[] { (byte)3, (short)3, 3, 3L }, number => Assert.Equal(FactValue.Of(3), Only(Hours, number)));
        Assert.Equal(FactValue.Of(true), Only(Alone, 1));
        Assert.Equal(FactValue.Of(Euro.Of(9.50m)), Only(Income, 950L));
        Assert.Equal(FactValue.Of(Percentage.Of(30)), Only(Funds, 30));
        Assert.Equal(SheetEntry.Marks("QUALITY", Points.Of(7)).Value, Only(Quality, (byte)7));
        Assert.Equal(FactValue.Of(new LocalDate(2020, 9, 15)), Only(Waiting, new DateTime(2020, 9, 15)));
        Assert.Equal(FactValue.Of(new LocalDate(1969, 12, 31)), Only(Born, new DateOnly(1969, 12, 31)));
        Assert.Equal(FactValue.Of(new string('B', 200)), Only(Zone, (short)1));
        Assert.Equal(Only(Arrived, new DateTimeOffset(2020, 9, 15, 10, 0, 0, TimeSpan.FromHours(2))), Only(Arrived, new DateTime(2020, 9, 15, 8, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(FactValue.Of([new LocalDate(2018, 7, 15), new LocalDate(2015, 3, 1)], undated: 2), Only(Children, " 2018-07-15, ?,2015-03-01,? "));
        Assert.Equal([FactValue.Of([], undated: 0), FactValue.Of([], undated: 0), FactValue.Of([], undated: 1), null], Values(Children, Read(Children, "", " ", "?", null)));
    }

    [Fact]
    public void Every_defect_of_every_batch_is_reported()
    {
        RecordBatch first = Batch(
            ("ALONE", new Int8Array.Builder().Append(1).Append(7).Build()),
            ("HOURS", new Int64Array.Builder().Append(int.MaxValue + 1L).Append(3).Build()),
            ("INCOME", Decimal("1.25", "1.255", precision: 20, scale: 3)),
            ("WAITING", new Int32Array.Builder().Append(1).Append(2).Build()),
            ("FAR", new Int32Array.Builder().Append(-1).Append(1).Build()),
            ("ZONE", new StringArray.Builder().Append("A").Append("Maria").Build()),
            ("CHILDREN", SheetRows.Days(null, null)),
            ("FUNDS", Decimal("-1", "1000001", precision: 20, scale: 0)),
            ("ARRIVED", Timestamps(timezone: null, TimeUnit.Second, 1, 2)),
            ("QUALITY", new DoubleArray.Builder().Append(1).Append(2).Build()),
            ("QUALITY", new DoubleArray.Builder().Append(1).Append(2).Build()));
        RecordBatch second = Batch(
            ("HOURS", new StringArray.Builder().Append("3").Build()),
            ("INCOME", new Int64Array.Builder().AppendNull().Build()),
            ("BORN", SheetRows.Days(new LocalDate(1980, 1, 1))),
            ("FAR", new Int64Array.Builder().Append(1L << 40).Build()),
            ("ZONE", new Int32Array.Builder().Append(2).Build()),
            ("FUNDS", Decimal("0.123456789", precision: 20, scale: 9)));

        ValueList<Defect> defects = Catalogue().ReadTable([first, second], "input").DefectsOrEmpty();

        Assert.Equal(
            [
                "FACT-COLUMN-MISSING input.facts[BORN]",
                "FACT-REPEATED input.facts[QUALITY]",
                "FACT-TYPE input.facts[ARRIVED]",
                "FACT-TYPE input.facts[CHILDREN]",
                "FACT-TYPE input.facts[WAITING]",
                "FACT-COLUMN-MISSING input.rows[2].facts[ALONE]",
                "FACT-TYPE input.rows[2].facts[HOURS]",
                "FACT-TYPE input.rows[2].facts[INCOME]",
                "FACT-TYPE input.rows[1].facts[ALONE]",
                "FACT-RANGE input.rows[2].facts[FAR]",
                "NUM-NEGATIVE input.rows[0].facts[FUNDS]",
                "NUM-OVERFLOW input.rows[1].facts[FUNDS]",
                "NUM-DECIMALS input.rows[2].facts[FUNDS]",
                "FACT-RANGE input.rows[0].facts[HOURS]",
                "NUM-DECIMALS input.rows[1].facts[INCOME]",
                "FACT-OPTION input.rows[1].facts[ZONE]",
                "FACT-RANGE input.rows[0].facts[FAR]",
                "FACT-OPTION input.rows[2].facts[ZONE]",
            ],
            defects.Select(defect => $"{defect.Code} {defect.Path}"));
        string texts = string.Concat(defects.Select(defect => defect.Render(Language.English)));
        Assert.DoesNotContain("Maria", texts, StringComparison.Ordinal);
        Assert.Contains("the column BORN is missing; the columns given are: ALONE, HOURS", texts, StringComparison.Ordinal);
        Assert.Contains("'timestamp' is not of the kind declared: a moment with a time zone is needed", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_defect_of_every_row_of_a_database_is_reported()
    {
        using DataTable table = Table(
            ["alone", "hours", "income", "waiting", "BORN", "far", "zone", "children", "funds", "arrived"],
            [typeof(int), typeof(long), typeof(decimal), typeof(DateTime), typeof(DateOnly), typeof(int), typeof(string), typeof(string), typeof(double), typeof(DateTime)]);
        table.Rows.Add(2, long.MinValue, 9.999m, new DateTime(2020, 9, 15, 10, 30, 0), DateOnly.MaxValue, -1, "Maria", "2020-02-30", 1.5, new DateTime(2020, 9, 15, 10, 30, 0));
        table.Rows.Add(1, 40, decimal.MaxValue, new DateTime(2020, 9, 15), new DateOnly(1, 1, 1), 5, "A", "2020-02-29", 1.5, new DateTime(2020, 9, 15, 10, 30, 0, DateTimeKind.Local));
        table.Rows.Add([.. Enumerable.Repeat(DBNull.Value, 10)]);
        using DbDataReader rows = table.CreateDataReader();

        ValueList<Defect> defects = Catalogue().ReadTable(rows).DefectsOrEmpty();

        Assert.Equal(
            [
                "FACT-COLUMN-MISSING facts[QUALITY]",
                "FACT-TYPE facts[FUNDS]",
                "FACT-TYPE rows[0].facts[ALONE]",
                "FACT-TYPE rows[0].facts[ARRIVED]",
                "FACT-TYPE rows[1].facts[ARRIVED]",
                "FACT-TYPE rows[0].facts[CHILDREN]",
                "FACT-RANGE rows[0].facts[HOURS]",
                "NUM-DECIMALS rows[0].facts[INCOME]",
                "NUM-OVERFLOW rows[1].facts[INCOME]",
                "FACT-TYPE rows[0].facts[WAITING]",
                "FACT-OPTION rows[0].facts[ZONE]",
                "FACT-RANGE rows[0].facts[FAR]",
            ],
            defects.Select(defect => $"{defect.Code} {defect.Path}"));
        string texts = string.Concat(defects.Select(defect => defect.Render(Language.English)));
        Assert.DoesNotContain("Maria", texts, StringComparison.Ordinal);
        Assert.Contains("'2020-09-15T10:30:00' is not of the kind declared: a date is needed", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void No_rows_make_an_empty_table()
    {
        using DataTable none = SheetRows.ToTable(FactTableTests.Catalogue, []);
        using DbDataReader rows = none.CreateDataReader();
        RecordBatch empty = SheetRows.ToBatch(FactTableTests.Catalogue, []);
        RecordBatch one = SheetRows.ToBatch(FactTableTests.Catalogue, FactTableTests.Sheets(new Random(1), 1));

        Assert.Equal(0, FactTableTests.Catalogue.ReadTable(rows).OrThrow().Count);
        Assert.Equal(0, FactTableTests.Catalogue.ReadTable([]).OrThrow().Count);
        Assert.Equal(0, FactTableTests.Catalogue.ReadTable([empty, empty]).OrThrow().Count);
        Assert.Equal(2, FactTableTests.Catalogue.ReadTable([one, empty, one, empty]).OrThrow().Count);
    }

    [Fact]
    public void A_column_is_found_by_the_code_of_its_fact_and_failing_that_in_another_case()
    {
        FactCatalogue<FactSheet> both = FactCatalogue<FactSheet>.Create([Hours, SheetFact.WholeNumber("hours", LocalizedText.Same("x"))]).OrThrow();
        IArrowArray one = new Int32Array.Builder().Append(1).Build();
        IArrowArray two = new Int32Array.Builder().Append(2).Build();

        Assert.Equal(FactValue.Of(1), Values(Hours, Catalogue(Hours).ReadTable([Batch(("Hours", one), ("else", two))])).Single());
        Assert.Equal(FactValue.Of(2), Values(Hours, Catalogue(Hours).ReadTable([Batch(("Hours", one), ("HOURS", two))])).Single());
        Assert.Equal(["FACT-REPEATED facts[HOURS]"], Told(Catalogue(Hours).ReadTable([Batch(("Hours", one), ("hours", two))])));
        Assert.Equal(["FACT-COLUMN-MISSING facts[HOURS]"], Told(both.ReadTable([Batch(("hours", one))])));
        Assert.Equal(["HOURS", "hours"], both.ReadTable([Batch(("hours", one), ("HOURS", two))]).OrThrow()[0].Entries.Select(entry => entry.Code));
    }

    [Fact]
    public void What_no_column_can_hold_needs_none()
    {
        Fact<FactSheet>.Marks each = SheetFact.Marks("EACH", LocalizedText.Same("x"));
        IArrowArray one = new Int32Array.Builder().Append(1).Build();

        Assert.Equal([SheetEntry.WholeNumber("HOURS", 1)], Catalogue(Hours, each).ReadTable([Batch(("HOURS", one))]).OrThrow()[0].Entries);
        Assert.Equal(["FACT-TYPE facts[EACH]"], Told(Catalogue(Hours, each).ReadTable([Batch(("HOURS", one), ("EACH", one))])));
    }

    [Fact]
    public void Arrays_of_a_batch_are_as_long_as_it_is()
    {
        RecordBatch uneven = new(new Schema([new Field("HOURS", Int32Type.Default, nullable: true)], metadata: null), [new Int32Array.Builder().Append(1).Build()], length: 2);

        Assert.Equal(["FACT-COLUMN-LENGTH facts[HOURS]"], Told(Catalogue(Hours).ReadTable([uneven])));
    }

    [Fact]
    public void Lists_that_lie_outside_their_items_are_told()
    {
        var items = SheetRows.Days(new LocalDate(2018, 7, 15), null, new LocalDate(2015, 3, 1));
        var lists = new ListArray(
            new ListType(Date32Type.Default), 5, new ArrowBuffer(System.Runtime.InteropServices.MemoryMarshal.AsBytes<int>([0, 2, 1, 4, -1, 3]).ToArray()), items, ArrowBuffer.Empty);

        Assert.Equal(["rows[1]", "rows[2]", "rows[3]", "rows[4]"], Told(Read(Children, lists)).Select(told => told.Replace("FACT-OFFSET ", "", StringComparison.Ordinal).Split('.')[0]));
        Assert.Equal([FactValue.Of([new LocalDate(2018, 7, 15)], undated: 1)], Values(Children, Read(Children, lists.Slice(0, 1))));
        Assert.Equal(["FACT-TYPE facts[CHILDREN]"], Told(Read(Children, new ListArray.Builder(Int32Type.Default).Append().Build())));
    }

    [Fact]
    public void Numbers_beyond_what_the_value_can_be_are_told()
    {
        string huge = new('9', 38);
        Assert.Equal(["NUM-OVERFLOW rows[0].facts[INCOME]"], Told(Read(Income, Decimal(huge, precision: 38, scale: 0))));
        Assert.Equal(["NUM-DECIMALS rows[0].facts[QUALITY]"], Told(Read(Quality, Decimal("0." + new string('9', 37), precision: 38, scale: 37))));
        Assert.Equal(["FACT-RANGE rows[1].facts[ARRIVED]", "FACT-RANGE rows[2].facts[ARRIVED]"], Told(Read(Arrived, Timestamps("UTC", TimeUnit.Second, 1, long.MinValue, long.MaxValue))));
        Assert.Equal(["CAL-MOMENT rows[0].facts[ARRIVED]"], Told(Read(Arrived, DateTimeOffset.MaxValue)));
        Assert.Equal(["NUM-OVERFLOW rows[0].facts[QUALITY]"], Told(Read(Quality, new Int64Array.Builder().Append(long.MaxValue).Build())));
        Assert.Equal(["FACT-OPTION rows[0].facts[ZONE]", "FACT-OPTION rows[1].facts[ZONE]"], Told(Read(Zone, 2, -1)));
    }

    [Fact]
    public async Task What_a_reader_throws_reaches_the_caller()
    {
        using DataTable table = SheetRows.ToTable(FactTableTests.Catalogue, FactTableTests.Sheets(new Random(1), 3));
        using DbDataReader first = new WatchedReader(table.CreateDataReader(), rows: 2);
        using DbDataReader second = new WatchedReader(table.CreateDataReader(), rows: 2);
        using DbDataReader third = table.CreateDataReader();

        Assert.Throws<InvalidOperationException>(() => FactTableTests.Catalogue.ReadTable(first));
        await Assert.ThrowsAsync<InvalidOperationException>(() => FactTableTests.Catalogue.ReadTableAsync(second));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FactTableTests.Catalogue.ReadTableAsync(third, cancellationToken: new(canceled: true)));
        Assert.Throws<FormatException>(() => FactTableTests.Catalogue.ReadTable(Broken()));

        static IEnumerable<RecordBatch> Broken()
        {
            yield return SheetRows.ToBatch(FactTableTests.Catalogue, FactTableTests.Sheets(new Random(1), 3));
            throw new FormatException("The file is cut off.");
        }
    }

    [Fact]
    public void A_batch_can_be_disposed_when_the_next_is_asked_for()
    {
        FactSheet[] sheets = FactTableTests.Sheets(new Random(1), 20);

        Assert.Equal(sheets, Sheets(FactTableTests.Catalogue.ReadTable(Passing())));

        IEnumerable<RecordBatch> Passing()
        {
            foreach (FactSheet[] some in sheets.Chunk(7))
            {
                using RecordBatch batch = SheetRows.ToBatch(FactTableTests.Catalogue, some);
                yield return batch;
            }
        }
    }

    [Fact]
    public void Nothing_is_allocated_a_row_beyond_the_columns()
    {
        FactCatalogue<FactSheet> facts = Catalogue(Alone, Hours, Income, Waiting, Far, Zone, Children, Arrived);
        var draw = new Random(1);
        RecordBatch batch = SheetRows.ToBatch(facts, [.. Enumerable.Range(0, 20_000).Select(i => FactSheet.Create(facts,
            [
                SheetEntry.YesNo("ALONE", draw.Next(2) == 0), SheetEntry.WholeNumber("HOURS", draw.Next(40)), SheetEntry.Amount("INCOME", Euro.Of(draw.Next(40_000))),
                SheetEntry.Day("WAITING", new LocalDate(2020, 1, 1)), SheetEntry.Distance("FAR", i), SheetEntry.Choice("ZONE", "A"),
                SheetEntry.DatedList("CHILDREN", [new LocalDate(2018, 7, 15)]), SheetEntry.Moment("ARRIVED", Instant.FromUnixTimeSeconds(i)),
            ]).OrThrow())]);
        facts.ReadTable([batch]).OrThrow();

        long before = GC.GetAllocatedBytesForCurrentThread();
        facts.ReadTable([batch]).OrThrow();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        // A value is held three times at most: where it is read into, twice over while that grows, and in the column; a moment also as ticks.
        Assert.True(bytes / 20_000 < 260, $"{bytes / 20_000} bytes a row");
    }

    [Fact]
    public async Task Null_is_refused()
    {
        FactCatalogue<FactSheet> facts = Catalogue(Hours);
        using DbDataReader rows = new DataTable().CreateDataReader();

        Assert.Throws<ArgumentNullException>("catalogue", () => FactTableReader.ReadTable(null!, rows));
        Assert.Throws<ArgumentNullException>("catalogue", () => FactTableReader.ReadTable(null!, []));
        Assert.Throws<ArgumentNullException>("rows", () => facts.ReadTable((DbDataReader)null!));
        Assert.Throws<ArgumentNullException>("batches", () => facts.ReadTable((IEnumerable<RecordBatch>)null!));
        Assert.Throws<ArgumentNullException>("batches", () => facts.ReadTable([null!]));
        Assert.Throws<ArgumentNullException>("path", () => facts.ReadTable(rows, null!));
        Assert.Throws<ArgumentNullException>("path", () => facts.ReadTable([], null!));
        await Assert.ThrowsAsync<ArgumentNullException>("catalogue", () => FactTableReader.ReadTableAsync(null!, rows));
        await Assert.ThrowsAsync<ArgumentNullException>("rows", () => facts.ReadTableAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("path", () => facts.ReadTableAsync(rows, null!));
    }

    [Fact]
    public void A_column_whose_type_changes_from_row_to_row_is_refused_and_not_converted()
    {
        using DataTable table = Loose(9_500L, 9_500.5m, 1L);
        using var rows = new WatchedReader(table.CreateDataReader(), types: [typeof(long), typeof(decimal), typeof(long)]);
        Assert.Equal(["FACT-TYPE rows[1].facts[INCOME]"], Told(Catalogue(Income).ReadTable(rows)));
    }

    [Fact]
    public void A_column_that_knows_no_type_has_that_of_its_first_value()
    {
        using DataTable table = Loose(null, 9_500L);
        using var rows = new WatchedReader(table.CreateDataReader(), types: [typeof(byte[]), typeof(long)]);
        Assert.Equal([null, FactValue.Of(Euro.Of(95))], Values(Income, Catalogue(Income).ReadTable(rows)));
    }

    [Theory]
    [InlineData("numeric(10,2)", 950_000)]
    [InlineData("DECIMAL", 950_000)]
    [InlineData("bigint", 9_500)]
    [InlineData(null, 9_500)]
    public void A_whole_value_of_a_column_of_decimals_is_euros(string? declared, long cents)
    {
        using DataTable table = Loose(9_500L);
        using var rows = new WatchedReader(table.CreateDataReader(), types: [typeof(long)], declared: declared);
        Assert.Equal([FactValue.Of(Euro.FromCents(cents))], Values(Income, Catalogue(Income).ReadTable(rows)));
    }

    [Fact]
    public void A_batch_without_values_changes_nothing()
    {
        RecordBatch[] batches =
        [
            Batch(("INCOME", new NullArray(1))), Batch(("INCOME", Decimal("9500.00", 10, 2))), Batch(("INCOME", new NullArray(1))), Batch(("INCOME", Decimal("1.00", 10, 2))),
        ];
        Assert.Equal([null, FactValue.Of(Euro.Of(9_500)), null, FactValue.Of(Euro.Of(1))], Values(Income, Catalogue(Income).ReadTable(batches)));
    }

    [Fact]
    public void A_batch_of_another_type_than_the_one_before_is_refused()
    {
        RecordBatch decimals = Batch(("INCOME", Decimal("9500.00", 10, 2)));
        RecordBatch wholes = Batch(("INCOME", new Int64Array.Builder().Append(9_500).Build()));
        Assert.Equal(["FACT-TYPE rows[1].facts[INCOME]"], Told(Catalogue(Income).ReadTable([decimals, wholes])));
    }

    private static FactCatalogue<FactSheet> Catalogue(params Fact<FactSheet>[] facts) => FactCatalogue<FactSheet>.Create(
        facts.Length > 0 ? [.. facts] : [Alone, Hours, Income, Waiting, Born, Far, Zone, Children, Funds, Arrived, Quality]).OrThrow();

    private static IEnumerable<FactSheet> Sheets(Validated<FactTable<FactSheet>> read)
    {
        FactTable<FactSheet> table = read.OrThrow();
        return Enumerable.Range(0, table.Count).Select(row => table[row]);
    }

    private static IEnumerable<FactValue?> Values(Fact<FactSheet> fact, Validated<FactTable<FactSheet>> read) =>
        Sheets(read).Select(sheet => sheet.Entries.FirstOrDefault(entry => entry.Code == fact.Code)?.Value);

    private static IEnumerable<string> Told(Validated<FactTable<FactSheet>> read) => read.DefectsOrEmpty().Select(defect => $"{defect.Code} {defect.Path}");

    private static FactValue? Only(Fact<FactSheet> fact, IArrowArray array) => Assert.Single(Values(fact, Read(fact, array)));

    private static FactValue? Only(Fact<FactSheet> fact, object cell) => Assert.Single(Values(fact, Read(fact, cell)));

    private static Validated<FactTable<FactSheet>> Read(Fact<FactSheet> fact, IArrowArray array) => Catalogue(fact).ReadTable([Batch((fact.Code, array))]);

    private static Validated<FactTable<FactSheet>> Read(Fact<FactSheet> fact, params object?[] cells)
    {
        using DataTable table = Table([fact.Code], [cells[0]!.GetType()]);
        foreach (object? cell in cells)
        {
            table.Rows.Add(cell ?? DBNull.Value);
        }

        using DbDataReader rows = table.CreateDataReader();
        return Catalogue(fact).ReadTable(rows);
    }

    private static DataTable Table(string[] names, Type[] types)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach ((string name, Type type) in names.Zip(types))
        {
            DataColumn column = table.Columns.Add(name, type);
            if (type == typeof(DateTime))
            {
                column.DateTimeMode = name == "ARRIVED" ? DataSetDateTime.Utc : DataSetDateTime.Unspecified;
            }
        }

        return table;
    }

    /// <summary>A column that holds anything.</summary>
    private static DataTable Loose(params object?[] cells)
    {
        DataTable table = Table(["INCOME"], [typeof(object)]);
        foreach (object? cell in cells)
        {
            table.Rows.Add(cell ?? DBNull.Value);
        }

        return table;
    }

    private static RecordBatch Batch(params (string Name, IArrowArray Array)[] columns) => new(
        new Schema(columns.Select(column => new Field(column.Name, column.Array.Data.DataType, nullable: true)), metadata: null),
        columns.Select(column => column.Array),
        columns.Max(column => column.Array.Length));

    private static Decimal128Array Decimal(string number, int precision, int scale) => Decimal([number], precision, scale);

    private static Decimal128Array Decimal(string first, string second, int precision, int scale) => Decimal([first, second], precision, scale);

    private static Decimal128Array Decimal(string[] numbers, int precision, int scale)
    {
        var array = new Decimal128Array.Builder(new Decimal128Type(precision, scale));
        foreach (string number in numbers)
        {
            array.Append(number);
        }

        return array.Build();
    }

    private static TimestampArray Timestamps(string? timezone, TimeUnit unit, params long[] times) => new(
        new TimestampType(unit, timezone),
        new ArrowBuffer(System.Runtime.InteropServices.MemoryMarshal.AsBytes<long>(times).ToArray()),
        ArrowBuffer.Empty,
        times.Length,
        nullCount: 0,
        offset: 0);
}
