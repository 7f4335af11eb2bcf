namespace Conciliazione.Alliances;

/// <summary>The bodies of a territory that joined its conciliation network, counted by category. Italian term: rete territoriale.</summary>
/// <remarks>
/// The published plans count the bodies without listing them, so a network is its counts; <see cref="Of"/> makes them from a
/// list. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record TerritorialNetwork
{
    private TerritorialNetwork(string name, ValueList<CategoryCount> counts, int total, LegalSource source)
    {
        Name = name;
        Counts = counts;
        Total = total;
        Source = source;
    }

    /// <summary>The name of the network.</summary>
    public string Name { get; }

    /// <summary>The bodies by category.</summary>
    public ValueList<CategoryCount> Counts { get; }

    /// <summary>How many bodies there are.</summary>
    public int Total { get; }

    /// <summary>The text that counts them.</summary>
    public LegalSource Source { get; }

    /// <summary>Builds a network from its published counts, or says everything that is wrong with them.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="counts">The bodies by category: none negative, no category twice.</param>
    /// <param name="statedTotal">The total that the text states; the counts sum to it.</param>
    /// <param name="source">The text that counts them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    public static Validated<TerritorialNetwork> Create(
        string name, ValueList<CategoryCount> counts, int statedTotal, LegalSource source)
    {
        Guard.Against.Null(counts);
        Guard.Against.Null(source);
        var defects = new List<Defect>();
        defects.AddWhenBlank(name, "network.name", source);
        defects.AddRange(counts
            .Where(count => count.Count < 0)
            .Select(count => NumberDefects.Negative.At($"network.counts[{count.Category}]", count.Count, 0, source)));
        defects.AddRange(counts
            .GroupBy(count => count.Category)
            .Where(same => same.Skip(1).Any())
            .Select(same => AllianceDefects.CategoryTwice.At(
                $"network.counts[{same.Key}]", FactValue.Of(same.Key.Title), FactValue.Of(1), source)));
        long sum = counts.Sum(count => (long)count.Count);
        if (sum != statedTotal)
        {
            defects.Add(AllianceDefects.NetworkTotal.At("network.total", sum, statedTotal, source));
        }

        return Validated<TerritorialNetwork>.From(defects, () => new(name, counts, statedTotal, source));
    }

    /// <summary>Counts a list of bodies, or says which of them stand there twice.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="bodies">The bodies, nobody twice.</param>
    /// <param name="source">The text or register that lists them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bodies"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    public static Validated<TerritorialNetwork> Of(string name, ValueList<Body> bodies, LegalSource source)
    {
        Guard.Against.Null(bodies);
        Guard.Against.Null(source);
        var defects = new List<Defect>();
        defects.AddWhenBlank(name, "network.name", source);
        defects.AddRepeated(bodies, "network.bodies", source);
        return Validated<TerritorialNetwork>.From(defects, () => new(name, CategoryCount.Of(bodies), bodies.Count, source));
    }

    /// <summary>Name and total.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}, {Total}");

    /// <summary>How many bodies of a category there are; 0 where the network counts none.</summary>
    /// <param name="category">The category.</param>
    public int CountOf(BodyCategory category) => Counts.Where(count => count.Category == category).Sum(count => count.Count);
}
