using System.Globalization;
using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>From where to where values may go; every edge says whether it belongs. Italian term: limiti.</summary>
/// <typeparam name="T">The type of the values, such as <see cref="int"/>, <see cref="Euro"/> or a day.</typeparam>
/// <remarks>
/// Bounds that hold nothing can be written down, so that what reads them can name them among all that is wrong; a rule set
/// refuses them. Equality is by content. The default value has no limit on either side. Immutable, safe for any thread.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bounds<T>
    where T : struct, IComparable<T>
{
    /// <summary>Builds bounds from their ends.</summary>
    /// <param name="from">The lower end, or <see langword="null"/> for none.</param>
    /// <param name="to">The upper end, or <see langword="null"/> for none.</param>
    public Bounds(Limit<T>? from, Limit<T>? to)
    {
        From = from;
        To = to;
    }

    /// <summary>The lower end, or <see langword="null"/> for none.</summary>
    public Limit<T>? From { get; }

    /// <summary>The upper end, or <see langword="null"/> for none.</summary>
    public Limit<T>? To { get; }

    /// <summary>Whether a value is within the bounds.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(T value) =>
        (From is not { } from || value.CompareTo(from.Value) >= (from.Edge == Edge.Inclusive ? 0 : 1))
        && (To is not { } to || value.CompareTo(to.Value) <= (to.Edge == Edge.Inclusive ? 0 : -1));

    /// <summary>The bounds as an interval in invariant form: square brackets where the edge belongs, round where not.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(From is { Edge: Edge.Inclusive } ? '[' : '(')}{From?.Value}, {To?.Value}{(To is { Edge: Edge.Inclusive } ? ']' : ')')}");
}
