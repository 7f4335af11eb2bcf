using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>
/// The period in which a call accepts applications, from its opening to its deadline, both inclusive.
/// Italian term: finestra dell'avviso.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CallWindow
{
    private readonly Instant _first;

    private CallWindow(LocalDateTime opens, Deadline closes, Provenance opening)
    {
        Opens = opens;
        Opening = opening;
        Closes = closes;
        _first = ItalianTime.FirstMoment(opens);
    }

    /// <summary>The first local moment, in Europe/Rome, inclusive.</summary>
    public LocalDateTime Opens { get; }

    /// <summary>Whether the text states the first moment, or it is derived or our interpretation.</summary>
    public Provenance Opening { get; }

    /// <summary>The deadline, with its versions.</summary>
    public Deadline Closes { get; }

    /// <summary>
    /// The first moment, inclusive; see <see cref="ItalianTime"/> for how it is determined when the clock changes.
    /// </summary>
    public Instant FirstMoment => _first;

    /// <summary>Creates a window, or returns its defects.</summary>
    /// <param name="opens">The first local moment, in Europe/Rome, inclusive.</param>
    /// <param name="closes">The deadline; none of its versions may end before the opening.</param>
    /// <param name="path">The path of the window within the input, used in messages; may be empty.</param>
    /// <param name="opening">Whether the text states the first moment, or it is derived or our interpretation.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="opens"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="opening"/> is not a declared value.</exception>
    public static Validated<CallWindow> Create(LocalDateTime opens, Deadline closes, string path = "", Provenance opening = Provenance.Stated)
    {
        Guard.Against.Undeclared(opening);
        Guard.Against.NonIsoDate(opens.Date, nameof(opens));
        Guard.Against.Null(closes);
        Guard.Against.Null(path);

        // Versions only move forward, so the first one has the earliest end.
        DeadlineVersion earliest = closes.Versions[0];
        Defect[] defects = earliest.LastMoment >= ItalianTime.FirstMoment(opens)
            ? []
            : [DefectCodes.CalendarClosesBeforeOpening.At(path, TimeText.Until(earliest.Last), TimeText.From(opens), earliest.Source)];
        return Validated<CallWindow>.From(defects, () => new(opens, closes, opening));
    }

    /// <summary>
    /// Returns the window without the versions of its deadline set after a day, or <see langword="null"/> if none had been set yet.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public CallWindow? AsKnownOn(LocalDate day) => Closes.AsKnownOn(day) is { } known ? new(Opens, known, Opening) : null;

    /// <summary>Returns whether a moment is before, in or after the window, and by how much.</summary>
    /// <param name="moment">The moment.</param>
    public WindowStatus StatusAt(Instant moment) => moment < _first
        ? new WindowStatus.Before(_first - moment)
        : Closes.IsInTime(moment)
            ? new WindowStatus.Open(Closes.LastMoment - moment)
            : new WindowStatus.After(moment - Closes.LastMoment);

    /// <summary>Determines whether a moment is in the window. Does not allocate.</summary>
    /// <param name="moment">The moment.</param>
    public bool IsOpenAt(Instant moment) => moment >= _first && Closes.IsInTime(moment);

    /// <summary>Returns the opening and the deadline as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{TimeText.From(Opens).In(language)}, {Closes.Render(language)}";

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);
}
