using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A deadline as set on one day, by one act. Italian term: versione della scadenza.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeadlineVersion
{
    /// <summary>Initializes a new version.</summary>
    /// <param name="setOn">The day from which the version is in force, inclusive.</param>
    /// <param name="last">The last local moment in Europe/Rome, inclusive: "entro le ore 12.00" is 12:00:00.</param>
    /// <param name="reason">The reason for the version, such as an extension.</param>
    /// <param name="source">The source that set the version.</param>
    /// <param name="provenance">Whether the source states the last moment, or it is derived or our interpretation.</param>
    /// <exception cref="ArgumentException">
    /// A day is not in the ISO calendar, or an argument is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public DeadlineVersion(LocalDate setOn, LocalDateTime last, LocalizedText reason, LegalSource source, Provenance provenance = Provenance.Stated)
    {
        Guard.Against.NonIsoDate(last.Date, nameof(last));
        SetOn = Guard.Against.NonIsoDate(setOn);
        Last = last;
        Reason = Guard.Against.Null(reason);
        Source = Guard.Against.Null(source);
        Provenance = Guard.Against.Undeclared(provenance);
    }

    /// <summary>The day from which the version is in force, inclusive.</summary>
    public LocalDate SetOn { get; }

    /// <summary>The last local moment in Europe/Rome, inclusive.</summary>
    public LocalDateTime Last { get; }

    /// <summary>The reason for the version.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The source that set the version.</summary>
    public LegalSource Source { get; }

    /// <summary>Whether the source states the last moment, or it is derived or our interpretation.</summary>
    public Provenance Provenance { get; }

    /// <summary>
    /// The last moment as an instant; see <see cref="ItalianTime"/> for how it is determined when the clock changes.
    /// </summary>
    public Instant LastMoment => ItalianTime.LastMoment(Last);

    /// <summary>
    /// Creates a version that lasts until the end of a day, like a deadline without a time of day (art. 2963 c.c., second
    /// paragraph).
    /// </summary>
    /// <param name="setOn">The day from which the version is in force, inclusive.</param>
    /// <param name="day">The last day, inclusive to its last instant.</param>
    /// <param name="reason">The reason for the version.</param>
    /// <param name="source">The source that set the version.</param>
    /// <param name="provenance">Whether the source states the day, or it is derived or our interpretation.</param>
    /// <exception cref="ArgumentException">
    /// A day is not in the ISO calendar, or an argument is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public static DeadlineVersion AtEndOf(
        LocalDate setOn, LocalDate day, LocalizedText reason, LegalSource source, Provenance provenance = Provenance.Stated) =>
        new(setOn, day.At(LocalTime.MaxValue), reason, source, provenance);

    /// <summary>Returns the last moment as text, such as <c>entro le ore 12.00 del 17/04/2020</c>.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => TimeText.Until(Last).In(language);

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
