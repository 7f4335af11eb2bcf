using Conciliazione.Incentives;

namespace Conciliazione.Tests.Incentives;

/// <summary>A round as it is asked for: no requirement of its input is broken, but that trials may not be completed.</summary>
public sealed record IncentiveCase(
    IncentiveCall Call, IncentiveFund Fund, ValueList<IncentiveApplication> Applications, ValueList<CompletedTrial> Completed)
{
    public IncentiveScheme Scheme => Call.Schemes[0];

    public IncentiveRound Award() => Call.Award("FIRST", Fund, Applications).OrThrow();
}
