namespace Conciliazione.Scoring;

/// <summary>
/// A group of criteria, such as merit or bonus points, with the maximum points declared for it.
/// Italian term: sezione della griglia.
/// </summary>
/// <typeparam name="TSubject">The type of the subject whose facts the criteria read.</typeparam>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record ScoringSection<TSubject>
    where TSubject : notnull
{
    internal ScoringSection(RuleLabel label, MaximumPoints maximum, ValueList<ScoringRule<TSubject>> criteria, Audience<TSubject>? audience)
    {
        Label = Guard.Against.Null(label);
        Maximum = Guard.Against.Null(maximum);
        Criteria = criteria;
        Audience = audience;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The maximum points that the source declares for the section.</summary>
    public MaximumPoints Maximum { get; }

    /// <summary>The criteria, in the order declared.</summary>
    public ValueList<ScoringRule<TSubject>> Criteria { get; }

    /// <summary>The subjects to which the section applies; <see langword="null"/> for all.</summary>
    public Audience<TSubject>? Audience { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    internal ScoreSpan RangeFor(KindAssignment kind)
    {
        ScoreSpan range = ScoreSpan.Zero;
        foreach (ScoringRule<TSubject> criterion in Criteria)
        {
            range += criterion.RangeFor(kind);
        }

        return Within(range, kind);
    }

    /// <summary>Returns what is left of the points of criteria of the section for a kind to which the section may not apply.</summary>
    internal ScoreSpan Within(ScoreSpan range, KindAssignment kind)
    {
        if (Audience is not { } audience)
        {
            return range;
        }

        return kind.TryGet(audience.Fact.Code, out long place)
            ? audience.Accepts(place) ? range : ScoreSpan.Zero
            : range.Or(ScoreSpan.Zero);
    }
}
