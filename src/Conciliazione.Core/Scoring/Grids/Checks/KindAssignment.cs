namespace Conciliazione.Scoring;

/// <summary>
/// The options assumed for a subject's choices, used to determine what rules can award to subjects of that kind.
/// </summary>
/// <param name="Places">The options assumed.</param>
/// <param name="BaseOf">
/// The points that the base of a percentage can come to, by the code of its rule; <see langword="null"/> outside a grid.
/// </param>
internal sealed record KindAssignment(ValueList<KindPlace> Places, Func<string, ScoreSpan>? BaseOf = null)
{
    /// <summary>The empty assignment, which assumes nothing about the kind.</summary>
    public static KindAssignment Any { get; } = new([]);

    /// <summary>Returns a copy with one more choice.</summary>
    public KindAssignment With(string fact, long place) => new(Places.Append(new KindPlace(fact, place)).ToValueList());

    public bool TryGet(string fact, out long place)
    {
        foreach (KindPlace known in Places)
        {
            if (string.Equals(known.Fact, fact, StringComparison.Ordinal))
            {
                place = known.Place;
                return true;
            }
        }

        place = 0;
        return false;
    }
}
