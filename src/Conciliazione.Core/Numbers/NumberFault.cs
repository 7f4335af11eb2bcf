namespace Conciliazione;

/// <summary>Specifies why a text could not be parsed as a number.</summary>
internal enum NumberFault
{
    None,
    Empty,
    Malformed,
    Decimals,
    Overflow,
}
