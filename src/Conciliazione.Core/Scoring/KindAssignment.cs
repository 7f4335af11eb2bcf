namespace Conciliazione.Scoring;

/// <summary>Which option of each choice a subject is taken to have, to see what rules can give to its kind.</summary>
internal sealed record KindAssignment(ValueList<KindPlace> Places)
{
    /// <summary>Nothing is known of the kind.</summary>
    public static KindAssignment Any { get; } = new([]);

    /// <summary>The same, and one choice more.</summary>
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
