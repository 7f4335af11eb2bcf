using Conciliazione.CostPlans;

namespace Conciliazione.Benchmarks;

/// <summary>
/// The same cost plans twice: as the library's values, and as the plain arrays of cents that a hand-written loop would use.
/// </summary>
internal sealed class PlanData
{
    /// <summary>One plan in this many falls short of the co-financing floor, the last rule, so that no plan is rejected early.</summary>
    private const int OneShortIn = 8;

    private const ulong Seed = 20201123;

    private ulong _state = Seed;

    private PlanData(int plans)
    {
        A = new long[plans];
        Coordination = new long[plans];
        B = new long[plans];
        C = new long[plans];
        D = new long[plans];
        E = new long[plans];
        Total = new long[plans];
        Grant = new long[plans];
        Cofinancing = new long[plans];
        FirstRow = new int[plans + 1];
        Plans = new CostPlan[plans];
        var cash = new List<long>();
        var inKind = new List<long>();
        for (int i = 0; i < plans; i++)
        {
            Fill(i, cash, inKind);
        }

        Cash = [.. cash];
        InKind = [.. inKind];
    }

    public CostPlan[] Plans { get; }

    public long[] A { get; }

    public long[] Coordination { get; }

    public long[] B { get; }

    public long[] C { get; }

    public long[] D { get; }

    public long[] E { get; }

    public long[] Total { get; }

    public long[] Grant { get; }

    public long[] Cofinancing { get; }

    /// <summary>Where the co-financing rows of each plan start, and at last where they end.</summary>
    public int[] FirstRow { get; }

    public long[] Cash { get; }

    public long[] InKind { get; }

    /// <summary>So many plans, always the same ones: of the size of the four funded projects, with two to five bodies.</summary>
    public static PlanData Of(int plans) => new(plans);

    private void Fill(int i, List<long> cash, List<long> inKind)
    {
        A[i] = Between(1_000_00, 180_000_00);
        B[i] = Between(0, 20_000_00);
        C[i] = Between(0, 60_000_00);
        D[i] = Between(0, 40_000_00);
        E[i] = Between(0, 5_000_00);
        Total[i] = A[i] + B[i] + C[i] + D[i] + E[i];
        Coordination[i] = Math.Min(A[i], Total[i] * Between(2, 15) / 100);
        // In hundredths of a percent of the total, rounded up so that a plan at 30% is not a cent below it.
        long share = i % OneShortIn == OneShortIn - 1 ? Between(25_00, 29_90) : Between(30_00, 40_00);
        Cofinancing[i] = ((Total[i] * share) + 9_999) / 10_000;
        Grant[i] = Total[i] - Cofinancing[i];

        FirstRow[i] = cash.Count;
        long left = Cofinancing[i];
        for (long rows = Between(2, 5); rows > 1; rows--)
        {
            long part = Between(0, left / 2);
            long ofItCash = Between(0, part);
            cash.Add(ofItCash);
            inKind.Add(part - ofItCash);
            left -= part;
        }

        cash.Add(0);
        inKind.Add(left);
        FirstRow[i + 1] = cash.Count;
        Plans[i] = AsPlan(i, cash, inKind);
    }

    private CostPlan AsPlan(int i, List<long> cash, List<long> inKind) => new(
        [
            new("A", Euro.FromCents(A[i])),
            new("A.COORD", Euro.FromCents(Coordination[i])),
            new("B", Euro.FromCents(B[i])),
            new("C", Euro.FromCents(C[i])),
            new("D", Euro.FromCents(D[i])),
            new("E", Euro.FromCents(E[i])),
        ],
        Enumerable.Range(FirstRow[i], FirstRow[i + 1] - FirstRow[i])
            .Select(row => new CofinancingLine($"body {row}", Euro.FromCents(cash[row]), Euro.FromCents(inKind[row])))
            .ToValueList(),
        Euro.FromCents(Total[i]),
        Euro.FromCents(Grant[i]),
        Euro.FromCents(Cofinancing[i]));

    // A linear congruence with Knuth's constants: the same numbers on every machine and with every framework.
    private long Between(long minimum, long maximum)
    {
        _state = (_state * 6364136223846793005) + 1442695040888963407;
        return minimum + (long)((_state >> 16) % (ulong)(maximum - minimum + 1));
    }
}
