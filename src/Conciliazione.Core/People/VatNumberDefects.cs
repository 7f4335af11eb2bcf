namespace Conciliazione.People;

/// <summary>What can be wrong with a partita IVA. Italian term: difetti della partita IVA.</summary>
/// <remarks>No message holds the number: where it is wrong, something else may have been written in its place. Immutable, safe for any thread.</remarks>
public static class VatNumberDefects
{
    /// <summary>There is no number to read.</summary>
    public static DefectCode Empty { get; } = new("VAT-EMPTY", new(
        "la partita IVA manca; sono attese {limit}",
        "the VAT number is missing; expected are {limit}"));

    /// <summary>The number has not eleven characters.</summary>
    public static DefectCode Length { get; } = new("VAT-LENGTH", new(
        "la partita IVA ha {value} caratteri; sono attese {limit}",
        "the VAT number has {value} characters; expected are {limit}"));

    /// <summary>A place holds something else than a digit; the character is not shown.</summary>
    public static DefectCode Character { get; } = new("VAT-CHARACTER", new(
        "il carattere al posto {value} della partita IVA non va; è attesa {limit}",
        "the character at place {value} of the VAT number is wrong; expected is {limit}"));

    /// <summary>The check digit is not the one that the others give.</summary>
    public static DefectCode Check { get; } = new("VAT-CHECK", new(
        "la cifra di controllo della partita IVA è {value}; le altre cifre danno {limit}",
        "the check digit of the VAT number is {value}; the other digits give {limit}"));

    /// <summary>A number whose first seven digits are zero was given to nobody.</summary>
    public static DefectCode Serial { get; } = new("VAT-SERIAL", new(
        "le prime sette cifre della partita IVA sono {value}; la numerazione comincia da {limit}",
        "the first seven digits of the VAT number are {value}; numbering starts from {limit}"));

    /// <summary>The act that gives every taxable person a number.</summary>
    internal static LegalSource Source { get; } = new("D.P.R. 633/1972", section: "art. 35");
}
