using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>
/// What holds once desks are given: phases and fees, duties of a beneficiary, when results are due. Italian term: condizioni
/// dell'assegnazione.
/// </summary>
/// <remarks>Terms that contradict themselves cannot be built. Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeskTerms
{
    private static readonly Unit Months = TimeUnits.Month;

    private readonly ValueList<DeskFrequency> _frequencies;

    private DeskTerms(
        ValueList<DeskFrequency> frequencies,
        ValueList<DeskPhase> phases,
        ValueList<DeskValue> values,
        DeskFeeRule fees,
        ValueList<DeskDuty> duties,
        RuleLabel results,
        Term resultsWithin)
    {
        _frequencies = frequencies;
        Phases = phases;
        Values = values;
        Fees = fees;
        Duties = duties;
        Results = results;
        ResultsWithin = resultsWithin;
    }

    /// <summary>The phases, the first first.</summary>
    public ValueList<DeskPhase> Phases { get; }

    /// <summary>What a desk is worth a month, by frequency; one that is not here is not known.</summary>
    public ValueList<DeskValue> Values { get; }

    /// <summary>How fees are rounded and paid.</summary>
    public DeskFeeRule Fees { get; }

    /// <summary>The duties of a beneficiary.</summary>
    public ValueList<DeskDuty> Duties { get; }

    /// <summary>Where it stands when results are due.</summary>
    public RuleLabel Results { get; }

    /// <summary>Within which term results are published.</summary>
    public Term ResultsWithin { get; }

    /// <summary>Terms that the caller asserts to be right.</summary>
    /// <param name="space">The desks.</param>
    /// <param name="phases">The phases, the first first.</param>
    /// <param name="values">What a desk is worth a month, by frequency.</param>
    /// <param name="fees">How fees are rounded and paid.</param>
    /// <param name="duties">The duties of a beneficiary.</param>
    /// <param name="results">Where it stands when results are due.</param>
    /// <param name="resultsWithin">Within which term results are published.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">They contradict themselves; the exception holds every defect.</exception>
    public static DeskTerms Of(
        DeskSpace space,
        ValueList<DeskPhase> phases,
        ValueList<DeskValue> values,
        DeskFeeRule fees,
        ValueList<DeskDuty> duties,
        RuleLabel results,
        Term resultsWithin) => Create(space, phases, values, fees, duties, results, resultsWithin).OrThrow();

    /// <summary>Terms, or everything that is wrong with them.</summary>
    /// <param name="space">The desks.</param>
    /// <param name="phases">The phases, the first first; each at least a month, no beneficiary above the whole value.</param>
    /// <param name="values">What a desk is worth a month, by frequency; none below zero.</param>
    /// <param name="fees">How fees are rounded and paid.</param>
    /// <param name="duties">The duties of a beneficiary.</param>
    /// <param name="results">Where it stands when results are due.</param>
    /// <param name="resultsWithin">Within which term results are published.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<DeskTerms> Create(
        DeskSpace space,
        ValueList<DeskPhase> phases,
        ValueList<DeskValue> values,
        DeskFeeRule fees,
        ValueList<DeskDuty> duties,
        RuleLabel results,
        Term resultsWithin)
    {
        Guard.Against.Null(space);
        Guard.Against.Null(phases);
        Guard.Against.Null(values);
        Guard.Against.Null(fees);
        Guard.Against.Null(duties);
        Guard.Against.Null(results);
        Guard.Against.Null(resultsWithin);
        return Validated<DeskTerms>.From(
            new DeskTermsCheck(space).Run(phases, values, [results, fees.Label], duties),
            () => new(space.Frequencies, phases, values, fees, duties, results, resultsWithin));
    }

    /// <summary>What a desk costs whom over a phase, or that the phase or the frequency is not one of the call's.</summary>
    /// <param name="phase">The code of the phase.</param>
    /// <param name="frequency">The code of the frequency, which may be another than in an earlier phase.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The value of the whole phase is outside the bounds of <see cref="Euro"/>.</exception>
    public Validated<DeskFee> Fee(string phase, string frequency)
    {
        Guard.Against.Null(phase);
        Guard.Against.Null(frequency);
        DeskPhase? during = Phases.FirstOrDefault(each => string.Equals(each.Label.Code, phase, StringComparison.Ordinal));
        DeskFrequency? often = _frequencies.FirstOrDefault(each => string.Equals(each.Code, frequency, StringComparison.Ordinal));
        var defects = new List<Defect>();
        if (during is null)
        {
            defects.Add(DeskDefects.Found(
                DeskDefects.UnknownPhase, "phase", Fees.Label.Source, FactValue.Of(phase), FactValue.Of(string.Join(", ", Phases))));
        }

        if (often is null)
        {
            defects.Add(DeskDefects.Found(
                DeskDefects.UnknownFrequency, "frequency", Fees.Label.Source, FactValue.Of(frequency), FactValue.Of(string.Join(", ", _frequencies))));
        }

        return Validated<DeskFee>.From(defects, () => Make(during!, often!));
    }

    /// <summary>The fees of a phase, one for each frequency.</summary>
    /// <param name="phase">The code of the phase.</param>
    /// <exception cref="ArgumentException"><paramref name="phase"/> is <see langword="null"/> or no phase of the call.</exception>
    /// <exception cref="OverflowException">The value of the whole phase is outside the bounds of <see cref="Euro"/>.</exception>
    public ValueList<DeskFee> FeesOf(string phase) => _frequencies.Select(each => Fee(phase, each.Code).OrThrow()).ToValueList();

    /// <summary>By when results must be published, and how that day is reached.</summary>
    /// <param name="assignedOn">The day of the assignment, which does not count.</param>
    /// <param name="calendar">Which days are holidays.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or a day is outside what the calendar covers.</exception>
    public TermEnd ResultsDue(LocalDate assignedOn, HolidayCalendar calendar)
    {
        Guard.Against.Null(calendar);
        return ResultsWithin.EndFrom(assignedOn, calendar);
    }

    /// <summary>The duties of who has a desk at a frequency.</summary>
    /// <param name="frequency">The code of the frequency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frequency"/> is <see langword="null"/>.</exception>
    public ValueList<DeskDuty> DutiesAt(string frequency)
    {
        Guard.Against.Null(frequency);
        return Duties.Where(duty => duty.AppliesTo(frequency)).ToValueList();
    }

    /// <summary>The codes of the phases.</summary>
    public override string ToString() => string.Join(", ", Phases);

    private DeskFee Make(DeskPhase phase, DeskFrequency frequency)
    {
        Known<Euro> monthly = Values.FirstOrDefault(value => string.Equals(value.Frequency, frequency.Code, StringComparison.Ordinal))?.Monthly
            ?? Known<Euro>.Unknown;
        ValueList<NamedValue> facts =
        [
            new("FREQUENCY", new("per la", "for"), FactValue.Of(frequency.Title), Provenance.Given),
            new("MONTHS", new("durata", "length"), new FactValue.Fraction(Ratio.Whole(phase.Months), Months, 0), phase.MonthsProvenance),
        ];
        var missing = new List<MissingFact>();
        if (!monthly.TryGet(out Euro value))
        {
            missing.Add(new("MONTHLY", new("il valore mensile della postazione", "the monthly value of the desk")));
        }

        if (!phase.BeneficiaryShare.TryGet(out Percentage share))
        {
            missing.Add(new("SHARE", new("la quota del beneficiario", "the beneficiary's share")));
        }

        if (missing.Count > 0)
        {
            return new(phase, frequency, default, default, default, Finding(phase, facts, new Outcome.Unclear(missing.ToValueList())));
        }

        Euro whole = value * phase.Months;
        Euro beneficiary = Fees.Rounding == FeeRounding.EachMonth
            ? value.ShareOf(share, Fees.Rule) * phase.Months
            : whole.ShareOf(share, Fees.Rule);
        Ratio exact = whole.ShareOf(share);
        facts =
        [
            .. facts,
            new("MONTHLY", new("valore mensile", "monthly value"), FactValue.Of(value), Provenance.Given),
            new("VALUE", new("valore della postazione", "value of the desk"), FactValue.Of(whole), Provenance.Calculated),
            new("SHARE", new("quota del beneficiario", "beneficiary's share"), FactValue.Of(share), phase.Label.Provenance),
            new("EXACT", new("importo esatto", "exact amount"), new FactValue.Fraction(exact, Unit.Euro, exact.ExactDecimals(2) ?? 2), Provenance.Calculated),
            new("BODIES", new("a carico degli enti", "borne by the bodies"), FactValue.Of(whole - beneficiary), Provenance.Calculated),
        ];
        return new(phase, frequency, whole, beneficiary, whole - beneficiary, Finding(phase, facts, new Outcome.Calculated(FactValue.Of(beneficiary))));
    }

    private Finding Finding(DeskPhase phase, ValueList<NamedValue> facts, Outcome outcome) =>
        new($"FEE-{phase.Label.Code}", phase.Label.Title, phase.Label.Source, facts, Fees.Parameters, outcome);
}
