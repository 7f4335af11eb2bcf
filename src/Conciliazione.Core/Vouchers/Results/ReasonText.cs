using Conciliazione.Eligibility;

namespace Conciliazione.Vouchers;

/// <summary>The reason for the state of a request, as text, and the source of the rule behind it.</summary>
internal static class ReasonText
{
    private static readonly RuleLabel FirstCome = new(
        "FIRST-COME", new("registro a sportello", "first-come ledger"), DefectCodes.VoucherSource, Provenance.Reading);

    /// <summary>Returns what a request lacks to be admitted.</summary>
    public static LocalizedText Missing(VoucherReason reason) => reason switch
    {
        VoucherReason.NoCompanyBudget => new("un datore di lavoro con un budget", "an employer with a budget"),
        VoucherReason.NotExamined => new("l'esame dei requisiti", "the examination of its requirements"),
        VoucherReason.RequirementsNotMet => new("un nuovo esame che trovi soddisfatti i requisiti", "a new examination that finds its requirements met"),
        VoucherReason.NoHousehold => new("il codice del nucleo", "the code of the household"),
        VoucherReason.NoBeneficiary => new("il codice fiscale del beneficiario", "the codice fiscale of the beneficiary"),
        VoucherReason.NothingDue => new("una spesa che dia diritto a un importo", "an expense on which something is due"),
        _ => new("un dato da cui dipende l'importo", "a figure that the amount depends on"),
    };

    /// <summary>Returns the rule behind a decision.</summary>
    public static RuleLabel Label(VoucherTerms terms, in LedgerRow row) => row.Reason switch
    {
        VoucherReason.Granted or VoucherReason.NothingDue or VoucherReason.AmountUnclear or VoucherReason.Refunded => terms.Amount.Label,
        VoucherReason.GrantedInPart => terms.Shortfall.Label,
        VoucherReason.WaitsForBudget or VoucherReason.WaitsBehindOthers => terms.Shortfall.Label,
        VoucherReason.WaitsForVoucher => terms.Vouchers!.Label,
        VoucherReason.WaitsForCompany or VoucherReason.WaitsBehindCompany or VoucherReason.NoCompanyBudget => terms.Companies!.Label,
        VoucherReason.SecondRequest or VoucherReason.NoBeneficiary => terms.OneEach!,
        VoucherReason.WaitsForHousehold or VoucherReason.NoHousehold => terms.HouseholdCeiling!.Label,
        VoucherReason.MayBeSameBeneficiary => FirstCome,
        VoucherReason.None => terms.WindowDays.Label,
        _ => terms.Label,
    };

    /// <summary>Returns the text, with the figures of the row.</summary>
    public static LocalizedText Of(VoucherTerms terms, in LedgerRow row)
    {
        LocalizedText words = Words(terms, row);
        if (row.Note is not { } note)
        {
            return words;
        }

        string italian = note.Reason is { } reason ? $"{note.Event.Italian}: {reason.Italian}" : note.Event.Italian;
        string english = note.Reason is { } why ? $"{note.Event.English}: {why.English}" : note.Event.English;
        return new($"{words.Italian} ({italian})", $"{words.English} ({english})");
    }

