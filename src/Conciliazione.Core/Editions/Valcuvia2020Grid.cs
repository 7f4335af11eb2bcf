using Conciliazione.Coworking;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Scoring;

namespace Conciliazione.Editions;

/// <summary>The grids of Valcuvia: merit for A, merit for B and C, premiums, the minimum.</summary>
internal static class Valcuvia2020Grid
{
    /// <summary>The fewest points to be accepted.</summary>
    private const int MinimumPoints = 10;

    private static readonly LegalSource Selection = Insubria2020Sources.Project(2, "selezione delle candidature");

    private static readonly Fact<DeskRequest>.Choice KindFact = Valcuvia2020.Kind.Through(AccessRequest.ToStated).Through(DeskRequest.ToApplicant);
    private static readonly Fact<DeskRequest>.YesNo NewActivityFact = Valcuvia2020.NewActivity.Through(AccessRequest.ToStated).Through(DeskRequest.ToApplicant);
    private static readonly Fact<DeskRequest>.YesNo WomanFact = Of(ApplicantFacts.IsWoman);
    private static readonly Fact<DeskRequest>.YesNo SingleParentFact = Of(HouseholdFacts.SingleParent);
    private static readonly Fact<DeskRequest>.YesNo DisabledFact = Of(ApplicantFacts.AssistsDisabledRelative);

    private static readonly Fact<DeskRequest>.YesNo ElderlyFact = Of(ApplicantFacts.HasElderlyAtHome(
        "ELDERLY", new("familiare con più di 65 anni non autosufficiente in casa", "non-self-sufficient relative over 65 at home"), olderThan: 65));

    private static readonly Fact<DeskRequest>.YesNo SpouseFact = Of(ApplicantFacts.PartnerWorksOutside(
        "SPOUSE-OUTSIDE", new("coniuge che lavora fuori dalla Valcuvia", "spouse who works outside Valcuvia"), [Valcuvia2020.Area]));

    private static readonly Fact<DeskRequest>.Age AgeFact = HouseholdFacts.ApplicantAge.Through(AccessRequest.ToHousehold).Through(DeskRequest.ToApplicant);

    private static readonly Fact<DeskRequest>.DatedList ChildrenFact =
        HouseholdFacts.Children.Through(AccessRequest.ToHousehold).Through(DeskRequest.ToApplicant);

    private static readonly Fact<DeskRequest>.Distance DistanceFact =
        HouseholdFacts.ApplicantWorkDistance.Through(AccessRequest.ToHousehold).Through(DeskRequest.ToApplicant);

    private static readonly Fact<DeskRequest>.Choice WorkFormFact =
        HouseholdFacts.ApplicantWorkForm.Through(AccessRequest.ToHousehold).Through(DeskRequest.ToApplicant);

    private static readonly ValueList<MeritCriterion> MeritOfWorkers =
    [
        new("A-1", new("Motivazione del richiedente", "Motivation of the applicant"), 3),
        new("A-2", new("Motivazione e coinvolgimento dell'azienda", "Motivation and involvement of the company"), 3),
        new("A-3", new("Coerenza con la vocazione creativa dello spazio", "Fit with the creative vocation of the space"), 3),
        new("A-4", new("Coerenza con la vocazione produttiva del territorio", "Fit with the productive vocation of the area"), 3),
        new("A-5", new("Qualità del network e delle competenze", "Quality of network and skills"), 3),
    ];

    private static readonly ValueList<MeritCriterion> MeritOfOthers =
    [
        new("BC-1", new("Motivazione del richiedente", "Motivation of the applicant"), 3),
        new("BC-2", new("Innovatività e qualità del progetto", "Innovation and quality of the project"), 3),
        new("BC-3", new("Coerenza con la vocazione creativa dello spazio", "Fit with the creative vocation of the space"), 3),
        new("BC-4", new("Coerenza con la vocazione produttiva del territorio", "Fit with the productive vocation of the area"), 3),
        new("BC-5", new("Qualità del network e delle competenze", "Quality of network and skills"), 3),
        new("BC-6", new("Valenza sociale dell'attività", "Social value of the activity"), 2),
    ];

