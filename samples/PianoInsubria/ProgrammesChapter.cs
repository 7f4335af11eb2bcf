using Conciliazione;
using Conciliazione.Alliances;
using Conciliazione.CostPlans;
using Conciliazione.Editions;

namespace PianoInsubria;

/// <summary>The four programmes whose texts the library holds, side by side: money, partners, indicators, calendars, contradictions.</summary>
internal sealed class ProgrammesChapter(Page page, Plan plan) : Chapter(page, new("I quattro programmi a confronto", "The four programmes side by side"))
{
    private readonly ValueList<Programme> _all = Programme.All(plan);

    public override string Result => Page.Say(
        $"dati reali, e {EditionContradictions.All.Count} contraddizioni con i due passi a fronte",
        $"real data, and {EditionContradictions.All.Count} contradictions with both passages");

    private string NotInText => Page.Say("non nel testo", "not in the text");

    public override void Write()
    {
        foreach (Programme one in _all)
        {
            Page.Line($"{one.Name} {Page.Cite(one.Source)}");
        }

        WriteMoney();
        WritePartners();
        WriteIndicators();
        WriteCalendars();
        WriteFigures();
        WriteContradictions();
    }

    private void WriteMoney()
    {
        Page.Heading(Page.Say("Il denaro, per fonte", "Money, by source"));
        Page.Table(
            [Page.Say("Programma", "Programme"), Page.Say("Fonte", "Source"), Page.Say(">Importo", ">Amount"), Page.Say(">Quota", ">Share")],
            _all.SelectMany(MoneyOf));
    }

    private IEnumerable<string[]> MoneyOf(Programme one) => one.Money is not { } money
        ? [[one.Name, NotInText, "—", "—"]]
        : [.. money.Sources.Select(source => (string[])[one.Name, Page.Say(source.Title), Page.Say(money.OfSource(source.Code)), Share(money, source.Code)]), [one.Name, Page.Say("in tutto", "in all"), Page.Say(money.Whole), "100%"]];

    private string Share(FundsPlan money, string source) => money.ShareOf(source).Match(
        share => (share * Ratio.Whole(100)).ToText(2, RoundingRule.HalfUp, Notation.For(Page.Language)) + "%",
        () => NotInText);

    private void WritePartners()
    {
        Page.Heading(Page.Say("I partner: posti nei partenariati, ed enti distinti per tipo", "Partners: places in the partnerships, and distinct bodies by kind"));
        TerritorialNetwork[] counted = [.. _all.Select(one => one.Counted)];
        Page.Table(
            [Page.Say("Tipo", "Kind"), .. _all.Select(one => ">" + one.Name)],
            [
                [Page.Say("posti", "places"), .. _all.Select(one => Written(one.Places))],
                .. BodyCategory.All.Where(category => counted.Any(network => network.CountOf(category) > 0))
                    .Select(category => (string[])[Page.Say(category.Title), .. counted.Select(network => network.CountOf(category) is > 0 and var count ? Written(count) : "—")]),
                [Page.Say("enti distinti", "distinct bodies"), .. counted.Select(network => Written(network.Total))],
            ]);
        Page.Line(Page.Say("— vuol dire: nessun ente di quel tipo fra quelli che il testo nomina.", "— means: no body of that kind among those that the text names."));
    }

    private void WriteIndicators()
    {
        Page.Heading(Page.Say("Gli indicatori", "Indicators"));
        Page.Table(
            [Page.Say("Programma", "Programme"), Page.Say(">Indicatori", ">Indicators"), Page.Say(">Con un valore atteso", ">With a target")],
            _all.Select(one => (string[])[one.Name, Written(one.Indicators.Count), one.Targets > 0 ? Written(one.Targets) : NotInText]));
    }

    private void WriteCalendars()
    {
        Page.Heading(Page.Say("I calendari", "Calendars"));
        Page.Table(
            [
                Page.Say("Programma", "Programme"), Page.Say("Calendario", "Calendar"), Page.Say("Periodo", "Period"), Page.Say(">Mesi", ">Months"),
                Page.Say(">Attività", ">Activities"), Page.Say(">Tappe", ">Milestones"),
            ],
            _all.SelectMany(CalendarsOf));
    }

    private IEnumerable<string[]> CalendarsOf(Programme one) => one.Plans.Count == 0
        ? [[one.Name, NotInText, "—", "—", "—", "—"]]
        : one.Plans.Select(plan => (string[])
        [
            one.Name,
            Page.Say(plan.Label.Title),
            plan.Term.Days is { } days ? $"{FactValue.Of(days.Start).Render(Page.Language)} – {FactValue.Of(days.End).Render(Page.Language)}" : NotInText,
            Written(plan.Term.Months.Count),
            Written(plan.Activities.Count),
            plan.Activities.Sum(activity => activity.Milestones.Count) is > 0 and var milestones ? Written(milestones) : NotInText,
        ]);

    private void WriteFigures()
    {
        Page.Heading(Page.Say("Le cifre stampate, confrontate con le loro parti", "Printed figures, compared with their parts"));
        Page.Table(
            [
                Page.Say("Programma", "Programme"), Page.Say(">Cifre", ">Figures"), Page.Say(">Tornano", ">Reproduced"), Page.Say(">Non tornano", ">Contradicted"),
                Page.Say(">Senza parti nel testo", ">No parts in the text"),
            ],
            _all.Where(one => one.Figures.Count > 0).Select(one => (string[])
            [
                one.Name,
                Written(one.Figures.Count),
                Written(one.Figures.Count(figure => figure is PrintedFigure.Reproduced)),
                Written(one.Figures.Count(figure => figure is PrintedFigure.Contradicted)),
                Written(one.Figures.Count(figure => figure is PrintedFigure.AsPrinted)),
            ]));
        Page.Line(Page.Say("Le cifre di Insubria 2020 sono quelle dei capitoli che precedono.", "The figures of Insubria 2020 are those of the chapters before."));
    }

    private void WriteContradictions()
    {
        foreach (Programme one in _all)
        {
            Page.Heading(Page.Say($"Che cosa {one.Name} dice in due modi", $"What {one.Name} says in two ways"));
            foreach (Contradiction contradiction in one.Contradictions)
            {
                Page.Item(Page.Cited(contradiction.Render(Page.Language), contradiction.First.Source, contradiction.Second.Source));
            }

            foreach (Notice warning in one.Notices)
            {
                Page.Notes.Warn(warning);
            }
        }
    }

    private static string Written(int count) => FormattableString.Invariant($"{count}");
}
