using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>Where a moment stands against a window. Italian term: stato della finestra.</summary>
/// <remarks>
/// A closed hierarchy: the three cases below are all there are, and <see cref="Match"/> takes one function for each.
/// Equality is by case and content. Immutable, safe for any thread.
/// </remarks>
public abstract record WindowStatus
{
    private WindowStatus()
    {
    }

    /// <summary>
    /// How far inside the window the moment is: negative before the opening and after the deadline, zero at the last moment,
    /// otherwise the time that is left.
    /// </summary>
    public Margin Margin => TimeUnits.ToMargin(TimeInside);

    /// <summary>Calls the function of the case at hand.</summary>
    /// <typeparam name="TResult">What the functions give.</typeparam>
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

    /// <summary>The status as words, with the time until or since; what is below a second is left out.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => CaseText.In(language);

    /// <summary>The Italian words.</summary>
    public sealed override string ToString() => Render(Language.Italian);

    /// <summary>How far inside the window the moment is; negative outside.</summary>
    private protected abstract Duration TimeInside { get; }

    private protected abstract LocalizedText CaseText { get; }

    private static LocalizedText Write(string italian, string english, Duration span)
    {
        LocalizedText words = span > Duration.Zero && span < Duration.FromSeconds(1)
            ? new("meno di un secondo", "less than a second")
            : TimeUnits.Words(span);
        return new(
            italian.Replace("{0}", words.Italian, StringComparison.Ordinal),
            english.Replace("{0}", words.English, StringComparison.Ordinal));
    }

    /// <summary>Before the opening.</summary>
    public sealed record Before : WindowStatus
    {
        internal Before(Duration untilOpening) => UntilOpening = untilOpening;

        /// <summary>Time to wait; more than zero.</summary>
        public Duration UntilOpening { get; }

        private protected override Duration TimeInside => -UntilOpening;

        private protected override LocalizedText CaseText => Write("non ancora aperta: apre fra {0}", "not open yet: opens in {0}", UntilOpening);
    }

    /// <summary>In the window.</summary>
    public sealed record Open : WindowStatus
    {
        internal Open(Duration untilClosing) => UntilClosing = untilClosing;

        /// <summary>Time left; zero at the last moment, which is still in time.</summary>
        public Duration UntilClosing { get; }

        private protected override Duration TimeInside => UntilClosing;

        private protected override LocalizedText CaseText => Write("aperta: chiude fra {0}", "open: closes in {0}", UntilClosing);
    }

    /// <summary>After the deadline.</summary>
    public sealed record After : WindowStatus
    {
        internal After(Duration sinceClosing) => SinceClosing = sinceClosing;

        /// <summary>How late; more than zero.</summary>
        public Duration SinceClosing { get; }

        private protected override Duration TimeInside => -SinceClosing;

        private protected override LocalizedText CaseText => Write("chiusa da {0}", "closed for {0}", SinceClosing);
    }
}
