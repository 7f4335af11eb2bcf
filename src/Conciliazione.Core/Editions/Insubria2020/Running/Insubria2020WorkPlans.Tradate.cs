using Conciliazione.WorkPlans;

namespace Conciliazione.Editions;

/// <content>Project 4: Tradate, Arcisate and Sesto Calende; its duties are in a file of their own.</content>
public static partial class Insubria2020WorkPlans
{
    private static WorkPlan TradatePlan()
    {
        var term = PlanTerm.Between(new(2020, 6), new(2023, 5));
        const string ActionB = "azione B";
        const string Summer = "azione B, centri estivi";
        const string Steps = "punto 2.2";
        RuleLabel schoolClosure = TradateLabel("TRA-B", "Azione B: chiusura scolastica", "Action B: school closure", ActionB);
        return WorkPlan.Create(
            TradateLabel("TRA-PLAN", "Cronoprogramma di Tradate", "Work plan of Tradate", "calendario delle attività"),
            term,
            [
                Running("TRA-A", "Assistenza domiciliare, infanzia, ospedale", "Care at home, child care, hospital", "azione A", From(6)),
                // The text starts the season in June and names August and September: that it has no other month is an interpretation.
                Running("TRA-B-SUMMER", "Centri estivi", "Summer centres", Summer, From(6), pausedIn: [1, 2, 3, 4, 5, 10, 11, 12], action: schoolClosure),
                Running("TRA-B-LONGER-HOURS", "Pre e post scuola", "Pre- and post-school", "azione B, prolungamento degli orari", From(9), action: schoolClosure),
                Running("TRA-B-SATURDAY", "Sabato mattina", "Saturday mornings", "azione B, sabato mattina", From(10), action: schoolClosure),
                new(
                    TradateLabel("TRA-B-VOUCHERS", "Family voucher per i servizi estivi", "Family vouchers for summer services", "azione B, Family voucher a rimborso"),
                    [],
                    action: schoolClosure,
                    endsEarlier: Spent("azione B, Family voucher a rimborso")),
                // The calendar leaves months of actions C, D and E blank: that they are pauses is an interpretation.
                Running("TRA-C", "Servizi salvatempo", "Time-saving services", "azione C", From(6), pausedIn: [8]),
                Running("TRA-D", "Laboratorio di consulenza", "Consultancy workshop", "azione D", From(9), pausedIn: [7, 8]),
                // Of the two starts that are published, June stands in the calendar; see the contradiction TRA-E-START.
                new(
                    TradateLabel("TRA-E", "Coworking VitaminaC", "VitaminaC coworking", "calendario delle attività", Provenance.Reading),
                    [new Bar.Over(From(6))],
                    term.EveryYear([8], From(6))),
                new(
                    TradateLabel("TRA-STEP-1", "Fase 1: servizi essenziali, individuali o in piccolo gruppo", "Step 1: essential services, for one person or a small group", Steps, Provenance.Reading),
                    [new Bar.From(1)]),
                new(TradateLabel("TRA-STEP-2", "Fase 2: attività senza restrizioni, di nuovo in gruppo", "Step 2: activities without restrictions, in groups again", Steps), []),
            ],
            [
                new(
                    TradateLabel("TRA-STEPS", "La fase 2 segue la fase 1", "Step 2 follows step 1", Steps),
                    "TRA-STEP-1",
                    "TRA-STEP-2"),
            ],
            TradateDuties.In(term)).OrThrow();

        MonthSpan From(int month) => term.Span(new(2020, month));

        Activity Running(
            string code, string italian, string english, string section, MonthSpan months, ValueList<int>? pausedIn = null, RuleLabel? action = null) => new(
            pausedIn is null ? TradateLabel(code, italian, english, section) : TradateLabel(code, italian, english, $"{section} e calendario delle attività", Provenance.Reading),
            [new Bar.Over(months)],
            term.EveryYear(pausedIn ?? [], months),
            action: action,
            endsEarlier: Spent(section));

        RuleLabel Spent(string section) => TradateLabel("TRA-SPENT", "fino a esaurimento delle risorse", "until the money is spent", section);
    }

    private static RuleLabel TradateLabel(string code, string italian, string english, string section, Provenance provenance = Provenance.Stated) =>
        new(code, new(italian, english), Insubria2020Sources.Project(4, section), provenance);
}
