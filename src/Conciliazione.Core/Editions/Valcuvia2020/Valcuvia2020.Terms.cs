using Conciliazione.Calendars;
using Conciliazione.Coworking;

namespace Conciliazione.Editions;

/// <content>The terms that apply once desks are assigned: phases, fees, duties and results.</content>
public static partial class Valcuvia2020
{
    /// <summary>The code of the free year.</summary>
    public const string FirstPhase = "PHASE-1";

    /// <summary>The code of the year at 70% and 30%.</summary>
    public const string SecondPhase = "PHASE-2";

    /// <summary>The code of the paid phase, whose start and price are open.</summary>
    public const string ThirdPhase = "PHASE-3";

    private const int PhaseMonths = 12;

    private static LegalSource Length => Insubria2020Sources.Project(2, "durata delle assegnazioni");
    private static LegalSource FreePhase =>
        Insubria2020Sources.Project(2, "valore dei benefici concessi ed eventuali proroghe, e calendario delle attività");

    private static LegalSource DutiesSource => Insubria2020Sources.Project(2, "obblighi delle parti");
    private static LegalSource Calendar => Insubria2020Sources.Project(2, "calendario delle attività");
    private static LegalSource SpaceSource => Insubria2020Sources.Project(2, "tipologia e durata degli interventi");

    /// <summary>
    /// The costs that a beneficiary bears in addition to the desk, and what the implementing body monitors (VAL-8).
    /// </summary>
    public static ValueList<Notice> TermsNotices { get; } =
    [
        new("VAL-8-COSTS", new("Stampe, hardware, software e cancelleria sono a carico di ciascun utente.", "Prints, hardware, software and stationery are at each user's own expense."), SpaceSource),
        new("VAL-8-ASSETS", new("I beni e la strumentazione si controllano ogni mese; domande e rinnovi si censiscono.",
            "Assets and equipment are checked every month; requests and renewals are counted."), Insubria2020Sources.Project(2, "punto 2.8")),
        new("VAL-6-PHASE-3", new("La fase a pagamento occupa l'anno 3 del calendario: il suo inizio è rinviato all'attuazione, il prezzo non è detto.",
            "The paid phase takes year 3 of the calendar: its start is left to the running of the project, its price is not stated."), Calendar),
        new("VAL-6-PAYMENT", new("Il pagamento in un'unica soluzione alla formale accettazione è detto solo per l'estensione al 70% e 30%; per la fase a pagamento il testo non lo precisa.",
            "A single payment on formal acceptance is stated only for the renewal at 70% and 30%; for the paid phase the text does not say."), Extensions),
        new("VAL-6-ROUNDING", new("La tabella quantifica per mese il contributo del 30%, che si paga in un'unica soluzione. Interpretazione applicata: si arrotonda una volta sull'intero importo, salvo scegliere di arrotondare ciascun mese.",
            "The table gives the 30% by month, and it is paid in a single payment. Interpretation applied: the whole amount is rounded once, unless rounding each month is chosen."), Extensions),
        new("VAL-6-RENEWALS", new("Il testo prevede una proroga «per ulteriori 12 mesi» e non dice quante volte. Interpretazione applicata: una sola, salvo scegliere un altro massimo.",
            "The text provides for a renewal 'for a further 12 months' and does not say how often. Interpretation applied: once, unless another maximum is chosen."), Extensions),
        new("VAL-8-BREACH", new("Il testo non dice che cosa comporti la violazione di un obbligo.", "The text does not say what the breach of a duty leads to."), DutiesSource),
    ];

    /// <summary>
    /// Creates the terms that apply once desks are assigned (VAL-4, VAL-6, VAL-8). Monthly values are blank in the text, the
    /// price and the payment of the third phase are open, and no breach has a consequence: any omitted value is unknown, and a
    /// breach is only noted. The third phase lasts twelve months because the calendar gives it year 3.
    /// </summary>
    /// <param name="monthlyValues">The monthly value of a desk, by frequency; empty as long as the values are unknown.</param>
    /// <param name="thirdPhaseShare">
    /// The share of the value that the beneficiary bears in the third phase; unknown when omitted.
    /// </param>
    /// <param name="breaches">The consequences of breaches of the duties; breaches are only noted when omitted.</param>
    /// <param name="choices">The choices for the open points; each has its default value when omitted.</param>
    /// <exception cref="DefectsException">The values do not form valid terms; the exception holds every defect.</exception>
    public static DeskTerms Terms(
        ValueList<DeskValue>? monthlyValues = null,
        Known<Percentage> thirdPhaseShare = default,
        ValueList<BreachStep>? breaches = null,
        Choices? choices = null)
    {
        Choices open = choices ?? Choices.Default;
        return DeskTerms.Create(
            Space(desks: 1, open),
            [
                new(new(FirstPhase, new("Fase 1, a titolo gratuito", "Phase 1, free of charge"), FreePhase), PhaseMonths, Percentage.Zero),
                new(
                    new(SecondPhase, new("Fase 2, cofinanziata", "Phase 2, co-financed"), Extensions),
                    PhaseMonths,
                    Percentage.Of(30),
                    payment: new("al soggetto attuatore, in un'unica soluzione, alla formale accettazione dell'assegnazione", "to the implementing body, in a single payment, on formal acceptance of the assignment")),
                new(
                    new(ThirdPhase, new("Fase 3, a pagamento", "Phase 3, paid"), Calendar, thirdPhaseShare.IsKnown ? Provenance.Given : Provenance.Reading),
                    PhaseMonths,
                    thirdPhaseShare,
                    Provenance.Derived),
            ],
            monthlyValues ?? [],
            new(
                new("VAL-6-FEE", new("Contributo del beneficiario", "Beneficiary's fee"), Extensions, Whose(open.FeeRounding, FeeRounding.OnceOnTheWhole)),
                open.FeeRounding,
                RoundingRule.HalfUp),
            Duties(breaches),
            new("VAL-4-RESULTS", new("Pubblicazione dei risultati", "Publication of results"), Outcomes),
            Term.Days(10)).OrThrow();
    }

    private static ValueList<DeskDuty> Duties(ValueList<BreachStep>? breaches)
    {
        ValueList<BreachStep> consequences = breaches ?? [];
        Provenance whose = breaches is null ? Provenance.Reading : Provenance.Given;
        return
        [
            new(Duty("START", "Avvio nei tempi e nei modi concordati", "Start as agreed"), consequences),
            new(Duty("FREQUENCY", "Frequenza scelta nella domanda", "The frequency chosen"), consequences),
            new(Duty("REGISTER", "Registro delle presenze", "Presence register"), consequences),
            new(Duty("CLEAR", "Postazione lasciata libera dopo l'uso", "Desk cleared after use"), consequences, [TwiceWeekly, OnceWeekly]),
            new(Duty("RULES", "Norme di frequenza dello spazio", "Rules of the space"), consequences),
        ];

        RuleLabel Duty(string code, string italian, string english) => new($"VAL-8-{code}", new(italian, english), DutiesSource, whose);
    }
}
