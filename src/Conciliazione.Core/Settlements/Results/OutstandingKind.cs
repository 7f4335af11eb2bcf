namespace Conciliazione.Settlements;

/// <summary>Specifies what the lead partner must still show. Italian term: tipo di mancanza.</summary>
/// <remarks>The default value is <see cref="Payment"/>.</remarks>
public enum OutstandingKind
{
    /// <summary>The payment of an expense. Italian term: quietanza.</summary>
    Payment = 0,

    /// <summary>What is left of a heading of the plan.</summary>
    Spending = 1,

    /// <summary>Co-financing that the plan promises of a body in cash.</summary>
    CashOfBody = 2,

    /// <summary>Co-financing that the plan promises of a body in kind.</summary>
    InKindOfBody = 3,

    /// <summary>
    /// The co-financing to show besides for its minimum share of the total; on the accepted total it is more than what is missing now, because
    /// it raises that total.
    /// </summary>
    MinimumCofinancing = 4,
}