    private static LocalizedText Words(VoucherTerms terms, in LedgerRow row) => row.Reason switch
    {
        VoucherReason.None => new("in attesa della chiusura della finestra", "pending until its window closes"),
        VoucherReason.Granted when terms.Amount.IsFree => new("posto assegnato", "place given"),
        VoucherReason.Granted when terms.HouseholdCeiling is not null && terms.Amount.Cents(row.Request.Amount) is var whole && row.Due < whole => With(
            row.Granted, whole, "concesso {0} invece di {1}, per il massimo del nucleo", "granted {0} instead of {1}, for the household's ceiling"),
        VoucherReason.Granted => With(row.Granted, row.Due, "concesso {0}", "granted {0}"),
        VoucherReason.GrantedInPart => With(row.Granted, row.Due, "concesso {0} dei {1} dovuti: non restava altro", "granted {0} of the {1} due: no more was left"),
        VoucherReason.WaitsForBudget => With(
            row.Figure, row.Due, "in lista d'attesa: restavano {0}, ne servono {1}", "on the waiting list: {0} was left, {1} is needed"),
        VoucherReason.WaitsForCompany => With(
            row.Figure, row.Due, "in lista d'attesa: all'azienda restavano {0}, ne servono {1}", "on the waiting list: {0} was left to the company, {1} is needed"),
        VoucherReason.WaitsForVoucher => new(
            FormattableString.Invariant($"in lista d'attesa: i {terms.Vouchers!.Value} posti o voucher sono tutti assegnati"),
            FormattableString.Invariant($"on the waiting list: all {terms.Vouchers!.Value} places or vouchers are given")),
        VoucherReason.WaitsBehindOthers => new("in lista d'attesa, dopo chi aspetta da prima", "on the waiting list, behind those who waited before"),
        VoucherReason.WaitsBehindCompany => new(
            "in lista d'attesa, dopo chi aspetta da prima nella stessa azienda", "on the waiting list, behind those of the same company who waited before"),
        VoucherReason.RequirementsNotMet => Against(row.Request.Check, "non ammessa: ", "not admitted: "),
        VoucherReason.RequirementsUnclear => Against(row.Request.Check, "da chiarire, ", "unclear, "),
        VoucherReason.SecondRequest => Other(row, "non ammessa: per lo stesso beneficiario c'è già la domanda {0}", "not admitted: there is already request {0} for the same beneficiary"),
        VoucherReason.MayBeSameBeneficiary => Other(
            row,
            "da chiarire: codice fiscale quasi identico (omocodia) a quello di {0}: è la stessa persona?",
            "unclear: codice fiscale almost identical (omocodia) to that of {0}: is it the same person?"),
        VoucherReason.NoCompanyBudget => new("non ammessa: il datore di lavoro non ha un budget", "not admitted: the employer has no budget"),
        VoucherReason.NothingDue => new("non ammessa: sulla spesa non è dovuto nulla", "not admitted: nothing is due on the expense"),
        VoucherReason.WaitsForHousehold => With(
            terms.HouseholdCeiling!.Value.Cents,
            0,
            "in lista d'attesa: il nucleo ha già il massimo, {0}",
            "on the waiting list: the household already has its maximum, {0}"),
        VoucherReason.RefusedOnReview => new("non ammessa", "not admitted"),
        VoucherReason.NotExamined or VoucherReason.NoBeneficiary or VoucherReason.NoHousehold or VoucherReason.AmountUnclear => Lacks(row.Reason),
        VoucherReason.Withdrawn => With(row.Figure, 0, "rinuncia, liberati {0}", "withdrawn, {0} freed"),
        VoucherReason.Used => With(row.Paid, 0, "utilizzato per intero, {0}", "used up, {0}"),
        VoucherReason.Refunded => With(row.Paid, row.Figure, "rimborsati {0}, liberati {1}", "{0} refunded, {1} freed"),
        _ => With(row.Paid, row.Figure, "scaduto: utilizzati {0}, liberati {1}", "expired: {0} used, {1} freed"),
    };

    private static LocalizedText Lacks(VoucherReason reason) => MissingFact.Unclear(Missing(reason));

    private static LocalizedText With(long first, long second, string italian, string english) => new(
        Write(italian, Money(first, Language.Italian), Money(second, Language.Italian)),
        Write(english, Money(first, Language.English), Money(second, Language.English)));

    private static LocalizedText Other(in LedgerRow row, string italian, string english)
    {
        string other = ProtocolNumber.FromKey(row.Figure).ToString();
        return new(Write(italian, other, ""), Write(english, other, ""));
    }

    private static LocalizedText Against(RequestCheck check, string italian, string english) => new(
        italian + string.Join("; ", check.Against.Select(finding => One(finding, Language.Italian))),
        english + string.Join("; ", check.Against.Select(finding => One(finding, Language.English))));

    // "da chiarire" and "non ammessa" have been said before; only the reason follows.
    private static string One(RequirementFinding finding, Language language)
    {
        string title = finding.Finding.Title.In(language);
        return finding switch
        {
            // The fact alone: the title of its requirement may deny it, and is with the findings.
            { Finding.Outcome: Outcome.Unclear unclear } => MissingFact.Words(unclear.Missing, language) + Until(finding, language),
            { Form: RequirementForm.NoneOf } => $"{title}: {string.Join(", ", finding.Parts.Where(part => part.Verdict == Verdict.Met).Select(part => part.Finding.Title.In(language)))}",
            { Reason: { } reason } => $"{title}: {reason.In(language)}",
            // A yes fails a requirement that denies something: the fact itself is the reason, and cannot be read as its opposite.
            { Finding.Facts: [{ Value: FactValue.YesNo { Answer: true } } fact] } => fact.Title.In(language),
            { Finding.Facts: [{ Value: FactValue.YesNo no }] } => $"{title}: {no.Render(language)}",
            _ => $"{title}: {finding.Finding.Outcome.Title.In(language)}",
        };
    }

    // The only parameter of what can be cured is its last day.
    private static string Until(RequirementFinding finding, Language language) =>
        finding.CurableUntil is null ? "" : $" ({finding.Finding.Parameters[0].Render(language)})";

    private static string Money(long cents, Language language) => Euro.FromCents(cents).ToString(language);

    private static string Write(string text, string first, string second) =>
        text.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);
}
