using BenchmarkDotNet.Attributes;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Benchmarks;

/// <summary>Who may use the services of Tradate (TRA-4): a loop by hand beside the verdicts of the library, on the same households.</summary>
[MemoryDiagnoser]
public class JudgeHouseholds
{
    private static readonly EvaluationDays Days = EvaluationDays.On(HouseholdData.Day);

    private Household[] _households = [];
    private Verdict[] _verdicts = [];

    /// <summary>How many households one operation judges.</summary>
    [Params(1_000, 1_000_000)]
    public int Households { get; set; }

    /// <summary>Makes the households and sees to it that both ways give the same verdict on each.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _households = HouseholdData.Of(Households);
        _verdicts = new Verdict[Households];
        ByHand();
        Verdict[] byHand = [.. _verdicts];
        Judge();
        if (!byHand.AsSpan().SequenceEqual(_verdicts))
        {
            throw new InvalidOperationException("A household is judged in two ways.");
        }
    }

    /// <summary>The baseline: one pass over the members, both questions at once, and no further than both answers need.</summary>
    [Benchmark(Baseline = true)]
    public Verdict[] ByHand()
    {
        for (int i = 0; i < _households.Length; i++)
        {
            int worker = -1;
            int care = -1;
            foreach (HouseholdMember member in _households[i].Members)
            {
                if (!member.Occupation.TryGet(out Occupation? occupation))
                {
                    worker = Math.Max(worker, 0);
                }
                else if (occupation.Job is not null)
                {
                    worker = 1;
                }

                if (!member.InCare.TryGet(out bool inCare))
                {
                    care = Math.Max(care, 0);
                }
                else if (inCare)
                {
                    care = 1;
                }

                if (worker > 0 && care > 0)
                {
                    break;
                }
            }

            _verdicts[i] = (Verdict)Math.Min(worker, care);
        }

        return _verdicts;
    }

    /// <summary>Only the verdicts.</summary>
    [Benchmark]
    public Verdict[] Judge()
    {
        Tradate2020.Access.Judge(_households, Days, _verdicts);
        return _verdicts;
    }
}
