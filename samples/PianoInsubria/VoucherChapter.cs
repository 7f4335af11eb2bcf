using System.Globalization;
using Conciliazione;
using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.Vouchers;
using NodaTime;

namespace PianoInsubria;

/// <summary>Thirty requests for the family voucher of Tradate, decided day by day, and what moves the waiting list.</summary>
internal sealed class VoucherChapter : Chapter
{
    private static readonly LegalSource Illustration = Tradate2020.FamilyBudget.Label.Source;

    private static readonly CallWindow Open = CallWindow.Create(
        VoucherCases.FirstDay.AtMidnight(),
        Deadline.Create([DeadlineVersion.AtEndOf(VoucherCases.FirstDay, VoucherCases.FirstDay.PlusDays(25), new("periodo di esempio", "example period"), Illustration)]).OrThrow()).OrThrow();

    private static readonly VoucherCall<AccessRequest> Call = Tradate2020.FamilyVoucher(
        Open,
        [VoucherCases.Partner],
        budget: new(new("TRA-3-BUDGET-LEFT", new("quanto resta dei voucher", "what is left for vouchers"), Illustration, Provenance.Given), Euro.Of(1_500)));

    private static readonly LocalizedText About = new("voucher", "vouchers");

    private static readonly LocalizedText AmountRule = new(
        "voucher: quando la spesa è inferiore a € 200,00, il voucher ne copre la metà",
        "vouchers: where the expense is less than € 200.00, the voucher covers half of it");

    private static readonly VoucherStatus[] Closed = [VoucherStatus.Refused, VoucherStatus.Unclear];

    private readonly List<VoucherStep> _days = [];
    private readonly List<(LocalizedText What, VoucherStep Step)> _events = [];
    private readonly VoucherLedger _end;

    public VoucherChapter(Page page)
        : base(page, new("I family voucher a sportello", "Family vouchers, first come, first served"))
    {
        VoucherLedger ledger = Call.Open();
        for (int i = 0; i < VoucherCases.Days; i++)
        {
            LocalDate day = VoucherCases.FirstDay.PlusDays(i);
            foreach (VoucherCase each in VoucherCases.All.Where(each => ItalianTime.DayOf(each.Registered) == day))
            {
                ledger = ledger.Apply(VoucherEvent.Request(Call.Examine(each.Request, each.Subject), each.Registered)).OrThrow().Ledger;
            }

            _days.Add(ledger.Apply(VoucherEvent.CloseWindow(day, ItalianTime.FirstMoment(day.PlusDays(1).AtMidnight()))).OrThrow());
            ledger = _days[^1].Ledger;
        }

        foreach ((LocalizedText what, VoucherEvent happened) in Later())
        {
            VoucherStep step = ledger.Apply(happened).OrThrow();
            _events.Add((what, step));
            ledger = step.Ledger;
        }

        _end = ledger;
    }

    public override string Result
    {
        get
        {
            string counts = string.Join(", ", ByStatus().Select(group => Page.Count(group.Count(), Counted(group.Key, one: true), Counted(group.Key, one: false))));
            string requests = Page.Count(_end.Entries.Count, new("{0} domanda", "{0} request"), new("{0} domande", "{0} requests"));
            return $"{requests}: {counts}; {Money(_end)}";
        }
    }

    public override IReadOnlyList<string> Requests => [.. VoucherCases.All.Select(each => each.Request.Protocol.ToString())];

    public override LocalizedText RequestsTitle => new("domande di voucher", "voucher requests");

    /// <summary>A bare number is a number of the year of the example.</summary>
    public override string? Find(string asked) =>
        base.Find(asked.Contains('/') ? asked : $"{asked.Trim()}/{VoucherCases.FirstDay.Year.ToString(CultureInfo.InvariantCulture)}");

    public override void Write()
    {
        Page.Line(Page.Say(
            "Dati di esempio: le trenta domande, i giorni, i € 1.500,00 che restano. Dati reali: le regole di Tradate, che danno € 15.000,00.",
            "Example data: the thirty requests, the days, the € 1,500.00 left. Real data: the rules of Tradate, which give € 15,000.00."));
        string rule = $"{Page.Cite(Call.Terms.Amount.Label.Source)}{Page.Mark(Call.Terms.Amount.Label.Provenance, AmountRule, Call.Terms.Amount.Label.Source)}";
        Page.Line(Page.Say(
            $"Il voucher rimborsa metà della spesa per servizi estivi di cura, al massimo € 100,00 a figlio {rule}.",
            $"The voucher refunds half the expense for summer care, at most € 100.00 per child {rule}."));
        Page.Line(Page.Say(
            "Le domande di un giorno si decidono insieme: prima la classe di priorità, poi il carico di cura maggiore, poi l'arrivo, poi il protocollo. "
                + "Chi non trova fondi sufficienti resta in lista d'attesa, e si passa a chi segue.",
            "The requests of one day are decided together: the priority class first, then the heavier care load, then arrival, then protocol number. "
                + "A request that does not fit in what is left waits, and those that follow are tried."));
        for (int i = 0; i < _days.Count; i++)
        {
            VoucherStep step = _days[i];
            string day = FactValue.Of(VoucherCases.FirstDay.PlusDays(i)).Render(Page.Language);
            Page.Example(Page.Say($"le domande del {day}", $"the requests of {day}"));
            Page.Table(
                [
                    Page.Say("Domanda", "Request"), Page.Say(">Arrivo", ">Arrival"), Page.Say(">Carico", ">Load"), Page.Say(">Spesa", ">Expense"),
                    Page.Say("Decisione", "Decision"),
                ],
                step.Decisions.Select(decision => Row(step.Ledger.Find(decision.Protocol)!)));
            Page.Line(Page.Capital(Money(step.Ledger)) + ".");
        }

        WriteEvents();
        WriteSum();
        foreach (Notice warning in Tradate2020.VoucherNotices)
        {
            Page.Notes.Warn(warning);
        }
    }

