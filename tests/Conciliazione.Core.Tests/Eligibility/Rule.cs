using Conciliazione.Eligibility;

namespace Conciliazione.Tests.Eligibility;

/// <summary>How a measured value is bounded in a generated rule.</summary>
public enum Side
{
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Between,
}

/// <summary>What a generated rule without parts reads.</summary>
public enum Reading
{
    Yes,
    No,
    Number,
    Amount,
    Day,
    Age,
    Distance,
    OneOf,
    Count,
    Written,
}

/// <summary>
/// A generated rule in the plainest form, from which the tests build a requirement and, separately, compute the result
/// that it should give. <c>Low</c> and <c>High</c> are the ends of bounds, or in <c>Low</c> how many parts, or how many
/// days after the decision a cure ends.
/// </summary>
public sealed record Rule(
    RequirementForm Form, Reading Reading = default, Side Side = default, int Low = 0, int High = 0, ValueList<Rule>? Parts = null)
{
    public IEnumerable<Rule> All() => (Parts ?? []).SelectMany(part => part.All()).Prepend(this);
}
