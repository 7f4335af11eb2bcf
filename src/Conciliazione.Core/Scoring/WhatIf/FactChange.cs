using Conciliazione.Facts;
using OneOf;

namespace Conciliazione.Scoring;

/// <summary>
/// A fact assumed to differ from its actual value: its code, and the value as rules read it: one number, marks or ages.
/// </summary>
internal sealed record FactChange(string Code, OneOf<long, ValueList<Points>, ItemAges> Value)
{
    /// <summary>The value of a fact that is a single number; one mark counts as such.</summary>
    public long Raw => Value.TryPickT0(out long raw, out _) ? raw : Value.AsT1[0].Hundredths;

    public object Other => Value.Value;

    public bool Of<TSubject>(Fact<TSubject> fact)
        where TSubject : notnull => string.Equals(fact.Code, Code, StringComparison.Ordinal);
}
