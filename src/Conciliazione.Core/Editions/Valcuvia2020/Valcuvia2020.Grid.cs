using Conciliazione.Coworking;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;

namespace Conciliazione.Editions;

/// <content>The grid: merit for kind A, merit for kinds B and C, bonus points, the minimum.</content>
public static partial class Valcuvia2020
{
    /// <summary>The code of the criterion on the motivation of a worker, kind A.</summary>
    public const string WorkerMotivation = "A-1";

    /// <summary>The code of the criterion on the motivation and involvement of a worker's company, kind A.</summary>
    public const string WorkerCompany = "A-2";

    /// <summary>The code of the criterion on how a worker fits the creative vocation of the space, kind A.</summary>
    public const string WorkerCreativity = "A-3";

    /// <summary>The code of the criterion on how a worker fits the productive vocation of the area, kind A.</summary>
    public const string WorkerTerritory = "A-4";

    /// <summary>The code of the criterion on a worker's network and skills, kind A.</summary>
    public const string WorkerNetwork = "A-5";

    /// <summary>The code of the criterion on the motivation of an applicant with an activity, kinds B and C.</summary>
    public const string ActivityMotivation = "BC-1";

    /// <summary>The code of the criterion on the innovation and quality of the project of an activity, kinds B and C.</summary>
    public const string ActivityInnovation = "BC-2";

    /// <summary>The code of the criterion on how an activity fits the creative vocation of the space, kinds B and C.</summary>
    public const string ActivityCreativity = "BC-3";

    /// <summary>The code of the criterion on how an activity fits the productive vocation of the area, kinds B and C.</summary>
    public const string ActivityTerritory = "BC-4";

    /// <summary>The code of the criterion on the network and skills behind an activity, kinds B and C.</summary>
    public const string ActivityNetwork = "BC-5";

    /// <summary>The code of the criterion on the social value of an activity, kinds B and C.</summary>
    public const string ActivitySocialValue = "BC-6";

    /// <summary>The minimum points to be accepted.</summary>
    private const int MinimumPoints = 10;

    private static readonly Fact<DeskRequest>.YesNo WomanFact = DeskFacts.Of(ApplicantFacts.IsWoman);
    private static readonly Fact<DeskRequest>.YesNo SingleParentFact = DeskFacts.Of(HouseholdFacts.SingleParent);
    private static readonly Fact<DeskRequest>.YesNo DisabledFact = DeskFacts.Of(ApplicantFacts.AssistsDisabledRelative);

    private static readonly Fact<DeskRequest>.YesNo ElderlyFact = Elderly(fromNextDay: false);
    private static readonly Fact<DeskRequest>.YesNo ElderlyFromNextDayFact = Elderly(fromNextDay: true);

    private static readonly Fact<DeskRequest>.YesNo OverFiftyFact = DeskFacts.Of(ApplicantFacts.IsOlder(
        "OVER-50", new("più di 50 anni, dal giorno dopo il compleanno", "over 50, from the day after the birthday"), olderThan: 50, fromNextDay: true));

    private static readonly Fact<DeskRequest>.YesNo SpouseFact = DeskFacts.Of(ApplicantFacts.PartnerWorksOutside(
        "SPOUSE-OUTSIDE", new("coniuge che lavora fuori dalla Valcuvia", "spouse who works outside Valcuvia"), [Area]));

    private static readonly Fact<DeskRequest>.Age AgeFact = DeskFacts.Of(HouseholdFacts.ApplicantAge);
    private static readonly Fact<DeskRequest>.DatedList ChildrenFact = DeskFacts.Of(HouseholdFacts.Children);
    private static readonly Fact<DeskRequest>.Distance DistanceFact = DeskFacts.Of(HouseholdFacts.ApplicantWorkDistance);
    private static readonly Fact<DeskRequest>.Choice WorkFormFact = DeskFacts.Of(HouseholdFacts.ApplicantWorkForm);

