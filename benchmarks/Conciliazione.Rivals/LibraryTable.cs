using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Rivals;

/// <summary>The library over the same columns, as a table of facts that is kept or made in each run.</summary>
internal sealed class LibraryTable : Contender
{
    public static readonly Fact<FactSheet>.Age Birth = SheetFact.Age("BIRTH", new("età", "age"));
    public static readonly Fact<FactSheet>.Age Elder = SheetFact.Age("ELDER", new("età della persona assistita", "age of the relative"));
    public static readonly Fact<FactSheet>.DatedList Children = SheetFact.DatedList("CHILDREN", new("figli", "children"));
    private static readonly Fact<FactSheet>.WholeNumber Babies = SheetFact.WholeNumber("BABIES", new("figli fino a 2 anni", "children up to 2 years"));
    private static readonly Fact<FactSheet>.WholeNumber Small = SheetFact.WholeNumber("SMALL", new("figli da 3 a 5 anni", "children of 3 to 5 years"));
    private static readonly Fact<FactSheet>.WholeNumber School = SheetFact.WholeNumber("SCHOOL", new("figli da 6 a 13 anni", "children of 6 to 13 years"));
    public static readonly Fact<FactSheet>.Amount Isee = SheetFact.Amount("ISEE", new("ISEE", "ISEE"));
    public static readonly Fact<FactSheet>.Choice Kind = SheetFact.Choice("KIND", new("lavoro", "work"), LibraryCall.Kinds);
    private static readonly Fact<FactSheet>.YesNo Single = SheetFact.YesNo("SINGLE", new("monoparentale", "single parent"));
    private static readonly Fact<FactSheet>.Moment Arrival = SheetFact.Moment("ARRIVAL", new("arrivo", "arrival"));
    private static readonly Fact<FactSheet>.WholeNumber Number = SheetFact.WholeNumber("NUMBER", new("protocollo", "protocol number"));

    private static readonly Fact<FactSheet>.WholeNumber Seconds = SheetFact.WholeNumber("SECONDS", new("secondi dall'apertura", "seconds since the opening"));

    /// <summary>The call with dated lists of children.</summary>
    public static readonly RankingRules<FactSheet> Listed = LibraryCall.RulesOf(
        [Birth, Elder, Children, Isee, Kind, Single, Arrival, Number], Birth, Elder, LibraryCall.ByChild(Children), Isee, Kind, Single, LibraryCall.ByArrival(Arrival), Number);

    private static readonly RankingRules<FactSheet> Counted = CountedBy(Arrival, LibraryCall.ByArrival(Arrival));

    /// <summary>The call with children counted beforehand and the second of arrival, as the wide table of the databases has them.</summary>
    public static readonly RankingRules<FactSheet> Wide = CountedBy(
        Seconds, TieKey.SmallerFirst(LibraryCall.Label("T-SECONDS", "Arrivo"), Seconds));

    private readonly RankingRules<FactSheet> _rules;
    private readonly Batch[] _batches;
    private readonly FactTable<FactSheet>[] _tables;
    private readonly int[] _order;
    private int _ranked;

    /// <param name="data">The requests.</param>
    /// <param name="lists">Whether children are listed, not counted.</param>
    /// <param name="made">Whether the table is made of the caller's columns in each run.</param>
    public LibraryTable(DataSet data, bool lists, bool made)
        : base(made ? "Conciliazione.Core, table made and ordered" : "Conciliazione.Core, table ordered")
    {
        _rules = lists ? Listed : Counted;
        _batches = [.. Enumerable.Range(0, data.Batches).Select(batch => new Batch(data.Columns, batch * data.Size, data.Size, lists))];
        _tables = made ? [] : Array.ConvertAll(_batches, Make);
        _order = new int[data.Size];
    }

    public override void Run(int batch)
    {
        FactTable<FactSheet> table = _tables.Length == 0 ? Make(_batches[batch]) : _tables[batch];
        _ranked = _rules.Order(table, LibraryCall.Days, _order);
        int first = _batches[batch].Number[0];
        foreach (ref int place in _order.AsSpan(0, _ranked))
        {
            place += first;
        }
    }

