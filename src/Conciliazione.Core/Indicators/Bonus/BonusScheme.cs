using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>
/// What those who carry a project out declared that they would do with a bonus, and when they may choose.
/// Italian term: modalità di utilizzo della premialità.
/// </summary>
/// <remarks>Checked when it is made. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record BonusScheme
{
    private BonusScheme(
        RuleLabel label, ValueList<RuleLabel> uses, Policy<BonusChoice> choice, Policy<int>? monitoring, Policy<BonusSurvey>? survey, string? indicators)
    {
        Label = label;
        Uses = uses;
        Choice = choice;
        Monitoring = monitoring;
        Survey = survey;
        Indicators = indicators;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The declared uses, in the order of the text; at least one.</summary>
    public ValueList<RuleLabel> Uses { get; }

    /// <summary>Which of them may be chosen.</summary>
    public Policy<BonusChoice> Choice { get; }

    /// <summary>
    /// The months of monitoring after which a choice is made, counted from month 1 of the plan; <see langword="null"/> if the text asks for
    /// none.
    /// </summary>
    public Policy<int>? Monitoring { get; }

    /// <summary>
    /// The survey that comes before a choice, and from when on it may be over; <see langword="null"/> if the text asks for none.
    /// </summary>
    public Policy<BonusSurvey>? Survey { get; }

    /// <summary>
    /// The code of the indicators by whose results uses are chosen, that of an <see cref="IndicatorSet"/>; <see langword="null"/> if any are.
    /// </summary>
    public string? Indicators { get; }

    /// <summary>Creates a scheme, or returns its defects.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="uses">The declared uses; at least one, with unique codes.</param>
    /// <param name="choice">Which of them may be chosen.</param>
    /// <param name="monitoring">
    /// The months of monitoring after which a choice is made; from 1 to <see cref="PlanTerm.MaximumMonths"/>, both inclusive.
    /// </param>
    /// <param name="survey">The survey that comes before a choice, and from when on it may be over.</param>
    /// <param name="indicators">The code of the indicators by whose results uses are chosen; any when omitted.</param>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/>, <paramref name="label"/> has no source, <paramref name="monitoring"/> is outside its
    /// bounds, <paramref name="survey"/> is after a monitoring that is not given, or <paramref name="indicators"/> is not a code.
    /// </exception>
    public static Validated<BonusScheme> Create(
        RuleLabel label,
        ValueList<RuleLabel> uses,
        Policy<BonusChoice> choice,
        Policy<int>? monitoring = null,
        Policy<BonusSurvey>? survey = null,
        string? indicators = null)
    {
        Guard.Against.Unsourced(label);
        Guard.Against.Null(uses);
        Guard.Against.Null(choice);
        if (monitoring is not null)
        {
            Guard.Against.AboveMaximum(Guard.Against.BelowMinimum(monitoring.Value, 1, nameof(monitoring)), PlanTerm.MaximumMonths, nameof(monitoring));
        }

        if (survey is { Value: BonusSurvey.AfterMonitoring } && monitoring is null)
        {
            throw new ArgumentException("A survey after the monitoring needs the months of it.", nameof(survey));
        }

        if (indicators is not null)
        {
            Guard.Against.InvalidCode(indicators);
        }

        Defect[] defects = [.. OfCodes([.. uses.Select(use => use.Code)], label.Source)];
        return Validated<BonusScheme>.From(defects, () => new(label, uses, choice, monitoring, survey, indicators));
    }

    /// <summary>
    /// Returns the first day on which uses may be chosen: the day after the months of monitoring; <see langword="null"/> if there are none, or
    /// the plan has no start.
    /// </summary>
    /// <param name="term">The months of the plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is <see langword="null"/>.</exception>
    public LocalDate? FirstDay(PlanTerm term)
    {
        Guard.Against.Null(term);
        return Monitoring is { } months ? term.Start?.PlusMonths(months.Value).OnDayOfMonth(1) : null;
    }

    /// <summary>Reads a choice of uses, or returns its defects.</summary>
    /// <param name="bonus">The bonus that is due; uses are chosen by its results, or the decision, on their day at the earliest.</param>
    /// <param name="uses">The uses, and how much of the bonus goes to each; what goes to none is unspent.</param>
    /// <param name="on">The day of the choice.</param>
    /// <param name="surveyedOn">The day on which the survey was over; <see langword="null"/> if there was none.</param>
    /// <returns>
    /// The plan, or the defects: results of other indicators, no use, one that is not declared, two where one is chosen, a use without money,
    /// more than is due or an amount that is not known, a day before the monitoring ends or before that of the results, a survey that is
    /// missing, after the choice or before its first day.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="bonus"/> or <paramref name="uses"/> is <see langword="null"/>, or a day is not in the ISO calendar.
    /// </exception>
    public Validated<BonusPlan> Choose(PerformanceBonus bonus, ValueList<BonusUse> uses, LocalDate on, LocalDate? surveyedOn = null)
    {
        Guard.Against.Null(bonus);
        Guard.Against.Null(uses);
        Guard.Against.NonIsoDate(on);
        Guard.Against.NonIsoDate(surveyedOn);
        IndicatorSet set = bonus.Report.Set;
        Defect[] defects =
            [.. Others(set.Label.Code), .. Chosen(uses), .. Money(bonus, uses), .. When(bonus, on), .. Surveyed(set.Term, on, surveyedOn)];
        return Validated<BonusPlan>.From(defects, () => new(this, bonus, uses, on, surveyedOn));
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    /// <summary>Returns the first day on which the survey may be over; <see langword="null"/> if there is none, or the plan has no start.</summary>
    internal LocalDate? SurveyFrom(PlanTerm term) => Survey is null ? null
        : Survey.Value == BonusSurvey.AfterMonitoring ? FirstDay(term)
        : term.Days?.Start;

    /// <summary>Returns the defects of the codes of uses, declared or chosen: none at all, or one twice.</summary>
    private static IEnumerable<Defect> OfCodes(string[] codes, LegalSource source) => codes.Length > 0
        ? codes.Repeated(code => code).Select(twice => DefectCodes.BonusUseTwice.At("uses", twice.Key, 1, source))
        : [DefectCodes.BonusNoUse.At("uses", 0, 1, source)];

    private static string At(int i) => FormattableString.Invariant($"uses[{i}]");

    /// <summary>Returns a day and what falls on it.</summary>
    private static FactValue Day(LocalDate day, string italian, string english) => FactValue.Of(new LocalizedText(
        $"{TimeText.Day(day, Language.Italian)} ({italian})", $"{TimeText.Day(day, Language.English)} ({english})"));

    private IEnumerable<Defect> Others(string indicators) => Indicators is { } own && own != indicators
        ? [DefectCodes.BonusOthers.At("bonus", indicators, own, Label.Source)]
        : [];

    private IEnumerable<Defect> Chosen(ValueList<BonusUse> uses)
    {
        LegalSource source = Choice.Label.Source.Or(Label.Source);
        int different = uses.Select(use => use.Code).Distinct(StringComparer.Ordinal).Count();
        string declared = string.Join(", ", Uses);
        return
        [
            .. OfCodes([.. uses.Select(use => use.Code)], source),
            .. Choice.Value == BonusChoice.ExactlyOne && different > 1 ? [DefectCodes.BonusOneUse.At("uses", different, 1, source)] : ValueList<Defect>.Empty,
            .. Enumerable.Range(0, uses.Count)
                .Where(i => Choice.Value != BonusChoice.AnyUse && Uses.All(use => use.Code != uses[i].Code))
                .Select(i => DefectCodes.BonusUseUnknown.At(At(i), uses[i].Code, declared, source)),
        ];
    }

    private IEnumerable<Defect> Money(PerformanceBonus bonus, ValueList<BonusUse> uses)
    {
        for (int i = 0; i < uses.Count; i++)
        {
            if (uses[i].Amount <= Euro.Zero)
            {
                DefectCode code = uses[i].Amount == Euro.Zero ? DefectCodes.BonusUseZero : DefectCodes.BonusNegative;
                yield return code.At(At(i), uses[i].Amount, Euro.Zero, Label.Source);
            }
        }

        if (bonus.Amount is not { } due)
        {
            yield return DefectCodes.BonusUnknown.At("bonus", LocalizedText.Join(", ", ((Outcome.Unclear)bonus.Finding.Outcome).Missing.Select(fact => fact.Title)), bonus.Rule.Title, Label.Source);
            yield break;
        }

        // Amounts of a euro's whole range may add up to more than it: what is above is above even then.
        Int128 cents = uses.Aggregate(Int128.Zero, (sum, use) => sum + Int128.Max(use.Amount.Cents, 0));
        if (cents > due.Cents)
        {
            yield return DefectCodes.BonusAbove.At("uses", cents > long.MaxValue ? Euro.MaxValue : Euro.FromCents((long)cents), due, Label.Source);
        }
    }

    private IEnumerable<Defect> When(PerformanceBonus bonus, LocalDate on)
    {
        if (Monitoring is { } months && FirstDay(bonus.Report.Set.Term) is { } first && on < first)
        {
            yield return DefectCodes.BonusEarly.At("on", FactValue.Of(on), Day(first, "dopo il monitoraggio", "after the monitoring"), months.Label.Source.Or(Label.Source));
        }

        if (on < bonus.Day)
        {
            FactValue earliest = bonus.Rule is BonusRule.Decided
                ? Day(bonus.Day, "giorno della decisione", "day of the decision")
                : Day(bonus.Day, "giorno dei risultati", "day of the results");
            yield return DefectCodes.BonusEarly.At("on", FactValue.Of(on), earliest, Label.Source);
        }
    }

    private IEnumerable<Defect> Surveyed(PlanTerm term, LocalDate on, LocalDate? surveyedOn)
    {
        if (Survey is not { } survey)
        {
            yield break;
        }

        LegalSource source = survey.Label.Source.Or(Label.Source);
        if (!(surveyedOn <= on))
        {
            FactValue when = surveyedOn is { } day ? FactValue.Of(day) : FactValue.Of(new LocalizedText("mai", "never"));
            yield return DefectCodes.BonusSurvey.At("surveyedOn", when, FactValue.Of(on), source);
        }

        if (SurveyFrom(term) is { } first && surveyedOn < first)
        {
            FactValue earliest = survey.Value == BonusSurvey.AfterMonitoring
                ? Day(first, "dopo il monitoraggio", "after the monitoring")
                : Day(first, "avvio del piano", "start of the plan");
            yield return DefectCodes.BonusSurveyEarly.At("surveyedOn", FactValue.Of(surveyedOn.Value), earliest, source);
        }
    }
}
