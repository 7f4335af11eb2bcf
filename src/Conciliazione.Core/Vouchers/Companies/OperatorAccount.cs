namespace Conciliazione.Vouchers;

/// <summary>What is reported and what is paid of one operator. Italian term: conto dell'operatore.</summary>
/// <remarks>Paid is at most reported. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record OperatorAccount
{
    internal OperatorAccount(string operatorCode, Euro reported, Euro paid)
    {
        OperatorCode = operatorCode;
        Reported = reported;
        Paid = paid;
    }

    /// <summary>The code of the operator.</summary>
    public string OperatorCode { get; }

    /// <summary>The value of the vouchers that reports say were used.</summary>
    public Euro Reported { get; }

    /// <summary>The amount paid; at most <see cref="Reported"/>.</summary>
    public Euro Paid { get; }

    /// <summary>The amount still to pay; never negative.</summary>
    public Euro Due => Reported - Paid;

    /// <summary>Returns the operator and the figures, in invariant form.</summary>
    public override string ToString() => $"{OperatorCode}: {Paid}/{Reported}";
}
