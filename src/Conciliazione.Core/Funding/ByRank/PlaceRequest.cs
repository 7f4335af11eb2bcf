namespace Conciliazione.Funding;

/// <summary>A body's request for places, with its order of arrival. Italian term: iscrizione.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record PlaceRequest
{
    /// <summary>Initializes a new request.</summary>
    /// <param name="code">The caller's identifier of the body: ASCII letters, digits, periods and hyphens.</param>
    /// <param name="title">The display name of the body.</param>
    /// <param name="places">The number of places requested.</param>
    /// <param name="arrival">
    /// The order of arrival, such as a protocol number; lower is earlier, and equal values are a tie.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a valid code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public PlaceRequest(string code, LocalizedText title, long places, long arrival)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Places = places;
        Arrival = arrival;
    }

    /// <summary>The caller's identifier of the body.</summary>
    public string Code { get; }

    /// <summary>The display name of the body.</summary>
    public LocalizedText Title { get; }

    /// <summary>The number of places requested.</summary>
    public long Places { get; }

    /// <summary>The order of arrival.</summary>
    public long Arrival { get; }

    /// <summary>Returns the code and the places.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {Places}");
}
