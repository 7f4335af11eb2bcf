using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>Makes events of a ranking. Italian term: eventi della graduatoria.</summary>
public static class RankingEvent
{
    /// <summary>A candidate withdraws.</summary>
    /// <typeparam name="TApplication">The application.</typeparam>
    /// <param name="reference">The candidate; not blank.</param>
    /// <param name="on">The day, in the common (ISO) calendar.</param>
    /// <param name="source">The act behind it.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, blank, or in another calendar.</exception>
    public static RankingEvent<TApplication> Withdrawal<TApplication>(string reference, LocalDate on, LegalSource source)
        where TApplication : notnull => new RankingEvent<TApplication>.Withdrawal(reference, on, source);

    /// <summary>A candidate is excluded.</summary>
    /// <typeparam name="TApplication">The application.</typeparam>
    /// <param name="reference">The candidate; not blank.</param>
    /// <param name="reason">Why.</param>
    /// <param name="on">The day, in the common (ISO) calendar.</param>
    /// <param name="source">Where the rule that excludes stands.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, blank, or in another calendar.</exception>
    public static RankingEvent<TApplication> Exclusion<TApplication>(
        string reference, LocalizedText reason, LocalDate on, LegalSource source)
        where TApplication : notnull => new RankingEvent<TApplication>.Exclusion(reference, reason, on, source);

    /// <summary>An appeal is upheld.</summary>
    /// <typeparam name="TApplication">The application.</typeparam>
    /// <param name="corrected">The corrected application, under the reference of the one that it replaces.</param>
    /// <param name="on">The day, in the common (ISO) calendar.</param>
    /// <param name="source">The act that upholds it.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or in another calendar.</exception>
    public static RankingEvent<TApplication> AppealUpheld<TApplication>(
        Candidate<TApplication> corrected, LocalDate on, LegalSource source)
        where TApplication : notnull => new RankingEvent<TApplication>.AppealUpheld(corrected, on, source);

    /// <summary>More places.</summary>
    /// <typeparam name="TApplication">The application.</typeparam>
    /// <param name="number">How many more; a ranking refuses less than 1.</param>
    /// <param name="on">The day, in the common (ISO) calendar.</param>
    /// <param name="source">The act that adds them.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or in another calendar.</exception>
    public static RankingEvent<TApplication> MorePlaces<TApplication>(int number, LocalDate on, LegalSource source)
        where TApplication : notnull => new RankingEvent<TApplication>.MorePlaces(number, on, source);
}
