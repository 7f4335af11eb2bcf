using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>A candidate with its score card, and perhaps one fact taken to be otherwise.</summary>
internal sealed record Contestant<TApplication>(Candidate<TApplication> Candidate, ScoreCard Card, FactChange? Change = null)
    where TApplication : notnull
{
    public bool IsCompeting => Candidate.Standing is Standing.Competing;

    public bool TryRead(IMeasured<TApplication> measured, out long raw)
    {
        if (Change is { } other && other.Of(measured.Fact))
        {
            raw = other.Raw;
            return true;
        }

        return measured.TryRead(Candidate.Application, Candidate.Days, out raw);
    }

    public bool TryRead(Fact<TApplication>.YesNo fact, out long raw)
    {
        if (Change is { } other && other.Of(fact))
        {
            raw = other.Raw;
            return true;
        }

        return fact.TryRead(Candidate.Application, Candidate.Days, out raw);
    }

    public bool TryRead(Fact<TApplication>.Choice fact, out long raw)
    {
        if (Change is { } other && other.Of(fact))
        {
            raw = other.Raw;
            return true;
        }

        return fact.TryRead(Candidate.Application, Candidate.Days, out raw);
    }

    public bool TryRead(Audience<TApplication> audience, out long raw)
    {
        if (Change is { } other && other.Of(audience.Fact))
        {
            raw = other.Raw;
            return true;
        }

        return audience.TryRead(Candidate.Application, Candidate.Days, out raw);
    }
}