    private static readonly ValueList<MeritCriterion> MeritOfWorkers =
    [
        new(WorkerMotivation, new("Motivazione del richiedente", "Motivation of the applicant"), 3),
        new(WorkerCompany, new("Motivazione e coinvolgimento dell'azienda", "Motivation and involvement of the company"), 3),
        new(WorkerCreativity, new("Coerenza con la vocazione creativa dello spazio", "Fit with the creative vocation of the space"), 3),
        new(WorkerTerritory, new("Coerenza con la vocazione produttiva del territorio", "Fit with the productive vocation of the area"), 3),
        new(WorkerNetwork, new("Qualità del network e delle competenze", "Quality of network and skills"), 3),
    ];

    private static readonly ValueList<MeritCriterion> MeritOfOthers =
    [
        new(ActivityMotivation, new("Motivazione del richiedente", "Motivation of the applicant"), 3),
        new(ActivityInnovation, new("Innovatività e qualità del progetto", "Innovation and quality of the project"), 3),
        new(ActivityCreativity, new("Coerenza con la vocazione creativa dello spazio", "Fit with the creative vocation of the space"), 3),
        new(ActivityTerritory, new("Coerenza con la vocazione produttiva del territorio", "Fit with the productive vocation of the area"), 3),
        new(ActivityNetwork, new("Qualità del network e delle competenze", "Quality of network and skills"), 3),
        new(ActivitySocialValue, new("Valenza sociale dell'attività", "Social value of the activity"), 2),
    ];

    // Created once, so that two calls created from the same choices are equal.
    private static readonly ValueList<Fact<DeskRequest>.Marks> AgreedMarks = MeritOfWorkers.Concat(MeritOfOthers)
        .Select(criterion => DeskFacts.Mark(criterion.Code, criterion.Title)).ToValueList();

    private static readonly ValueList<Fact<DeskRequest>.Marks> AllMarks = MeritOfWorkers.Concat(MeritOfOthers)
        .Select(criterion => DeskFacts.Marks(criterion.Code, criterion.Title)).ToValueList();

    // The facts that the request states are declared in another file, whose values may not be initialised yet when these are.
    private static Fact<DeskRequest>.Choice KindFact => DeskFacts.Of(Kind);

    private static Fact<DeskRequest>.YesNo NewActivityFact => DeskFacts.Of(NewActivity);

    private static Fact<DeskRequest>.YesNo MarriedFact => DeskFacts.Of(Married);

    /// <summary>
    /// Returns the grid of the call: merit by kind of applicant (VAL-2), bonus points (VAL-3), and a minimum of ten points
    /// (VAL-4).
    /// </summary>
    /// <param name="choices">The choices for the open points; each has its default value when omitted.</param>
    public static ScoringGrid<DeskRequest> Grid(Choices? choices = null)
    {
        Choices open = choices ?? Choices.Default;
        ValueList<Fact<DeskRequest>.Marks> marks = open.Marks == CommissionMarks.Agreed ? AgreedMarks : AllMarks;
        Fact<DeskRequest>.YesNo elderly = open.OverFromNextDay ? ElderlyFromNextDayFact : ElderlyFact;
        return ScoringGrid<DeskRequest>.Create(
            new("VAL-GRID", new("Valutazione di merito e premialità", "Merit and bonus points"), Selection),
            1,
            FactCatalogue<DeskRequest>.Create(
            [
                KindFact, NewActivityFact, WomanFact, AgeFact, ChildrenFact, elderly, OverFiftyFact, SingleParentFact, SpouseFact, MarriedFact, DistanceFact, WorkFormFact,
                DisabledFact, DeskFacts.Arrival, .. marks,
            ]).OrThrow(),
            [
                Merit("MERIT-A", new("Merito, tipologia A", "Merit, kind A"), 15, Audience.Of(KindFact, Worker), MeritOfWorkers, marks, open),
                Merit("MERIT-BC", new("Merito, tipologie B e C", "Merit, kinds B and C"), 17, Audience.Of(KindFact, Business, Starter), MeritOfOthers, marks, open),
                ScoringSection.Of(
                    Premium(Premiums, "Premialità", "Bonus points"),
                    MaximumPoints.UnboundedBySource,
                    ScoringRule.Flag(Premium("P-WOMAN", "Richiesta presentata da una donna", "Request by a woman"), WomanFact, Points.Of(2)),
                    NewActivityPremium(open),
                    ScoringRule.Bands(
                        Premium("P-AGE", "Età", "Age"), AgeFact, Points.Zero, Band.Of(Bounds.Between(18, 25), 3), Band.Of(Bounds.Between(26, 35), 2), Band.Of(Bounds.Between(36, 45), 1)),
                    ScoringRule.PerItem(
                        Premium("P-CHILDREN", "Figli", "Children"),
                        ChildrenFact,
                        MaximumPoints.UnboundedBySource,
                        Band.Of(Bounds.AtMost(4), 3),
                        Band.Of(Bounds.Between(5, 12), 2),
                        Band.Of(Bounds.Between(13, 17), 1)),
                    ScoringRule.Flag(
                        Premium("P-ELDERLY", "Familiari anziani non autosufficienti in casa", "Non-self-sufficient elderly relatives at home", Whose(open.OverFromNextDay, byDefault: false)),
                        elderly,
                        Points.Of(3)),
                    ScoringRule.Flag(Premium("P-SINGLE", "Famiglia monogenitoriale (genitore solo)", "Single-parent family"), SingleParentFact, Points.Of(3)),
                    SpousePremium(open),
                    DistancePremium(open),
                    ScoringRule.Flag(Premium("P-DISABLED", "Familiari con disabilità da assistere", "Relatives with a disability to assist"), DisabledFact, Points.Of(3))),
            ],
            MaximumPoints.UnboundedBySource,
            [.. Minima(open)]).OrThrow();
    }

