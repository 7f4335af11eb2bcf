namespace Conciliazione.Editions;

/// <summary>The people who live in a district, by age, as a project prints them. Italian term: popolazione del distretto.</summary>
/// <remarks>Figures as printed: that the ages add up to all is not checked here. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DistrictPopulation
{
    /// <summary>Initializes a new population.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="municipalities">The number of municipalities; not negative.</param>
    /// <param name="all">The number of inhabitants; not negative.</param>
    /// <param name="minors">Those aged 0 to 17; not negative.</param>
    /// <param name="adults">Those aged 18 to 64; not negative.</param>
    /// <param name="elders">Those over 65, as the text writes the band; not negative.</param>
    /// <exception cref="ArgumentException"><paramref name="label"/> is <see langword="null"/> or has no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public DistrictPopulation(RuleLabel label, int municipalities, int all, int minors, int adults, int elders)
    {
        Label = Guard.Against.Unsourced(label);
        Municipalities = Guard.Against.BelowMinimum(municipalities, 0);
        All = Guard.Against.BelowMinimum(all, 0);
        Minors = Guard.Against.BelowMinimum(minors, 0);
        Adults = Guard.Against.BelowMinimum(adults, 0);
        Elders = Guard.Against.BelowMinimum(elders, 0);
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The number of municipalities.</summary>
    public int Municipalities { get; }

    /// <summary>The number of inhabitants.</summary>
    public int All { get; }

    /// <summary>Those aged 0 to 17.</summary>
    public int Minors { get; }

    /// <summary>Those aged 18 to 64.</summary>
    public int Adults { get; }

    /// <summary>Those over 65, as the text writes the band.</summary>
    public int Elders { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
