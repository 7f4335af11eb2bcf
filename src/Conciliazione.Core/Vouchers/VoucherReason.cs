namespace Conciliazione.Vouchers;

/// <summary>Why a request is in its state. Italian term: motivazione della decisione.</summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
public enum VoucherReason
{
    /// <summary>Not decided yet.</summary>
    None = 0,

    /// <summary>Granted in whole.</summary>
    Granted = 1,

    /// <summary>Granted in part, as no more was left; what frees goes to the rest of it first.</summary>
    GrantedInPart = 2,

    /// <summary>Less is left in the budget than is due.</summary>
    WaitsForBudget = 3,

    /// <summary>All vouchers are given.</summary>
    WaitsForVoucher = 4,

    /// <summary>Somebody before it waits.</summary>
    WaitsBehindOthers = 5,

    /// <summary>Less is left in the company's budget than is due.</summary>
    WaitsForCompany = 6,

    /// <summary>Somebody of the same company before it waits.</summary>
    WaitsBehindCompany = 7,

    /// <summary>Requirements are not met.</summary>
    RequirementsNotMet = 8,

    /// <summary>The same beneficiary has another request.</summary>
    SecondRequest = 9,

    /// <summary>The employer has no budget.</summary>
    NoCompanyBudget = 10,

    /// <summary>The amount rule gives nothing.</summary>
    NothingDue = 11,

    /// <summary>The household has reached its ceiling.</summary>
    HouseholdCeiling = 12,

    /// <summary>A person looked at it and refused it.</summary>
    RefusedOnReview = 13,

    /// <summary>Facts that the requirements ask for are missing.</summary>
    RequirementsUnclear = 14,

    /// <summary>The code differs by omocodia alone from that of another request: another child, or the same.</summary>
    MayBeSameBeneficiary = 15,

    /// <summary>The code of the beneficiary is missing.</summary>
    NoBeneficiary = 16,

    /// <summary>The code of the household is missing.</summary>
    NoHousehold = 17,

    /// <summary>A figure that the amount is worked out from is missing.</summary>
    AmountUnclear = 18,

    /// <summary>Withdrawn.</summary>
    Withdrawn = 19,

    /// <summary>Used up.</summary>
    Used = 20,

    /// <summary>Refunded against receipts.</summary>
    Refunded = 21,

    /// <summary>Not used in time.</summary>
    Expired = 22,
}
