using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Places kept for those of some kind. Italian term: riserva di posti.</summary>
/// <typeparam name="TApplication">Whose fact it reads.</typeparam>
/// <remarks>
/// Who is placed on merit uses up the reserve first: a reserve makes sure of a number, and does not add to it. A candidate counts
/// in the first reserve, in the order declared, whose audience it belongs to. Equality is by content. Immutable, safe for any
/// thread.
/// </remarks>
public sealed record ReservedQuota<TApplication>
    where TApplication : notnull
{
    /// <summary>Builds a reserve.</summary>
    /// <param name="label">What it is called and where it stands.</param>
    /// <param name="audience">For whom the places are kept.</param>
    /// <param name="places">How many places; rules refuse less than 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="audience"/> is <see langword="null"/>.</exception>
    public ReservedQuota(RuleLabel label, Audience<TApplication> audience, int places)
    {
        Label = Guard.Against.Null(label);
        Audience = Guard.Against.Null(audience);
        Places = places;
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>For whom the places are kept.</summary>
    public Audience<TApplication> Audience { get; }

    /// <summary>How many places.</summary>
    public int Places { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Label.Code;
}