    // Made once: two calls made of the same choices are then equal.
    private static readonly ValueList<Fact<DeskRequest>.Marks> AgreedMarks = MeritOfWorkers.Concat(MeritOfOthers)
        .Select(criterion => MarkSheet.OneMark(criterion.Code, criterion.Title, DeskRequest.ToMarks)).ToValueList();

    private static readonly ValueList<Fact<DeskRequest>.Marks> AllMarks = MeritOfWorkers.Concat(MeritOfOthers)
        .Select(criterion => MarkSheet.AllMarks(criterion.Code, criterion.Title, DeskRequest.ToMarks)).ToValueList();

    public static ScoringGrid<DeskRequest> Make(Valcuvia2020Choices open)
    {
        ValueList<Fact<DeskRequest>.Marks> marks = open.Marks == CommissionMarks.Agreed ? AgreedMarks : AllMarks;
        return ScoringGrid<DeskRequest>.Of(
            new("VAL-GRID", new("Valutazione di merito e premialità", "Merit and premiums"), Selection),
            1,
            FactCatalogue<DeskRequest>.Of(
            [
                KindFact, NewActivityFact, WomanFact, AgeFact, ChildrenFact, ElderlyFact, SingleParentFact, SpouseFact, DistanceFact, WorkFormFact, DisabledFact,
                DeskRequest.Arrival, .. marks,
            ]),
            [
                Merit("MERIT-A", new("Merito, tipologia A", "Merit, kind A"), 15, Audience.Of(KindFact, Valcuvia2020.Worker), MeritOfWorkers, marks, open),
                Merit("MERIT-BC", new("Merito, tipologie B e C", "Merit, kinds B and C"), 17, Audience.Of(KindFact, Valcuvia2020.Business, Valcuvia2020.Starter), MeritOfOthers, marks, open),
                ScoringSection.Of(
                    Premium(Valcuvia2020.Premiums, "Premialità", "Premiums"),
                    MostPoints.UnboundedBySource,
                    Award.Flag(Premium("P-WOMAN", "Richiesta presentata da una donna", "Request by a woman"), WomanFact, Points.Of(2)),
                    NewActivityPremium(open),
                    Award.Bands(
                        Premium("P-AGE", "Età", "Age"), AgeFact, Points.Zero, Band.Of(Bounds.Between(18, 25), 3), Band.Of(Bounds.Between(26, 35), 2), Band.Of(Bounds.Between(36, 45), 1)),
                    Award.PerItem(
                        Premium("P-CHILDREN", "Figli", "Children"),
                        ChildrenFact,
                        MostPoints.UnboundedBySource,
                        Band.Of(Bounds.AtMost(4), 3),
                        Band.Of(Bounds.Between(5, 12), 2),
                        Band.Of(Bounds.Between(13, 17), 1)),
                    Award.Flag(Premium("P-ELDERLY", "Familiari anziani non autosufficienti in casa", "Non-self-sufficient elderly relatives at home"), ElderlyFact, Points.Of(3)),
                    Award.Flag(Premium("P-SINGLE", "Famiglia monoparentale", "Single-parent family"), SingleParentFact, Points.Of(3)),
                    Award.Flag(Premium("P-SPOUSE", "Coniuge che lavora fuori dalla Valcuvia", "Spouse who works outside Valcuvia"), SpouseFact, Points.Of(2)),
                    DistancePremium(open),
                    Award.Flag(Premium("P-DISABLED", "Familiari disabili da assistere", "Disabled relatives to assist"), DisabledFact, Points.Of(3))),
            ],
            MostPoints.UnboundedBySource,
            Minima(open));
    }

    private static ScoringSection<DeskRequest> Merit(
        string code,
        LocalizedText title,
        int most,
        Audience<DeskRequest> audience,
        ValueList<MeritCriterion> criteria,
        ValueList<Fact<DeskRequest>.Marks> marks,
        Valcuvia2020Choices open) => ScoringSection.OnlyFor(
        new(code, title, Selection),
        audience,
        MostPoints.Of(most),
        [.. criteria.Select(criterion => Criterion(criterion, marks.First(mark => mark.Code == criterion.Code), open))]);