    private static ScoringSection<DeskRequest> Merit(
        string code,
        LocalizedText title,
        int maximum,
        Audience<DeskRequest> audience,
        ValueList<MeritCriterion> criteria,
        ValueList<Fact<DeskRequest>.Marks> marks,
        Choices open) => ScoringSection.OnlyFor(
        new(code, title, Selection),
        audience,
        MaximumPoints.Of(maximum),
        [.. criteria.Select(criterion => Criterion(criterion, marks.First(mark => mark.Code == criterion.Code), open))]);

    private static ScoringRule<DeskRequest> Criterion(
        MeritCriterion criterion, Fact<DeskRequest>.Marks mark, Choices open)
    {
        RuleLabel label = new(criterion.Code, criterion.Title, Selection);
        return open.Marks == CommissionMarks.Agreed
            ? ScoringRule.Mark(label, mark, Points.Of(criterion.Maximum))
            : ScoringRule.MeanMark(label, mark, Points.Of(criterion.Maximum), MarkStep.Whole, commissioners: 3, new(RoundingRule.HalfUp, 2));
    }

    private static ScoringRule<DeskRequest> NewActivityPremium(Choices open)
    {
        RuleLabel label = new(
            "P-NEW", new("Nuove attività, anche oltre i 50 anni", "New activities, over 50 too"), Selection, Whose(open.NewActivity, PremiumCombination.AddUp));
        return Together(
            label,
            open.NewActivity,
            ScoringRule.Flag(Premium("P-NEW-ACTIVITY", "Avvio di nuove attività", "Start of new activities"), NewActivityFact, Points.Of(2)),
            ScoringRule.OnlyFor(
                Premium("P-50", "Nuove attività oltre i 50 anni (solo C)", "New activities over 50 (C only)"),
                Audience.Of(KindFact, Starter),
                ScoringRule.OnlyFor(
                    Premium("P-50-NEW", "Avvio di nuova attività", "New activity"),
                    Audience.If(NewActivityFact),
                    OverFifty(open))));
    }

    private static ScoringRule<DeskRequest> OverFifty(Choices open)
    {
        RuleLabel label = Premium("P-50-AGE", "Più di 50 anni", "More than 50 years", Whose(open.OverFromNextDay, byDefault: false));
        return open.OverFromNextDay
            ? ScoringRule.Flag(label, OverFiftyFact, Points.Of(2))
            : ScoringRule.Bands(label, AgeFact, Points.Zero, Band.Of(Bounds.MoreThan(50), 2));
    }

