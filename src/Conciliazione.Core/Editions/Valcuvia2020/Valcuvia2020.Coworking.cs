using Conciliazione.Calendars;
using Conciliazione.Certificates;
using Conciliazione.Coworking;
using Conciliazione.Eligibility;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>The call as a whole: desks, deadline, requirements, ranking and policies.</content>
public static partial class Valcuvia2020
{
    /// <summary>The code of free use; the text does not specify the number of days.</summary>
    public const string Free = "FREE";

    /// <summary>The code of use twice a week.</summary>
    public const string TwiceWeekly = "TWICE";

    /// <summary>The code of use once a week.</summary>
    public const string OnceWeekly = "ONCE";

    /// <summary>The code of the section of the bonus points.</summary>
    public const string Premiums = "PREMIUMS";

    private static LegalSource Selection => Insubria2020Sources.Project(2, "selezione delle candidature");
    private static LegalSource Kinds => Insubria2020Sources.Project(2, "tipologia e durata degli interventi");
    private static LegalSource Outcomes => Insubria2020Sources.Project(2, "comunicazione degli esiti e tempistiche");
    private static LegalSource Extensions => Insubria2020Sources.Project(2, "valore dei benefici concessi ed eventuali proroghe");

    /// <summary>
    /// Creates the call (VAL-1 to VAL-7). The number of desks and the deadline are blank in the text; the deadline is at noon of
    /// its last day.
    /// </summary>
    /// <param name="desks">The number of desks; from 1 to <see cref="DeskSpace.MaximumDesks"/>, both inclusive.</param>
    /// <param name="deadline">The deadline for requests to arrive; see <see cref="DeadlineOn"/>.</param>
    /// <param name="documentsUntil">
    /// The last day, inclusive, for submitting a missing document; compared with the day of the decision.
    /// </param>
    /// <param name="choices">The choices for the open points; each has its default value when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="deadline"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">
    /// The desks or the choices do not form a valid call; the exception holds every defect.
    /// </exception>
    public static DeskCall Coworking(int desks, Deadline deadline, LocalDate documentsUntil, Choices? choices = null)
    {
        Choices open = choices ?? Choices.Default;
        return DeskCall.Create(
            new("VAL-COWORKING", new("Avviso del coworking di Valcuvia", "Coworking call of Valcuvia"), WhoMayApply),
            1,
            Space(desks, open),
            deadline,
            Stated,
            Admitted(documentsUntil, open),
            RankingRules<DeskRequest>.Create(
                new(
                    "VAL-RANKING",
                    new("Graduatoria", "Ranking"),
                    Outcomes,
                    open.Ties.Count == 0 ? Provenance.Reading : Provenance.Given),
                Grid(open),
                open.Ties).OrThrow(),
            Policies(open)).OrThrow();
    }

    /// <summary>Creates a deadline at noon of a day, which the text leaves blank.</summary>
    /// <param name="setOn">The day on which the deadline was set.</param>
    /// <param name="day">The last day; 12:00:00 in Europe/Rome is in time.</param>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    /// <exception cref="DefectsException">The last day is before the day on which it was set.</exception>
    public static Deadline DeadlineOn(LocalDate setOn, LocalDate day) =>
        Deadline.Create([new DeadlineVersion(setOn, day.At(new LocalTime(12, 0)), new("termine dell'avviso", "deadline of the call"), HowToApply)]).OrThrow();

    /// <summary>Creates the desk space (VAL-5).</summary>
    /// <param name="desks">The number of desks; from 1 to <see cref="DeskSpace.MaximumDesks"/>, both inclusive.</param>
    /// <param name="choices">The choices for the open points; each has its default value when omitted.</param>
    /// <exception cref="DefectsException">
    /// The desks or the choices do not form a valid space; the exception holds every defect.
    /// </exception>
    public static DeskSpace Space(int desks, Choices? choices = null)
    {
        Choices open = choices ?? Choices.Default;
        return DeskSpace.Create(
            new(
                "VAL-5",
                new("Postazioni", "Desks"),
                Kinds,
                open.Week == Weekdays.MondayToFriday ? Whose(open.WeekdayRule, WeekdayRule.AssignedByOperator) : Provenance.Given),
            desks,
            open.Week,
            new LocalTime(8, 30),
            new LocalTime(19, 0),
            open.WeekdayRule,
            Frequencies(open)).OrThrow();
    }

