using Conciliazione.Calendars;
using Conciliazione.Certificates;
using NodaTime;

namespace Conciliazione.Vouchers;

/// <summary>The rules by which a call grants its vouchers. Italian term: regole di assegnazione dei voucher.</summary>
/// <remarks>
/// Everything that distinguishes one first-come call from another, as data. Points that the text of a call leaves open are named
/// policies, whose defaults are our interpretation. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record VoucherTerms
{
    private static readonly LegalSource Decision = DefectCodes.VoucherSource;

    private static readonly Policy<int> OneDay = new(
        new("WINDOW-DAYS", new("giorni le cui domande si decidono insieme:", "days whose requests are decided together:"), Decision, Provenance.Reading), 1);

    private static readonly Policy<LateRegistration> Next = new(
        new("LATE-REGISTRATION", new("protocollazione tardiva", "late registration"), Decision, Provenance.Reading), LateRegistration.NextWindow);

    private static readonly Policy<ShortfallPolicy> SkipToNext = new(
        new("SHORTFALL", new("capienza insufficiente", "less is left than is due"), Decision, Provenance.Reading), ShortfallPolicy.Skip);

    private VoucherTerms(
        RuleLabel label,
        CallWindow open,
        Policy<Euro> budget,
        VoucherAmount amount,
        Policy<int> windowDays,
        Policy<LateRegistration> late,
        Policy<ShortfallPolicy> shortfall,
        Policy<int>? vouchers,
        RuleLabel? oneEach,
        Policy<ValueList<CompanyBudget>>? companies,
        Policy<Euro>? householdCeiling)
    {
        Label = label;
        Open = open;
        Budget = budget;
        Amount = amount;
        WindowDays = windowDays;
        Late = late;
        Shortfall = shortfall;
        Vouchers = vouchers;
        OneEach = oneEach;
        Companies = companies;
        HouseholdCeiling = householdCeiling;
        FirstMoment = open.FirstMoment;
        LastMoment = open.Closes.LastMoment;
    }

    /// <summary>The code, title, source and provenance of the call.</summary>
    public RuleLabel Label { get; }

    /// <summary>The period in which requests may arrive.</summary>
    public CallWindow Open { get; }

    /// <summary>The total budget at the opening.</summary>
    public Policy<Euro> Budget { get; }

    /// <summary>The rule for the amount of a voucher.</summary>
    public VoucherAmount Amount { get; }

    /// <summary>
    /// The length of a window in local days, counted from the day of opening; the requests of a window are decided together.
    /// </summary>
    public Policy<int> WindowDays { get; }

    /// <summary>The policy for a request registered after its window was closed.</summary>
    public Policy<LateRegistration> Late { get; }

    /// <summary>The policy for when less is left than the next amount.</summary>
    public Policy<ShortfallPolicy> Shortfall { get; }

    /// <summary>The maximum number of vouchers, or <see langword="null"/> for no limit.</summary>
    public Policy<int>? Vouchers { get; }

    /// <summary>
    /// The rule that limits a beneficiary to a single request; <see langword="null"/> if any number is allowed.
    /// </summary>
    public RuleLabel? OneEach { get; }

    /// <summary>
    /// The budgets of the companies at the opening; <see langword="null"/> if the call does not use company budgets.
    /// </summary>
    public Policy<ValueList<CompanyBudget>>? Companies { get; }

    /// <summary>The maximum total amount for a household, or <see langword="null"/> for no limit.</summary>
    public Policy<Euro>? HouseholdCeiling { get; }

    /// <summary>The first moment of the call.</summary>
    internal Instant FirstMoment { get; }

    /// <summary>The last moment of the call.</summary>
    internal Instant LastMoment { get; }

    /// <summary>The local day on which the call opens.</summary>
    internal LocalDate FirstDay => Open.Opens.Date;

    /// <summary>Creates terms, or returns their defects.</summary>
    /// <param name="label">The code, title, source and provenance of the call.</param>
    /// <param name="open">The period in which requests may arrive.</param>
    /// <param name="budget">The total budget; not negative, and at least the sum of the budgets of the companies.</param>
    /// <param name="amount">The rule for the amount of a voucher.</param>
    /// <param name="windowDays">
    /// The length of a window in local days, from 1; when omitted, one day, which is our interpretation.
    /// </param>
    /// <param name="late">
    /// The policy for a request registered late; when omitted, <see cref="LateRegistration.NextWindow"/>, which is our
    /// interpretation.
    /// </param>
    /// <param name="shortfall">
    /// The policy for when less is left than the next amount; when omitted, <see cref="ShortfallPolicy.Skip"/>, which is our
    /// interpretation of a budget that is given out until it ends.
    /// </param>
    /// <param name="vouchers">The maximum number of vouchers, from 1, or <see langword="null"/> for no limit.</param>
    /// <param name="oneEach">
    /// The rule that limits a beneficiary to a single request, or <see langword="null"/> for no limit.
    /// </param>
    /// <param name="companies">
    /// The budgets of the companies, each company once and each more than zero, or <see langword="null"/> if the call does not use
    /// company budgets. A company that has none joins with an increase of the budget.
    /// </param>
    /// <param name="householdCeiling">
    /// The maximum total amount for a household, more than zero, or <see langword="null"/> for no limit.
    /// </param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    public static Validated<VoucherTerms> Create(
        RuleLabel label,
        CallWindow open,
        Policy<Euro> budget,
        VoucherAmount amount,
        Policy<int>? windowDays = null,
        Policy<LateRegistration>? late = null,
        Policy<ShortfallPolicy>? shortfall = null,
        Policy<int>? vouchers = null,
        RuleLabel? oneEach = null,
        Policy<ValueList<CompanyBudget>>? companies = null,
        Policy<Euro>? householdCeiling = null)
    {
        Guard.Against.Null(label);
        Guard.Against.Null(open);
        Guard.Against.Null(budget);
        Guard.Against.Null(amount);
        var terms = new VoucherTerms(
            label, open, budget, amount, windowDays ?? OneDay, late ?? Next, shortfall ?? SkipToNext, vouchers, oneEach, companies, householdCeiling);
        return Validated<VoucherTerms>.From(terms.Check(), () => terms);
    }

    /// <summary>
    /// Returns the terms of a call in which workers draw on their company's budget; the whole budget is what the companies have
    /// together.
    /// </summary>
    /// <param name="label">The code, title, source and provenance of the call.</param>
    /// <param name="open">The period in which requests may arrive.</param>
    /// <param name="amount">The rule for the amount of a voucher.</param>
    /// <param name="rule">The rule that sets the budget of each company.</param>
    /// <param name="budgets">The budget of each participating company; workers of other companies have no entitlement.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <returns>The terms, or their defects: a company with two budgets, or without money; a rule without a source.</returns>
    public static Validated<VoucherTerms> CreateForCompanies(
        RuleLabel label, CallWindow open, VoucherAmount amount, RuleLabel rule, ValueList<CompanyBudget> budgets)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(budgets);
        return Create(label, open, new(rule, Euro.Sum(budgets.Select(each => each.Amount))), amount, companies: new(rule, budgets));
    }

    /// <summary>Returns the same terms with another maximum number of vouchers.</summary>
    /// <param name="vouchers">The maximum number, from 1, or <see langword="null"/> to remove the limit.</param>
    public Validated<VoucherTerms> With(Policy<int>? vouchers) => Create(
        Label, Open, Budget, Amount, WindowDays, Late, Shortfall, vouchers, OneEach, Companies, HouseholdCeiling);

    /// <summary>Returns the same terms with another shortfall policy.</summary>
    /// <param name="shortfall">The policy for when less is left than the next amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shortfall"/> is <see langword="null"/>.</exception>
    public Validated<VoucherTerms> With(Policy<ShortfallPolicy> shortfall)
    {
        Guard.Against.Null(shortfall);
        return Create(Label, Open, Budget, Amount, WindowDays, Late, shortfall, Vouchers, OneEach, Companies, HouseholdCeiling);
    }

    /// <summary>Returns the days of the window that contains an arrival on a given day.</summary>
    /// <param name="day">The local day; not before the opening.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before the opening.</exception>
    public DateInterval WindowOf(LocalDate day)
    {
        Guard.Against.BelowMinimum(day, FirstDay);
        return WindowOf(NumberOf(day));
    }

    /// <summary>Returns the code of the call.</summary>
    public override string ToString() => Label.Code;

    internal int NumberOf(LocalDate day) => Period.DaysBetween(FirstDay, day) / WindowDays.Value;

    internal DateInterval WindowOf(int number)
    {
        long days = (long)number * WindowDays.Value;
        return new(DayAfter(days), DayAfter(days + WindowDays.Value - 1));
    }

    /// <summary>Returns the first moment of a window by the clock, regardless of the hour of opening.</summary>
    internal Instant StartOf(int number) =>
        ItalianTime.Zone.AtStartOfDay(DayAfter((long)number * WindowDays.Value)).ToInstant();

    /// <summary>
    /// Returns the first moment at which a window may be closed: when it is over, or the call is, and the day named has begun.
    /// </summary>
    internal Instant ClosableFrom(LocalDate day, int window) => Instant.Max(
        ItalianTime.Zone.AtStartOfDay(day).ToInstant(), Instant.Min(StartOf(window + 1), LastMoment.PlusNanoseconds(1)));

    /// <summary>Returns the day a given number of days after the first, or the last day of the calendar.</summary>
    private LocalDate DayAfter(long days) =>
        days > Period.DaysBetween(FirstDay, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue : FirstDay.PlusDays((int)days);

    private List<Defect> Check()
    {
        var defects = new List<Defect>();
        RuleLabel?[] labels =
        [
            Label, Budget.Label, WindowDays.Label, Late.Label, Shortfall.Label, Vouchers?.Label, OneEach, Companies?.Label, HouseholdCeiling?.Label,
        ];
        foreach (RuleLabel each in labels.OfType<RuleLabel>())
        {
            VoucherChecks.Source(each, $"labels[{each.Code}]", defects);
        }

        NotNegative(Budget.Value, "budget", Budget.Label, defects);
        VoucherChecks.AtLeastOne(WindowDays.Value, "windowDays", WindowDays.Label.Source, defects);
        VoucherChecks.AtLeastOne(Vouchers?.Value ?? 1, "vouchers", Vouchers?.Label.Source, defects);
        VoucherChecks.Positive(HouseholdCeiling?.Value ?? Euro.MaxValue, "householdCeiling", HouseholdCeiling?.Label.Source, defects);
        if (Companies is not null)
        {
            CheckCompanies(Companies, defects);
        }

        return defects;
    }

    private void CheckCompanies(Policy<ValueList<CompanyBudget>> companies, List<Defect> defects)
    {
        LegalSource source = companies.Label.Source;
        foreach (CompanyBudget company in companies.Value)
        {
            VoucherChecks.Positive(company.Amount, $"companies[{company.Company}]", source, defects);
        }

        foreach (IGrouping<string, CompanyBudget> same in companies.Value.Repeated(each => each.Company))
        {
            defects.Add(DefectCodes.VoucherFound(
                DefectCodes.VoucherCompanyTwice, $"companies[{same.Key}]", source, FactValue.Of(same.Count()), FactValue.Of(1)));
        }

        if (defects.Count == 0 && Euro.Sum(companies.Value.Select(each => each.Amount)) is var sum && sum > Budget.Value)
        {
            defects.Add(DefectCodes.VoucherFound(DefectCodes.VoucherCompaniesAboveBudget, "companies", source, FactValue.Of(sum), FactValue.Of(Budget.Value)));
        }
    }

    private static void NotNegative(Euro amount, string path, RuleLabel label, List<Defect> defects)
    {
        if (amount < Euro.Zero)
        {
            defects.Add(DefectCodes.NumberNegative.At(path, amount, Euro.Zero, label.Source.Or(DefectCodes.VoucherSource)));
        }
    }
}
