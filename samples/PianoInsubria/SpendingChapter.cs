using Conciliazione;
using Conciliazione.Settlements;

namespace PianoInsubria;

/// <summary>What an invented project spent: accepted and refused, by category and body, and what the lead partner must still show.</summary>
internal sealed class SpendingChapter(Page page) : Chapter(page, new("La rendicontazione delle spese", "Expenditure reporting"))
{
    private const int Blocks = 24;

    private readonly Settlement _settled = SpendingCase.Report.On(SpendingCase.Day);

    public override string Result => Page.Say(
        $"ammessi {Page.Say(_settled.Total.Accepted)} di {Page.Say(_settled.Total.Shown)} rendicontati, contributo spettante {Page.Say(_settled.GrantDue)}",
        $"{Page.Say(_settled.Total.Accepted)} accepted of {Page.Say(_settled.Total.Shown)} shown, grant due {Page.Say(_settled.GrantDue)}");

    public override void Write()
    {
        Page.Line(Page.Say(
            "Dati di esempio: il piano, gli enti, le spese. Dati reali: le voci, il 15% e il 30%; che cosa si ammette è un'interpretazione applicata.",
            "Example data: the plan, the bodies, the expenses. Real data: the categories, the 15% and the 30%; what is accepted is an interpretation applied."));
        WriteExpenses();
        WriteCategories();
        WriteBodies();
        WriteGrant();
        WriteResidues();
    }

    private void WriteExpenses()
    {
        Page.Example(Page.Say($"dieci spese, al {On}", $"ten expenses, on {On}"));
        foreach (ExpenseOutcome outcome in _settled.Expenses)
        {
            string text = outcome.Explain(Page.Language);
            Page.Item(text[..text.LastIndexOf(" — ", StringComparison.Ordinal)] + $" {Page.Cite(outcome.Source)}");
        }
    }

    private void WriteCategories()
    {
        Page.Example(Page.Say("la spesa per voce (█ ammessa, ░ ancora disponibile)", "spending by category (█ accepted, ░ left)"));
        Page.Table(
            [
                Page.Say("Voce", "Category"), Page.Say(">Previsto", ">Planned"), Page.Say(">Rendicontato", ">Shown"), Page.Say(">Ammesso", ">Accepted"),
                Page.Say(">Non ammesso", ">Not accepted"), Page.Say(">Disponibile", ">Left"), "",
            ],
            [
                .. _settled.Categories.Select(each => Row(each.Category.Code, each.Amounts)),
                Row(Page.Say("Totale", "Total"), _settled.Total),
            ]);
    }

    private void WriteBodies()
    {
        Page.Example(Page.Say("la spesa ammessa per ente", "accepted spending by body"));
        Page.Table(
            [
                Page.Say("Ente", "Body"), Page.Say(">Sul contributo", ">From the grant"), Page.Say(">In denaro", ">In cash"), Page.Say(">Previsto", ">Planned"),
                Page.Say(">Valorizzato", ">In kind"), Page.Say(">Previsto", ">Planned"),
            ],
            _settled.Bodies.Select(body => new[]
            {
                body.Body, Page.Say(body.AcceptedFromGrant), Page.Say(body.Cash.Accepted), Page.Say(body.Cash.Planned), Page.Say(body.InKind.Accepted),
                Page.Say(body.InKind.Planned),
            }));
    }

    private void WriteGrant()
    {
        Page.Example(Page.Say("percentuali, contributo spettante, che cosa manca", "shares, grant due, what is missing"));
        foreach (Finding finding in _settled.Shares.Append(_settled.GrantFinding))
        {
            Page.Item(Page.Explain(finding));
        }

        Page.Line(Page.Say(
            "Ancora da rendicontare; quanto resta delle voci comprende tutto il resto:",
            "Still to be shown; what is left of the categories includes all the rest:"));
        foreach (OutstandingItem item in _settled.Outstanding)
        {
            Page.Item($"{Page.Say(item.Title)}: {Page.Say(item.Amount)}");
        }
    }

    private void WriteResidues()
    {
        Page.Example(Page.Say("la prima fase dei quattro progetti che concorrono ai residui", "the first phase of the four projects that share the unspent funds"));
        Page.Table(
            [Page.Say("Progetto", "Project"), Page.Say(">Liquidato del contributo", ">Paid of the grant"), Page.Say(">Azioni avviate", ">Actions started")],
            ResidueCases.All.Select(facts => new[] { Page.Say(facts.Title), Page.Say(facts.Paid), $"{facts.Started}/{facts.Planned}" }));
        Page.Line(Page.Say(
            "Valorizzazioni e pagamenti successivi non contano. Da qui partono gli importi del capitolo sui residui.",
            "Work by value and later payments do not count. The chapter on unspent funds starts from these figures."));
    }

    private string On => FactValue.Of(SpendingCase.Day).Render(Page.Language);

    private string[] Row(string title, SettledAmounts amounts) =>
    [
        title, Page.Say(amounts.Planned), Page.Say(amounts.Shown), Page.Say(amounts.Accepted), Page.Say(amounts.Refused), Page.Say(amounts.Left), Bar(amounts),
    ];

    /// <summary>Returns the accepted part of the plan as blocks, rounded down.</summary>
    private static string Bar(SettledAmounts amounts)
    {
        int full = amounts.Planned == Euro.Zero ? 0 : (int)((Int128)amounts.Accepted.Cents * Blocks / amounts.Planned.Cents);
        return new string('█', full) + new string('░', Blocks - full);
    }
}
