namespace Conciliazione;

/// <summary>What is wrong with a text that should be a number.</summary>
internal enum NumberFault
{
    None,
    Empty,
    Malformed,
    Decimals,
    Overflow,
}
