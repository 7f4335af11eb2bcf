namespace Conciliazione.Editions;

/// <summary>
/// The figures that the Milan plan prints of its money, its bodies, its territory and its calendar, each compared with its parts.
/// Italian term: cifre del piano.
/// </summary>
/// <remarks>Immutable and thread-safe. Source: D.G.R. 1081/2013, as each figure cites.</remarks>
// Values are initialised here, in textual order, and built by the methods of the other files of the class, which hold no values.
public static partial class Milano2014Figures
{
    private static readonly Unit Thousands = new("THOUSAND-PEOPLE", new("{0} mila persone", "{0} thousand people"));

    /// <summary>The totals of the financial table: four rows, three columns and the whole.</summary>
    public static ValueList<PrintedFigure> Table { get; } = Milano2014.Plan.Check();

    /// <summary>The whole cost as the prose gives it, by its four actions.</summary>
    public static PrintedFigure Cost { get; } = PrintedFigure.Sum(
        Label("MIL-COST", "costo complessivo", "whole cost", Milano2014Sources.Finances),
        Amount(903_329.10m),
        [
            Part(Milano2014.Training, "formazione", "training", Amount(20_000)),
            Part(Milano2014.Concilia, "Concilia Milano", "Concilia Milano", Amount(360_000)),
            Part(Milano2014.InPractice, "Conciliazione in Pratica", "Conciliazione in Pratica", Amount(372_600)),
            Part(Milano2014.Planned, "azioni pianificate", "planned actions", Amount(150_729.10m)),
        ]);

    /// <summary>The whole cost as the prose covers it, by its three sources.</summary>
    public static PrintedFigure Sources { get; } = PrintedFigure.Sum(
        Label("MIL-SOURCES", "costo complessivo coperto dalle fonti", "whole cost covered by the sources", Milano2014Sources.Finances),
        Amount(903_329.10m),
        [
            Part(Milano2014.ThisPlan, "D.G.R. 1081", "D.G.R. 1081", Amount(454_422.22m)),
            Part(Milano2014.FormerPlan, "D.G.R. 1576", "D.G.R. 1576", Amount(136_729.10m)),
            Part(Milano2014.Cofinancing, "cofinanziamento", "co-financing", Amount(233_870)),
        ]);

    /// <summary>The share of co-financing in the whole cost, 25.88% in the prose.</summary>
    public static PrintedFigure CofinancingShare { get; } = PrintedFigure.Share(
        Label("MIL-COFINANCING-SHARE", "quota del cofinanziamento", "share of co-financing", Milano2014Sources.Finances),
        Percent(2588),
        Part(Milano2014.Cofinancing, "cofinanziamento", "co-financing", Amount(233_870)),
        Part("COST", "costo complessivo", "whole cost", Amount(903_329.10m)),
        RoundingRule.HalfUp);

    /// <summary>
    /// The mean co-financing of the alliances, 30.01%: what both give over what both cost, so a mean weighted by budget; the plain mean of 40%
    /// and 20.36% would be 30.18%.
    /// </summary>
    public static PrintedFigure AlliancesMean { get; } = PrintedFigure.Share(
        Label("MIL-ALLIANCES-MEAN", "cofinanziamento delle Alleanze, media", "co-financing of the alliances, mean", Milano2014Sources.Indicators),
        Percent(3001),
        Part(Milano2014.Cofinancing, "cofinanziamento delle due Alleanze", "co-financing of the two alliances", FactValue.Of(Milano2014.Plan.CellOf(Milano2014.Concilia, Milano2014.Cofinancing)!.Value + Milano2014.Plan.CellOf(Milano2014.InPractice, Milano2014.Cofinancing)!.Value)),
        Part("COST", "costo delle due Alleanze", "cost of the two alliances", FactValue.Of(Milano2014.Plan.OfAction(Milano2014.Concilia) + Milano2014.Plan.OfAction(Milano2014.InPractice))),
        RoundingRule.HalfUp);

    /// <summary>The co-financing in kind, 20.18% of the alliances' budget: the text gives no amounts.</summary>
    public static PrintedFigure InKind { get; } = PrintedFigure.WithoutParts(
        Label("MIL-IN-KIND", "valorizzazioni", "contributions in kind", Milano2014Sources.Indicators), Percent(2018));

