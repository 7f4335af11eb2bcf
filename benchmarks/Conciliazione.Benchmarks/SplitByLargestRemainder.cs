using BenchmarkDotNet.Attributes;
using Conciliazione.Funding;

namespace Conciliazione.Benchmarks;

/// <summary>A contribution split with every share cut to the cent, and the cents left given to the largest remainders.</summary>
[MemoryDiagnoser]
public class SplitByLargestRemainder
{
    private SplitData _data = SplitData.Of(2, SplitPolicy.ByLargestRemainder);

    /// <summary>How many shares the contribution is divided into.</summary>
    [Params(2, 100)]
    public int Shares { get; set; }

    /// <summary>Makes the shares and sees to it that both ways give the same cents.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _data = SplitData.Of(Shares, SplitPolicy.ByLargestRemainder);
        _data.RequireSameCents(ByHand());
    }

    /// <summary>The baseline, as wide as the library counts: straight-line arithmetic in 128 bits, giving an array of cents.</summary>
    [Benchmark(Baseline = true)]
    public long[] ByHand()
    {
        Int128 contribution = SplitData.Contribution.Cents;
        long[] units = _data.Units;
        long[] cents = new long[units.Length];
        long[] largestFirst = new long[units.Length];
        long left = SplitData.Contribution.Cents;
        for (int i = 0; i < cents.Length; i++)
        {
            Int128 product = contribution * units[i];
            cents[i] = (long)(product / SplitData.UnitsInAWhole);
            left -= cents[i];
            // What the remainder lacks and the place in one number, so that equal remainders keep the declared order.
            largestFirst[i] = ((SplitData.UnitsInAWhole - (long)(product % SplitData.UnitsInAWhole)) * cents.Length) + i;
        }

        Array.Sort(largestFirst);
        for (int i = 0; i < left; i++)
        {
            cents[largestFirst[i] % cents.Length]++;
        }

        return cents;
    }

    /// <summary>The library: amounts, exact fractions and what is left, as a value.</summary>
    [Benchmark]
    public ContributionSplit Split() => _data.Split();

    /// <summary>The same, and one Italian sentence a share.</summary>
    [Benchmark]
    public int SplitAndExplain()
    {
        int characters = 0;
        foreach (Finding finding in _data.Split().Explain())
        {
            characters += finding.Explain(Language.Italian).Length;
        }

        return characters;
    }
}
