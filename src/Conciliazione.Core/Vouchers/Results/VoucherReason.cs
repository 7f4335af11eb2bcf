namespace Conciliazione.Vouchers;

/// <summary>The reason for the state of a request. Italian term: motivazione della decisione.</summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
public enum VoucherReason
{
    /// <summary>The request is not decided yet.</summary>
    None = 0,

    /// <summary>Granted in full.</summary>
    Granted = 1,

    /// <summary>Granted in part, since no more was left; amounts freed later go first to the rest of it.</summary>
    GrantedInPart = 2,

    /// <summary>The budget has less left than the amount due.</summary>
    WaitsForBudget = 3,

    /// <summary>All vouchers are assigned.</summary>
    WaitsForVoucher = 4,

    /// <summary>Another request waits ahead of it.</summary>
    WaitsBehindOthers = 5,

    /// <summary>The company's budget has less left than the amount due.</summary>
    WaitsForCompany = 6,

    /// <summary>Another request of the same company waits ahead of it.</summary>
    WaitsBehindCompany = 7,

    /// <summary>Requirements are not met.</summary>
    RequirementsNotMet = 8,

    /// <summary>The same beneficiary has another request.</summary>
    SecondRequest = 9,

    /// <summary>The employer has no budget.</summary>
    NoCompanyBudget = 10,

    /// <summary>The amount rule results in zero.</summary>
    NothingDue = 11,

    /// <summary>The household has reached its ceiling; it blocks nobody, and gets what its household frees.</summary>
    WaitsForHousehold = 12,

    /// <summary>A person reviewed the request and refused it.</summary>
    RefusedOnReview = 13,

    /// <summary>Facts that the requirements read are missing.</summary>
    RequirementsUnclear = 14,

    /// <summary>The code differs only by omocodia from that of another request: it may or may not be the same child.</summary>
    MayBeSameBeneficiary = 15,

    /// <summary>The code of the beneficiary is missing.</summary>
    NoBeneficiary = 16,

    /// <summary>The code of the household is missing.</summary>
    NoHousehold = 17,

    /// <summary>A figure that the amount depends on is missing.</summary>
    AmountUnclear = 18,

    /// <summary>Withdrawn.</summary>
    Withdrawn = 19,

    /// <summary>Used up.</summary>
    Used = 20,

    /// <summary>Refunded against receipts.</summary>
    Refunded = 21,

    /// <summary>Not used in time.</summary>
    Expired = 22,

    /// <summary>Nobody has examined the requirements of the request.</summary>
    NotExamined = 23,
}
