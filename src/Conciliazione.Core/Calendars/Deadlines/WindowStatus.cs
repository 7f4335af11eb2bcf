using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>The position of a moment relative to a window. Italian term: stato della finestra.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. Equality is by case and
/// content. Immutable and thread-safe.
/// </remarks>
public abstract record WindowStatus
{
    private WindowStatus()
    {
    }

    /// <summary>
    /// The margin of the moment inside the window: negative before the opening and after the deadline, zero at the last moment,
    /// otherwise the time left.
    /// </summary>
    public Margin Margin => TimeUnits.ToMargin(TimeInside, this is Before ? MarginBasis.Opening : MarginBasis.Deadline);

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="before">For a moment before the opening.</param>
    /// <param name="open">For a moment in the window.</param>
    /// <param name="after">For a moment after the deadline.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Before, TResult> before, Func<Open, TResult> open, Func<After, TResult> after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(open);
        Guard.Against.Null(after);
        return this switch
        {
            Before x => before(x),
            Open x => open(x),
            After x => after(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the status as text, with the time until or since; fractions of a second are omitted.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => CaseText.In(language);

    /// <summary>Returns the Italian text.</summary>
    public sealed override string ToString() => Render(Language.Italian);

    /// <summary>The time until closing; outside the window, the time to the nearer bound, negated.</summary>
    private protected abstract Duration TimeInside { get; }

    private protected abstract LocalizedText CaseText { get; }

    private static LocalizedText Write(string italian, string english, Duration span)
    {
        LocalizedText words = TimeText.Words(span);
        return new(
            italian.Replace("{0}", words.Italian, StringComparison.Ordinal),
            english.Replace("{0}", words.English, StringComparison.Ordinal));
    }

    /// <summary>The moment is before the opening.</summary>
    public sealed record Before : WindowStatus
    {
        internal Before(Duration untilOpening) => UntilOpening = untilOpening;

        /// <summary>The time until the opening; more than zero.</summary>
        public Duration UntilOpening { get; }

        private protected override Duration TimeInside => -UntilOpening;

        private protected override LocalizedText CaseText => Write("non ancora aperta: apre fra {0}", "not open yet: opens in {0}", UntilOpening);
    }

    /// <summary>The moment is in the window.</summary>
    public sealed record Open : WindowStatus
    {
        internal Open(Duration untilClosing) => UntilClosing = untilClosing;

        /// <summary>The time left; zero at the last moment, which is still in time.</summary>
        public Duration UntilClosing { get; }

        private protected override Duration TimeInside => UntilClosing;

        private protected override LocalizedText CaseText => Write("aperta: chiude fra {0}", "open: closes in {0}", UntilClosing);
    }

    /// <summary>The moment is after the deadline.</summary>
    public sealed record After : WindowStatus
    {
        internal After(Duration sinceClosing) => SinceClosing = sinceClosing;

        /// <summary>The time since the deadline; more than zero.</summary>
        public Duration SinceClosing { get; }

        private protected override Duration TimeInside => -SinceClosing;

        private protected override LocalizedText CaseText => Write("chiusa da {0}", "closed for {0}", SinceClosing);
    }
}
