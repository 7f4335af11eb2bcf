using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>A first-come call: who may ask, who comes first, by which rules vouchers are given. Italian term: avviso a sportello.</summary>
/// <typeparam name="TSubject">What is known of who asks.</typeparam>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record VoucherCall<TSubject>
    where TSubject : notnull
{
    private static readonly RuleLabel SameBirth = new(
        "BIRTH-BY-CODE", new("Data di nascita come nel codice fiscale", "Birth date as in the codice fiscale"), VoucherDefects.Source, Provenance.Reading);

    private readonly Func<string, RequirementSet<TSubject>>? _accessOf;

    /// <summary>Builds a call.</summary>
    /// <param name="access">Who may ask.</param>
    /// <param name="terms">By which rules vouchers are given.</param>
    /// <param name="careLoad">Who comes first inside a window; nobody before another when left out.</param>
    /// <param name="accessOf">
    /// Where workers draw on the budget of their company: who may ask for that of one company, by its code. Companies join over time;
    /// whether one has a budget is the ledger's to say. When left out, <paramref name="access"/> alone decides.
    /// </param>
    /// <param name="born">
    /// Where the birth date of the beneficiary is stated: a request whose code claims another is for a person to look at. Not compared when
    /// left out.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="access"/> or <paramref name="terms"/> is <see langword="null"/>.</exception>
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

    /// <summary>Who may ask; where companies have budgets, of any of those that have one at the opening.</summary>
    public RequirementSet<TSubject> Access { get; }

    /// <summary>By which rules vouchers are given.</summary>
    public VoucherTerms Terms { get; }

    /// <summary>Who comes first inside a window; <see langword="null"/> where nobody does.</summary>
    public CareLoad<TSubject>? CareLoad { get; }

    /// <summary>The birth date of the beneficiary, compared with the code; <see langword="null"/> where it is not.</summary>
    public Fact<TSubject>.Day? Born { get; }

    /// <summary>Opens the ledger of the call.</summary>
    public VoucherLedger Open() => VoucherLedger.Open(Terms);

    /// <summary>
    /// Checks a request against the requirements, on the facts of the local day on which it arrived, and weighs its care load. Where
    /// companies have budgets, who asks must be a worker of the company that the request names. What comes out is what the ledger takes.
    /// </summary>
    /// <param name="request">The request; what it held of check and care load is replaced, its priority class stays.</param>
    /// <param name="subject">What is known of who asks.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public VoucherRequest Examine(VoucherRequest request, TSubject subject)
    {
        Guard.Against.Null(request);
        Guard.Against.Null(subject);
        var days = EvaluationDays.On(ItalianTime.DayOf(request.Arrived));
        var check = RequestCheck.Of(AccessFor(request).Explain(subject, days));
        return request.Examined(
            ClaimsAnotherBirth(request, subject, days) ? check.Doubting(AnotherBirth()) : check, request.PriorityClass, CareLoad?.CountOf(subject, days) ?? request.CareLoad);
    }

    /// <summary>The code of the call.</summary>
    public override string ToString() => Terms.Label.Code;

    private static RequirementFinding AnotherBirth() => RequirementFinding.Of(
        SameBirth, Verdict.Unclear, [], [], [new("BIRTH-OR-CODE", new("la data di nascita giusta", "the right birth date"))]);

    private bool ClaimsAnotherBirth(VoucherRequest request, TSubject subject, EvaluationDays days) =>
        Born is not null && Born.Read(subject, days).TryGet(out LocalDate birth) && request.Beneficiary?.ClaimsBirthOn(birth) == false;

    private RequirementSet<TSubject> AccessFor(VoucherRequest request) =>
        request.Company is { } company && _accessOf is { } of ? of(company) : Access;
}
