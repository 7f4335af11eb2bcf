namespace Conciliazione.Tests;

internal static class KnownInTests
{
    /// <summary>The value of a fact that a test knows to be known.</summary>
    public static T Get<T>(this Known<T> fact)
        where T : notnull => fact.TryGet(out T? value) ? value : throw new InvalidOperationException("The fact is unknown.");
}
