using Conciliazione.Calendars;

namespace Conciliazione.Facts;

/// <summary>
/// Creates facts that are read from a <see cref="FactSheet"/>: only their declaration is needed. Italian term: dato della scheda.
/// </summary>
/// <remarks>
/// Two facts created from the same declaration are equal. If a sheet was read with another catalogue, in which the code is of
/// another kind, reading the fact throws <see cref="InvalidOperationException"/>: this is a programming error.
/// </remarks>
public static partial class SheetFact
{
    /// <summary>Creates a yes-or-no fact.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.YesNo YesNo(string code, LocalizedText title) => new(code, title, new SheetField(code).YesNo);

    /// <summary>Creates a fact that is a 32-bit whole number.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <param name="unit">The unit that the number counts; a plain number if omitted.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.WholeNumber WholeNumber(string code, LocalizedText title, Unit? unit = null) =>
        new(code, title, new SheetField(code).WholeNumber, unit);

    /// <summary>Creates a fact that is an amount.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.Amount Amount(string code, LocalizedText title) => new(code, title, new SheetField(code).Amount);

    /// <summary>Creates a fact that is a day.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.Day Day(string code, LocalizedText title) => new(code, title, new SheetField(code).Day);

    /// <summary>Creates a fact that is an age; the sheet holds the birth date.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name, which says whose age it is.</param>
    /// <param name="rule">The rule that determines when a person born on 29 February completes a year.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
    public static Fact<FactSheet>.Age Age(string code, LocalizedText title, MissingDayRule rule = MissingDayRule.LastOfMonth) =>
        new(code, title, new SheetField(code).Day, rule);

    /// <summary>Creates a fact that is a distance in whole metres.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.Distance Distance(string code, LocalizedText title) => new(code, title, new SheetField(code).Distance);

    /// <summary>Creates a fact that is one of the declared options.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or another argument is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.Choice Choice(string code, LocalizedText title, ValueList<ChoiceOption> options) =>
        new(code, title, options, new SheetField(code).Choice);

    /// <summary>Creates a fact that is a list of items with one day each.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name of the items.</param>
    /// <param name="rule">The rule that determines when an item that begins on 29 February completes a year.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a declared value.</exception>
    public static Fact<FactSheet>.DatedList DatedList(
        string code, LocalizedText title, MissingDayRule rule = MissingDayRule.LastOfMonth) =>
        new(code, title, new SheetDaysReader(new SheetField(code), Guard.Against.Undeclared(rule)));

    /// <summary>Creates a fact that is a share of a whole; the sheet holds a percentage.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <param name="comparison">The rule by which the share is compared; exact if omitted.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.Share Share(string code, LocalizedText title, ComparisonRule? comparison = null) =>
        new(code, title, new SheetField(code).Share, comparison);

    /// <summary>Creates a fact that is a moment.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.Moment Moment(string code, LocalizedText title) => new(code, title, new SheetField(code).Moment);

    /// <summary>Creates a fact that is one mark agreed by the commission.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name of what is marked.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.Marks Mark(string code, LocalizedText title) => new(code, title, new SheetField(code).Mark);

    /// <summary>Creates a fact that is the marks of several commissioners.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name of what is marked.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
    public static Fact<FactSheet>.Marks Marks(string code, LocalizedText title) => new(code, title, new SheetField(code).Marks);
}
