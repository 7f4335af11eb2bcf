using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>
/// The position of a value relative to bounds: the distance from the nearest end, and a text if the value is outside.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FactPlace(ValueList<Margin> Margins, LocalizedText? Reason)
{
    /// <summary>
    /// Returns the position of a value whose distance from an end is a single number; <paramref name="gap"/> returns that
    /// distance with its sign.
    /// </summary>
    public static FactPlace Of(FactKind kind, long step, StepBounds bounds, Func<long, long, FactValue.Fraction> gap)
    {
        FactValue.Fraction? below = bounds.From is { } from ? gap(from.Value, step) : null;
        FactValue.Fraction? above = bounds.To is { } to ? gap(step, to.Value) : null;
        FactValue.Fraction nearest = below is null || (above is not null && above.Value < below.Value) ? above! : below;
        if (bounds.Contains(step))
        {
            return new([new Margin(nearest)], Reason: null);
        }

        var magnitude = new FactValue.Fraction(nearest.Value.Sign < 0 ? -nearest.Value : nearest.Value, nearest.Unit, nearest.Decimals);
        return new([new Margin(nearest)], BoundWords.Outside(kind, above: step > bounds.Maximum, magnitude));
    }
}
