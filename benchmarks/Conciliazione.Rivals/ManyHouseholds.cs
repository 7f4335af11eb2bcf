using System.Diagnostics;
using System.Globalization;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rivals;

/// <summary>
/// As many households as the region has, from columns: judged and scored on two cores, then ranked. Nobody to compare with: time and
/// memory alone.
/// </summary>
internal static class ManyHouseholds
{
    private const int Rounds = 5;
    private const long Mebibyte = 1 << 20;

    /// <summary>An applicant of age, in work, with a child up to 13 years or an elderly relative, below an income.</summary>
    private static readonly RequirementSet<FactSheet> Access = RequirementSet<FactSheet>.Create(
        1,
        LibraryTable.Listed.Grid.Catalogue,
        Requirement.AllOf(
            LibraryCall.Label("ACCESS", "Accesso"),
            Requirement.Within(LibraryCall.Label("A-AGE", "Maggiore età"), LibraryTable.Birth, Bounds.AtLeast(18)),
            Requirement.Among(LibraryCall.Label("A-WORK", "Lavoro"), LibraryTable.Kind, "E", "S", "C"),
            Requirement.AnyOf(
                LibraryCall.Label("A-CARE", "Cura"),
                Requirement.Count(LibraryCall.Label("A-CHILD", "Figli"), LibraryTable.Children, Bounds.AtMost(13), Bounds.AtLeast(1)),
                Requirement.Within(LibraryCall.Label("A-ELDER", "Persona assistita"), LibraryTable.Elder, Bounds.AtLeast(65))),
            Requirement.Within(LibraryCall.Label("A-ISEE", "ISEE"), LibraryTable.Isee, Bounds.AtMost(Euro.FromCents(35_000_00))))).OrThrow();

    public static void Run(int rows)
    {
        FactTable<FactSheet> table = LibraryTable.ListedTable(Columns.Draw(rows));
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
                () => LibraryTable.Listed.Grid.Score(table, LibraryCall.Days, scores));
            TimeSpan judged = Stopwatch.GetElapsedTime(start);
            int ranked = LibraryTable.Listed.Order(table, LibraryCall.Days, scores, order);
            TimeSpan whole = Stopwatch.GetElapsedTime(start);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {rows:N0} | {judged.TotalMilliseconds:N0} ms | {(whole - judged).TotalMilliseconds:N0} ms | {whole.TotalMilliseconds:N0} ms | {(process.TotalProcessorTime - processor).TotalMilliseconds:N0} ms | {verdicts.Count(verdict => verdict == Verdict.Met):N0} | {ranked:N0} | {process.PeakWorkingSet64 / Mebibyte:N0} MiB |"));
        }
    }
}
