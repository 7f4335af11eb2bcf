using Conciliazione;
using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Eligibility;
using Conciliazione.Vouchers;
using NodaTime;

namespace PianoInsubria;

/// <summary>Thirty requests for the family voucher of Tradate, decided day by day, and what moves the waiting list.</summary>
internal sealed class VoucherChapter(Page page)
{
    private static readonly LegalSource Illustration = Tradate2020.FamilyBudget.Label.Source;

    private static readonly CallWindow Open = CallWindow.Create(
        VoucherCases.FirstDay.AtMidnight(),
        Deadline.Create([DeadlineVersion.AtEndOf(VoucherCases.FirstDay, VoucherCases.FirstDay.PlusDays(25), new("periodo di esempio", "example period"), Illustration)]).OrThrow()).OrThrow();

    private static readonly VoucherCall<AccessRequest> Call = Tradate2020.FamilyVoucher(
        Open,
        [VoucherCases.Partner],
        budget: new(new("TRA-3-BUDGET-LEFT", new("quanto resta dei voucher", "what is left for vouchers"), Illustration, Provenance.Given), Euro.Of(1_500)));

    public void Write()
    {
        page.Chapter(page.Say("10. I family voucher a sportello", "10. Family vouchers, first come"));
        page.Line(page.Say(
            "ILLUSTRATIVI: le trenta domande, i giorni, i 1.500 euro che restano dei 15.000. Veri: le regole di Tradate. Ogni giorno si decide insieme:",
            "ILLUSTRATIVE: the thirty requests, the days, the 1,500 euros left of 15,000. Real: the rules of Tradate. Each day is decided together:"));
        page.Line(page.Say(
            "prima il carico di cura maggiore, poi l'arrivo, poi il protocollo. Chi non ci sta è saltato, chi ci sta ottiene: letture nostre, il testo tace.",
            "the heavier care load first, then arrival, then protocol number. Who does not fit is skipped, who fits gets it: our readings, the text is silent."));
        VoucherLedger ledger = Call.Open();
        for (int day = 0; day < VoucherCases.Days; day++)
        {
            ledger = WriteDay(ledger, VoucherCases.FirstDay.PlusDays(day));
        }

        ledger = WriteEvents(ledger);
        WriteRefusals(ledger);
        WriteSum(ledger);
    }

    private VoucherLedger WriteDay(VoucherLedger ledger, LocalDate day)
    {
        foreach (VoucherCase each in VoucherCases.All.Where(each => ItalianTime.DayOf(each.Registered) == day))
        {
            ledger = ledger.Apply(VoucherEvent.Request(Call.Examine(each.Request, each.Subject), each.Registered)).OrThrow().Ledger;
        }

        VoucherStep step = ledger.Apply(VoucherEvent.CloseWindow(day, ItalianTime.FirstMoment(day.PlusDays(1).AtMidnight()))).OrThrow();
        page.Heading(FactValue.Of(day).Render(page.Language));
        page.Table(
            [
                page.Say("Domanda", "Request"), page.Say(">Arrivo", ">Arrival"), page.Say(">Carico", ">Load"), page.Say(">Spesa", ">Expense"),
                page.Say("Decisione", "Decision"),
            ],
            step.Decisions.Select(decision => Row(step.Ledger.Find(decision.Protocol)!)));
        WriteMoney(step.Ledger);
        return step.Ledger;
    }

    private string[] Row(VoucherEntry entry) =>
    [
        entry.Request.Protocol.ToString(),
        FactValue.Of(entry.Request.Arrived.InZone(ItalianTime.Zone).ToOffsetDateTime()).Render(page.Language)[^5..],
        FactValue.Of(entry.Request.CareLoad).Render(page.Language),
        page.Say(entry.Request.Amount.Expense),
        page.Say(entry.Decision.Text),
    ];