    public override void Show(string request)
    {
        VoucherCase asked = VoucherCases.All.First(each => each.Request.Protocol.ToString() == request);
        VoucherEntry entry = _end.Find(asked.Request.Protocol)!;
        Page.Example(Page.Say($"domanda di voucher {request}", $"voucher request {request}"));
        VoucherDecision[] decisions =
        [
            .. _days.Concat(_events.Select(each => each.Step)).SelectMany(step => step.Decisions)
                .Where(decision => decision.Protocol == asked.Request.Protocol),
        ];
        foreach (VoucherDecision decision in decisions)
        {
            foreach (NamedValue order in decision.Order)
            {
                Page.Say(order, decision.Source, About);
            }

            Interpreted(decision);
            Page.Item(Page.Cited(decision.Explain(Page.Language), decision.Source));
        }

        Requirements access = Requirements.Of(Page, Call.Access, asked.Subject, EvaluationDays.On(ItalianTime.DayOf(asked.Request.Arrived)));
        Page.Heading(Page.Say("Riscontri", "Findings"));
        access.WriteFindings();
        string load = FactValue.Of(entry.Request.CareLoad).Render(Page.Language);
        Page.Item(Page.Say($"Carico di cura: {load}", $"Care load: {load}"));
        string due = entry.Decision.Due == Euro.Zero ? "" : Page.Say($", voucher dovuto {Page.Say(entry.Decision.Due)}", $", voucher due {Page.Say(entry.Decision.Due)}");
        Page.Item(Page.Say($"Spesa {Page.Say(entry.Request.Amount.Expense)}", $"Expense {Page.Say(entry.Request.Amount.Expense)}") + due);
        Page.Heading(Page.Say("Motivi e che cosa cambierebbe l'esito", "Reasons, and what would change the outcome"));
        Page.Item(Needed(entry, access));
    }

    private static (LocalizedText What, VoucherEvent Event)[] Later()
    {
        Instant at = ItalianTime.FirstMoment(VoucherCases.FirstDay.PlusDays(7).At(new(9, 0)));
        return
        [
            (new("verifica della 115: altro figlio, stesso codice di base", "review of 115: another child, the same basic code"),
                VoucherEvent.Admit(Number(115), at, new("sono due bambini", "they are two children"))),
            (new("per la 103 si presentano ricevute per € 150,00", "103 submits receipts for € 150.00"), VoucherEvent.Settle(Number(103), Euro.Of(150), at)),
            (new("la famiglia della 105 rinuncia", "the family of 105 withdraws"), VoucherEvent.Withdraw(Number(105), at)),
            (new("la famiglia della 124 rinuncia", "the family of 124 withdraws"), VoucherEvent.Withdraw(Number(124), at)),
        ];
    }

    private static ProtocolNumber Number(int number) => ProtocolNumber.Of(VoucherCases.FirstDay.Year, number);

    private string Needed(VoucherEntry entry, Requirements access) => entry.Status switch
    {
        _ when access.Needed() is { Length: > 0 } needed => Page.Say("Per essere ammesso servirebbe: ", "To be accepted it would take: ") + needed,
        VoucherStatus.Waiting => Page.Say(
            $"Servono {Page.Say(entry.Decision.Due)} disponibili: restano {Page.Say(_end.Remaining)}. Si liberano con rinunce o con spese inferiori al previsto.",
            $"{Page.Say(entry.Decision.Due)} must be available: {Page.Say(_end.Remaining)} are left. Withdrawals or lower expenses than planned free more."),
        VoucherStatus.Refused or VoucherStatus.Unclear => Page.Say(
            $"I requisiti sono soddisfatti; la decisione cambia se cambia il suo motivo: {entry.Decision.Text.Italian}",
            $"The requirements are met; the decision changes if its reason does: {entry.Decision.Text.English}"),
        VoucherStatus.Withdrawn => Page.Say("La famiglia ha rinunciato.", "The family has withdrawn."),
        _ => Page.Say("La domanda è accolta: non c'è nulla da cambiare.", "The request is granted: there is nothing to change."),
    };

