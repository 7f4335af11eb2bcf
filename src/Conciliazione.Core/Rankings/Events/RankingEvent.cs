using NodaTime;

namespace Conciliazione.Rankings;

/// <summary>Creates events of a ranking. Italian term: eventi della graduatoria.</summary>
public static class RankingEvent
{
    /// <summary>Creates a withdrawal of a candidate.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="reference">The reference of the candidate; not blank.</param>
    /// <param name="on">The day of the event, in the ISO calendar.</param>
    /// <param name="source">The act behind the event.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, blank, or in another calendar.</exception>
    public static RankingEvent<TApplication> Withdraw<TApplication>(string reference, LocalDate on, LegalSource source)
        where TApplication : notnull => new RankingEvent<TApplication>.Withdrawn(reference, on, source);

    /// <summary>Creates an exclusion of a candidate.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="reference">The reference of the candidate; not blank.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="on">The day of the event, in the ISO calendar.</param>
    /// <param name="source">The source of the rule that excludes.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, blank, or in another calendar.</exception>
    public static RankingEvent<TApplication> Exclude<TApplication>(
        string reference, LocalizedText reason, LocalDate on, LegalSource source)
        where TApplication : notnull => new RankingEvent<TApplication>.Excluded(reference, reason, on, source);

    /// <summary>Creates an upheld appeal.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="corrected">The corrected application, under the reference of the one it replaces.</param>
    /// <param name="on">The day of the event, in the ISO calendar.</param>
    /// <param name="source">The act that upholds the appeal.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or in another calendar.</exception>
    public static RankingEvent<TApplication> UpholdAppeal<TApplication>(
        Candidate<TApplication> corrected, LocalDate on, LegalSource source)
        where TApplication : notnull => new RankingEvent<TApplication>.AppealUpheld(corrected, on, source);

    /// <summary>Creates an increase in places.</summary>
    /// <typeparam name="TApplication">The type of the application.</typeparam>
    /// <param name="number">The number of additional places; a ranking rejects less than 1.</param>
    /// <param name="on">The day of the event, in the ISO calendar.</param>
    /// <param name="source">The act that adds the places.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or in another calendar.</exception>
    public static RankingEvent<TApplication> AddPlaces<TApplication>(int number, LocalDate on, LegalSource source)
        where TApplication : notnull => new RankingEvent<TApplication>.PlacesAdded(number, on, source);
}
