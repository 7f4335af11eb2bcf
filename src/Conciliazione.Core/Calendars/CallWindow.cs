using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>When a call takes applications: from its opening to its deadline, both inclusive. Italian term: finestra dell'avviso.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CallWindow
{
    private readonly Instant _first;

    private CallWindow(LocalDateTime opens, Deadline closes)
    {
        Opens = opens;
        Closes = closes;
        _first = ItalianTime.FirstMoment(opens);
    }

    /// <summary>The first local moment in Europe/Rome, inclusive.</summary>
    public LocalDateTime Opens { get; }

    /// <summary>The deadline, with its versions.</summary>
    public Deadline Closes { get; }

    /// <summary>The first moment, inclusive; what it means when the clock changes is told at <see cref="ItalianTime"/>.</summary>
    public Instant FirstMoment => _first;

    /// <summary>A window, or what is wrong with it.</summary>
    /// <param name="opens">The first local moment in Europe/Rome, inclusive.</param>
    /// <param name="closes">The deadline; none of its versions may end before the opening.</param>
    /// <param name="path">Where the window stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="opens"/> is not in the common (ISO) calendar.</exception>
    public static Validated<CallWindow> Create(LocalDateTime opens, Deadline closes, string path = "")
    {
        Guard.Against.NonIsoDate(opens.Date, nameof(opens));
        Guard.Against.Null(closes);
        Guard.Against.Null(path);

        // Versions only move forward, so the first one is the earliest end.
        DeadlineVersion earliest = closes.Versions[0];
        Defect[] defects = earliest.LastMoment >= ItalianTime.FirstMoment(opens)
            ? []
            : [CalendarDefects.ClosesBeforeOpening.At(path, MomentText.Until(earliest.Last), MomentText.From(opens), earliest.Source)];
        return Validated<CallWindow>.From(defects, () => new(opens, closes));
    }

    /// <summary>A window that the caller asserts to be right.</summary>
    /// <param name="opens">The first local moment in Europe/Rome, inclusive.</param>
    /// <param name="closes">The deadline.</param>
    /// <exception cref="ArgumentException"><paramref name="opens"/> is not in the common (ISO) calendar, or <paramref name="closes"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The window closes before it opens.</exception>
    public static CallWindow Of(LocalDateTime opens, Deadline closes) => Create(opens, closes).OrThrow();

    /// <summary>Where a moment stands: before the window, in it, or after it, and by how much.</summary>
    /// <param name="moment">The moment.</param>
    public WindowStatus StatusAt(Instant moment) => moment < _first
        ? new WindowStatus.Before(_first - moment)
        : Closes.IsInTime(moment)
            ? new WindowStatus.Open(Closes.LastMoment - moment)
            : new WindowStatus.After(moment - Closes.LastMoment);

    /// <summary>Whether a moment is in the window. Allocates nothing.</summary>
    /// <param name="moment">The moment.</param>
    public bool IsOpenAt(Instant moment) => moment >= _first && Closes.IsInTime(moment);

    /// <summary>The opening and the deadline as words.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => $"{MomentText.From(Opens).In(language)}, {Closes.Render(language)}";

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);
}
