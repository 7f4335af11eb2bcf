using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>A candidate to rank: its score card, and optionally one fact assumed to be different.</summary>
internal sealed record Contestant<TApplication>(
    string Reference, TApplication Application, EvaluationDays Days, CandidateState State, ScoreCard Card, FactChange? Change = null)
    where TApplication : notnull
{
    public bool IsCompeting => State is CandidateState.Competing;

    public bool TryRead(IMeasured<TApplication> measured, out long raw)
    {
        if (Change is { } other && other.Of(measured.Fact))
        {
            raw = other.Raw;
            return true;
        }

        return measured.TryRead(Application, Days, out raw);
    }

    public bool TryRead(Fact<TApplication>.YesNo fact, out long raw)
    {
        if (Change is { } other && other.Of(fact))
        {
            raw = other.Raw;
            return true;
        }

        return fact.TryRead(Application, Days, out raw);
    }

    public bool TryRead(Fact<TApplication>.Choice fact, out long raw)
    {
        if (Change is { } other && other.Of(fact))
        {
            raw = other.Raw;
            return true;
        }

        return fact.TryRead(Application, Days, out raw);
    }

    public bool TryRead(Audience<TApplication> audience, out long raw)
    {
        if (Change is { } other && other.Of(audience.Fact))
        {
            raw = other.Raw;
            return true;
        }

        return audience.TryRead(Application, Days, out raw);
    }
}
