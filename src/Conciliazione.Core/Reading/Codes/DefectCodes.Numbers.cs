namespace Conciliazione;

/// <content>The codes of the root: amounts, points, percentages, contradictions.</content>
public static partial class DefectCodes
{
    /// <summary>The number is missing.</summary>
    public static DefectCode NumberEmpty { get; } = new("NUM-EMPTY", new(
        "il numero manca; la forma attesa è {limit}",
        "the number is missing; the expected form is {limit}"));

    /// <summary>The text is not a number in the given notation.</summary>
    public static DefectCode NumberMalformed { get; } = new("NUM-FORM", new(
        "«{value}» non è un numero in questa notazione; la forma attesa è {limit}",
        "'{value}' is not a number in this notation; the expected form is {limit}"));

    /// <summary>
    /// The number has more decimals than the type holds, or one where an amount has two or none; nothing is rounded implicitly.
    /// </summary>
    public static DefectCode NumberDecimals { get; } = new("NUM-DECIMALS", new(
        "«{value}» non ha i decimali attesi, {limit}; nulla è arrotondato senza dirlo",
        "'{value}' does not have the expected decimals, {limit}; nothing is rounded unasked"));

    /// <summary>The number is outside the bounds of the type, on the side of the limit given.</summary>
    public static DefectCode NumberTooLarge { get; } = new("NUM-OVERFLOW", new(
        "{value} è oltre il limite rappresentabile, {limit}",
        "{value} is beyond the limit of what can be held, {limit}"));

    /// <summary>The number is negative, but the rule requires zero or more.</summary>
    public static DefectCode NumberNegative { get; } = new("NUM-NEGATIVE", new(
        "{value} è negativo; il minimo è {limit}",
        "{value} is negative; the minimum is {limit}"));

    /// <summary>A side of a contradiction does not cite its passage.</summary>
    public static DefectCode ContradictionUncited { get; } = new("CON-CITATION", new(
        "un lato della contraddizione, «{value}», non cita la fonte; serve {limit}",
        "a side of the contradiction, '{value}', cites no source; needed: {limit}"));

    /// <summary>The two sides of a contradiction say the same.</summary>
    public static DefectCode ContradictionEqual { get; } = new("CON-EQUAL", new(
        "i due lati dicono lo stesso, «{value}»; servono {limit}",
        "both sides say the same, '{value}'; needed: {limit}"));

    /// <summary>The decision record that sets these limits.</summary>
    internal static LegalSource NumberSource { get; } = LegalSource.Library("decisione 0001");

    /// <summary>Creates the exception for an operation whose result does not fit.</summary>
    internal static OverflowException NumberOverflow(string value, string limit) => new(
        NumberTooLarge.At(path: "", value, limit, NumberSource).Render(Language.English));

    private static DefectCode[] OfNumbers =>
    [
        NumberEmpty, NumberMalformed, NumberDecimals, NumberTooLarge, NumberNegative, ContradictionUncited, ContradictionEqual,
    ];
}
