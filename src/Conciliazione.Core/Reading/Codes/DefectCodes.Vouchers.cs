namespace Conciliazione;

/// <content>The codes of vouchers.</content>
public static partial class DefectCodes
{
    /// <summary>A rule or a policy has no source.</summary>
    public static DefectCode VoucherNoSource { get; } = new("VOUCH-SOURCE", new("{value} non ha {limit}", "{value} has no {limit}"));

    /// <summary>A share is above 100%.</summary>
    public static DefectCode VoucherShareAboveAll { get; } = new("VOUCH-SHARE", new(
        "la percentuale è {value}; il massimo è {limit}", "the share is {value}; the maximum is {limit}"));

    /// <summary>An amount is not positive.</summary>
    public static DefectCode VoucherNotPositive { get; } = new("VOUCH-NOT-POSITIVE", new(
        "l'importo è {value}; deve superare {limit}", "the amount is {value}; it must be more than {limit}"));

    /// <summary>A number is below one.</summary>
    public static DefectCode VoucherLessThanOne { get; } = new("VOUCH-NUMBER", new(
        "il numero è {value}; il minimo è {limit}", "the number is {value}; the minimum is {limit}"));

    /// <summary>Several bands start at the same figure.</summary>
    public static DefectCode VoucherStepTwice { get; } = new("VOUCH-STEP", new(
        "più fasce cominciano da {value}; ne è ammessa {limit}", "several bands start from {value}; {limit} is allowed"));

    /// <summary>A band gives a free place, where bands give amounts.</summary>
    public static DefectCode VoucherFreeBand { get; } = new("VOUCH-STEP-FREE", new(
        "la fascia «{value}» dà un posto gratuito, ma {limit} dà importi", "the band \"{value}\" gives a free place, but {limit} gives amounts"));

    /// <summary>The company pays less than its minimum.</summary>
    public static DefectCode VoucherCofinancingShort { get; } = new("VOUCH-COFINANCING", new(
        "l'azienda paga {value}; il minimo è {limit}", "the company pays {value}; the minimum is {limit}"));

    /// <summary>The company pays more than the price.</summary>
    public static DefectCode VoucherCompanyAbovePrice { get; } = new("VOUCH-COMPANY-PRICE", new(
        "l'azienda paga {value}, più del prezzo: {limit}", "the company pays {value}, more than the price: {limit}"));

    /// <summary>A figure that an amount depends on was not stated.</summary>
    public static DefectCode VoucherFigureMissing { get; } = new("VOUCH-FIGURE", new(
        "dato mancante: {value}; ne dipende {limit}", "{value} is missing, on which {limit} depends"));

    /// <summary>A company has several budgets.</summary>
    public static DefectCode VoucherCompanyTwice { get; } = new("VOUCH-COMPANY-TWICE", new(
        "l'azienda ha {value} budget; ne è ammesso {limit}", "the company has {value} budgets; {limit} is allowed"));

    /// <summary>The budgets of the companies sum to more than the total budget.</summary>
    public static DefectCode VoucherCompaniesAboveBudget { get; } = new("VOUCH-COMPANIES", new(
        "le aziende hanno insieme {value}; il budget è {limit}", "the companies have {value} together; the budget is {limit}"));

    /// <summary>A text is not a protocol number.</summary>
    public static DefectCode VoucherProtocolForm { get; } = new("VOUCH-PROTOCOL-FORM", new(
        "«{value}» non è un numero di protocollo: {limit}", "\"{value}\" is not a protocol number: {limit}"));

    /// <summary>A text is not a day, or the day does not exist.</summary>
    public static DefectCode VoucherDayForm { get; } = new("VOUCH-DAY", new("«{value}» non è {limit}", "\"{value}\" is not {limit}"));

    /// <summary>A text is not a time of day.</summary>
    public static DefectCode VoucherTimeForm { get; } = new("VOUCH-TIME", new("«{value}» non è {limit}", "\"{value}\" is not {limit}"));

    /// <summary>An event is dated before the previous one.</summary>
    public static DefectCode VoucherOutOfOrder { get; } = new("VOUCH-ORDER", new(
        "l'evento è del {value}, prima dell'ultimo registrato, del {limit}",
        "the event is dated {value}, before the last one recorded, dated {limit}"));

