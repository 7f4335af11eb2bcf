namespace Conciliazione.Scoring;

/// <summary>Criteria that stand together, such as merit or premiums, with the most points declared for them. Italian term: sezione della griglia.</summary>
/// <typeparam name="TSubject">Whose facts its criteria read.</typeparam>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record ScoringSection<TSubject>
    where TSubject : notnull
{
    internal ScoringSection(RuleLabel label, MostPoints most, ValueList<ScoringRule<TSubject>> criteria, Audience<TSubject>? audience)
    {
        Label = Guard.Against.Null(label);
        Most = Guard.Against.Null(most);
        Criteria = criteria;
        Audience = audience;
    }

    /// <summary>What it is called and where it stands.</summary>
    public RuleLabel Label { get; }

    /// <summary>The most points that the source declares for it.</summary>
    public MostPoints Most { get; }

    /// <summary>Its criteria, in the order declared.</summary>
    public ValueList<ScoringRule<TSubject>> Criteria { get; }

    /// <summary>To whom it applies; <see langword="null"/> for everybody.</summary>
    public Audience<TSubject>? Audience { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Label.Code;

    internal ScoreSpan RangeFor(KindAssignment kind)
    {
        ScoreSpan range = ScoreSpan.Zero;
        foreach (ScoringRule<TSubject> criterion in Criteria)
        {
            range += criterion.RangeFor(kind);
        }

        if (Audience is not { } audience)
        {
            return range;
        }

        return kind.TryGet(audience.Fact.Code, out long place)
            ? audience.Accepts(place) ? range : ScoreSpan.Zero
            : range.Or(ScoreSpan.Zero);
    }
}
