using NodaTime;

namespace Conciliazione.Facts;

/// <summary>An entry of a fact sheet: the code of a fact and its value. Italian term: voce della scheda.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record SheetEntry
{
    /// <summary>
    /// Initializes a new entry from a value of any kind, as read from external data; a sheet reports its defects.
    /// </summary>
    /// <param name="code">The code of the fact; not <see langword="null"/>, otherwise as submitted.</param>
    /// <param name="value">The value, or <see langword="null"/> if the fact is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public SheetEntry(string code, FactValue? value)
    {
        Code = Guard.Against.Null(code);
        Value = value;
    }

    /// <summary>The code of the fact.</summary>
    public string Code { get; }

    /// <summary>The value, or <see langword="null"/> if the fact is unknown.</summary>
    public FactValue? Value { get; }

    /// <summary>Creates an entry for an unknown fact; equivalent to omitting the entry.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Unknown(string code) => new(code, value: null);

    /// <summary>Creates a yes-or-no entry.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="answer"><see langword="true"/> for yes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry YesNo(string code, bool answer) => new(code, FactValue.Of(answer));

    /// <summary>Creates an entry with a whole number.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry WholeNumber(string code, int number) => new(code, FactValue.Of(number));

    /// <summary>Creates an entry with an amount.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Amount(string code, Euro amount) => new(code, FactValue.Of(amount));

    /// <summary>Creates an entry with a day; for an age, the birth date.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public static SheetEntry Day(string code, LocalDate day) => new(code, FactValue.Of(Guard.Against.NonIsoDate(day)));

    /// <summary>Creates an entry with a distance.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="metres">The distance in whole metres.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Distance(string code, int metres) =>
        new(code, new FactValue.Fraction(Ratio.Whole(metres), Unit.Metre, decimals: 0));

    /// <summary>Creates an entry with an option of a choice.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="option">The code of the option.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SheetEntry Choice(string code, string option) => new(code, FactValue.Of(Guard.Against.Null(option)));

    /// <summary>Creates an entry with a list of dated items.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="dates">The known days; may be empty.</param>
    /// <param name="undated">The number of further items whose day is unknown; not negative.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="code"/> or <paramref name="dates"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undated"/> is negative.</exception>
    /// <exception cref="ArgumentException">A day of <paramref name="dates"/> is in another calendar.</exception>
    public static SheetEntry DatedList(string code, ValueList<LocalDate> dates, int undated = 0) =>
        new(code, FactValue.Of(dates, undated));

    /// <summary>Creates an entry with a share of a whole.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="percentage">The share as a percentage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Share(string code, Percentage percentage) => new(code, FactValue.Of(percentage));

    /// <summary>Creates an entry with a moment.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="moment">The moment; kept in Italian time, or in UTC if it is beyond the calendar, which a sheet reports.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Moment(string code, Instant moment) =>
        new(code, Calendars.ItalianTime.Show(moment));

    /// <summary>Creates an entry with marks: one agreed mark, or one from each commissioner.</summary>
    /// <param name="code">The code of the fact.</param>
    /// <param name="marks">The marks.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static SheetEntry Marks(string code, params ReadOnlySpan<Points> marks) => new(code, FactValue.Of(ValueList.Create(marks)));

    /// <summary>Returns the code, never the value, which may be personal data.</summary>
    public override string ToString() => Code;
}
