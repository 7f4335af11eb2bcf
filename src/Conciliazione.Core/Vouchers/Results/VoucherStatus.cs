namespace Conciliazione.Vouchers;

/// <summary>The state of a request; each request is in exactly one. Italian term: stato della domanda.</summary>
/// <remarks>The default value is <see cref="Pending"/>.</remarks>
public enum VoucherStatus
{
    /// <summary>Its window is not closed yet.</summary>
    Pending = 0,

    /// <summary>Granted, in whole or in part, and not settled yet.</summary>
    Granted = 1,

    /// <summary>On the waiting list.</summary>
    Waiting = 2,

    /// <summary>Left for a person to review: a fact is missing, or the child may be the same as in another request.</summary>
    Unclear = 3,

    /// <summary>Refused.</summary>
    Refused = 4,

    /// <summary>Withdrawn by the applicant.</summary>
    Withdrawn = 5,

    /// <summary>Used up.</summary>
    Used = 6,

    /// <summary>Refunded against receipts.</summary>
    Refunded = 7,

    /// <summary>Not used in time.</summary>
    Expired = 8,
}
