namespace Conciliazione;

/// <summary>How a number with a fixed point is dressed.</summary>
/// <param name="Groups">Whether thousands are parted.</param>
/// <param name="TrimsZeros">Whether decimals that are zero at the end are left out.</param>
/// <param name="Prefix">What stands between the sign and the digits.</param>
/// <param name="Suffix">What follows the digits.</param>
internal readonly record struct NumberShape(bool Groups, bool TrimsZeros, string? Prefix = null, string? Suffix = null)
{
    public static NumberShape Plain { get; } = new(Groups: false, TrimsZeros: false);

    public static NumberShape Grouped { get; } = new(Groups: true, TrimsZeros: false);
}