    /// <summary>The co-financing in own money, 9.83% of the alliances' budget: the text gives no amounts.</summary>
    public static PrintedFigure InCash { get; } = PrintedFigure.WithoutParts(
        Label("MIL-IN-CASH", "risorse economiche proprie", "own money", Milano2014Sources.Indicators), Percent(983));

    /// <summary>The co-financing in kind and in own money together, 30.01%.</summary>
    public static PrintedFigure InKindAndCash { get; } = PrintedFigure.Sum(
        Label("MIL-IN-KIND-AND-CASH", "cofinanziamento delle Alleanze", "co-financing of the alliances", Milano2014Sources.Indicators),
        Percent(3001),
        [
            Part("IN-KIND", "valorizzazioni", "contributions in kind", Percent(2018)),
            Part("IN-CASH", "risorse economiche proprie", "own money", Percent(983)),
        ]);

    /// <summary>The requests to join, 60, by category.</summary>
    public static PrintedFigure Requests { get; } = Milano2014Network.RequestCategories.Check(
        Label("MIL-REQUESTS", "richieste di adesione alla rete", "requests to join the network", Milano2014Sources.Network),
        Milano2014Network.Requests.Total,
        Milano2014Network.Requests.Counts).OrThrow();

    /// <summary>The first signatories, 15; by our interpretation of their names five public bodies, two districts, three unions and five associations.</summary>
    public static PrintedFigure Signatories { get; } = Milano2014Network.RegisterCategories.Check(
        new("MIL-SIGNATORIES", new("primi sottoscrittori dell'Accordo", "first signatories of the agreement"), Milano2014Sources.Network, Provenance.Reading),
        15,
        Milano2014Network.Register.On(Milano2014Network.AgreementDay).Counts).OrThrow();

    /// <summary>The public partners, 9 expected: 2 and 4, none in both alliances.</summary>
    public static PrintedFigure PublicPartners { get; } = Partners(0, "PUBLIC", 9);

    /// <summary>The partners that are enterprises, 35 expected: 14 and 31, cooperatives included, of which 6 in both alliances.</summary>
    public static PrintedFigure EnterprisePartners { get; } = Partners(1, "ENTERPRISES", 35);

    /// <summary>The representative bodies, 9 expected: 1 and 8, the one in both alliances.</summary>
    public static PrintedFigure RepresentativePartners { get; } = Partners(2, "REPRESENTATIVES", 9);

    /// <summary>The representative bodies, 9 expected, by their places: 1 and 8, so that one body counts twice.</summary>
    public static PrintedFigure RepresentativePlaces { get; } = PrintedFigure.Sum(
        new(
            "MIL-REPRESENTATIVE-PLACES",
            new("organismi di rappresentanza, contati in ciascuna Alleanza", "representative bodies, counted in each alliance"),
            Milano2014Sources.Indicators,
            Provenance.Reading),
        FactValue.Of(9),
        [InConcilia(2), InInPractice(2)]);

    /// <summary>The non-profit associations, 6 expected: 7 and 1, none in both alliances.</summary>
    public static PrintedFigure AssociationPartners { get; } = Partners(3, "ASSOCIATIONS", 6);

    /// <summary>The bodies that manage services, 118 in the prose, by category.</summary>
    public static PrintedFigure Managers { get; } = Milano2014Network.ManagerCategories.Check(
        Label("MIL-MANAGERS", "enti gestori della filiera", "managing bodies of the network of services", Milano2014Sources.Services),
        118,
        Milano2014Network.Managers).OrThrow();

    /// <summary>The services of the managers, 318: the text does not split them.</summary>
    public static PrintedFigure Services { get; } = PrintedFigure.WithoutParts(
        Label("MIL-SERVICES", "servizi della filiera", "services of the network", Milano2014Sources.Services), FactValue.Of(318));

    /// <summary>The people in work in Milan in 2011, 584 thousand, by sex and position.</summary>
    public static PrintedFigure Employed2011 { get; } = Employed(2011, 5840, women: 2140, men: 2190, selfEmployedWomen: 540, selfEmployedMen: 960);

