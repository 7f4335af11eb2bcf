using System.Diagnostics;

namespace Conciliazione.Calendars;

/// <summary>The result of comparing an age with a band. Italian term: esito sulla fascia d'età.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. It holds distances but no day
/// of birth. Equality is by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record AgeFit
{
    private AgeFit()
    {
    }

    /// <summary>
    /// The distance inside the band, as the non-zero counts of years, months and days: negative outside the band; empty inside a
    /// band without a maximum age.
    /// </summary>
    public ValueList<Margin> Margins => CaseMargins;

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="tooYoung">For an age below the band.</param>
    /// <param name="within">For an age in the band.</param>
    /// <param name="tooOld">For an age above the band.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<TooYoung, TResult> tooYoung, Func<Within, TResult> within, Func<TooOld, TResult> tooOld)
    {
        Guard.Against.Null(tooYoung);
        Guard.Against.Null(within);
        Guard.Against.Null(tooOld);
        return this switch
        {
            TooYoung x => tooYoung(x),
            Within x => within(x),
            TooOld x => tooOld(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the case as text, such as <c>3 mesi oltre l'età massima</c>, <c>3 months too old</c>.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => ToText().In(language);

    /// <summary>Returns the Italian text.</summary>
    public sealed override string ToString() => Render(Language.Italian);

    /// <summary>Returns the case as text.</summary>
    public LocalizedText ToText() => CaseText;

    private protected abstract ValueList<Margin> CaseMargins { get; }

    private protected abstract LocalizedText CaseText { get; }

    private static LocalizedText With(CalendarSpan span, string italian, string english)
    {
        LocalizedText words = span.ToText();
        return new(
            italian.Replace("{0}", words.Italian, StringComparison.Ordinal),
            english.Replace("{0}", words.English, StringComparison.Ordinal));
    }

    /// <summary>The age is below the band.</summary>
    public sealed record TooYoung : AgeFit
    {
        internal TooYoung(CalendarSpan missing) => Missing = missing;

        /// <summary>The distance from the given day to the first day in the band; never zero.</summary>
        public CalendarSpan Missing { get; }

        private protected override ValueList<Margin> CaseMargins => Missing.ToMargins(negative: true);

        private protected override LocalizedText CaseText => With(Missing, "{0} sotto l'età minima", "{0} too young");
    }

    /// <summary>The age is in the band.</summary>
    public sealed record Within : AgeFit
    {
        internal Within(CalendarSpan? remaining) => Remaining = remaining;

        /// <summary>
        /// The distance from the given day to the first day above the band, never zero; <see langword="null"/> if there is no
        /// maximum age.
        /// </summary>
        public CalendarSpan? Remaining { get; }

        private protected override ValueList<Margin> CaseMargins => Remaining?.ToMargins(negative: false) ?? [];

        private protected override LocalizedText CaseText => Remaining is { } left
            ? With(left, "nella fascia d'età, ancora per {0}", "in the age band, for {0} more")
            : new("nella fascia d'età", "in the age band");
    }

    /// <summary>The age is above the band.</summary>
    public sealed record TooOld : AgeFit
    {
        internal TooOld(CalendarSpan over) => Over = over;

        /// <summary>The distance from the first day above the band to the given day; zero on that first day itself.</summary>
        public CalendarSpan Over { get; }

        private protected override ValueList<Margin> CaseMargins => Over.ToMargins(negative: true);

        private protected override LocalizedText CaseText => Over == default
            ? new("oltre l'età massima da quel giorno stesso", "too old from that very day")
            : With(Over, "{0} oltre l'età massima", "{0} too old");
    }
}
