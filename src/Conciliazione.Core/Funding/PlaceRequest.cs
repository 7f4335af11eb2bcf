namespace Conciliazione.Funding;

/// <summary>Places that a body asks for, and when it did. Italian term: iscrizione.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record PlaceRequest
{
    /// <summary>Builds a request.</summary>
    /// <param name="code">The caller's identifier of the body: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What the body is called.</param>
    /// <param name="places">How many places it asks for.</param>
    /// <param name="arrival">Its order of arrival, such as a protocol number; lower is earlier, the same is a tie.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is no code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public PlaceRequest(string code, LocalizedText title, long places, long arrival)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Places = places;
        Arrival = arrival;
    }

    /// <summary>The caller's identifier of the body.</summary>
    public string Code { get; }

    /// <summary>What the body is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>How many places it asks for.</summary>
    public long Places { get; }

    /// <summary>Its order of arrival.</summary>
    public long Arrival { get; }

    /// <summary>Code and places.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Places}");
}