    /// <summary>A request was registered before it arrived.</summary>
    public static DefectCode VoucherRegisteredBeforeArrival { get; } = new("VOUCH-ARRIVAL", new(
        "la domanda arriva il {value}, dopo la sua protocollazione, del {limit}",
        "the request arrives on {value}, after its registration, of {limit}"));

    /// <summary>A request arrived before the call opens.</summary>
    public static DefectCode VoucherNotOpenYet { get; } = new("VOUCH-EARLY", new(
        "la domanda è del {value}; l'avviso apre il {limit}", "the request is dated {value}; the call opens on {limit}"));

    /// <summary>An event is dated before the call opens.</summary>
    public static DefectCode VoucherBeforeOpening { get; } = new("VOUCH-BEFORE-OPENING", new(
        "l'evento è del {value}; l'avviso apre il {limit}", "the event is dated {value}; the call opens on {limit}"));

    /// <summary>A request arrived after the deadline.</summary>
    public static DefectCode VoucherAfterTerm { get; } = new("VOUCH-TERM", new(
        "la domanda è del {value}; il termine era il {limit}", "the request is dated {value}; the deadline was {limit}"));

    /// <summary>A request was registered after its window was closed, and the call does not accept such requests.</summary>
    public static DefectCode VoucherRegisteredLate { get; } = new("VOUCH-LATE", new(
        "la domanda è del {value}; la sua finestra è chiusa, e le protocollazioni tardive non sono ammesse; ultimo giorno chiuso: {limit}",
        "the request is dated {value}; its window is closed, and late registrations are not accepted; last day closed: {limit}"));

    /// <summary>A protocol number is already in the ledger.</summary>
    public static DefectCode VoucherProtocolTwice { get; } = new("VOUCH-PROTOCOL-TWICE", new(
        "il protocollo {value} è già registrato; il massimo è {limit}: ogni domanda deve avere il proprio",
        "the protocol number {value} is registered already; the maximum is {limit}: each request must have its own"));

    /// <summary>An event refers to a request that is not in the ledger.</summary>
    public static DefectCode VoucherUnknownRequest { get; } = new("VOUCH-UNKNOWN", new(
        "la domanda {value} non è nel registro, che ne ha {limit}", "the request {value} is not in the ledger, which has {limit}"));

    /// <summary>The state of a request does not allow the event.</summary>
    public static DefectCode VoucherWrongStatus { get; } = new("VOUCH-STATUS", new(
        "lo stato della domanda è «{value}»; per questo evento deve essere «{limit}»",
        "the status of the request is \"{value}\"; for this event it must be \"{limit}\""));

    /// <summary>A window was already closed.</summary>
    public static DefectCode VoucherWindowClosedTwice { get; } = new("VOUCH-WINDOW-TWICE", new(
        "la finestra del {value} è già chiusa; ultimo giorno chiuso: {limit}", "the window of {value} is closed already; last day closed: {limit}"));

    /// <summary>A window is closed before its end.</summary>
    public static DefectCode VoucherWindowNotOver { get; } = new("VOUCH-WINDOW-EARLY", new(
        "la finestra si chiude il {value}, prima della fine: si può chiudere dal {limit}",
        "the window is closed on {value}, before its end: it can be closed from {limit}"));

    /// <summary>The day of a window is before the opening of the call, or too far in the future.</summary>
    public static DefectCode VoucherNoSuchWindow { get; } = new("VOUCH-WINDOW", new(
        "nessuna finestra comprende il {value}; la prima comincia il {limit}", "no window holds {value}; the first one starts on {limit}"));

    /// <summary>More is spent than is left of the voucher.</summary>
    public static DefectCode VoucherUseAboveVoucher { get; } = new("VOUCH-USE", new(
        "l'utilizzo è di {value}; del voucher restano {limit}", "{value} is used; {limit} is left of the voucher"));

    /// <summary>A free place is refunded or spent.</summary>
    public static DefectCode VoucherNoMoneyMoves { get; } = new("VOUCH-FREE", new(
        "l'evento riguarda denaro, {value}; i posti sono gratuiti: {limit}",
        "the event is about money, {value}; the places are free: {limit}"));

