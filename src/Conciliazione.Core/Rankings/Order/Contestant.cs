using Conciliazione.Facts;
using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>A candidate to rank: its score card, and optionally one fact assumed to be different.</summary>
internal sealed record Contestant<TApplication>(
    string Reference, TApplication Application, EvaluationDays Days, CandidateState State, ScoreCard Card, FactChange? Change = null)
    where TApplication : notnull
{
    public bool IsCompeting => State is CandidateState.Competing;

    public bool TryRead(IMeasured<TApplication> measured, out long raw) =>
        IsAssumed(measured.Fact, out raw) || measured.TryRead(Application, Days, out raw);

    public bool TryRead(Fact<TApplication>.YesNo fact, out long raw) => IsAssumed(fact, out raw) || fact.TryRead(Application, Days, out raw);

    public bool TryRead(Fact<TApplication>.Choice fact, out long raw) => IsAssumed(fact, out raw) || fact.TryRead(Application, Days, out raw);

    public bool TryRead(Audience<TApplication> audience, out long raw) =>
        IsAssumed(audience.Fact, out raw) || audience.TryRead(Application, Days, out raw);

    private bool IsAssumed(Fact<TApplication> fact, out long raw)
    {
        raw = Change?.Raw ?? 0;
        return Change?.Of(fact) == true;
    }
}
