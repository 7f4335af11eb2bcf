using BenchmarkDotNet.Attributes;
using Conciliazione.CostPlans;
using Conciliazione.Editions;

namespace Conciliazione.Benchmarks;

/// <summary>The six rules of the Insubria cost plan: by hand, as a verdict, as findings, as findings read out.</summary>
[MemoryDiagnoser]
public class CheckCostPlan
{
    private PlanData _data = PlanData.Of(plans: 0);

    /// <summary>How many plans one operation checks.</summary>
    [Params(1, 1_000)]
    public int Plans { get; set; }

    /// <summary>Makes the plans and sees to it that all ways give the same verdict on each.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _data = PlanData.Of(Plans);
        for (int i = 0; i < Plans; i++)
        {
            bool byHand = IsMet(i);
            CostPlan plan = _data.Plans[i];
            bool explained = Insubria2020.CostPlans.Check(plan).All(finding => finding.Outcome is Outcome.Met);
            if (Insubria2020.CostPlans.IsMetBy(plan) != byHand || explained != byHand || IsMet64(i) != byHand)
            {
                throw new InvalidOperationException($"Plan {i} is judged in two ways.");
            }
        }
    }

    /// <summary>The baseline, as wide as the library counts: straight-line arithmetic in 128 bits over arrays of cents.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        int met = 0;
        for (int i = 0; i < _data.Total.Length; i++)
        {
            if (IsMet(i))
            {
                met++;
            }
        }

        return met;
    }

    /// <summary>The same in 64 bits, which is enough for amounts like these and not for every amount.</summary>
    [Benchmark]
    public int ByHand64()
    {
        int met = 0;
        for (int i = 0; i < _data.Total.Length; i++)
        {
            if (IsMet64(i))
            {
                met++;
            }
        }

        return met;
    }

    /// <summary>Only the verdict.</summary>
    [Benchmark]
    public int IsMetBy()
    {
        int met = 0;
        foreach (CostPlan plan in _data.Plans)
        {
            if (Insubria2020.CostPlans.IsMetBy(plan))
            {
                met++;
            }
        }

        return met;
    }

    /// <summary>Every finding, with facts, parameters and margins.</summary>
    [Benchmark]
    public int Check()
    {
        int findings = 0;
        foreach (CostPlan plan in _data.Plans)
        {
            findings += Insubria2020.CostPlans.Check(plan).Count;
        }

        return findings;
    }

    /// <summary>Every finding and its Italian sentence.</summary>
    [Benchmark]
    public int CheckAndExplain()
    {
        int characters = 0;
        foreach (CostPlan plan in _data.Plans)
        {
            foreach (Finding finding in Insubria2020.CostPlans.Check(plan))
            {
                characters += finding.Explain(Language.Italian).Length;
            }
        }

        return characters;
    }

    private bool IsMet(int i)
    {
        Int128 total = _data.Total[i];
        Int128 cofinancing = _data.Cofinancing[i];
        Int128 rows = 0;
        for (int row = _data.FirstRow[i]; row < _data.FirstRow[i + 1]; row++)
        {
            rows += _data.Cash[row];
            rows += _data.InKind[row];
        }

        return (Int128)_data.A[i] + _data.B[i] + _data.C[i] + _data.D[i] + _data.E[i] == total
            && _data.Grant[i] + cofinancing == total
            && rows == cofinancing
            && _data.Coordination[i] <= _data.A[i]
            && total > 0
            && (Int128)_data.Coordination[i] * 100 <= total * 15
            // At least 30% once the percentage is rounded half up to two decimals.
            && ((cofinancing * 20_000) + total) / (total * 2) >= 3_000;
    }

    private bool IsMet64(int i)
    {
        long total = _data.Total[i];
        long cofinancing = _data.Cofinancing[i];
        long rows = 0;
        for (int row = _data.FirstRow[i]; row < _data.FirstRow[i + 1]; row++)
        {
            rows += _data.Cash[row];
            rows += _data.InKind[row];
        }

        return _data.A[i] + _data.B[i] + _data.C[i] + _data.D[i] + _data.E[i] == total
            && _data.Grant[i] + cofinancing == total
            && rows == cofinancing
            && _data.Coordination[i] <= _data.A[i]
            && total > 0
            && _data.Coordination[i] * 100 <= total * 15
            && ((cofinancing * 20_000) + total) / (total * 2) >= 3_000;
    }
}
