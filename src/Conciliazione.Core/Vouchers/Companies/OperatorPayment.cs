using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>A payment to the operator for vouchers that a report says were used. Italian term: liquidazione del voucher.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record OperatorPayment
{
    /// <summary>Initializes a new payment; the account checks the figures.</summary>
    /// <param name="code">The caller's code of the payment; not blank.</param>
    /// <param name="report">The code of the report that it pays; not blank.</param>
    /// <param name="on">The day of the payment; not before that of the report.</param>
    /// <param name="amount">The amount; an account accepts more than zero, at most what the report leaves to pay.</param>
    /// <exception cref="ArgumentException">
    /// A code is <see langword="null"/> or blank, or <paramref name="on"/> is not in the ISO calendar.
    /// </exception>
    public OperatorPayment(string code, string report, LocalDate on, Euro amount)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Report = Guard.Against.NullOrWhiteSpace(report);
        On = Guard.Against.NonIsoDate(on);
        Amount = amount;
    }

    /// <summary>The caller's code of the payment.</summary>
    public string Code { get; }

    /// <summary>The code of the report that it pays.</summary>
    public string Report { get; }

    /// <summary>The day of the payment.</summary>
    public LocalDate On { get; }

    /// <summary>The amount.</summary>
    public Euro Amount { get; }

    /// <summary>Returns the codes and the amount, in invariant form.</summary>
    public override string ToString() => $"{Code}: {Report} {Amount}";
}
