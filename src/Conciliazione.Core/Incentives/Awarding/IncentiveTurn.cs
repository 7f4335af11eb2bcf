using Conciliazione.Eligibility;
using Conciliazione.Funding;

namespace Conciliazione.Incentives;

/// <summary>An application before its turn: when that comes, whether it takes part and what is due, each as far as it is known.</summary>
internal sealed record IncentiveTurn
{
    public required IncentiveApplication Application { get; init; }

    public required EligibilityReport Eligibility { get; init; }

    /// <summary>The amount due by the rule of the scheme.</summary>
    public required Finding Amount { get; init; }

    /// <summary>The request, with why it is excluded or what it lacks.</summary>
    public required GrantRequest Request { get; init; }

    /// <summary>Its earliest turn; the same as <see cref="Last"/> if its place in the order is known.</summary>
    public required int First { get; init; }

    /// <summary>Its latest turn.</summary>
    public required int Last { get; init; }

    /// <summary>Whether it takes part whatever it lacks.</summary>
    public required bool IsSure { get; init; }

    /// <summary>The least that is due if it takes part, in cents; the same as <see cref="Most"/> if the amount is known.</summary>
    public required long Least { get; init; }

    /// <summary>The most that may be due, in cents.</summary>
    public required long Most { get; init; }

    public string Code => Application.Code;

    public bool TakesPart => Request.Exclusion is null;

    public bool IsOpen => TakesPart && Request.Missing.Count > 0;

    /// <summary>Whether it receives something even if nothing is due to it in money: a place in a course that costs nothing.</summary>
    public bool IsInvitation => Application.Benefit == IncentiveBenefit.Training;

    public Known<Euro> Due => Least == Most ? Euro.FromCents(Most) : default(Known<Euro>);
}
