namespace Conciliazione.Settlements;

/// <summary>Specifies why spending is not accepted. Italian term: motivo della non ammissione.</summary>
/// <remarks>The default value is <see cref="NotPaid"/>.</remarks>
public enum RefusalReason
{
    /// <summary>It is in cash and not paid by the day.</summary>
    NotPaid = 0,

    /// <summary>The plan in force on its day has no amount for its category.</summary>
    NotInPlan = 1,

    /// <summary>It is above the planned amount of its category.</summary>
    AboveCategory = 2,

    /// <summary>It is above a capped share, such as that of coordination.</summary>
    AboveShare = 3,

    /// <summary>It is above the planned total.</summary>
    AboveTotal = 4,
}
