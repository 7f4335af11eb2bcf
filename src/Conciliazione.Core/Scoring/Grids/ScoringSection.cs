namespace Conciliazione.Scoring;

/// <summary>Creates a <see cref="ScoringSection{TSubject}"/>. Italian term: sezione della griglia.</summary>
public static class ScoringSection
{
    /// <summary>Creates a section that applies to every subject.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts the criteria read.</typeparam>
    /// <param name="label">The section's code, title, source and provenance.</param>
    /// <param name="maximum">The maximum points that the source declares for the section; a grid rejects a different sum.</param>
    /// <param name="criteria">The criteria.</param>
    /// <exception cref="ArgumentException">An argument or a criterion is <see langword="null"/>.</exception>
    public static ScoringSection<TSubject> Of<TSubject>(RuleLabel label, MaximumPoints maximum, params ReadOnlySpan<ScoringRule<TSubject>> criteria)
        where TSubject : notnull => new(label, maximum, Guard.Against.NullItem(criteria), audience: null);

    /// <summary>
    /// Creates a section that applies to some subjects only: the others get no points from it, and its minimum does not apply to
    /// them.
    /// </summary>
    /// <typeparam name="TSubject">The type of the subject whose facts the criteria read.</typeparam>
    /// <param name="label">The section's code, title, source and provenance.</param>
    /// <param name="audience">The subjects to which the section applies.</param>
    /// <param name="maximum">The maximum points that the source declares for the section; a grid rejects a different sum.</param>
    /// <param name="criteria">The criteria.</param>
    /// <exception cref="ArgumentException">An argument or a criterion is <see langword="null"/>.</exception>
    public static ScoringSection<TSubject> OnlyFor<TSubject>(
        RuleLabel label, Audience<TSubject> audience, MaximumPoints maximum, params ReadOnlySpan<ScoringRule<TSubject>> criteria)
        where TSubject : notnull
    {
        Guard.Against.Null(audience);
        return new(label, maximum, Guard.Against.NullItem(criteria), audience);
    }
}
