namespace Conciliazione.Scoring;

/// <summary>Makes a <see cref="ScoringSection{TSubject}"/>. Italian term: sezione della griglia.</summary>
public static class ScoringSection
{
    /// <summary>A section that applies to everybody.</summary>
    /// <typeparam name="TSubject">Whose facts its criteria read.</typeparam>
    /// <param name="label">What the section is called and where it stands.</param>
    /// <param name="most">The most points that the source declares for it; a grid refuses a sum that is another.</param>
    /// <param name="criteria">Its criteria.</param>
    /// <exception cref="ArgumentException">An argument or a criterion is <see langword="null"/>.</exception>
    public static ScoringSection<TSubject> Of<TSubject>(RuleLabel label, MostPoints most, params ReadOnlySpan<ScoringRule<TSubject>> criteria)
        where TSubject : notnull => new(label, most, ValueList.Create(criteria), audience: null);

    /// <summary>A section that applies to some only: the others get nothing of it, and are not asked its minimum.</summary>
    /// <typeparam name="TSubject">Whose facts its criteria read.</typeparam>
    /// <param name="label">What the section is called and where it stands.</param>
    /// <param name="audience">To whom it applies.</param>
    /// <param name="most">The most points that the source declares for it; a grid refuses a sum that is another.</param>
    /// <param name="criteria">Its criteria.</param>
    /// <exception cref="ArgumentException">An argument or a criterion is <see langword="null"/>.</exception>
    public static ScoringSection<TSubject> OnlyFor<TSubject>(
        RuleLabel label, Audience<TSubject> audience, MostPoints most, params ReadOnlySpan<ScoringRule<TSubject>> criteria)
        where TSubject : notnull
    {
        Guard.Against.Null(audience);
        return new(label, most, ValueList.Create(criteria), audience);
    }
}
