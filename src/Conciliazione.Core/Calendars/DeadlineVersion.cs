using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A deadline as it was set on one day, by one act. Italian term: versione della scadenza.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeadlineVersion
{
    /// <summary>Builds a version.</summary>
    /// <param name="setOn">The day from which the version is in force, inclusive.</param>
    /// <param name="last">The last local moment in Europe/Rome, inclusive: "entro le ore 12.00" is 12:00:00.</param>
    /// <param name="reason">Why it was set, such as an extension.</param>
    /// <param name="source">Who set it.</param>
    /// <exception cref="ArgumentException">
    /// A day is not of the common (ISO) calendar, or an argument is <see langword="null"/>.
    /// </exception>
    public DeadlineVersion(LocalDate setOn, LocalDateTime last, LocalizedText reason, LegalSource source)
    {
        Guard.Against.NonIsoDate(last.Date, nameof(last));
        SetOn = Guard.Against.NonIsoDate(setOn);
        Last = last;
        Reason = Guard.Against.Null(reason);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The day from which the version is in force, inclusive.</summary>
    public LocalDate SetOn { get; }

    /// <summary>The last local moment in Europe/Rome, inclusive.</summary>
    public LocalDateTime Last { get; }

    /// <summary>Why it was set.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Who set it.</summary>
    public LegalSource Source { get; }

    /// <summary>The last moment as an instant; what it means when the clock changes is told at <see cref="ItalianTime"/>.</summary>
    public Instant LastMoment => ItalianTime.LastMoment(Last);

    /// <summary>A version that lasts until the end of a day, as a deadline without a time of day does (art. 2963 c.c., second paragraph).</summary>
    /// <param name="setOn">The day from which the version is in force, inclusive.</param>
    /// <param name="day">The last day, inclusive to its last instant.</param>
    /// <param name="reason">Why it was set.</param>
    /// <param name="source">Who set it.</param>
    /// <exception cref="ArgumentException">
    /// A day is not of the common (ISO) calendar, or an argument is <see langword="null"/>.
    /// </exception>
    public static DeadlineVersion AtEndOf(LocalDate setOn, LocalDate day, LocalizedText reason, LegalSource source) =>
        new(setOn, day.At(LocalTime.MaxValue), reason, source);

    /// <summary>The last moment as words, such as <c>entro le ore 12.00 del 17/04/2020</c>.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => MomentText.Until(Last).In(language);

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);
}