    /// <summary>
    /// Returns the bonus points for a spouse who works outside the area. If cohabiting partners do not count, only a partner who works
    /// outside makes it necessary to know whether the two are married.
    /// </summary>
    private static ScoringRule<DeskRequest> SpousePremium(Choices open)
    {
        RuleLabel label = Premium("P-SPOUSE", "Coniuge che lavora fuori dalla Valcuvia", "Spouse who works outside Valcuvia", Whose(open.CohabitantsCount, byDefault: true));
        return open.CohabitantsCount
            ? ScoringRule.Flag(label, SpouseFact, Points.Of(2))
            : ScoringRule.OnlyFor(
                label,
                Audience.If(SpouseFact),
                ScoringRule.Flag(Premium("P-SPOUSE-MARRIED", "Coniuge o unito civilmente", "Spouse or civil partner"), MarriedFact, Points.Of(2)));
    }

    private static ScoringRule<DeskRequest> DistancePremium(Choices open)
    {
        RuleLabel label = new(
            "P-DISTANCE-BANDS", new("Oltre 20 e oltre 50 km", "Over 20 and over 50 km"), Selection, Whose(open.Distance, PremiumCombination.HighestOnly));
        return ScoringRule.OnlyFor(
            Premium(
                "P-DISTANCE",
                open.CollaboratorsDistance ? "Distanza dalla sede di lavoro (dipendenti e collaboratori)" : "Distanza dalla sede di lavoro (solo dipendenti)",
                open.CollaboratorsDistance ? "Distance of the workplace (employees and collaborators)" : "Distance of the workplace (employees only)",
                Whose(open.CollaboratorsDistance, byDefault: false)),
            open.CollaboratorsDistance
                ? Audience.Of(WorkFormFact, HouseholdFacts.Employee, HouseholdFacts.Collaborator)
                : Audience.Of(WorkFormFact, HouseholdFacts.Employee),
            Together(
                label,
                open.Distance,
                ScoringRule.Bands(Premium("P-20", "Oltre 20 km", "Over 20 km"), DistanceFact, Points.Zero, Band.Of(Bounds.MoreThan(20_000), 2)),
                ScoringRule.Bands(Premium("P-50-KM", "Oltre 50 km", "Over 50 km"), DistanceFact, Points.Zero, Band.Of(Bounds.MoreThan(50_000), 3))));
    }

    private static ScoringRule<DeskRequest> Together(
        RuleLabel label, PremiumCombination combination, ScoringRule<DeskRequest> one, ScoringRule<DeskRequest> other) =>
        combination == PremiumCombination.AddUp ? ScoringRule.Sum(label, one, other) : ScoringRule.HighestOf(label, one, other);

    private static ScoreMinimum[] Minima(Choices open)
    {
        Provenance whose = Whose(open.Threshold, ThresholdBasis.MeritAndPremiums);
        return open.Threshold == ThresholdBasis.MeritAndPremiums
            ? [ScoreMinimum.ForTotal(new("VAL-4", new("Almeno 10 punti, merito e premialità", "At least 10 points, merit and bonus points"), Selection, whose), Points.Of(MinimumPoints))]
            :
            [
                ScoreMinimum.ForPart(new("VAL-4-A", new("Almeno 10 punti di merito, A", "At least 10 points of merit, A"), Selection, whose), "MERIT-A", Points.Of(MinimumPoints)),
                ScoreMinimum.ForPart(new("VAL-4-BC", new("Almeno 10 punti di merito, B e C", "At least 10 points of merit, B and C"), Selection, whose), "MERIT-BC", Points.Of(MinimumPoints)),
            ];
    }

    private static RuleLabel Premium(string code, string italian, string english, Provenance provenance = Provenance.Stated) =>
        new(code, new(italian, english), Selection, provenance);

    private static Fact<DeskRequest>.YesNo Elderly(bool fromNextDay) => DeskFacts.Of(ApplicantFacts.HasElderlyAtHome(
        "ELDERLY", new("familiare con più di 65 anni non autosufficiente in casa", "non-self-sufficient relative over 65 at home"), olderThan: 65, fromNextDay));

    private sealed record MeritCriterion(string Code, LocalizedText Title, int Maximum);
}