    private VoucherLedger WriteEvents(VoucherLedger ledger)
    {
        page.Heading(page.Say("Dopo i cinque giorni", "After the five days"));
        Instant at = ItalianTime.FirstMoment(VoucherCases.FirstDay.PlusDays(7).At(new(9, 0)));
        (string What, VoucherEvent Event)[] events =
        [
            (page.Say("verifica della 115: altro figlio, stesso codice di base", "review of 115: another child, the same basic code"),
                VoucherEvent.Admit(Number(115), at, new("sono due bambini", "they are two children"))),
            (page.Say("la 103 presenta ricevute per € 150,00", "103 hands in receipts for € 150.00"), VoucherEvent.Settle(Number(103), Euro.Of(150), at)),
            (page.Say("la famiglia della 105 rinuncia", "the family of 105 withdraws"), VoucherEvent.Withdraw(Number(105), at)),
            (page.Say("la famiglia della 124 rinuncia", "the family of 124 withdraws"), VoucherEvent.Withdraw(Number(124), at)),
        ];
        foreach ((string what, VoucherEvent @event) in events)
        {
            VoucherStep step = ledger.Apply(@event).OrThrow();
            page.Line($"{what}:");
            foreach (VoucherDecision decision in step.Decisions)
            {
                page.Line($"· {decision.Protocol}: {page.Say(decision.Text)}");
            }

            ledger = step.Ledger;
            WriteMoney(ledger);
        }

        page.Line(page.Say("lista d'attesa: ", "waiting list: ") + string.Join(", ", ledger.Waiting.Select(entry => entry.Request.Protocol)));
        return ledger;
    }

    private void WriteRefusals(VoucherLedger ledger)
    {
        page.Heading(page.Say("Perché no, e con quale fonte", "Why not, and by which source"));
        foreach (VoucherDecision decision in ledger.Entries.Select(entry => entry.Decision)
            .Where(decision => decision.Status is VoucherStatus.Refused or VoucherStatus.Unclear).OrderBy(decision => decision.Protocol))
        {
            string reading = decision.Provenance == Provenance.Reading ? page.Say(", lettura nostra", ", our reading") : "";
            page.Line($"· {decision.Protocol}: {page.Say(decision.Text)} [{decision.Source.Section}{reading}]");
        }
    }

    private void WriteSum(VoucherLedger ledger)
    {
        page.Heading(page.Say("In tutto", "In all"));
        page.Table(
            [page.Say("Stato", "State"), page.Say(">Domande", ">Requests"), page.Say(">Impegnato", ">Committed"), page.Say(">Pagato", ">Paid")],
            ledger.Entries.Select(entry => entry.Decision).GroupBy(decision => decision.Status).OrderBy(group => group.Key).Select(group => new[]
            {
                Title(group.Key), FactValue.Of(group.Count()).Render(page.Language), page.Say(Euro.Sum(group.Select(decision => decision.Granted))),
                page.Say(Euro.Sum(group.Select(decision => decision.Paid))),
            }));
        WriteMoney(ledger);
        VoucherReplay replay = VoucherLedger.Replay(ledger.Terms, ledger.Log);
        page.Line(replay.Ledger.Equals(ledger) && replay.Rejected.Count == 0 && ledger.Committed + ledger.Remaining == ledger.Budget
            ? page.Say($"Ricostruito dai suoi {ledger.Log.Count} eventi: identico, al centesimo.", $"Rebuilt from its {ledger.Log.Count} events: the same, to the cent.")
            : page.Say("Ricostruito dai suoi eventi: DIVERSO.", "Rebuilt from its events: DIFFERENT."));
    }

    private void WriteMoney(VoucherLedger ledger) => page.Line(page.Say(
        $"impegnati {page.Say(ledger.Committed)} su {page.Say(ledger.Budget)}, restano {page.Say(ledger.Remaining)}",
        $"{page.Say(ledger.Committed)} committed of {page.Say(ledger.Budget)}, {page.Say(ledger.Remaining)} left"));

    private string Title(VoucherStatus status) => status switch
    {
        VoucherStatus.Granted => page.Say("concesse", "granted"),
        VoucherStatus.Waiting => page.Say("in attesa", "waiting"),
        VoucherStatus.Unclear => page.Say("da chiarire", "unclear"),
        VoucherStatus.Refused => page.Say("respinte", "refused"),
        VoucherStatus.Withdrawn => page.Say("ritirate", "withdrawn"),
        VoucherStatus.Refunded => page.Say("rimborsate", "refunded"),
        _ => page.Say("altre", "others"),
    };

    private static ProtocolNumber Number(int number) => ProtocolNumber.Of(2020, number);
}
