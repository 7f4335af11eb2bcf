using Conciliazione.Alliances;
using Conciliazione.Calendars;
using Conciliazione.Indicators;
using NodaTime;

namespace Conciliazione.Editions;

/// <summary>
/// The figures that the Rhodense sheet prints, each compared with its parts where it has any, and what they give that the sheet does not
/// print. Italian term: cifre della scheda.
/// </summary>
/// <remarks>Immutable and thread-safe. Source: D.G.R. 1081/2013, "+ t x t", as each figure cites.</remarks>
public static class Rhodense2014Figures
{
    private const int InterviewedCompanies = 14;
    private const int MeanStaff = 15;
    private const int WomenAmongStaff = 36;
    private const int AllCompanies = 11_129;
    private const int CompaniesOfWomen = 2_550;

    /// <summary>The two categories of the list of partners: cooperatives with their consortium, and companies.</summary>
    public static CountingScheme PartnerCategories { get; } = CountingScheme.Create(
        new("RHO-PARTNERS-BY", new("forme dei partner", "forms of the partners"), Rhodense2014Sources.Partners, Provenance.Reading),
        [new("COOPERATIVES", new("cooperative e consorzio", "cooperatives and consortium")), new("COMPANIES", new("società", "companies"))]).OrThrow();

    /// <summary>The partners, numbered from 1 to 11: three cooperatives or consortia and eight companies; with the lead partner twelve bodies.</summary>
    public static PrintedFigure Partners { get; } = PartnerCategories.Check(
        Label("RHO-PARTNERS", "partner numerati", "numbered partners", Rhodense2014Sources.Partners),
        11,
        [new(PartnerCategories.Categories[0], PartnersThatAre(enterprises: false)), new(PartnerCategories.Categories[1], PartnersThatAre(enterprises: true))]).OrThrow();

    /// <summary>The numbers of recipients, 15, 50, 120, 60 and 15, under the codes of the indicators; the text does not split them.</summary>
    public static ValueList<PrintedFigure> Recipients { get; } =
    [
        .. Rhodense2014Project.Indicators.Indicators.Select(indicator => PrintedFigure.WithoutParts(
            new(indicator.Label.Code, indicator.Label.Title, indicator.Label.Source), FactValue.Of(((Target.Count)indicator.Target).Threshold))),
    ];

    /// <summary>The steps that select carers of children, 3: two by Job Family and one with the expert.</summary>
    public static PrintedFigure Steps { get; } = PrintedFigure.Sum(
        Label("RHO-STEPS", "passi della selezione", "steps of the selection", Rhodense2014Sources.Activity(3)),
        FactValue.Of(3),
        [
            new("JOB-FAMILY", new("a cura di Job Family", "by Job Family"), FactValue.Of(2)),
            new("EXPERT", new("con l'esperta", "with the expert"), FactValue.Of(1)),
        ]);

    /// <summary>The phases of the training, 2: one for all and one by the age of the children.</summary>
    public static PrintedFigure Phases { get; } = PrintedFigure.Sum(
        Label("RHO-PHASES", "fasi della formazione", "phases of the training", Rhodense2014Sources.Activity(3)),
        FactValue.Of(2),
        Rhodense2014Project.TrainingPhases.Select(phase => new NamedValue(phase.Code, phase.Title, FactValue.Of(1))).ToValueList());

    /// <summary>The figures of the context; the text gives no parts of them.</summary>
    public static ValueList<PrintedFigure> Context { get; } =
    [
        InContext("RHO-COMPANIES", "imprese del Rhodense", "companies of the Rhodense", FactValue.Of(AllCompanies)),
        InContext("RHO-COMPANIES-SMALL", "imprese micro e piccole, oltre", "micro and small companies, more than", Percent(90)),
        InContext("RHO-COMPANIES-OF-WOMEN", "imprese femminili fino al 2013", "women-owned companies up to 2013", FactValue.Of(CompaniesOfWomen)),
        InContext("RHO-COMMUTES", "spostamenti giornalieri per lavoro, stima", "daily journeys to work, estimate", FactValue.Of(90_000)),
        InContext("RHO-COMMUTE-PUBLIC", "durata media con i servizi pubblici", "mean length by public transport", Minutes(50)),
        InContext("RHO-COMMUTE-PRIVATE", "durata media con i mezzi privati", "mean length by private vehicles", Minutes(30)),
        InContext("RHO-INTERVIEWED", "aziende intervistate", "companies interviewed", FactValue.Of(InterviewedCompanies)),
        InContext("RHO-MEAN-STAFF", "dipendenti in media per azienda intervistata", "mean staff of a company interviewed", FactValue.Of(MeanStaff)),
        InContext("RHO-WOMEN-SHARE", "donne tra i dipendenti, circa", "women among the staff, about", Percent(WomenAmongStaff)),
        InContext("RHO-FAMILIES", "famiglie con 2-5 figli minorenni, in media", "families with 2 to 5 minor children, on average", Percent(13)),
    ];

    /// <summary>
    /// What the figures give that the sheet does not print: 210 employees of the companies interviewed (14 × 15), 75.6 women (36% of them, so
    /// "about"), 22.91% of companies that are of women (2,550 of 11,129), and 731 days from the first day of the project to the last.
    /// </summary>
    public static ValueList<NamedValue> Derived { get; } =
    [
        Given("RHO-STAFF", "dipendenti delle aziende intervistate", "staff of the companies interviewed", FactValue.Of(InterviewedCompanies * MeanStaff)),
        Given(
            "RHO-STAFF-WOMEN",
            "di cui donne",
            "of which women",
            new FactValue.Fraction(Ratio.Of(InterviewedCompanies * MeanStaff * WomenAmongStaff, 100), Unit.Count, 1)),
        Given(
            "RHO-COMPANIES-OF-WOMEN-SHARE",
            "imprese femminili sul totale",
            "women-owned companies in the whole",
            new FactValue.Fraction(Ratio.Of(CompaniesOfWomen * 100, AllCompanies), Unit.Percent, 2)),
        Given(
            "RHO-DAYS",
            "dal primo all'ultimo giorno",
            "from the first to the last day",
            new FactValue.Fraction(Ratio.Whole(Period.DaysBetween(Rhodense2014Project.Runs.Start, Rhodense2014Project.Runs.End)), TimeUnits.Day, 0)),
    ];

    /// <summary>All printed figures, in the order of this class.</summary>
    public static ValueList<PrintedFigure> All { get; } = [Partners, .. Recipients, Steps, Phases, .. Context];

    /// <summary>The partners that are enterprises, or those that are not, without the lead partner.</summary>
    internal static int PartnersThatAre(bool enterprises) => Rhodense2014Project.Alliance.Members.Count(
        member => member.Role == PartnerRole.Partner && member.Body.Kind == BodyKind.Enterprise == enterprises);

    private static FactValue Percent(int percent) => FactValue.Of(Percentage.Of(percent));

    private static FactValue.Fraction Minutes(int minutes) => new FactValue.Fraction(Ratio.Whole(minutes), TimeUnits.Minute, 0);

    private static PrintedFigure InContext(string code, string italian, string english, FactValue value) =>
        PrintedFigure.WithoutParts(Label(code, italian, english, Rhodense2014Sources.Context), value);

    private static NamedValue Given(string code, string italian, string english, FactValue value) =>
        new(code, new(italian, english), value, Provenance.Derived);

    private static RuleLabel Label(string code, string italian, string english, LegalSource source) => new(code, new(italian, english), source);
}
