using System.Diagnostics;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>The result of comparing an age with a band. Italian term: esito sulla fascia d'età.</summary>
/// <remarks>
/// A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case. It holds distances but no day
/// of birth. Equality is by case and content. Immutable and thread-safe.
/// </remarks>
public abstract record AgeFit : IWritten
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
    public string Render(Language language) => WrittenText.Of(this, language);

    /// <summary>Returns the Italian text.</summary>
    public sealed override string ToString() => Render(Language.Italian);

    /// <summary>Returns the case as text.</summary>
    public LocalizedText ToText() => LocalizedText.From(Render);

    private protected abstract ValueList<Margin> CaseMargins { get; }

    void IWritten.Write(ref DefaultInterpolatedStringHandler text, Language language)
    {
        bool italian = language == Language.Italian;
        (string before, CalendarSpan? span, string after) = (this, italian) switch
        {
            (TooYoung x, true) => ("", x.Missing, " sotto l'età minima"),
            (TooYoung x, _) => ("", x.Missing, " too young"),
            (Within { Remaining: { } left }, true) => ("nella fascia d'età, ancora per ", left, ""),
            (Within { Remaining: { } left }, _) => ("in the age band, for ", left, " more"),
            (Within, true) => ("nella fascia d'età", default(CalendarSpan?), ""),
            (Within, _) => ("in the age band", null, ""),
            (TooOld x, true) when x.Over == default => ("oltre l'età massima da quel giorno stesso", null, ""),
            (TooOld x, _) when x.Over == default => ("too old from that very day", null, ""),
            (TooOld x, true) => ("", x.Over, " oltre l'età massima"),
            (TooOld x, _) => ("", x.Over, " too old"),
            _ => throw new UnreachableException(),
        };
        text.AppendLiteral(before);
        span?.Write(ref text, language);
        text.AppendLiteral(after);
    }

    /// <summary>Compares the age of a person with bounds in completed years, both inclusive.</summary>
    internal static AgeFit Of(LocalDate birth, LocalDate day, MissingDayRule rule, int minimum, int? maximum)
    {
        var age = Age.On(birth, day, rule);
        if (age.CompletedYears < minimum)
        {
            return new TooYoung(CalendarSpan.Between(day, Age.DayOfCompleting(birth, minimum, rule)));
        }

        if (maximum is not { } last)
        {
            return new Within(remaining: null);
        }

        LocalDate tooOldFrom = Age.DayOfCompleting(birth, last + 1, rule);
        return age.CompletedYears > last
            ? new TooOld(CalendarSpan.Between(tooOldFrom, day))
            : new Within(CalendarSpan.Between(day, tooOldFrom));
    }

    /// <summary>The age is below the band.</summary>
    public sealed record TooYoung : AgeFit
    {
        internal TooYoung(CalendarSpan missing) => Missing = missing;

        /// <summary>The distance from the given day to the first day in the band; never zero.</summary>
        public CalendarSpan Missing { get; }

        private protected override ValueList<Margin> CaseMargins => Missing.ToMargins(negative: true);
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
    }

    /// <summary>The age is above the band.</summary>
    public sealed record TooOld : AgeFit
    {
        internal TooOld(CalendarSpan over) => Over = over;

        /// <summary>The distance from the first day above the band to the given day; zero on that first day itself.</summary>
        public CalendarSpan Over { get; }

        private protected override ValueList<Margin> CaseMargins => Over.ToMargins(negative: true);
    }
}
