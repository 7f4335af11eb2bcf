using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Conciliazione;

/// <summary>An immutable list whose equality is by content. Italian term: elenco.</summary>
/// <typeparam name="T">The type of the items; equality and hash are those of <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <remarks>
/// Two lists are equal when they hold equal items in the same order, and equal lists have equal hashes; that is what a
/// record needs to be a value, and what the framework's immutable collections do not give. There are no
/// <see langword="null"/> items. Safe for any thread when its items are.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[] _items;

    internal ValueList(T[] items)
    {
        // A value is never null: nothing is to be looked for among values.
        if (default(T) is null && Array.Exists(items, item => item is null))
        {
            throw new ArgumentException("A value list holds no null items.", nameof(items));
        }

        _items = items;
    }

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a place, counted from zero.</summary>
    /// <param name="index">From 0 (inclusive) to <see cref="Count"/> (exclusive).</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item or in the order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
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

    /// <summary>Goes through the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items between brackets, parted by commas, whatever the current culture.</summary>
    public override string ToString() => $"[{string.Join(", ", _items.Select(Written))}]";

    internal static string? Written(T item) =>
        item is IFormattable formattable ? formattable.ToString(format: null, CultureInfo.InvariantCulture) : item.ToString();
}
