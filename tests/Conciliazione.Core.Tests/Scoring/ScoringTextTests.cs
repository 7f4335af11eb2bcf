using Conciliazione.Facts;
using Conciliazione.Scoring;
using Conciliazione.Tests.Facts;
using NodaTime;
using static Conciliazione.Tests.Scoring.ScoringSamples;

namespace Conciliazione.Tests.Scoring;

/// <summary>What findings and margins say, written by hand in both languages.</summary>
public sealed class ScoringTextTests
{
    private static readonly Band<int>[] AgeBands = [Band.Of(Bounds.Between(18, 25), 3), Band.Of(Bounds.Between(26, 35), 2), Band.Of(Bounds.Between(36, 45), 1)];

    /// <summary>What a subject lacks for the nearest better band, for each kind of measure.</summary>
    public static TheoryData<string, string?, string?> Reasons => new()
    {
        { "2 workers", "1 sotto il minimo per la fascia da 2 punti", "1 too little for the band worth 2 points" },
        { "9 workers", "4 oltre il massimo per la fascia da 2 punti", "4 too much for the band worth 2 points" },
        { "3 workers", null, null },
        { "€ 9,999.99", "€ 0,01 sotto il minimo per la fascia da 1,5 punti", "€ 0.01 too little for the band worth 1.5 points" },
        { "€ 20,000.00", "proprio sul limite, che è escluso per la fascia da 1,5 punti", "right on the limit, which is excluded for the band worth 1.5 points" },
        { "€ 20,000.01", "€ 0,01 oltre il massimo per la fascia da 1,5 punti", "€ 0.01 too much for the band worth 1.5 points" },
        { "20,000 m", "proprio sul limite, che è escluso per la fascia da 2 punti", "right on the limit, which is excluded for the band worth 2 points" },
        { "19,500 m", "mancano 500 m per la fascia da 2 punti", "500 m short for the band worth 2 points" },
        { "50,000 m", "proprio sul limite, che è escluso per la fascia da 3 punti", "right on the limit, which is excluded for the band worth 3 points" },
        { "17 years", "1 giorno sotto l'età minima per la fascia da 3 punti", "1 day too young for the band worth 3 points" },
        { "26 years", "oltre l'età massima da quel giorno stesso per la fascia da 3 punti", "too old from that very day for the band worth 3 points" },
        { "26 years 3 months", "3 mesi oltre l'età massima per la fascia da 3 punti", "3 months too old for the band worth 3 points" },
        { "38 years", "2 anni, 1 mese e 2 giorni oltre l'età massima per la fascia da 2 punti", "2 years, 1 month and 2 days too old for the band worth 2 points" },
        { "2020-12-30", "1 giorno troppo presto per la fascia da 1 punto", "1 day too early for the band worth 1 point" },
        { "2021-02-09", "9 giorni troppo tardi per la fascia da 1 punto", "9 days too late for the band worth 1 point" },
        { "4.9%", "0,1000 punti percentuali sotto il minimo per la fascia da 4 punti", "0.1000 percentage points too little for the band worth 4 points" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_finding_says_by_how_much_a_better_band_is_missed(string what, string? italian, string? english)
    {
        ScoreFinding finding = Only(what switch
        {
            "2 workers" => Workers(2),
            "9 workers" => Workers(9),
            "3 workers" => Workers(3),
            "€ 9,999.99" => Income(9_999.99m),
            "€ 20,000.00" => Income(20_000),
            "€ 20,000.01" => Income(20_000.01m),
            "20,000 m" => Metres(20_000),
            "19,500 m" => Metres(19_500),
            "50,000 m" => Metres(50_000),
            "17 years" => Born(new(2002, 4, 18)),
            "26 years" => Born(new(1994, 4, 17)),
            "26 years 3 months" => Born(new(1994, 1, 17)),
            "38 years" => Born(new(1982, 3, 15)),
            "2020-12-30" => End(new(2020, 12, 30)),
            "2021-02-09" => End(new(2021, 2, 9)),
            _ => Share(4_900),
        });
        Assert.Equal(italian, Cultures.SameInEach(() => finding.Reason?.Italian));
        Assert.Equal(english, Cultures.SameInEach(() => finding.Reason?.English));
    }

    /// <summary>The whole line of each kind of rule.</summary>
    [Fact]
    public void A_finding_is_one_line_with_points_facts_parameters_and_source()
    {
        Says(
            ScoringRule.Flag(Label("A"), ApplicantFacts.Resident, Points.Of(1)),
            new(Resident: true),
            "1 punto: criterio A — residente nell'area: sì — punto 2.3, Avviso di prova",
            "1 point: rule A — resident in the area: yes — punto 2.3, Avviso di prova");
        Says(
            ScoringRule.Flag(new("A", new("criterio A", "rule A"), Source, Provenance.Reading), ApplicantFacts.Resident, Points.Of(-0.5m)),
            new(Resident: true),
            "-0,5 punti: criterio A — residente nell'area: sì — punto 2.3, Avviso di prova (interpretazione applicata: l'avviso non lo precisa)",
            "-0.5 points: rule A — resident in the area: yes — punto 2.3, Avviso di prova (interpretation applied: the call does not say)");
        Says(
            ScoringRule.Bands(Label("A"), ApplicantFacts.Years, Points.Zero, AgeBands),
            new(BirthDate: new LocalDate(1994, 1, 17)),
            "2 punti: criterio A — età: 26 anni; fascia età da 26 a 35 anni; 3 mesi oltre l'età massima per la fascia da 3 punti — punto 2.3, Avviso di prova",
            "2 points: rule A — age: 26 years; band aged 26 to 35 years; 3 months too old for the band worth 3 points — punto 2.3, Avviso di prova");
        Says(
            ScoringRule.Options(Label("A"), ApplicantFacts.Status, new OptionPoints("SELF", Points.Of(2))),
            new(Status: "NONE"),
            "0 punti: criterio A — condizione: senza lavoro — punto 2.3, Avviso di prova",
            "0 points: rule A — status: out of work — punto 2.3, Avviso di prova");
        Says(
            ScoringRule.PerItem(Label("A"), ApplicantFacts.Children, MaximumPoints.Of(5), Band.Of(Bounds.AtMost(4), 3), Band.Of(Bounds.Between(5, 12), 2)),
            new(Children: [new(new LocalDate(2016, 4, 17)), new(new LocalDate(2016, 4, 18)), new(new LocalDate(2010, 1, 1))]),
            "5 punti: criterio A — figli a casa: 3 anni, 4 anni, 10 anni; età fino a 4 anni 2 × 3 punti; età da 5 a 12 anni 1 × 2 punti; al più 5 punti — punto 2.3, Avviso di prova",
            "5 points: rule A — children at home: 3 years, 4 years, 10 years; aged up to 4 years 2 × 3 points; aged 5 to 12 years 1 × 2 points; at most 5 points — punto 2.3, Avviso di prova");
        Says(
            ScoringRule.Scaled(Label("A"), ApplicantFacts.Workers, 0, 3, Points.Of(2), HalfUp),
            new(Workers: 1),
            "0,67 punti: criterio A — persone che lavorano: 1; zero punti a 0; punteggio pieno a 3; massimo 2 punti; arrotondamento al centesimo di punto, arrotondamento per eccesso da 5 in su — punto 2.3, Avviso di prova",
            "0.67 points: rule A — people who work: 1; no points at 0; all points at 3; maximum 2 points; rounding to the hundredth of a point, half up — punto 2.3, Avviso di prova");
    }

    [Fact]
    public void Marks_are_shown_as_they_were_given()
    {
        Says(
            ScoringRule.Mark(Label("A"), ApplicantFacts.Mark, Points.Of(3), MarkStep.Half),
            new(Mark: Points.Of(2.5m)),
            "2,5 punti: criterio A — voto sul progetto: 2,5; massimo 3 punti — punto 2.3, Avviso di prova",
            "2.5 points: rule A — mark for the project: 2.5; maximum 3 points — punto 2.3, Avviso di prova");
        Says(
            ScoringRule.Mark(Label("A"), ApplicantFacts.Mark, Points.Of(3)),
            new(Mark: Points.Of(4)),
            "da 0 a 3 punti: criterio A (voto non valido) — voto sul progetto: 4; massimo 3 punti — punto 2.3, Avviso di prova",
            "from 0 to 3 points: rule A (mark not valid) — mark for the project: 4; maximum 3 points — punto 2.3, Avviso di prova");
        Says(
            ScoringRule.Mark(Label("A"), ApplicantFacts.Mark, Points.Of(3)),
            new(),
            "da 0 a 3 punti: criterio A (da chiarire) — dato mancante: voto sul progetto — punto 2.3, Avviso di prova",
            "from 0 to 3 points: rule A (unclear) — missing: mark for the project — punto 2.3, Avviso di prova");
        Says(
            ScoringRule.MeanMark(Label("A"), Commission, Points.Of(5), MarkStep.Half, 3, HalfUp),
            new(Marks: [Points.Of(1), Points.Of(2), Points.Of(2)]),
            "1,67 punti: criterio A — voti dei commissari: 1; 2; 2; massimo 5 punti; media esatta 5/3; arrotondamento al centesimo di punto, arrotondamento per eccesso da 5 in su — punto 2.3, Avviso di prova",
            "1.67 points: rule A — marks of the commissioners: 1; 2; 2; maximum 5 points; exact mean 5/3; rounding to the hundredth of a point, half up — punto 2.3, Avviso di prova");
    }

    [Fact]
    public void Rules_made_up_of_others_say_what_counted()
    {
        ScoringRule<Applicant> one = ScoringRule.Flag(Label("ONE"), ApplicantFacts.Resident, Points.Of(3));
        ScoringRule<Applicant> two = ScoringRule.Bands(Label("TWO"), ApplicantFacts.Workers, elsewhere: null, Band.Of(Bounds.LessThan(2), 0), Band.Of(Bounds.AtLeast(2), 2));
        var applicant = new Applicant(Resident: true, Workers: 1, Status: "SELF");
        Card(
            ScoringRule.HighestOf(Label("A"), one, two),
            applicant,
            """
            griglia: 3 punti
            sezione: 3 punti, massimo 3 punti
              3 punti: criterio A — non cumulabili: vale il più alto — punto 2.3, Avviso di prova
                3 punti: criterio ONE — residente nell'area: sì — punto 2.3, Avviso di prova
                0 punti: criterio TWO — persone che lavorano: 1; fascia meno di 2; 1 sotto il minimo per la fascia da 2 punti — punto 2.3, Avviso di prova
            """);
        Card(
            ScoringRule.CappedSum(Label("A"), Points.Of(2), one, two),
            applicant,
            """
            griglia: 2 punti
            sezione: 2 punti, massimo 2 punti
              2 punti: criterio A — tetto 2 punti; somma 3 punti — punto 2.3, Avviso di prova
                3 punti: criterio ONE — residente nell'area: sì — punto 2.3, Avviso di prova
                0 punti: criterio TWO — persone che lavorano: 1; fascia meno di 2; 1 sotto il minimo per la fascia da 2 punti — punto 2.3, Avviso di prova
            """);
        Card(
            ScoringRule.OnlyFor(Label("A"), Audience.Of(ApplicantFacts.Status, "EMPLOYEE"), one),
            applicant,
            """
            griglia: 0 punti
            sezione: 0 punti, massimo 3 punti
              0 punti: criterio A (non si applica) — condizione: autonomo; solo per dipendente — punto 2.3, Avviso di prova
            """);
    }

    [Fact]
    public void A_card_ends_with_the_minima_and_their_margins()
    {
        ScoringRule<Applicant> mark = ScoringRule.Mark(Label("MARK"), ApplicantFacts.Mark, Points.Of(3), MarkStep.Half);
        ScoringGrid<Applicant> grid = Create([mark], ScoreMinimum.ForTotal(Label("LEAST"), Points.Of(3))).OrThrow();
        (decimal Mark, string Italian, string English)[] margins =
        [
            (1, "regola LEAST: requisito non soddisfatto, margine -2 punti", "rule LEAST: not met, margin -2 points"),
            (2, "regola LEAST: requisito non soddisfatto, margine -1 punto", "rule LEAST: not met, margin -1 point"),
            (2.5m, "regola LEAST: requisito non soddisfatto, margine -0,5 punti", "rule LEAST: not met, margin -0.5 points"),
            (3, "regola LEAST: requisito soddisfatto, margine 0 punti", "rule LEAST: met, margin 0 points"),
        ];
        foreach ((decimal points, string italian, string english) in margins)
        {
            ScoreCard card = grid.Explain(new(Mark: Points.Of(points)), Days);
            Assert.StartsWith(italian.Replace("regola", "criterio", StringComparison.Ordinal), Cultures.SameInEach(() => card.Explain(Language.Italian).Split('\n')[^1]), StringComparison.Ordinal);
            Assert.StartsWith(english, Cultures.SameInEach(() => card.Explain(Language.English).Split('\n')[^1]), StringComparison.Ordinal);
        }
    }

    private static void Says(ScoringRule<Applicant> rule, Applicant applicant, string italian, string english)
    {
        ScoreFinding finding = Only((rule, applicant));
        Assert.Equal(italian, Cultures.SameInEach(() => finding.Explain(Language.Italian)));
        Assert.Equal(english, Cultures.SameInEach(() => finding.Explain(Language.English)));
    }

    private static void Card(ScoringRule<Applicant> rule, Applicant applicant, string italian) => Assert.Equal(
        italian.Replace("griglia", "criterio GRID", StringComparison.Ordinal).Replace("sezione", "criterio SECTION", StringComparison.Ordinal),
        Cultures.SameInEach(() => Grid(rule).Explain(applicant, Days).Explain(Language.Italian)));

    private static ScoreFinding Only((ScoringRule<Applicant> Rule, Applicant Applicant) of) =>
        Assert.Single(Grid(of.Rule).Explain(of.Applicant, Days).Findings.AsEnumerable());

    private static (ScoringRule<Applicant>, Applicant) Workers(int workers) =>
        (ScoringRule.Bands(Label("A"), ApplicantFacts.Workers, Points.Zero, Band.Of(Bounds.Between(3, 5), 2)), new(Workers: workers));

    private static (ScoringRule<Applicant>, Applicant) Income(decimal income) => (
        ScoringRule.Bands(
            Label("A"),
            ApplicantFacts.Income,
            Points.Zero,
            Band.Of(new Bounds<Euro>(new(Euro.Of(10_000), Edge.Inclusive), new(Euro.Of(20_000), Edge.Exclusive)), 1.5m)),
        new(Income: Euro.Of(income)));

    private static (ScoringRule<Applicant>, Applicant) Metres(int metres) => (
        ScoringRule.Bands(
            Label("A"),
            ApplicantFacts.Distance,
            Points.Zero,
            Band.Of(new Bounds<int>(new(20_000, Edge.Exclusive), new(50_000, Edge.Inclusive)), 2),
            Band.Of(Bounds.MoreThan(50_000), 3)),
        new(Metres: metres));

    private static (ScoringRule<Applicant>, Applicant) Born(LocalDate birth) =>
        (ScoringRule.Bands(Label("A"), ApplicantFacts.Years, Points.Zero, AgeBands), new(BirthDate: birth));

    private static (ScoringRule<Applicant>, Applicant) End(LocalDate end) => (
        ScoringRule.Bands(
            Label("A"), ApplicantFacts.ContractEnd, Points.Zero, Band.Of(Bounds.Between(new LocalDate(2020, 12, 31), new LocalDate(2021, 1, 31)), 1)),
        new(ContractEnd: end));

    private static (ScoringRule<Applicant>, Applicant) Share(int hundredThousandths) =>
        (ScoringRule.Bands(Label("A"), ApplicantFacts.CashShare, Points.Zero, Band.Of(Bounds.AtLeast(Percentage.Of(5)), 4)), new(CashShare: Ratio.Of(hundredThousandths, 100_000)));
}
