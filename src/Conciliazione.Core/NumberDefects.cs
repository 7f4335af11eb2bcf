namespace Conciliazione;

/// <summary>The defects that a number can have. Italian term: difetti dei numeri.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class NumberDefects
{
    /// <summary>The number is missing.</summary>
    public static DefectCode Empty { get; } = new("NUM-EMPTY", new(
        "il numero manca; la forma attesa è {limit}",
        "the number is missing; the expected form is {limit}"));

    /// <summary>The text is not a number in the given notation.</summary>
    public static DefectCode Malformed { get; } = new("NUM-FORM", new(
        "«{value}» non è un numero in questa notazione; la forma attesa è {limit}",
        "'{value}' is not a number in this notation; the expected form is {limit}"));

    /// <summary>
    /// The number has more decimals than the type holds, or one where an amount has two or none; nothing is rounded implicitly.
    /// </summary>
    public static DefectCode Decimals { get; } = new("NUM-DECIMALS", new(
        "«{value}» non ha i decimali attesi, {limit}; nulla è arrotondato senza dirlo",
        "'{value}' does not have the expected decimals, {limit}; nothing is rounded unasked"));

    /// <summary>The number is outside the bounds of the type, on the side of the limit given.</summary>
    public static DefectCode TooLarge { get; } = new("NUM-OVERFLOW", new(
        "{value} è oltre il limite rappresentabile, {limit}",
        "{value} is beyond the limit of what can be held, {limit}"));

    /// <summary>The number is negative, but the rule requires zero or more.</summary>
    public static DefectCode Negative { get; } = new("NUM-NEGATIVE", new(
        "{value} è negativo; il minimo è {limit}",
        "{value} is negative; the least is {limit}"));

    /// <summary>The decision record that sets these limits.</summary>
    internal static LegalSource Source { get; } = LegalSource.Library("decisione 0001");

    /// <summary>Creates the exception for an operation whose result does not fit.</summary>
    internal static OverflowException Overflow(string value, string limit) => new(
        TooLarge.At(path: "", value, limit, Source).Render(Language.English));
}