    private string[] Row(VoucherEntry entry) =>
    [
        entry.Request.Protocol.ToString(),
        ItalianTime.At(entry.Request.Arrived).TimeOfDay.ToString(Page.Say("H'.'mm", "HH':'mm"), CultureInfo.InvariantCulture),
        FactValue.Of(entry.Request.CareLoad).Render(Page.Language),
        Page.Say(entry.Request.Amount.Expense),
        Page.Say(entry.Decision.Text) + Source(entry.Decision),
    ];

    /// <summary>A request that is not granted is told by which rule.</summary>
    private string Source(VoucherDecision decision)
    {
        foreach (NamedValue order in decision.Order)
        {
            Page.Say(order, decision.Source, About);
        }

        if (!Closed.Contains(decision.Status))
        {
            return "";
        }

        return $" {Page.Cite(decision.Source)}{Interpreted(decision)}";
    }

    private string Interpreted(VoucherDecision decision) =>
        decision.Provenance == Provenance.Reading ? Page.Mark(decision.Provenance, RuleOf(decision), decision.Source) : "";

    private static LocalizedText RuleOf(VoucherDecision decision) => decision switch
    {
        { Reason: VoucherReason.MayBeSameBeneficiary } => new(
            "voucher: se due codici fiscali sono quasi identici (omocodia), si verifica se sono della stessa persona",
            "vouchers: if two codici fiscali are almost the same (omocodia), it is checked whether they belong to the same person"),
        { Findings: [var first, ..] } => Assumptions.Of(first.Code),
        _ => new($"voucher: {decision.Text.Italian}", $"vouchers: {decision.Text.English}"),
    };

    private void WriteEvents()
    {
        Page.Example(Page.Say("dopo i cinque giorni", "after the five days"));
        foreach ((LocalizedText what, VoucherStep step) in _events)
        {
            Page.Line(Page.Capital(Page.Say(what)) + ":");
            foreach (VoucherDecision decision in step.Decisions)
            {
                Page.Item($"{decision.Protocol}: {Page.Say(decision.Text)}");
            }

            Page.Line(Page.Capital(Money(step.Ledger)) + ".");
        }

        Page.Line(Page.Say("Lista d'attesa: ", "Waiting list: ") + string.Join(", ", _end.Waiting.Select(entry => entry.Request.Protocol)));
    }

    private void WriteSum()
    {
        Page.Example(Page.Say("riepilogo dello sportello", "the ledger in sum"));
        Page.Table(
            [Page.Say("Esito", "Outcome"), Page.Say(">Domande", ">Requests"), Page.Say(">Impegnato", ">Committed"), Page.Say(">Pagato", ">Paid")],
            ByStatus().Select(group => new[]
            {
                Page.Say(Counted(group.Key, one: false)).Replace("{0} ", "", StringComparison.Ordinal), FactValue.Of(group.Count()).Render(Page.Language), Page.Say(Euro.Sum(group.Select(decision => decision.Granted))),
                Page.Say(Euro.Sum(group.Select(decision => decision.Paid))),
            }));
        VoucherReplay replay = VoucherLedger.Replay(_end.Terms, _end.Log);
        Page.Line(replay.Ledger.Equals(_end) && replay.Rejected.Count == 0 && _end.Committed + _end.Remaining == _end.Budget
            ? Page.Say($"Registro ricostruito dai suoi {_end.Log.Count} eventi: identico, al centesimo.", $"Ledger rebuilt from its {_end.Log.Count} events: the same, to the cent.")
            : Page.Say("Registro ricostruito dai suoi eventi: DIVERSO.", "Ledger rebuilt from its events: DIFFERENT."));
    }

    private IEnumerable<IGrouping<VoucherStatus, VoucherDecision>> ByStatus() =>
        _end.Entries.Select(entry => entry.Decision).GroupBy(decision => decision.Status).OrderBy(group => group.Key);

    private string Money(VoucherLedger ledger) => Page.Say(
        $"impegnati {Page.Say(ledger.Committed)} su {Page.Say(ledger.Budget)}, restano {Page.Say(ledger.Remaining)}",
        $"{Page.Say(ledger.Committed)} committed of {Page.Say(ledger.Budget)}, {Page.Say(ledger.Remaining)} left");

    /// <summary>The outcome of one request or of several, with <c>{0}</c> for how many.</summary>
    private static LocalizedText Counted(VoucherStatus status, bool one) => status switch
    {
        VoucherStatus.Granted => new(one ? "{0} concessa" : "{0} concesse", "{0} granted"),
        VoucherStatus.Waiting => new("{0} in lista d'attesa", "{0} on the waiting list"),
        VoucherStatus.Unclear => new("{0} da chiarire", "{0} unclear"),
        VoucherStatus.Refused => new(one ? "{0} non ammessa" : "{0} non ammesse", "{0} not admitted"),
        VoucherStatus.Withdrawn => new("{0} con rinuncia", "{0} withdrawn"),
        VoucherStatus.Refunded => new(one ? "{0} rimborsata" : "{0} rimborsate", "{0} refunded"),
        _ => new(one ? "{0} altra" : "{0} altre", one ? "{0} other" : "{0} others"),
    };
}