    public override ReadOnlySpan<int> Found() => _order.AsSpan(0, _ranked);

    /// <summary>All requests as one table with dated lists of children.</summary>
    public static FactTable<FactSheet> ListedTable(Columns columns) =>
        FactTable.Create(Listed.Grid.Catalogue, columns.Rows, new Batch(columns, 0, columns.Rows, lists: true).ToColumns()).OrThrow();

    private FactTable<FactSheet> Make(Batch batch) =>
        FactTable.Create(_rules.Grid.Catalogue, batch.Number.Length, batch.ToColumns()).OrThrow();

    private static RankingRules<FactSheet> CountedBy(Fact<FactSheet> arrival, TieKey<FactSheet> earlierFirst) => LibraryCall.RulesOf(
        [Birth, Elder, Babies, Small, School, Isee, Kind, Single, arrival, Number],
        Birth,
        Elder,
        ScoringRule.CappedSum(LibraryCall.Label("P-CHILDREN", "Figli"), Points.Of(10), Each("P-BABIES", Babies, 4), Each("P-SMALL", Small, 3), Each("P-SCHOOL", School, 1)),
        Isee,
        Kind,
        Single,
        earlierFirst,
        Number);

    /// <summary>Points for each of a number of children; what is above ten is cut off by the sum.</summary>
    private static ScoringRule<FactSheet> Each(string code, Fact<FactSheet>.WholeNumber count, int points)
    {
        int most = (10 + points - 1) / points;
        Band<int>[] bands = [.. Enumerable.Range(1, most).Select(n => Band.Of(n == most ? Bounds.AtLeast(n) : Bounds.Exactly(n), n * points))];
        return ScoringRule.Bands(LibraryCall.Label(code, "Figli"), count, Points.Zero, bands);
    }

    /// <summary>A batch as a caller holds it, in the types of the library's columns.</summary>
    private sealed class Batch(Columns columns, int first, int rows, bool lists)
    {
        private readonly long[] _isee = [.. columns.Isee.Skip(first).Take(rows).Select(cents => (long)cents)];
        private readonly int[] _kind = [.. columns.Kind.Skip(first).Take(rows).Select(kind => (int)kind)];
        private readonly bool[] _single = [.. columns.Single.Skip(first).Take(rows).Select(single => single == 1)];
        private readonly Instant[] _arrival = [.. columns.Arrival.Skip(first).Take(rows).Select(second => Call.Opening.Plus(Duration.FromSeconds(second)))];
        private readonly int[] _babies = [.. columns.Babies.Skip(first).Take(rows).Select(count => (int)count)];
        private readonly int[] _small = [.. columns.Small.Skip(first).Take(rows).Select(count => (int)count)];
        private readonly int[] _school = [.. columns.School.Skip(first).Take(rows).Select(count => (int)count)];
        private readonly int[] _offsets = [.. columns.Offsets.Skip(first).Take(rows + 1).Select(offset => offset - columns.Offsets[first])];

        public int[] Number { get; } = [.. Enumerable.Range(first, rows)];

        public FactColumn[] ToColumns() =>
        [
            FactColumn.Age(Birth, columns.Birth.AsSpan(first, rows)),
            FactColumn.Age(Elder, columns.Elder.AsSpan(first, rows)),
            FactColumn.Amount(Isee, _isee),
            FactColumn.Choice(Kind, _kind),
            FactColumn.YesNo(Single, _single),
            FactColumn.Moment(Arrival, _arrival),
            FactColumn.WholeNumber(LibraryTable.Number, Number),
            .. lists
                ? (FactColumn[])[FactColumn.DatedList(Children, _offsets, columns.Children.AsSpan(columns.Offsets[first]..columns.Offsets[first + rows]))]
                : [FactColumn.WholeNumber(Babies, _babies), FactColumn.WholeNumber(Small, _small), FactColumn.WholeNumber(School, _school)],
        ];
    }
}
