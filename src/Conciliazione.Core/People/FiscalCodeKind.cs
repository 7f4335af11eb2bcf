namespace Conciliazione.People;

/// <summary>Which of its two forms a codice fiscale has. Italian term: tipo di codice fiscale.</summary>
/// <remarks>The default value is <see cref="Person"/>.</remarks>
public enum FiscalCodeKind
{
    /// <summary>Sixteen characters, of a natural person.</summary>
    Person = 0,

    /// <summary>Eleven digits, of a body, or given to a person for the time being; it claims neither birth nor sex.</summary>
    Numeric = 1,
}
