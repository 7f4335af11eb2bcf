using Conciliazione;
using Conciliazione.Calendars;
using Conciliazione.Editions;
using Conciliazione.Indicators;
using Conciliazione.Projects;
using Conciliazione.WorkPlans;
using NodaTime;

namespace PianoInsubria;

/// <summary>The programme while it runs: the real plans, drawn by month, and on two days what is due, late and reached by invented results.</summary>
internal sealed class RunningChapter(Page page) : Chapter(page, new("Il programma in corso", "The programme while it runs"))
{
    private static readonly LocalDate[] Days = [new(2020, 10, 31), new(2023, 5, 31)];

    public override string Result => Page.Say(
        $"al 31/10/2020 {Late(Days[0])} scadenze superate, al 31/05/2023 {Late(Days[1])}; valori attesi raggiunti {Met(Days[0])} e {Met(Days[1])}",
        $"on 2020-10-31 {Late(Days[0])} items late, on 2023-05-31 {Late(Days[1])}; targets met {Met(Days[0])} and {Met(Days[1])}");

    public override void Write()
    {
        Page.Heading(Page.Say("I cronoprogrammi: dati reali", "The work plans: real data"));
        foreach (WorkPlan plan in RunningCase.All.Select(one => one.Log.Plan).Prepend(Insubria2020WorkPlans.SystemActions))
        {
            Page.Line($"{Page.Say(plan.Label.Title)} {Page.Cite(plan.Label.Source)}");
            foreach (string line in plan.Draw(Page.Language).TrimEnd().ReplaceLineEndings("\n").Split('\n'))
            {
                Page.Line(line.Replace(' ', '\u00A0'));
            }
        }

        Page.Line(Page.Say(
            "Il testo non dà l'avvio di VAL: settembre 2020 è un esempio. Dove il testo non indica i mesi il segno è «?».",
            "The text gives no start of VAL: September 2020 is an example. Where the text gives no months the sign is '?'."));
        WriteReplanning();
        foreach (LocalDate day in Days)
        {
            WriteDay(day);
        }

        foreach (Notice warning in Insubria2020WorkPlans.SystemActionsNotices.Concat(Insubria2020Projects.All.SelectMany(project => project.Notices)))
        {
            Page.Notes.Warn(warning);
        }
    }

    private void WriteReplanning()
    {
        History<ProjectPlan> plans = Insubria2020Projects.Wsl.Plans;
        HistoryVersion<ProjectPlan> before = plans.Version(1).OrThrow();
        Page.Heading(Page.Say("La rimodulazione di WSL: che cosa cambia", "The change of WSL: what is different"));
        Page.Line(Page.Say(
            $"{Page.Capital(plans.InForce.Reason.Italian)}; chiesta da: {plans.InForce.AskedBy?.Italian}.",
            $"{Page.Capital(plans.InForce.Reason.English)}; asked for by: {plans.InForce.AskedBy?.English}."));
        int figures = plans.InForce.Value.Costs.ChangesFrom(before.Value.Costs).Count;
        ValueList<PlanChange> changes = plans.InForce.Value.ChangesFrom(before.Value);
        foreach (PlanChange change in changes.Take(changes.Count - figures).Where(change => !change.Path.EndsWith(".source", StringComparison.Ordinal)))
        {
            Page.Item(change.Render(Page.Language));
        }

        Page.Item(Page.Say(
            $"piano dei conti: {figures} importi, che il testo dà solo nel piano finale",
            $"cost plan: {figures} figures, which the text gives in the final plan only"));
    }

    private void WriteDay(LocalDate day)
    {
        string on = On(day);
        Page.Example(Page.Say($"scadenze al {on}", $"what is due on {on}"));
        Page.Table(
            [Page.Say("Progetto", "Project"), Page.Say(">In ritardo", ">Late"), Page.Say(">Da fare", ">Due now"), Page.Say(">In corso", ">Ongoing"), Page.Say(">Fatte", ">Done"), Page.Say(">Fatte in ritardo", ">Done late"), Page.Say(">Da chiarire", ">Unclear")],
            RunningCase.All.Select(one => (string[])[one.Code, .. Counts(one.Log.On(day))]));
        foreach (RunningCase one in RunningCase.All)
        {
            foreach (DueItem item in one.Log.LateOn(day))
            {
                Page.Item(Page.Say(
                    $"{one.Code}, {item.Title.Italian}, entro il {On(item.Window!.End)}: in ritardo di {Written(item.DaysLate)} {Page.Cite(item.Label.Source)}",
                    $"{one.Code}, {item.Title.English}, by {On(item.Window!.End)}: {Written(item.DaysLate)} late {Page.Cite(item.Label.Source)}"));
            }
        }

        Page.Example(Page.Say($"indicatori al {on}", $"indicators on {on}"));
        Page.Table(
            [
                Page.Say("Indicatore", "Indicator"), Page.Say("Valore atteso", "Target"), Page.Say("Rilevato", "Measured"), Page.Say("Esito", "Outcome"),
                Page.Say(">Margine", ">Margin"), Page.Say(">Avanzamento", ">Progress"),
            ],
            RunningCase.All.SelectMany(one => one.Report.On(day).Where(progress => progress.Indicator.Target is not (Target.NotStated or Target.Described) || progress.Result is not null)
                .Select(progress => Row(one, progress))));
        Page.Line(Page.Say("Mancano alle relazioni (risultati, o prove): ", "The reports lack (results, or evidence): ") + string.Join("; ", RunningCase.All.Select(one =>
            FormattableString.Invariant($"{one.Code} {one.Report.LackingOn(day).Count}"))));
    }

    private string[] Row(RunningCase one, IndicatorProgress progress) =>
    [
        $"{one.Code} {Page.Say(progress.Indicator.Label.Title)}",
        Page.Say(progress.Indicator.Target.Title),
        progress.Finding.Facts.Count == 0 ? "—" : progress.Finding.Facts[0].Value.Render(Page.Language),
        Page.Say(progress.Finding.Outcome.Title),
        progress.Finding.Outcome.Match(met => Margin(met.Margins), notMet => Margin(notMet.Margins), _ => "—", _ => "—"),
        progress.Progress is { } ratio ? (ratio * Ratio.Whole(100)).ToText(1, RoundingRule.Truncate, Notation.For(Page.Language)) + "%" : "—",
    ];

    private string Margin(ValueList<Margin> margins) => margins.Count == 0 ? "—" : margins[0].Render(Page.Language);

    private string On(LocalDate day) => FactValue.Of(day).Render(Page.Language);

    private string Written(int days) => TimeUnits.Day.Render(days, Page.Language);

    private static IEnumerable<string> Counts(ValueList<DueItem> items) =>
        new[] { DueState.Late, DueState.Open, DueState.Ongoing, DueState.Done, DueState.DoneLate, DueState.Unclear }
            .Select(state => FormattableString.Invariant($"{items.Count(item => item.State == state)}"));

    private static int Late(LocalDate day) => RunningCase.All.Sum(one => one.Log.LateOn(day).Count);

    private static int Met(LocalDate day) => RunningCase.All.Sum(one => one.Report.On(day).Count(progress => progress.Finding.Outcome is Outcome.Met));
}
