using System.Globalization;
using System.Runtime.InteropServices;

namespace Conciliazione.Facts;

/// <summary>Lower and upper bounds of a value; each edge states whether it is included. Italian term: limiti.</summary>
/// <typeparam name="T">The type of the values, such as <see cref="int"/>, <see cref="Euro"/> or a day.</typeparam>
/// <remarks>
/// Empty bounds can be created, so that a reader can report them with all the other defects; a rule set rejects them. Equality is
/// by content. The default value is unbounded on both sides. Immutable and thread-safe.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bounds<T>
    where T : struct, IComparable<T>
{
    /// <summary>Initializes new bounds from their ends.</summary>
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

    /// <summary>Determines whether a value is within the bounds.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(T value) =>
        (From is not { } from || value.CompareTo(from.Value) >= (from.Edge == Edge.Inclusive ? 0 : 1))
        && (To is not { } to || value.CompareTo(to.Value) <= (to.Edge == Edge.Inclusive ? 0 : -1));

    /// <summary>
    /// Returns the bounds as an interval in invariant form: square brackets for inclusive edges, round brackets for exclusive
    /// ones.
    /// </summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(From is { Edge: Edge.Inclusive } ? '[' : '(')}{From?.Value}, {To?.Value}{(To is { Edge: Edge.Inclusive } ? ']' : ')')}");
}
