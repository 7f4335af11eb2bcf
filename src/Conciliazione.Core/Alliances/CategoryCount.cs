namespace Conciliazione.Alliances;

/// <summary>How many bodies of a category there are. Italian term: consistenza.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CategoryCount
{
    /// <summary>Builds a count; whether it makes sense is for what holds it to say.</summary>
    /// <param name="category">The category.</param>
    /// <param name="count">How many bodies.</param>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is <see langword="null"/>.</exception>
    public CategoryCount(BodyCategory category, int count)
    {
        Category = Guard.Against.Null(category);
        Count = count;
    }

    /// <summary>The category.</summary>
    public BodyCategory Category { get; }

    /// <summary>How many bodies.</summary>
    public int Count { get; }

    /// <summary>Category and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Category} {Count}");

    /// <summary>Counts bodies by category, in the order of <see cref="BodyCategory.All"/>, leaving out the empty ones.</summary>
    internal static ValueList<CategoryCount> Of(IReadOnlyCollection<Body> bodies) => BodyCategory.All
        .Select(category => new CategoryCount(category, bodies.Count(body => body.Category == category)))
        .Where(count => count.Count > 0)
        .ToValueList();
}
