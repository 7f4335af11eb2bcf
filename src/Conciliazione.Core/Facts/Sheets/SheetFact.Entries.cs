using NodaTime;

namespace Conciliazione.Facts;

/// <content>Creates the entry of a sheet for each kind of fact, so that a form refers to the fact rather than its code.</content>
public static partial class SheetFact
{
    /// <summary>Returns the entry that states the fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="answer"><see langword="true"/> for yes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static SheetEntry Is(this Fact<FactSheet>.YesNo fact, bool answer) => SheetEntry.YesNo(CodeOf(fact), answer);

    /// <summary>Returns the entry that states the fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static SheetEntry Is(this Fact<FactSheet>.WholeNumber fact, int number) => SheetEntry.WholeNumber(CodeOf(fact), number);

    /// <summary>Returns the entry that states the fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static SheetEntry Is(this Fact<FactSheet>.Amount fact, Euro amount) => SheetEntry.Amount(CodeOf(fact), amount);

    /// <summary>Returns the entry that states the fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="percentage">The share as a percentage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static SheetEntry Is(this Fact<FactSheet>.Share fact, Percentage percentage) => SheetEntry.Share(CodeOf(fact), percentage);

    /// <summary>Returns the entry that states the fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="metres">The distance in whole metres.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static SheetEntry Is(this Fact<FactSheet>.Distance fact, int metres) => SheetEntry.Distance(CodeOf(fact), metres);

    /// <summary>Returns the entry that states the fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public static SheetEntry Is(this Fact<FactSheet>.Day fact, LocalDate day) => SheetEntry.Day(CodeOf(fact), Guard.Against.NonIsoDate(day));

    /// <summary>Returns the entry that states the fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="moment">The moment; kept in Italian time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static SheetEntry Is(this Fact<FactSheet>.Moment fact, Instant moment) => SheetEntry.Moment(CodeOf(fact), moment);

    /// <summary>Returns the entry that states the fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="option">The code of the choice; the sheet rejects one that the fact does not declare.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SheetEntry Is(this Fact<FactSheet>.Choice fact, string option) => SheetEntry.Choice(CodeOf(fact), Guard.Against.Null(option));

    /// <summary>Returns the entry that states the fact's birth date.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="birthDate">The birth date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="birthDate"/> is in another calendar.</exception>
    public static SheetEntry IsBornOn(this Fact<FactSheet>.Age fact, LocalDate birthDate) => SheetEntry.Day(CodeOf(fact), Guard.Against.NonIsoDate(birthDate));

    /// <summary>Returns the entry that states the items of the list.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="dates">The known days, such as birth dates; may be empty.</param>
    /// <param name="undated">The number of further items whose day is unknown; not negative.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="fact"/> or <paramref name="dates"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undated"/> is negative.</exception>
    /// <exception cref="ArgumentException">A day of <paramref name="dates"/> is in another calendar.</exception>
    public static SheetEntry Are(this Fact<FactSheet>.DatedList fact, ValueList<LocalDate> dates, int undated = 0) =>
        SheetEntry.DatedList(CodeOf(fact), dates, undated);

    /// <summary>Returns the entry that states the marks: one agreed mark, or one from each commissioner.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="marks">The marks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static SheetEntry Are(this Fact<FactSheet>.Marks fact, params ReadOnlySpan<Points> marks) => SheetEntry.Marks(CodeOf(fact), marks);

    private static string CodeOf(Fact<FactSheet> fact)
    {
        Guard.Against.Null(fact);
        return fact.Code;
    }
}
