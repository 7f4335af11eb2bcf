using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Conciliazione;

/// <summary>An immutable list whose equality is by content. Italian term: elenco.</summary>
/// <typeparam name="T">The type of the items, compared and hashed by <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <remarks>
/// Two lists are equal if they hold equal items in the same order, and equal lists have equal hashes; the framework's immutable
/// collections do not guarantee this, and records need it to be values. Items are never <see langword="null"/>. Thread-safe if
/// the items are.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[] _items;

    internal ValueList(T[] items)
    {
        // Values of value types are never null, so they are not checked.
        if (default(T) is null && Array.Exists(items, item => item is null))
        {
            throw new ArgumentException("A value list holds no null items.", nameof(items));
        }

        _items = items;
    }

    /// <summary>The empty list.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a zero-based index.</summary>
    /// <param name="index">The index; from 0 (inclusive) to <see cref="Count"/> (exclusive).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => (uint)index < (uint)_items.Length ? _items[index] : throw PastTheEnd(index);

    /// <summary>Returns the items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Determines whether two lists hold equal items in the same order.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two lists differ in an item or in the order.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns an enumerator that does not allocate.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Returns the items in brackets, separated by commas, regardless of the current culture.</summary>
    public override string ToString() => $"[{string.Join(", ", _items.Select(Written))}]";

    private ArgumentOutOfRangeException PastTheEnd(int index) =>
        new(nameof(index), index, FormattableString.Invariant($"The list has {_items.Length} items."));

    internal static string? Written(T item) =>
        item is IFormattable formattable ? formattable.ToString(format: null, CultureInfo.InvariantCulture) : item.ToString();
}
