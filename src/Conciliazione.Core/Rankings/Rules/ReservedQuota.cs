using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Places reserved for an audience. Italian term: riserva di posti.</summary>
/// <typeparam name="TApplication">The type of the application.</typeparam>
/// <remarks>
/// Candidates of the audience that get a place on merit use up the reserve first: a reserve guarantees a number of places, and
/// does not add to it. A candidate counts in the first reserve, in the order declared, whose audience it belongs to. Equality is
/// by content. Immutable and thread-safe.
/// </remarks>
public sealed record ReservedQuota<TApplication>
    where TApplication : notnull
{
    /// <summary>Initializes a new reserve.</summary>
    /// <param name="label">The reserve's code, title, source and provenance.</param>
    /// <param name="audience">The candidates for whom the places are reserved.</param>
    /// <param name="places">The number of places; rules reject less than 1.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="audience"/> is <see langword="null"/>.
    /// </exception>
    public ReservedQuota(RuleLabel label, Audience<TApplication> audience, int places)
    {
        Label = Guard.Against.Null(label);
        Audience = Guard.Against.Null(audience);
        Places = places;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The candidates for whom the places are reserved.</summary>
    public Audience<TApplication> Audience { get; }

    /// <summary>The number of places.</summary>
    public int Places { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
