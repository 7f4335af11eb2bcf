using Conciliazione.Facts;
using OneOf;

namespace Conciliazione.Scoring;

/// <summary>
/// A fact assumed to differ from its actual value: its code, and the value as rules read it: one number, marks or ages.
/// </summary>
internal sealed record FactChange(string Code, OneOf<long, ValueList<Points>, ItemAges> Value)
{
    public long Raw => Value.AsT0;

    public ValueList<Points> Marks => Value.AsT1;

    public ItemAges Ages => Value.AsT2;

    public bool Of<TSubject>(Fact<TSubject> fact)
        where TSubject : notnull => string.Equals(fact.Code, Code, StringComparison.Ordinal);
}
