namespace Conciliazione.Funding;

/// <summary>The amount assigned to a request, and the reason. Italian term: decisione sulla richiesta.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record GrantDecision
{
    internal GrantDecision(
        GrantRequest request,
        GrantStatus status,
        Known<Euro> due,
        Euro amount,
        Euro available,
        LocalizedText reason,
        ValueList<MissingFact>? missing = null)
    {
        Request = request;
        Status = status;
        Due = due;
        Amount = amount;
        Available = available;
        Reason = reason;
        Missing = missing ?? [];
    }

    /// <summary>The request.</summary>
    public GrantRequest Request { get; }

    /// <summary>The outcome.</summary>
    public GrantStatus Status { get; }

    /// <summary>
    /// The amount due under the policy if the pool suffices for all: the amount requested, or the share of it that the score
    /// gives; unknown if a fact is missing, zero if the request is excluded.
    /// </summary>
    public Known<Euro> Due { get; }

    /// <summary>The amount assigned.</summary>
    public Euro Amount { get; }

    /// <summary>
    /// The amount left in the pool when the request's turn came; after an undecided tie, the maximum it may have been; zero once
    /// the pool has ended. Where the pool is assigned in proportion or nothing can be decided yet, the whole pool.
    /// </summary>
    public Euro Available { get; }

    /// <summary>The reason for the outcome.</summary>
    public LocalizedText Reason { get; }

    /// <summary>What would decide the outcome; empty unless it is undecided.</summary>
    public ValueList<MissingFact> Missing { get; }

    /// <summary>Returns the code, the status and the amount.</summary>
    public override string ToString() => $"{Request.Code} {Status} {Amount}";
}