    /// <summary>A company is named, but companies have no budgets.</summary>
    public static DefectCode VoucherNoCompanies { get; } = new("VOUCH-NO-COMPANIES", new(
        "si indica l'azienda {value}, ma in {limit} le aziende non hanno budget",
        "the company {value} is named, but in {limit} companies have no budgets"));

    /// <summary>A company is not named, but every euro belongs to one.</summary>
    public static DefectCode VoucherCompanyMissing { get; } = new("VOUCH-COMPANY-MISSING", new(
        "l'aumento è di {value} e non indica l'azienda: {limit}", "the increase is {value} and names no company: {limit}"));

    /// <summary>A budget would be too large to represent.</summary>
    public static DefectCode VoucherBudgetTooLarge { get; } = new("VOUCH-BUDGET", new(
        "il budget aumenta di {value}; il massimo è {limit}", "the budget grows by {value}; the maximum is {limit}"));

    /// <summary>A correction changes the protocol number, the arrival, or a beneficiary already given.</summary>
    public static DefectCode VoucherCorrectionChanges { get; } = new("VOUCH-CORRECTION", new(
        "la correzione cambia {value}, che resta quello della domanda {limit}",
        "the correction changes {value}, which stays that of the request {limit}"));

    /// <summary>A request would be the second for its beneficiary.</summary>
    public static DefectCode VoucherBeneficiaryTaken { get; } = new("VOUCH-TAKEN", new(
        "per lo stesso beneficiario della domanda {value} c'è già la {limit}",
        "the beneficiary of the request {value} already has the {limit}"));

    /// <summary>A request still lacks something that the ledger needs to admit it.</summary>
    public static DefectCode VoucherStillMissing { get; } = new("VOUCH-STILL-MISSING", new(
        "la domanda {value} ha ancora un dato mancante: {limit}", "the request {value} still lacks {limit}"));

    /// <summary>Vouchers cover the whole price, where they pay a part.</summary>
    public static DefectCode VoucherWholePrice { get; } = new("VOUCH-WHOLE-PRICE", new(
        "i voucher valgono {value}; coprono solo una parte del prezzo, quindi meno di {limit}",
        "the vouchers are worth {value}; they cover only a part of the price, so less than {limit}"));

    /// <summary>The company pays more than what the vouchers leave.</summary>
    public static DefectCode VoucherCompanyAboveRest { get; } = new("VOUCH-COMPANY-REST", new(
        "l'azienda paga {value}; dopo i voucher resta {limit}", "the company pays {value}; after the vouchers, {limit} is left"));

    /// <summary>An assignment, a report or a payment has the code of another.</summary>
    public static DefectCode VoucherCodeTwice { get; } = new("VOUCH-CODE-TWICE", new(
        "il codice «{value}» è usato più volte; il massimo è {limit}", "the code \"{value}\" is used several times; the maximum is {limit}"));

    /// <summary>More vouchers are assigned than the budget was converted into.</summary>
    public static DefectCode VoucherAboveConversion { get; } = new("VOUCH-CONVERSION", new(
        "{value:è assegnato|sono assegnati} {value} voucher; il budget ne dà {limit}", "{value} {value:voucher is|vouchers are} assigned; the budget gives {limit}"));

    /// <summary>An assignment is for a worker whom the company did not choose.</summary>
    public static DefectCode VoucherWorkerNotChosen { get; } = new("VOUCH-NOT-CHOSEN", new(
        "l'assegnazione «{value}» è per un lavoratore che l'azienda non ha scelto; criterio di scelta: {limit}",
        "the assignment \"{value}\" is for a worker whom the company did not choose; way of choosing: {limit}"));

    /// <summary>A report names no assignment of the account.</summary>
    public static DefectCode VoucherReportUnknown { get; } = new("VOUCH-REPORT-ASSIGNMENT", new(
        "l'assegnazione «{value}» non esiste; il conto ne ha {limit}", "there is no assignment \"{value}\"; the account has {limit}"));

    /// <summary>Reports say that more vouchers were used than were assigned.</summary>
    public static DefectCode VoucherAboveAssignment { get; } = new("VOUCH-REPORT-MORE", new(
        "i report danno per {value:usato|usati} {value} voucher; assegnati: {limit}", "reports have {value} {value:voucher|vouchers} used; assigned: {limit}"));

