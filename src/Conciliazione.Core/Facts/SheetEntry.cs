using NodaTime;

namespace Conciliazione.Facts;

/// <summary>One line of a fact sheet: the code of a fact and its value. Italian term: voce della scheda.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record SheetEntry
{
    /// <summary>Builds an entry from a value of any kind, as outside data brings it; a sheet says what does not fit.</summary>
    /// <param name="code">The code of the fact; not <see langword="null"/>, otherwise as handed in.</param>
    /// <param name="value">The value, or <see langword="null"/> for a fact that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public SheetEntry(string code, FactValue? value)
    {
        Code = Guard.Against.Null(code);
        Value = value;
    }

    /// <summary>The code of the fact.</summary>
    public string Code { get; }

    /// <summary>The value, or <see langword="null"/> for a fact that is not known.</summary>
    public FactValue? Value { get; }

    /// <summary>A fact that is not known; the same as leaving it out.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Unknown(string code) => new(code, value: null);

    /// <summary>Yes or no.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="answer"><see langword="true"/> for yes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry YesNo(string code, bool answer) => new(code, FactValue.Of(answer));

    /// <summary>A whole number.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry WholeNumber(string code, int number) => new(code, FactValue.Of(number));

    /// <summary>An amount.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Amount(string code, Euro amount) => new(code, FactValue.Of(amount));

    /// <summary>A day; for an age, the birth date.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Day(string code, LocalDate day) => new(code, FactValue.Of(day));

    /// <summary>A distance.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="metres">Whole metres.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Distance(string code, int metres) =>
        new(code, new FactValue.Fraction(Ratio.Whole(metres), Unit.Metre, decimals: 0));

    /// <summary>A choice.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="option">The code of the choice.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SheetEntry Choice(string code, string option) => new(code, FactValue.Of(option));

    /// <summary>A list of dated things.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="dates">The days that are known; may be empty.</param>
    /// <param name="undated">How many things more there are whose day is not known; not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="dates"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undated"/> is negative.</exception>
    public static SheetEntry DatedList(string code, ValueList<LocalDate> dates, int undated = 0) =>
        new(code, FactValue.Of(dates, undated));

    /// <summary>A share of a whole.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="percentage">The share as a percentage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Share(string code, Percentage percentage) => new(code, FactValue.Of(percentage));

    /// <summary>A moment.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="moment">The moment; kept as Italian time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Moment(string code, Instant moment) =>
        new(code, FactValue.Of(moment.InZone(Calendars.ItalianTime.Zone).ToOffsetDateTime()));

    /// <summary>Marks: one agreed on, or one from each of those who judge.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="marks">The marks.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Marks(string code, params ReadOnlySpan<Points> marks) => new(code, FactValue.Of(ValueList.Create(marks)));

    /// <summary>The code, never the value: a fact may be personal data.</summary>
    public override string ToString() => Code;
}
