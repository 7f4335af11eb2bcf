using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Incentives;

/// <summary>An application of an enterprise for an incentive. Italian term: richiesta di incentivo.</summary>
/// <remarks>
/// The figures are kept as submitted: <see cref="IncentiveCall.Award"/> reports their defects. Equality is by content. Immutable and
/// thread-safe.
/// </remarks>
public sealed record IncentiveApplication
{
    /// <summary>Initializes a new application.</summary>
    /// <param name="code">The caller's identifier of the application; not blank, and never a name.</param>
    /// <param name="enterprise">The caller's identifier of the enterprise; not blank.</param>
    /// <param name="facts">The facts that requirements and grid read.</param>
    /// <param name="days">The evaluation days.</param>
    /// <param name="benefit">The benefit applied for.</param>
    /// <param name="asked">The amount applied for, or what the benefit costs the fund; zero or more.</param>
    /// <param name="cost">The cost to the enterprise of what the incentive is for; unknown if not stated.</param>
    /// <param name="arrived">
    /// When the application arrived; may be <see langword="null"/> if a ranking puts applications in order.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A text is <see langword="null"/> or blank, <paramref name="facts"/> is <see langword="null"/>, or <paramref name="benefit"/> is not a
    /// declared value.
    /// </exception>
    public IncentiveApplication(
        string code,
        string enterprise,
        FactSheet facts,
        EvaluationDays days,
        IncentiveBenefit benefit,
        Euro asked,
        Known<Euro> cost = default,
        Instant? arrived = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Enterprise = Guard.Against.NullOrWhiteSpace(enterprise);
        Facts = Guard.Against.Null(facts);
        Days = days;
        Benefit = Guard.Against.Undeclared(benefit);
        Asked = asked;
        Cost = cost;
        Arrived = arrived;
    }

    /// <summary>The caller's identifier of the application.</summary>
    public string Code { get; }

    /// <summary>The caller's identifier of the enterprise.</summary>
    public string Enterprise { get; }

    /// <summary>The facts that requirements and grid read.</summary>
    public FactSheet Facts { get; }

    /// <summary>The evaluation days.</summary>
    public EvaluationDays Days { get; }

    /// <summary>The benefit applied for.</summary>
    public IncentiveBenefit Benefit { get; }

    /// <summary>The amount applied for.</summary>
    public Euro Asked { get; }

    /// <summary>The cost to the enterprise, or unknown.</summary>
    public Known<Euro> Cost { get; }

    /// <summary>When the application arrived, or <see langword="null"/>.</summary>
    public Instant? Arrived { get; }

    /// <summary>Returns the code and the amount applied for.</summary>
    public override string ToString() => $"{Code} {Asked}";
}
