using BenchmarkDotNet.Attributes;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Benchmarks;

/// <summary>The same rule explained: every finding made, then its text, then what would make the household eligible.</summary>
[MemoryDiagnoser]
public class ExplainHouseholds
{
    private static readonly EvaluationDays Days = EvaluationDays.On(HouseholdData.Day);

    private Household[] _households = [];

    /// <summary>How many households one operation explains.</summary>
    [Params(1_000)]
    public int Households { get; set; }

    /// <summary>Makes the households.</summary>
    [GlobalSetup]
    public void Setup() => _households = HouseholdData.Of(Households);

    /// <summary>Only the verdicts, for comparison.</summary>
    [Benchmark(Baseline = true)]
    public int Judge()
    {
        int met = 0;
        foreach (Household household in _households)
        {
            met += Tradate2020.Access.Judge(household, Days) == Verdict.Met ? 1 : 0;
        }

        return met;
    }

    /// <summary>Every finding, with facts, parameters and what is missing.</summary>
    [Benchmark]
    public int Explain()
    {
        int findings = 0;
        foreach (Household household in _households)
        {
            findings += Tradate2020.Access.Explain(household, Days).Findings.Count;
        }

        return findings;
    }

    /// <summary>Every finding and its Italian lines.</summary>
    [Benchmark]
    public int ExplainAndRender()
    {
        int characters = 0;
        foreach (Household household in _households)
        {
            characters += Tradate2020.Access.Explain(household, Days).Explain(Language.Italian).Length;
        }

        return characters;
    }
}
