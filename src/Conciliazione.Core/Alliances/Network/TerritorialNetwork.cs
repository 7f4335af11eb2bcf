namespace Conciliazione.Alliances;

/// <summary>
/// The bodies of a territory that joined its work-life balance network, counted by category. Italian term: rete territoriale.
/// </summary>
/// <remarks>
/// The published plans count the bodies without listing them, so a network consists of counts; <see cref="From"/> computes them
/// from a list, and <see cref="NetworkRegister.On"/> from a register. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record TerritorialNetwork
{
    private TerritorialNetwork(string name, ValueList<CategoryCount> counts, int total, LegalSource source, CountingScheme scheme)
    {
        Name = name;
        Counts = counts;
        Total = total;
        Source = source;
        Scheme = scheme;
    }

    /// <summary>The name of the network.</summary>
    public string Name { get; }

    /// <summary>The bodies by category.</summary>
    public ValueList<CategoryCount> Counts { get; }

    /// <summary>The total number of bodies.</summary>
    public int Total { get; }

    /// <summary>The text that counts the bodies.</summary>
    public LegalSource Source { get; }

    /// <summary>The categories by which the bodies are counted, in order.</summary>
    public CountingScheme Scheme { get; }

    /// <summary>Creates a network from its published counts, or returns their defects.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="counts">The bodies by category: no count negative, no category repeated, all of the scheme.</param>
    /// <param name="statedTotal">The total stated in the text; it must equal the sum of the counts.</param>
    /// <param name="source">The text that counts the bodies.</param>
    /// <param name="scheme">
    /// The categories by which the text counts; <see cref="CountingScheme.ByKind"/> when omitted or <see langword="null"/>.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="name"/>, <paramref name="counts"/> or <paramref name="source"/> is <see langword="null"/>.
    /// </exception>
    public static Validated<TerritorialNetwork> Create(
        string name, ValueList<CategoryCount> counts, int statedTotal, LegalSource source, CountingScheme? scheme = null)
    {
        Guard.Against.Null(name);
        Guard.Against.Null(counts);
        Guard.Against.Null(source);
        var defects = new List<Defect>();
        defects.AddWhenBlank(name, "network.name", source);
        CountingScheme categories = scheme ?? CountingScheme.ByKind;
        categories.AddDefects(defects, counts, "network.counts", source);
        long sum = counts.Sum(count => (long)count.Count);
        if (sum != statedTotal)
        {
            defects.Add(DefectCodes.AllianceNetworkTotal.At("network.total", sum, statedTotal, source));
        }

        return Validated<TerritorialNetwork>.From(defects, () => new(name, counts, statedTotal, source, categories));
    }

    /// <summary>Creates a network by counting a list of bodies, or returns a defect for each repeated body.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="bodies">The bodies, with none repeated.</param>
    /// <param name="source">The text or register that lists the bodies.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="bodies"/> or <paramref name="source"/> is <see langword="null"/>.
    /// </exception>
    public static Validated<TerritorialNetwork> From(string name, ValueList<Body> bodies, LegalSource source)
    {
        Guard.Against.Null(name);
        Guard.Against.Null(bodies);
        Guard.Against.Null(source);
        var defects = new List<Defect>();
        defects.AddWhenBlank(name, "network.name", source);
        defects.AddRepeated(bodies, "network.bodies", source);
        return Validated<TerritorialNetwork>.From(defects, () => new(name, CategoryCount.Of(bodies), bodies.Count, source, CountingScheme.ByKind));
    }

    /// <summary>Creates a network from counts that a register found.</summary>
    internal static TerritorialNetwork Counted(string name, ValueList<CategoryCount> counts, LegalSource source, CountingScheme scheme) =>
        new(name, counts, counts.Sum(count => count.Count), source, scheme);

    /// <summary>Returns the name and the total.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}, {Total}");

    /// <summary>Returns the number of bodies of a category; 0 if the network counts none.</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is <see langword="null"/>.</exception>
    public int CountOf(BodyCategory category)
    {
        Guard.Against.Null(category);
        return Counts.Where(count => count.Category == category).Sum(count => count.Count);
    }
}
