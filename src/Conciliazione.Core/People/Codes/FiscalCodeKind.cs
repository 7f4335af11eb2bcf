namespace Conciliazione.People;

/// <summary>Specifies the form of a codice fiscale. Italian term: tipo di codice fiscale.</summary>
/// <remarks>The default value is <see cref="Person"/>.</remarks>
public enum FiscalCodeKind
{
    /// <summary>Sixteen characters, for a natural person.</summary>
    Person = 0,

    /// <summary>Eleven digits, for a body or provisionally for a person; it claims neither birth nor sex.</summary>
    Numeric = 1,
}
