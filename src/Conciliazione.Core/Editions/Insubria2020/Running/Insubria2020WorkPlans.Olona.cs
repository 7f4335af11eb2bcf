using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Editions;

/// <content>Project 3: Valle Olona.</content>
public static partial class Insubria2020WorkPlans
{
    private static WorkPlan OlonaPlan()
    {
        const string Work = "punto 2.3, Attività 1";
        const string Communication = "punto 2.3, Attività 2";
        const string Companies = "punto 2.3, Attività 3";
        const string Families = "punto 2.3, Attività 4";
        var term = PlanTerm.Between(new(2020, 6), new(2023, 5));
        RuleLabel work = OlonaLabel("OLO-1", "Cambiare la cultura della pubblica amministrazione", "Changing the culture of public bodies", Work);
        return WorkPlan.Create(
            OlonaLabel("OLO-PLAN", "Cronoprogramma di Valle Olona", "Work plan of Valle Olona", "punto 2.3 e composizione del partenariato", Provenance.Reading),
            term,
            [
                new(
                    OlonaLabel("OLO-1-WORKSHOPS", "Workshop e laboratorio", "Workshops and laboratory", Work),
                    [new Bar.Over(term.Span(new(2020, 9), new YearMonth(2020, 12)))],
                    action: work),
                new(
                    OlonaLabel("OLO-1-CONSULTANCY", "Ore di consulenza agli enti", "Consultancy hours for public bodies", Work),
                    [new Bar.Over(term.Span(new(2020, 7)))],
                    action: work),
                new(OlonaLabel("OLO-1-WHP", "Giornata di formazione sul programma WHP", "Day of training on the WHP programme", Work), [], action: work),
                new(
                    OlonaLabel("OLO-2-COMMUNICATION", "Spazi informativi in rete e raccordo con le associazioni", "Information online and liaison with associations", Communication),
                    [new Bar.From(term.NumberOf(new(2020, 6)))],
                    action: OlonaLabel("OLO-2", "Comunicazione a cittadini e imprese", "Communication to citizens and companies", Communication)),
                new(
                    OlonaLabel("OLO-3-COMPANIES", "Formazione e piani nelle aziende", "Training and plans in companies", Companies),
                    [new Bar.Over(term.Span(new(2020, 7)))],
                    action: OlonaLabel("OLO-3", "Welfare e flessibilità nelle aziende", "Welfare and flexibility in companies", Companies)),
                new(
                    OlonaLabel("OLO-4-FAMILIES", "Servizio alle famiglie", "Service to families", Families),
                    [new Bar.Over(term.Span(new(2021, 9)))],
                    action: OlonaLabel("OLO-4", "Sostegno alle famiglie", "Support for families", Families)),
            ],
            duties: OlonaDuties.In(term)).OrThrow();
    }

    private static RuleLabel OlonaLabel(string code, string italian, string english, string section, Provenance provenance = Provenance.Stated) =>
        new(code, new(italian, english), Insubria2020Sources.Project(3, section), provenance);
}
