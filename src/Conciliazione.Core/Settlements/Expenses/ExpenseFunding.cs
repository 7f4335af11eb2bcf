namespace Conciliazione.Settlements;

/// <summary>Specifies who bears an expense. Italian term: fonte della spesa.</summary>
/// <remarks>The default value is <see cref="Grant"/>.</remarks>
public enum ExpenseFunding
{
    /// <summary>The public contribution bears it, in cash. Italian term: contributo regionale.</summary>
    Grant = 0,

    /// <summary>The body bears it in cash. Italian term: cofinanziamento monetario.</summary>
    Cash = 1,

    /// <summary>
    /// The body bears it in work or goods, by value; there is no payment, and it never counts as paid out.
    /// Italian term: valorizzazione economica.
    /// </summary>
    InKind = 2,
}
