namespace Conciliazione;

/// <summary>What can be wrong with a number. Italian term: difetti dei numeri.</summary>
/// <remarks>Immutable, safe for any thread.</remarks>
public static class NumberDefects
{
    /// <summary>There is no number to read.</summary>
    public static DefectCode Empty { get; } = new("NUM-EMPTY", new(
        "il numero manca; la forma attesa è {limit}",
        "the number is missing; the expected form is {limit}"));

    /// <summary>The text is not a number in the notation asked for.</summary>
    public static DefectCode Malformed { get; } = new("NUM-FORM", new(
        "«{value}» non è un numero in questa notazione; la forma attesa è {limit}",
        "'{value}' is not a number in this notation; the expected form is {limit}"));

    /// <summary>There are more decimals than the number holds, or one where an amount writes two; nothing is rounded unasked.</summary>
    public static DefectCode Decimals { get; } = new("NUM-DECIMALS", new(
        "«{value}» non ha i decimali attesi, {limit}; nulla è arrotondato senza dirlo",
        "'{value}' does not have the expected decimals, {limit}; nothing is rounded unasked"));

    /// <summary>The number is beyond what the type holds, on the side of the limit named.</summary>
    public static DefectCode TooLarge { get; } = new("NUM-OVERFLOW", new(
        "{value} è oltre il limite rappresentabile, {limit}",
        "{value} is beyond the limit of what can be held, {limit}"));

    /// <summary>The number is negative where the rule wants none below zero.</summary>
    public static DefectCode Negative { get; } = new("NUM-NEGATIVE", new(
        "{value} è negativo; il minimo è {limit}",
        "{value} is negative; the least is {limit}"));

    /// <summary>The decision record behind these limits.</summary>
    internal static LegalSource Source { get; } = LegalSource.Library("decisione 0001");

    /// <summary>The exception of an operation whose result does not fit.</summary>
    internal static OverflowException Overflow(string value, string limit) => new(
        TooLarge.At(path: "", value, limit, Source).Render(Language.English));
}