    /// <summary>
    /// Returns the points that the text leaves open, each with its chosen value and whether that is our interpretation.
    /// </summary>
    /// <param name="choices">The choices for the open points; each has its default value when omitted.</param>
    public static ValueList<NamedValue> OpenPoints(Choices? choices = null)
    {
        Choices open = choices ?? Choices.Default;
        DeskPolicies policies = Policies(open);
        return
        [
            Point("OPEN-THRESHOLD", new("i 10 punti contano", "the 10 points count"), Whose(open.Threshold, ThresholdBasis.MeritAndPremiums),
                open.Threshold == ThresholdBasis.MeritAndPremiums ? new("merito e premialità insieme", "merit and bonus points together") : new("il solo merito", "merit only")),
            Point("OPEN-DISTANCE", new("oltre 20 e oltre 50 km:", "over 20 and over 50 km:"), Whose(open.Distance, PremiumCombination.HighestOnly), Words(open.Distance)),
            Point("OPEN-NEW", new("nuova attività e più di 50 anni:", "new activity and over 50:"), Whose(open.NewActivity, PremiumCombination.AddUp), Words(open.NewActivity)),
            Point("OPEN-COLLABORATORS", new("la distanza della sede di lavoro conta per", "the distance of the workplace counts for"),
                Whose(open.CollaboratorsDistance, byDefault: false), open.CollaboratorsDistance
                    ? new("dipendenti e collaboratori", "employees and collaborators")
                    : new("i soli dipendenti", "employees only")),
            Point("OPEN-SPOUSE", new("come coniuge vale", "counted as a spouse:"), Whose(open.CohabitantsCount, byDefault: true), open.CohabitantsCount
                ? new("anche chi convive", "a cohabiting partner too")
                : new("solo chi è sposato o unito civilmente", "only a married or civil partner")),
            Point("OPEN-OVER", new("più di 65 e più di 50 anni si hanno", "over 65 and over 50 means"), Whose(open.OverFromNextDay, byDefault: false), open.OverFromNextDay
                ? new("dal giorno dopo il compleanno", "from the day after the birthday")
                : new("a 66 e a 51 anni compiuti", "at least 66 and 51 completed years")),
            Point("OPEN-TIES", new("a parità di punti", "on equal points"), open.Ties.Count == 0 ? Provenance.Reading : Provenance.Given, open.Ties.Count == 0
                ? new("restano ex aequo: nessun criterio di preferenza è dichiarato", "requests stay tied: no tie-breaker is declared")
                : LocalizedText.Join(", ", open.Ties.Select(key => key.Label.Title))),
            Point("OPEN-DOCUMENTS", new("un allegato mancante", "a missing document"), Whose(open.DocumentsCurable, byDefault: true), open.DocumentsCurable
                ? new("si può integrare fino a una data, poi esclude", "may be submitted until a date, after which it excludes")
                : new("esclude subito", "excludes at once")),
            Point("OPEN-WEEK", new("giorni feriali:", "working days:"), Whose(open.Week, Weekdays.MondayToFriday), LocalizedText.From(open.Week.Render)),
            Point("OPEN-WEEKDAYS", new("i giorni li sceglie", "the days are chosen by"), Whose(open.WeekdayRule, WeekdayRule.AssignedByOperator),
                open.WeekdayRule == WeekdayRule.Named ? new("chi fa domanda", "the applicant") : new("il soggetto attuatore", "the implementing body")),
            Point("OPEN-FREQUENCIES", new("giornate alla settimana:", "days per week:"),
                Whose((open.FreeDays ?? 0, open.TwiceWeeklyDays), (0, Choices.TwiceWeeklyByDefault)), Days(open)),
            Point("OPEN-FEES", new("arrotondamento al centesimo", "rounding to the cent"), Whose(open.FeeRounding, FeeRounding.OnceOnTheWhole), open.FeeRounding == FeeRounding.OnceOnTheWhole
                ? new("una volta, sull'intero importo", "once, on the whole amount")
                : new("su ciascun mese", "on each month")),
            .. policies.All.Where(policy => policy.Provenance != Provenance.Stated),
        ];
    }

    /// <summary>
    /// Returns the frequencies: one day is the meaning of "monosettimanale"; the days of the others are choices.
    /// </summary>
    private static ValueList<DeskFrequency> Frequencies(Choices open) =>
    [
        new(Free, new("frequenza libera", "free use"), open.FreeDays, open.FreeDays is null ? Provenance.Reading : Provenance.Given),
        new(TwiceWeekly, new("frequenza bisettimanale", "twice weekly"), open.TwiceWeeklyDays, Whose(open.TwiceWeeklyDays, Choices.TwiceWeeklyByDefault)),
        new(OnceWeekly, new("frequenza monosettimanale", "once weekly"), 1),
    ];