    /// <summary>The people in work in Milan in 2013, 599 thousand, by sex and position.</summary>
    public static PrintedFigure Employed2013 { get; } = Employed(2013, 5990, women: 2270, men: 2170, selfEmployedWomen: 560, selfEmployedMen: 976);

    /// <summary>
    /// The months, modules and public events, each against the marks of <see cref="Milano2014WorkPlans.Plan"/>; the planning documents and the
    /// companies of a trial, each against those that the text names.
    /// </summary>
    public static ValueList<PrintedFigure> Running { get; } = RunningFigures();

    /// <summary>All of them, in the order of this class.</summary>
    public static ValueList<PrintedFigure> All { get; } =
    [
        .. Table, Cost, Sources, CofinancingShare, AlliancesMean, InKind, InCash, InKindAndCash, Requests, Signatories,
        PublicPartners, EnterprisePartners, RepresentativePartners, RepresentativePlaces, AssociationPartners, Managers, Services, Employed2011, Employed2013,
        .. Running,
    ];

    /// <summary>A number of people, in tenths of a thousand.</summary>
    internal static FactValue ThousandsOf(int tenths) => new FactValue.Fraction(Ratio.Of(tenths, 10), Thousands, tenths % 10 == 0 ? 0 : 1);

    private static PrintedFigure Employed(int year, int tenths, int women, int men, int selfEmployedWomen, int selfEmployedMen)
    {
        string shown = FormattableString.Invariant($"{year}");
        return PrintedFigure.Sum(
            Label($"MIL-EMPLOYED-{shown}", $"occupati a Milano nel {shown}", $"people in work in Milan in {shown}", Milano2014Sources.Employment),
            ThousandsOf(tenths),
            [
                Part("WOMEN", "dipendenti donne", "employed women", ThousandsOf(women)),
                Part("MEN", "dipendenti uomini", "employed men", ThousandsOf(men)),
                Part("SELF-EMPLOYED-WOMEN", "donne in posizioni autonome", "self-employed women", ThousandsOf(selfEmployedWomen)),
                Part("SELF-EMPLOYED-MEN", "uomini in posizioni autonome", "self-employed men", ThousandsOf(selfEmployedMen)),
            ]);
    }

    /// <summary>
    /// Returns the expected number of partners of a category, compared with the bodies of the two lists: those of each, less those of both.
    /// </summary>
    private static PrintedFigure Partners(int category, string code, int expected) => PrintedFigure.Sum(
        new(
            "MIL-PARTNERS-" + code,
            LocalizedText.From(language => (language == Language.Italian ? "partner attesi, " : "partners expected, ")
                + Milano2014Alliances.PartnerCategories.Categories[category].Title.In(language)),
            Milano2014Sources.Indicators,
            Provenance.Reading),
        FactValue.Of(expected),
        [InConcilia(category), InInPractice(category), Part("IN-BOTH", "già contati nell'altra", "counted in the other already", FactValue.Of(InBoth(category)))]);

    private static NamedValue InConcilia(int category) =>
        Part(Milano2014.Concilia, "Concilia Milano", "Concilia Milano", FactValue.Of(Milano2014Alliances.ConciliaCounts[category].Count));

    private static NamedValue InInPractice(int category) => Part(
        Milano2014.InPractice, "Conciliazione in Pratica", "Conciliazione in Pratica", FactValue.Of(Milano2014Alliances.InPracticeCounts[category].Count));

    /// <summary>Returns how many places of a category are not those of a further body, as a number below zero.</summary>
    private static int InBoth(int category) => Milano2014Alliances.Counts[category].Count
        - Milano2014Alliances.ConciliaCounts[category].Count - Milano2014Alliances.InPracticeCounts[category].Count;

    private static FactValue Amount(decimal euros) => FactValue.Of(Euro.Of(euros));

    private static FactValue.Fraction Percent(int hundredths) => new(Ratio.Of(hundredths, 100), Unit.Percent, 2);

    private static RuleLabel Label(string code, string italian, string english, LegalSource source) => new(code, new(italian, english), source);

    private static NamedValue Part(string code, string italian, string english, FactValue value) => new(code, new(italian, english), value);
}
