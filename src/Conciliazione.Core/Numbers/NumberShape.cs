namespace Conciliazione;

/// <summary>The formatting options of a fixed-point number.</summary>
/// <param name="Groups">Whether thousands are separated.</param>
/// <param name="TrimsZeros">Whether trailing zeros among the decimals are omitted.</param>
/// <param name="Prefix">The text between the sign and the digits.</param>
/// <param name="Suffix">The text after the digits.</param>
internal readonly record struct NumberShape(bool Groups, bool TrimsZeros, string? Prefix = null, string? Suffix = null)
{
    public static NumberShape Plain { get; } = new(Groups: false, TrimsZeros: false);

    public static NumberShape Grouped { get; } = new(Groups: true, TrimsZeros: false);
}
