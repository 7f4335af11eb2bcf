using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>
/// The conditions that apply once desks are assigned: phases and fees, duties of a beneficiary, when results are due.
/// Italian term: condizioni dell'assegnazione.
/// </summary>
/// <remarks>Terms that contradict themselves cannot be created. Equality is by content. Immutable and thread-safe.</remarks>
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

    /// <summary>The phases, in order.</summary>
    public ValueList<DeskPhase> Phases { get; }

    /// <summary>The monthly value of a desk, by frequency; unknown for a frequency that is not listed.</summary>
    public ValueList<DeskValue> Values { get; }

    /// <summary>How fees are rounded.</summary>
    public DeskFeeRule Fees { get; }

    /// <summary>The duties of a beneficiary.</summary>
    public ValueList<DeskDuty> Duties { get; }

    /// <summary>The code, title, source and provenance of the term for results.</summary>
    public RuleLabel Results { get; }

    /// <summary>The term within which results are published.</summary>
    public Term ResultsWithin { get; }

    /// <summary>Creates terms, or returns their defects.</summary>
    /// <param name="space">The desks.</param>
    /// <param name="phases">
    /// The phases, in order; each lasts at least a month, and no beneficiary bears more than the whole value.
    /// </param>
    /// <param name="values">The monthly value of a desk, by frequency; none may be negative.</param>
    /// <param name="fees">How fees are rounded.</param>
    /// <param name="duties">The duties of a beneficiary.</param>
    /// <param name="results">The code, title, source and provenance of the term for results.</param>
    /// <param name="resultsWithin">The term within which results are published.</param>
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

    /// <summary>
    /// Returns the cost of a desk over a phase and who bears it, or a defect if the phase or the frequency is not one of the
    /// call's.
    /// </summary>
    /// <param name="phase">The code of the phase.</param>
    /// <param name="frequency">The code of the frequency, which may differ from that of an earlier phase.</param>
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
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskUnknownPhase, "phase", Fees.Label.Source, FactValue.Of(phase), FactValue.Of(string.Join(", ", Phases))));
        }

        if (often is null)
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskUnknownFrequency, "frequency", Fees.Label.Source, FactValue.Of(frequency), FactValue.Of(string.Join(", ", _frequencies))));
        }

        return Validated<DeskFee>.From(defects, () => Make(during!, often!));
    }

    /// <summary>Returns the fees of a phase, one per frequency.</summary>
    /// <param name="phase">The code of the phase.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="phase"/> is <see langword="null"/> or not a phase of the call.
    /// </exception>
    /// <exception cref="OverflowException">The value of the whole phase is outside the bounds of <see cref="Euro"/>.</exception>
    public ValueList<DeskFee> FeesOf(string phase) => _frequencies.Select(each => Fee(phase, each.Code).OrThrow()).ToValueList();

    /// <summary>Returns the day by which results must be published, and how it is computed.</summary>
    /// <param name="assignedOn">The day of the assignment, which does not count.</param>
    /// <param name="calendar">The calendar of holidays.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, or a day is outside the range of the calendar.
    /// </exception>
    public TermEnd ResultsDue(LocalDate assignedOn, HolidayCalendar calendar)
    {
        Guard.Against.Null(calendar);
        return ResultsWithin.EndFrom(assignedOn, calendar, nameof(assignedOn));
    }

    /// <summary>Returns the duties of a beneficiary with a desk at a frequency.</summary>
    /// <param name="frequency">The code of the frequency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frequency"/> is <see langword="null"/>.</exception>
    public ValueList<DeskDuty> DutiesAt(string frequency)
    {
        Guard.Against.Null(frequency);
        return Duties.Where(duty => duty.AppliesTo(frequency)).ToValueList();
    }

    /// <summary>Returns the codes of the phases.</summary>
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
            missing.Add(new("SHARE", new("la percentuale a carico del beneficiario", "the beneficiary's share")));
        }

        if (missing.Count > 0)
        {
            return new(phase, frequency, default, default, default, Finding(phase, facts, new Outcome.Unclear(missing.ToValueList())));
        }

        Euro whole = value * phase.Months;
        Euro beneficiary = Fees.Rounding == FeeRounding.EachMonth
            ? value.ShareOf(share, Fees.Rule) * phase.Months
            : whole.ShareOf(share, Fees.Rule);

        // Rounding up never asks for more than the value of the desk.
        beneficiary = beneficiary < whole ? beneficiary : whole;
        Ratio exact = whole.ShareOf(share);
        facts =
        [
            .. facts,
            new("MONTHLY", new("valore mensile", "monthly value"), FactValue.Of(value), Provenance.Given),
            new("VALUE", new("valore della postazione", "value of the desk"), FactValue.Of(whole), Provenance.Calculated),
            new("SHARE", new("percentuale a carico del beneficiario", "beneficiary's share"), FactValue.Of(share), phase.Label.Provenance),
            new("EXACT", new("importo esatto", "exact amount"), new FactValue.Fraction(exact, Unit.Euro, exact.ExactDecimals(2) ?? 2), Provenance.Calculated),
            new("BODIES", new("a carico degli enti", "borne by the bodies"), FactValue.Of(whole - beneficiary), Provenance.Calculated),
        ];
        return new(phase, frequency, whole, beneficiary, whole - beneficiary, Finding(phase, facts, new Outcome.Calculated(FactValue.Of(beneficiary))));
    }

    private Finding Finding(DeskPhase phase, ValueList<NamedValue> facts, Outcome outcome)
    {
        ValueList<NamedValue> parameters = phase.Payment is { } payment
            ? [.. Fees.Parameters, new("PAYMENT", new("pagamento", "payment"), FactValue.Of(payment), phase.Label.Provenance)]
            : Fees.Parameters;
        return new($"FEE-{phase.Label.Code}", phase.Label.Title, phase.Label.Source, facts, parameters, outcome);
    }
}