    private static LocalizedText Days(Choices open) => LocalizedText.Join(", ", Frequencies(open).Select(each =>
        LocalizedText.From(language => $"{each.Title.In(language)} {Unit.DeskDay.Render(each.DaysIn(open.Week), language)}")));

    /// <summary>
    /// Returns the provenance of a choice: a default is our interpretation, any other value is given by the caller.
    /// </summary>
    private static Provenance Whose<T>(T chosen, T byDefault)
        where T : notnull => chosen.Equals(byDefault) ? Provenance.Reading : Provenance.Given;

    private static NamedValue Point(string code, LocalizedText title, Provenance whose, LocalizedText chosen) =>
        new(code, title, FactValue.Of(chosen), whose);

    private static LocalizedText Words(PremiumCombination combination) => combination == PremiumCombination.AddUp
        ? new("si sommano", "add up")
        : new("conta solo il maggiore", "only the higher counts");

    private static DeskPolicies Policies(Choices open) => new(
        new(
            new("OPEN-WHEN-FULL", new("chi non trova posto:", "a request that does not fit:"), Outcomes, Whose(open.WhenFull, ShortfallPolicy.Skip)), open.WhenFull),
        new(
            new("OPEN-SAME-PERSON", new("più domande di una persona:", "several requests of one person:"), HowToApply, Whose(open.SamePerson, SamePersonRule.AskWhich)), open.SamePerson),
        new(
            new("OPEN-RENEWALS", new("proroghe, tutte prima delle richieste esterne:", "renewals, all before outside requests:"), Extensions, Whose(open.Renewals, RenewalOrder.Tied)), open.Renewals),
        new(
            new("OPEN-RENEWAL-END", new("la proroga si chiede prima del termine", "a renewal is requested before the end"), Extensions, open.TrialEnds is null ? Provenance.Reading : Provenance.Given),
            Known.Unless(open.TrialEnds)),
        new(
            new("OPEN-RENEWAL-LAST-DAY", new("per chiedere la proroga l'ultimo giorno dell'assegnazione", "for requesting a renewal, the last day of the assignment"), Extensions, Whose(open.RenewalOnLastDay, byDefault: false)),
            open.RenewalOnLastDay),
        new(
            new("OPEN-FACTS-ON", new("giorno a cui si riferiscono età e carichi familiari:", "day to which ages and care loads refer:"), Selection, Whose(open.FactsOn, FactsDay.OfRequest)), open.FactsOn),
        [
            Point("OPEN-MARKS", new("voti:", "marks:"), Whose(open.Marks, CommissionMarks.Agreed), open.Marks == CommissionMarks.Agreed
                ? new("interi, concordati dalla commissione", "whole, agreed by the commission")
                : new("media dei tre commissari", "mean of the three commissioners")),
            Point("OPEN-TEAM", new("un gruppo si valuta", "a team is scored"), Provenance.Reading, new("sul referente", "on its contact person")),
        ],
        new(
            new(
                "VAL-6-ONCE",
                new("proroghe di un'assegnazione, al massimo", "renewals of an assignment, at most"),
                Length,
                Whose(open.MaximumRenewals, Choices.MaximumRenewalsByDefault)),
            open.MaximumRenewals));

    /// <summary>
    /// Returns the requirements for a desk: the same as <see cref="Access"/>, but for the declared kind, which is our interpretation;
    /// the call itself checks whether a request is in time.
    /// </summary>
    private static RequirementSet<AccessRequest> Admitted(LocalDate documentsUntil, Choices open) => RequirementSet<AccessRequest>.Create(
        1,
        Catalogue,
        Requirement.AllOf(
            new("VAL-ACCESS", new("Domanda di postazione", "Request for a desk"), WhoMayApply),
            Applicants(Declared(Worker, Workers()), Declared(Business, Businesses()), Declared(Starter, OutOfWork())),
            Submission(),
            open.DocumentsCurable ? CurableUntil(documentsUntil) : Documents(Provenance.Given))).OrThrow();

    private static Requirement<AccessRequest> Declared(string kind, Requirement<AccessRequest> requirement) => Requirement.AllOf(
        new($"VAL-1-{kind}-AS-DECLARED", new($"Tipologia {kind}", $"Kind {kind}"), WhoMayApply),
        Requirement.Among(
            new($"VAL-1-{kind}-DECLARED", new($"Dichiarata la tipologia {kind}", $"Kind {kind} declared"), WhoMayApply, Provenance.Reading),
            AccessFacts.Of(Kind),
            kind),
        requirement);
}