    private static ScoringRule<DeskRequest> Criterion(
        MeritCriterion criterion, Fact<DeskRequest>.Marks mark, Valcuvia2020Choices open)
    {
        RuleLabel label = new(criterion.Code, criterion.Title, Selection);
        return open.Marks == CommissionMarks.Agreed
            ? Award.Mark(label, mark, Points.Of(criterion.Most))
            : Award.MeanMark(label, mark, Points.Of(criterion.Most), MarkStep.Whole, commissioners: 3, new(RoundingRule.HalfUp, 2));
    }

    private static ScoringRule<DeskRequest> NewActivityPremium(Valcuvia2020Choices open)
    {
        RuleLabel label = new(
            "P-NEW", new("Nuove attività, anche oltre i 50 anni", "New activities, over 50 too"), Selection, Valcuvia2020.Whose(open.NewActivity, PremiumCombination.AddUp));
        return Together(
            label,
            open.NewActivity,
            Award.Flag(Premium("P-NEW-ACTIVITY", "Avvio di nuove attività", "Start of new activities"), NewActivityFact, Points.Of(2)),
            Award.OnlyFor(
                Premium("P-50", "Nuove attività oltre i 50 anni (solo C)", "New activities over 50 (C only)"),
                Audience.Of(KindFact, Valcuvia2020.Starter),
                Award.OnlyFor(
                    Premium("P-50-NEW", "Avvio di nuova attività", "New activity"),
                    Audience.If(NewActivityFact),
                    Award.Bands(Premium("P-50-AGE", "Più di 50 anni", "More than 50 years"), AgeFact, Points.Zero, Band.Of(Bounds.MoreThan(50), 2)))));
    }

    private static ScoringRule<DeskRequest> DistancePremium(Valcuvia2020Choices open)
    {
        RuleLabel label = new(
            "P-DISTANCE-BANDS", new("Oltre 20 e oltre 50 km", "Over 20 and over 50 km"), Selection, Valcuvia2020.Whose(open.Distance, PremiumCombination.HighestOnly));
        return Award.OnlyFor(
            Premium("P-DISTANCE", "Distanza dalla sede di lavoro (solo dipendenti)", "Distance of the workplace (employees only)"),
            Audience.Of(WorkFormFact, HouseholdFacts.Employee),
            Together(
                label,
                open.Distance,
                Award.Bands(Premium("P-20", "Oltre 20 km", "Over 20 km"), DistanceFact, Points.Zero, Band.Of(Bounds.MoreThan(20_000), 2)),
                Award.Bands(Premium("P-50-KM", "Oltre 50 km", "Over 50 km"), DistanceFact, Points.Zero, Band.Of(Bounds.MoreThan(50_000), 3))));
    }

    private static ScoringRule<DeskRequest> Together(
        RuleLabel label, PremiumCombination combination, ScoringRule<DeskRequest> one, ScoringRule<DeskRequest> other) =>
        combination == PremiumCombination.AddUp ? Award.Sum(label, one, other) : Award.HighestOf(label, one, other);

    private static ScoreMinimum[] Minima(Valcuvia2020Choices open)
    {
        Provenance whose = Valcuvia2020.Whose(open.Threshold, ThresholdBasis.MeritAndPremiums);
        return open.Threshold == ThresholdBasis.MeritAndPremiums
            ? [ScoreMinimum.OfTotal(new("VAL-4", new("Almeno 10 punti, merito e premialità", "At least 10 points, merit and premiums"), Selection, whose), Points.Of(MinimumPoints))]
            :
            [
                ScoreMinimum.OfPart(new("VAL-4-A", new("Almeno 10 punti di merito, A", "At least 10 points of merit, A"), Selection, whose), "MERIT-A", Points.Of(MinimumPoints)),
                ScoreMinimum.OfPart(new("VAL-4-BC", new("Almeno 10 punti di merito, B e C", "At least 10 points of merit, B and C"), Selection, whose), "MERIT-BC", Points.Of(MinimumPoints)),
            ];
    }

    private static RuleLabel Premium(string code, string italian, string english) => new(code, new(italian, english), Selection);

    private static Fact<DeskRequest>.YesNo Of(Fact<Household>.YesNo fact) => fact.Through(AccessRequest.ToHousehold).Through(DeskRequest.ToApplicant);

    private sealed record MeritCriterion(string Code, LocalizedText Title, int Most);
}
