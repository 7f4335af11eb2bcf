using NodaTime;

namespace Conciliazione;

/// <summary>Creates instances of <see cref="History{T}"/>. Italian term: storia delle versioni.</summary>
public static class History
{
    /// <summary>Creates a history with one version, in force.</summary>
    /// <typeparam name="T">The type of what is replanned.</typeparam>
    /// <param name="procedure">The procedure that a later change must pass.</param>
    /// <param name="value">The first version.</param>
    /// <param name="reason">Its origin.</param>
    /// <param name="on">The day on which it was submitted; <see langword="null"/> if the text does not say.</param>
    /// <exception cref="ArgumentNullException">One of the first three is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is in another calendar.</exception>
    public static History<T> Start<T>(ReplanningProcedure procedure, T value, LocalizedText reason, LocalDate? on = null)
        where T : notnull
    {
        Guard.Against.Null(procedure);
        Guard.Against.Null(value);
        Guard.Against.Null(reason);
        Guard.Against.NonIsoDate(on);
        return new(procedure, [new(1, value, on, reason, askedBy: null, altersObjectives: false, [])]);
    }
}
