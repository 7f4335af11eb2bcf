namespace Conciliazione.People;

/// <summary>What can be wrong with a codice fiscale. Italian term: difetti del codice fiscale.</summary>
/// <remarks>No message holds the code, or more of it than the one character that a rule is about. Immutable, safe for any thread.</remarks>
public static class FiscalCodeDefects
{
    /// <summary>There is no code to read.</summary>
    public static DefectCode Empty { get; } = new("FC-EMPTY", new(
        "il codice fiscale manca; sono attesi {limit}",
        "the codice fiscale is missing; expected are {limit}"));

    /// <summary>The code has neither sixteen characters nor eleven.</summary>
    public static DefectCode Length { get; } = new("FC-LENGTH", new(
        "il codice fiscale ha {value} caratteri; sono attesi {limit}",
        "the codice fiscale has {value} characters; expected are {limit}"));

    /// <summary>A place holds a character that cannot stand there; the character is not shown.</summary>
    public static DefectCode Character { get; } = new("FC-CHARACTER", new(
        "il carattere al posto {value} del codice fiscale non va; è attesa {limit}",
        "the character at place {value} of the codice fiscale is wrong; expected is {limit}"));

    /// <summary>The day of birth is none of the month; neither is shown.</summary>
    public static DefectCode Day { get; } = new("FC-DAY", new(
        "il giorno di nascita ai posti {value} del codice fiscale non esiste: {limit}",
        "the day of birth at places {value} of the codice fiscale does not exist: {limit}"));

    /// <summary>The check character is not the one that the others give.</summary>
    public static DefectCode Check { get; } = new("FC-CHECK", new(
        "il carattere di controllo del codice fiscale è {value}; gli altri caratteri danno {limit}",
        "the check character of the codice fiscale is {value}; the other characters give {limit}"));

    /// <summary>A numeric code whose first seven digits are zero was given to nobody.</summary>
    public static DefectCode Serial { get; } = new("FC-SERIAL", new(
        "le prime sette cifre del codice fiscale sono {value}; la numerazione comincia da {limit}",
        "the first seven digits of the codice fiscale are {value}; numbering starts from {limit}"));

    /// <summary>The decree that sets the form of the code.</summary>
    internal static LegalSource Source { get; } = new("D.M. 13813/1976");
}
