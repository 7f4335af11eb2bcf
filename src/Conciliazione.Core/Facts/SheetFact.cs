using Conciliazione.Calendars;

namespace Conciliazione.Facts;

/// <summary>Makes the facts of a <see cref="FactSheet"/>: the declaration is all there is. Italian term: dato della scheda.</summary>
/// <remarks>
/// Two facts made from the same declaration are equal. A sheet read with another catalogue, in which the code is of another
/// kind, makes a fact throw <see cref="InvalidOperationException"/> when it is read: that is a defect of the program.
/// </remarks>
public static partial class SheetFact
{
    /// <summary>A fact that is yes or no.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.YesNo YesNo(string code, LocalizedText title) => new(code, title, new SheetField(code).YesNo);

    /// <summary>A whole number of 32 bits.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <param name="unit">What it counts; a plain number when left out.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.WholeNumber WholeNumber(string code, LocalizedText title, Unit? unit = null) =>
        new(code, title, new SheetField(code).WholeNumber, unit);

    /// <summary>An amount.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.Amount Amount(string code, LocalizedText title) => new(code, title, new SheetField(code).Amount);

    /// <summary>A day.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.Day Day(string code, LocalizedText title) => new(code, title, new SheetField(code).Day);

    /// <summary>An age; the sheet holds the birth date.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">Whose age it is.</param>
    /// <param name="rule">When a year is completed by somebody born on 29 February.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
    public static Fact<FactSheet>.Age Age(string code, LocalizedText title, MissingDayRule rule = MissingDayRule.LastOfMonth) =>
        new(code, title, new SheetField(code).Day, rule);

    /// <summary>A distance in whole metres.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.Distance Distance(string code, LocalizedText title) => new(code, title, new SheetField(code).Distance);

    /// <summary>One of declared choices.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or another argument is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.Choice Choice(string code, LocalizedText title, ValueList<ChoiceOption> options) =>
        new(code, title, options, new SheetField(code).Choice);

    /// <summary>A list of things that have a day each.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What the things are.</param>
    /// <param name="rule">When a year is completed by what begins on 29 February.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
    public static Fact<FactSheet>.DatedList DatedList(
        string code, LocalizedText title, MissingDayRule rule = MissingDayRule.LastOfMonth) =>
        new(code, title, new SheetDaysReader(new SheetField(code), rule));

    /// <summary>A share of a whole; the sheet holds a percentage.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <param name="comparison">How it is compared; exactly when left out.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.Share Share(string code, LocalizedText title, ComparisonRule? comparison = null) =>
        new(code, title, new SheetField(code).Share, comparison);

    /// <summary>A moment.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.Moment Moment(string code, LocalizedText title) => new(code, title, new SheetField(code).Moment);

    /// <summary>One mark that those who judge agree on.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What is judged.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.Marks Mark(string code, LocalizedText title) => new(code, title, new SheetField(code).Mark);

    /// <summary>The marks of several.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What is judged.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public static Fact<FactSheet>.Marks Marks(string code, LocalizedText title) => new(code, title, new SheetField(code).Marks);
}
