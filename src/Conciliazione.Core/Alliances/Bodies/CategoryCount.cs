namespace Conciliazione.Alliances;

/// <summary>The number of bodies of a category. Italian term: consistenza.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CategoryCount
{
    /// <summary>Initializes a new count; the type that holds it checks its validity.</summary>
    /// <param name="category">The category.</param>
    /// <param name="count">The number of bodies.</param>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is <see langword="null"/>.</exception>
    public CategoryCount(BodyCategory category, int count)
    {
        Category = Guard.Against.Null(category);
        Count = count;
    }

    /// <summary>The category.</summary>
    public BodyCategory Category { get; }

    /// <summary>The number of bodies.</summary>
    public int Count { get; }

    /// <summary>Returns the category and the count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Category} {Count}");

    /// <summary>Counts bodies by category, in the order of <see cref="BodyCategory.All"/>, omitting the empty ones.</summary>
    internal static ValueList<CategoryCount> Of(IReadOnlyCollection<Body> bodies) => Of(bodies, BodyCategory.All, body => body.Category);

    /// <summary>Counts bodies by categories of a text's own, in their order, omitting the empty ones.</summary>
    internal static ValueList<CategoryCount> Of(
        IReadOnlyCollection<Body> bodies, ValueList<BodyCategory> categories, Func<Body, BodyCategory> categoryOf) => categories
        .Select(category => new CategoryCount(category, bodies.Count(body => categoryOf(body) == category)))
        .Where(count => count.Count > 0)
        .ToValueList();
}
