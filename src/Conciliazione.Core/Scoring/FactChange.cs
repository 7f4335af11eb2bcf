using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>A fact taken to be otherwise than it is: its code, and the value as rules read it.</summary>
internal sealed record FactChange(string Code, long Raw, object? Detail)
{
    public bool Of<TSubject>(Fact<TSubject> fact)
        where TSubject : notnull => string.Equals(fact.Code, Code, StringComparison.Ordinal);
}
