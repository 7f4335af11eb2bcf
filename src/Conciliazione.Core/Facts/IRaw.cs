namespace Conciliazione.Facts;

/// <summary>How a value becomes the number that rules compare; a type and not a function, so that a loop holds it without a call.</summary>
internal interface IRaw<in T>
    where T : notnull
{
    public static abstract long Of(T value);
}