    /// <summary>A payment names no report.</summary>
    public static DefectCode VoucherPaymentUnreported { get; } = new("VOUCH-PAID-REPORT", new(
        "la liquidazione è senza report: «{value}» non esiste; il conto ne ha {limit}",
        "the payment is without a report: there is no \"{value}\"; the account has {limit}"));

    /// <summary>More is paid than a report leaves to pay.</summary>
    public static DefectCode VoucherAboveReport { get; } = new("VOUCH-PAID-MORE", new(
        "sono liquidati {value}; il report vale {limit}", "{value} is paid; the report is worth {limit}"));

    /// <summary>An assignment is dated before its period, a report before its assignment, or a payment before its report.</summary>
    public static DefectCode VoucherAccountEarly { get; } = new("VOUCH-ACCOUNT-EARLY", new(
        "la data {value} viene prima di quella da cui dipende: {limit}", "the date {value} is before the one that it depends on: {limit}"));

    /// <summary>An assignment is dated after its period.</summary>
    public static DefectCode VoucherAccountLate { get; } = new("VOUCH-ACCOUNT-LATE", new(
        "la data {value} viene dopo l'ultima ammessa: {limit}", "the date {value} is after the last one allowed: {limit}"));

    /// <summary>A report is by an operator who is not in the pool.</summary>
    public static DefectCode VoucherOperatorUnknown { get; } = new("VOUCH-OPERATOR", new(
        "il report «{value}» è di un operatore non ammesso; operatori ammessi: {limit}",
        "the report \"{value}\" is by an operator who is not in the pool; operators in the pool: {limit}"));

    /// <summary>Reports have a higher price than the vouchers were assigned for.</summary>
    public static DefectCode VoucherReportPrice { get; } = new("VOUCH-REPORT-PRICE", new(
        "i report danno prestazioni per {value}; i voucher sono assegnati per un prezzo di {limit}",
        "reports have services of {value}; the vouchers were assigned for a price of {limit}"));

    /// <summary>Reports have the company pay more than the assignment says.</summary>
    public static DefectCode VoucherReportCompany { get; } = new("VOUCH-REPORT-COMPANY", new(
        "nei report l'azienda paga {value}; nell'assegnazione {limit}", "the company pays {value} in reports; {limit} in the assignment"));

    /// <summary>The decision record that covers what no act states.</summary>
    internal static LegalSource VoucherSource { get; } = LegalSource.Library("decisione 0020");

    internal static Defect VoucherFound(DefectCode code, string path, LegalSource? source, FactValue value, FactValue limit) =>
        code.At(path, value, limit, source?.Or(VoucherSource) ?? VoucherSource);

    private static DefectCode[] OfVouchers =>
    [
        VoucherNoSource, VoucherShareAboveAll, VoucherNotPositive, VoucherLessThanOne, VoucherStepTwice, VoucherFreeBand,
        VoucherCofinancingShort, VoucherCompanyAbovePrice, VoucherFigureMissing, VoucherCompanyTwice,
        VoucherCompaniesAboveBudget, VoucherProtocolForm, VoucherDayForm, VoucherTimeForm, VoucherOutOfOrder,
        VoucherRegisteredBeforeArrival, VoucherNotOpenYet, VoucherBeforeOpening, VoucherAfterTerm, VoucherRegisteredLate,
        VoucherProtocolTwice, VoucherUnknownRequest, VoucherWrongStatus, VoucherWindowClosedTwice,
        VoucherWindowNotOver, VoucherNoSuchWindow, VoucherUseAboveVoucher, VoucherNoMoneyMoves, VoucherNoCompanies,
        VoucherCompanyMissing, VoucherBudgetTooLarge, VoucherCorrectionChanges, VoucherBeneficiaryTaken,
        VoucherStillMissing, VoucherWholePrice, VoucherCompanyAboveRest, VoucherCodeTwice, VoucherAboveConversion,
        VoucherWorkerNotChosen, VoucherReportUnknown, VoucherAboveAssignment, VoucherPaymentUnreported,
        VoucherAboveReport, VoucherAccountEarly, VoucherAccountLate, VoucherOperatorUnknown, VoucherReportPrice,
        VoucherReportCompany,
    ];
}
