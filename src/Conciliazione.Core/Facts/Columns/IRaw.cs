namespace Conciliazione.Facts;

/// <summary>
/// Converts a value to the number that rules compare; a type rather than a function, so that a loop can inline it.
/// </summary>
internal interface IRaw<in T>
    where T : notnull
{
    public static abstract long Of(T value);
}
