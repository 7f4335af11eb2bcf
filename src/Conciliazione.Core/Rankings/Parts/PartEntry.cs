namespace Conciliazione.Rankings;

/// <summary>A candidate in a part of a ranking, without its application. Italian term: riga di una parte.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record PartEntry
{
    internal PartEntry(string reference, int position, Points points, RankingStatus status)
    {
        Reference = reference;
        Position = position;
        Points = points;
        Status = status;
    }

    /// <summary>The candidate's reference.</summary>
    public string Reference { get; }

    /// <summary>The position within the part, from 1, shared by tied candidates: 1, 2, 2, 4.</summary>
    public int Position { get; }

    /// <summary>The points.</summary>
    public Points Points { get; }

    /// <summary>
    /// Whether the candidate has a place, could have one, or it depends on the order of tied candidates; in a part that is not the
    /// whole, as if nobody else competed.
    /// </summary>
    public RankingStatus Status { get; }

    /// <summary>Returns the position, the reference and the points.</summary>
    public override string ToString() => FormattableString.Invariant($"{Position}. {Reference}: {Points}");
}
