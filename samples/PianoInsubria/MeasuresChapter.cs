using Conciliazione;
using Conciliazione.Indicators;
using Conciliazione.Rankings;
using Conciliazione.Vouchers;
using NodaTime;

namespace PianoInsubria;

/// <summary>The measures of the older programmes on invented data: selection, shortlists, a company's budget, a bonus under three rules.</summary>
internal sealed class MeasuresChapter(Page page) : Chapter(page, new("Selezione, budget d'impresa, premialità", "Selection, company budgets, bonus"))
{
    private static readonly Euro Assigned = Euro.Of(54_000);
    private static readonly LocalDate Day = new(2016, 8, 31);

    public override string Result => Page.Say(
        $"{MeasuresCase.Selection.Admitted.Count} ammessi su {MeasuresCase.Selection.Candidates.Count} candidati; {Page.Say(MeasuresCase.Company.Assigned)} in voucher",
        $"{MeasuresCase.Selection.Admitted.Count} of {MeasuresCase.Selection.Candidates.Count} candidates admitted; {Page.Say(MeasuresCase.Company.Assigned)} in vouchers");

    public override void Write()
    {
        Page.Line(Page.Say(
            "Dati di esempio: persone, famiglie, imprese, importi, risultati. Dati reali: i passi, i gruppi, i criteri di ricerca, gli usi dichiarati.",
            "Example data: people, families, companies, amounts, results. Real data: the steps, the groups, the search criteria, the declared uses."));
        WriteSelection();
        WriteShortlists();
        WriteCompany();
        WriteBonus();
    }

    private void WriteSelection()
    {
        Page.Example(Page.Say("trenta candidati in tre passi, poi la formazione", "thirty candidates in three steps, then the training"));
        Page.Table(
            [
                Page.Say("Passo", "Step"), Page.Say(">Arrivati", ">Reached"), Page.Say(">Esaminati", ">Examined"), Page.Say(">Passati", ">Passed"),
                Page.Say(">Non passati", ">Not passed"), Page.Say(">In attesa", ">Waiting"),
            ],
            MeasuresCase.Selection.Funnel.Concat(MeasuresCase.Training.Funnel).Select(step => (string[])
            [
                Page.Say(step.Step.Title), Written(step.Reached), Written(step.Examined), Written(step.Passed), Written(step.NotPassed), Written(step.Waiting),
            ]));
        foreach (Finding group in MeasuresCase.Training.Selection.GroupFindings)
        {
            Page.Item(Page.Explain(group));
        }
    }

    private void WriteShortlists()
    {
        foreach ((LocalizedText family, Shortlist list) in MeasuresCase.Families)
        {
            Page.Example(Page.Say(family));
            foreach (ShortlistEntry entry in list.Entries.Concat(list.Unclear).Concat(list.Outside))
            {
                Page.Item(Page.Cited(entry.Explain(Page.Language), list.Label.Source));
            }
        }
    }

    private void WriteCompany()
    {
        VoucherAccount account = MeasuresCase.Company;
        VoucherConversion vouchers = account.Conversion;
        Page.Example(Page.Say("il budget di un'impresa, dalla conversione al pagamento", "a company's budget, from conversion to payment"));
        Page.Line(Page.Say(
            $"{Page.Say(vouchers.Budget.Amount)} = {vouchers.Vouchers} voucher da {Page.Say(vouchers.Value)} + resto {Page.Say(vouchers.Remainder)}",
            $"{Page.Say(vouchers.Budget.Amount)} = {vouchers.Vouchers} vouchers of {Page.Say(vouchers.Value)} + remainder {Page.Say(vouchers.Remainder)}"));
        Page.Table(
            [Page.Say("Richiesta", "Request"), Page.Say(">Prezzo", ">Price"), Page.Say(">Voucher", ">Vouchers"), Page.Say(">Impresa", ">Company"), Page.Say(">Lavoratore", ">Worker")],
            account.Assignments.Select(assignment =>
            {
                CostSplit split = account.SplitOf(assignment.Code)!;
                return (string[])[assignment.Code, Page.Say(split.Price), Page.Say(split.Voucher), Page.Say(split.Company), Page.Say(split.Worker)];
            }));
        foreach (OperatorAccount provider in account.Operators)
        {
            Page.Item(Page.Say(
                $"{provider.OperatorCode}: rendicontati {Page.Say(provider.Reported)}, pagati {Page.Say(provider.Paid)}, da pagare {Page.Say(provider.Due)}",
                $"{provider.OperatorCode}: reported {Page.Say(provider.Reported)}, paid {Page.Say(provider.Paid)}, to be paid {Page.Say(provider.Due)}"));
        }

        Page.Line(Page.Say(
            $"Assegnati {Page.Say(account.Assigned)}, rendicontati {Page.Say(account.Reported)}, pagati {Page.Say(account.Paid)}; non spesi {Page.Say(account.Unspent)}.",
            $"Assigned {Page.Say(account.Assigned)}, reported {Page.Say(account.Reported)}, paid {Page.Say(account.Paid)}; unspent {Page.Say(account.Unspent)}."));
    }

    private void WriteBonus()
    {
        Page.Example(Page.Say(
            $"una premialità di {Page.Say(Assigned)} con tre regole, 8 sperimentazioni su 10 e 2 iniziative su 2",
            $"a bonus of {Page.Say(Assigned)} under three rules, 8 trials of 10 and 2 initiatives of 2"));
        Page.Table(
            [Page.Say("Regola", "Rule"), Page.Say(">Spettante", ">Due"), Page.Say(">Resto", ">Left")],
            MeasuresCase.Rules.Select(rule =>
            {
                PerformanceBonus bonus = rule.AmountOn(MeasuresCase.Results2016, Day, Assigned).OrThrow();
                return (string[])[Page.Say(rule.Title), Amount(bonus.Amount), Amount(bonus.Left)];
            }));
        Page.Line(Page.Say(
            "Il testo non dà una regola: le tre sono interpretazioni, e quale si applica lo sceglie chi assegna la premialità.",
            "The text gives no rule: the three are interpretations, and whoever assigns the bonus chooses which applies."));
    }

    private string Amount(Euro? amount) => amount is { } known ? Page.Say(known) : Page.Say("non noto", "unknown");

    private static string Written(int count) => FormattableString.Invariant($"{count}");
}
