using System.Diagnostics;
using System.Globalization;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Rankings;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Rivals;

/// <summary>
/// As many households as the region has, from columns: judged and scored on two cores, then ranked. Nobody to compare with: time and
/// memory alone.
/// </summary>
internal static class ManyHouseholds
{
    private const int Rounds = 5;
    private const long Mebibyte = 1 << 20;

    private static readonly Fact<FactSheet>.Age Birth = SheetFact.Age("BIRTH", new("età", "age"));
    private static readonly Fact<FactSheet>.Age Elder = SheetFact.Age("ELDER", new("età della persona assistita", "age of the relative"));
    private static readonly Fact<FactSheet>.DatedList Children = SheetFact.DatedList("CHILDREN", new("figli", "children"));
    private static readonly Fact<FactSheet>.Amount Isee = SheetFact.Amount("ISEE", new("ISEE", "ISEE"));
    private static readonly Fact<FactSheet>.Choice Kind = SheetFact.Choice("KIND", new("lavoro", "work"), LibraryCall.Kinds);
    private static readonly Fact<FactSheet>.YesNo Single = SheetFact.YesNo("SINGLE", new("monoparentale", "single parent"));
    private static readonly Fact<FactSheet>.Moment Arrival = SheetFact.Moment("ARRIVAL", new("arrivo", "arrival"));
    private static readonly Fact<FactSheet>.WholeNumber Number = SheetFact.WholeNumber("NUMBER", new("protocollo", "protocol number"));

    private static readonly RankingRules<FactSheet> Rules = LibraryCall.RulesOf(
        [Birth, Elder, Children, Isee, Kind, Single, Arrival, Number], Birth, Elder, LibraryCall.ByChild(Children), Isee, Kind, Single, TieKey.EarlierFirst(LibraryCall.Label("T-ARRIVAL", "Arrivo"), Arrival), Number);

    /// <summary>An applicant of age, in work, with a child up to 13 years or an elderly relative, below an income.</summary>
    private static readonly RequirementSet<FactSheet> Access = RequirementSet<FactSheet>.Create(
        1,
        Rules.Grid.Catalogue,
        Requirement.AllOf(
            LibraryCall.Label("ACCESS", "Accesso"),
            Requirement.Within(LibraryCall.Label("A-AGE", "Maggiore età"), Birth, Bounds.AtLeast(18)),
            Requirement.Among(LibraryCall.Label("A-WORK", "Lavoro"), Kind, "E", "S", "C"),
            Requirement.AnyOf(
                LibraryCall.Label("A-CARE", "Cura"),
                Requirement.Count(LibraryCall.Label("A-CHILD", "Figli"), Children, Bounds.AtMost(13), Bounds.AtLeast(1)),
                Requirement.Within(LibraryCall.Label("A-ELDER", "Persona assistita"), Elder, Bounds.AtLeast(65))),
            Requirement.Within(LibraryCall.Label("A-ISEE", "ISEE"), Isee, Bounds.AtMost(Euro.FromCents(35_000_00))))).OrThrow();

    public static void Run(int rows)
    {
        FactTable<FactSheet> table = TableOf(Columns.Draw(rows));
        var verdicts = new Verdict[rows];
        var scores = new Score[rows];
        int[] order = new int[rows];
        Console.WriteLine("| Households | Judged and scored | Ranked | Whole | Processor | Met | Ranked | Memory at most |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
            long start = Stopwatch.GetTimestamp();
            Parallel.Invoke(
                () => Access.Judge(table, LibraryCall.Days, verdicts),
                () => Rules.Grid.Score(table, LibraryCall.Days, scores));
            TimeSpan judged = Stopwatch.GetElapsedTime(start);
            int ranked = Rules.Order(table, LibraryCall.Days, scores, order);
            TimeSpan whole = Stopwatch.GetElapsedTime(start);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {rows:N0} | {judged.TotalMilliseconds:N0} ms | {(whole - judged).TotalMilliseconds:N0} ms | {whole.TotalMilliseconds:N0} ms | {(process.TotalProcessorTime - processor).TotalMilliseconds:N0} ms | {verdicts.Count(verdict => verdict == Verdict.Met):N0} | {ranked:N0} | {process.PeakWorkingSet64 / Mebibyte:N0} MiB |"));
        }
    }

    private static FactTable<FactSheet> TableOf(Columns columns) => FactTable.Create(
        Rules.Grid.Catalogue,
        columns.Rows,
        [
            FactColumn.Age(Birth, columns.Birth),
            FactColumn.Age(Elder, columns.Elder),
            FactColumn.Amount(Isee, Array.ConvertAll(columns.Isee, cents => (long)cents)),
            FactColumn.Choice(Kind, Array.ConvertAll(columns.Kind, kind => (int)kind)),
            FactColumn.YesNo(Single, Array.ConvertAll(columns.Single, single => single == 1)),
            FactColumn.Moment(Arrival, Array.ConvertAll(columns.Arrival, second => Call.Opening.Plus(Duration.FromSeconds(second)))),
            FactColumn.WholeNumber(Number, [.. Enumerable.Range(0, columns.Rows)]),
            FactColumn.DatedList(Children, columns.Offsets, columns.Children),
        ]).OrThrow();
}
