namespace Conciliazione;

/// <summary>Finds what appears more than once in a list that should hold it once.</summary>
internal static class Repetition
{
    /// <summary>Returns the items that share a key with another, grouped by key, in the order of their first item.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="key">Returns the key of an item.</param>
    /// <param name="comparer">The comparer of the keys; that of their type when omitted, which is ordinal for texts.</param>
    public static IEnumerable<IGrouping<TKey, T>> Repeated<T, TKey>(
        this IEnumerable<T> items, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null) => items
        .GroupBy(key, comparer)
        .Where(same => same.Skip(1).Any());
}
