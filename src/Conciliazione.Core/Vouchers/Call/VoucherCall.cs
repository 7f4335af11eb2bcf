using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>
/// A first-come call: who may apply, the order of requests, and the rules for granting vouchers.
/// Italian term: avviso a sportello.
/// </summary>
/// <typeparam name="TSubject">The type of the subject that describes an applicant.</typeparam>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record VoucherCall<TSubject>
    where TSubject : notnull
{
    private static readonly RuleLabel SameBirth = new(
        "BIRTH-BY-CODE", new("Data di nascita come nel codice fiscale", "Birth date as in the codice fiscale"), DefectCodes.VoucherSource, Provenance.Reading);

    private readonly Func<string, RequirementSet<TSubject>>? _accessOf;

    /// <summary>Initializes a new call.</summary>
    /// <param name="access">The requirements to apply.</param>
    /// <param name="terms">The rules for granting vouchers.</param>
    /// <param name="careLoad">The rule for the order within a window; no subject precedes another when omitted.</param>
    /// <param name="accessOf">
    /// If workers draw on the budget of their company, a function from the code of a company to its requirements. Companies join
    /// over time, and the ledger determines whether one has a budget. When omitted, only <paramref name="access"/> applies.
    /// </param>
    /// <param name="born">
    /// The fact that states the birth date of the beneficiary: a request whose code claims another date is left for a person to
    /// review. Not compared when omitted.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="access"/> or <paramref name="terms"/> is <see langword="null"/>.
    /// </exception>
    public VoucherCall(
        RequirementSet<TSubject> access,
        VoucherTerms terms,
        CareLoad<TSubject>? careLoad = null,
        Func<string, RequirementSet<TSubject>>? accessOf = null,
        Fact<TSubject>.Day? born = null)
    {
        _accessOf = accessOf;
        Access = Guard.Against.Null(access);
        Terms = Guard.Against.Null(terms);
        CareLoad = careLoad;
        Born = born;
    }

    /// <summary>
    /// The requirements to apply; if companies have budgets, those for any company that has one at the opening.
    /// </summary>
    public RequirementSet<TSubject> Access { get; }

    /// <summary>The rules for granting vouchers.</summary>
    public VoucherTerms Terms { get; }

    /// <summary>The rule for the order within a window, or <see langword="null"/> if there is none.</summary>
    public CareLoad<TSubject>? CareLoad { get; }

    /// <summary>
    /// The birth date of the beneficiary, compared with the code; <see langword="null"/> if it is not compared.
    /// </summary>
    public Fact<TSubject>.Day? Born { get; }

    /// <summary>Opens a ledger for the call.</summary>
    public VoucherLedger Open() => VoucherLedger.Open(Terms);

    /// <summary>
    /// Checks a request against the requirements, on the facts of the local day on which it arrived, and computes its care load.
    /// If companies have budgets, the applicant must be a worker of the company named in the request. The result is ready for the
    /// ledger.
    /// </summary>
    /// <param name="request">The request; its check and care load are replaced, and its priority class is kept.</param>
    /// <param name="subject">The subject that describes the applicant.</param>
    /// <returns>
    /// The request, examined; not examined if it arrived beyond the calendar, which the ledger reports as a defect.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public VoucherRequest Examine(VoucherRequest request, TSubject subject)
    {
        Guard.Against.Null(request);
        Guard.Against.Null(subject);
        if (ItalianTime.Check(request.Arrived, "request.arrived") is not null)
        {
            return request.Examined(RequestCheck.NotExamined, request.PriorityClass, request.CareLoad);
        }

        var days = EvaluationDays.On(ItalianTime.DayOf(request.Arrived));
        var check = RequestCheck.From(AccessFor(request).Explain(subject, days));
        return request.Examined(
            ClaimsAnotherBirth(request, subject, days) ? check.Doubting(AnotherBirth()) : check, request.PriorityClass, CareLoad?.CountOf(subject, days) ?? request.CareLoad);
    }

    /// <summary>Returns the code of the call.</summary>
    public override string ToString() => Terms.Label.Code;

    private static RequirementFinding AnotherBirth() => RequirementFinding.Of(
        SameBirth,
        Verdict.Unclear,
        [],
        [],
        [new("BIRTH-OR-CODE", new("la data di nascita giusta, diversa nel codice fiscale", "the right birth date, which differs in the codice fiscale"))]);

    private bool ClaimsAnotherBirth(VoucherRequest request, TSubject subject, EvaluationDays days) =>
        Born is not null && Born.Read(subject, days).TryGet(out LocalDate birth) && request.Beneficiary?.ClaimsBirthOn(birth) == false;

    private RequirementSet<TSubject> AccessFor(VoucherRequest request) =>
        request.Company is { } company && _accessOf is { } of ? of(company) : Access;
}
