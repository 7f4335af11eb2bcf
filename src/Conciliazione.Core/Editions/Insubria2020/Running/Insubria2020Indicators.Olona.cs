using Conciliazione.Indicators;

namespace Conciliazione.Editions;

/// <content>Project 3: Valle Olona.</content>
public static partial class Insubria2020Indicators
{
    private static IndicatorSet OlonaIndicators()
    {
        var described = new Target.Described();
        return IndicatorSet.Create(
            Label("OLO-INDICATORS", "Indicatori di Valle Olona", "Indicators of Valle Olona"),
            Insubria2020WorkPlans.Olona.Term,
            [
                new(
                    Label("OLO-IND-AWARE", "Comuni sensibilizzati, prove di lavoro agile consolidate e nuove", "Municipalities made aware, trials of agile work consolidated and new ones", Provenance.Reading),
                    described),
                new(
                    Label("OLO-IND-NEW-BODIES", "Nuovi soggetti pubblici raggiunti", "New public bodies reached"),
                    new Target.NotStated()),
                // The text gives the share; that it is compared as it is, and of which bodies it is a share, is an interpretation.
                new(
                    Label("OLO-IND-AGILE", "Personale in lavoro agile negli enti pubblici che lo sperimentano", "Staff in agile work in the public bodies that try it", Provenance.Reading),
                    new Target.Share(LimitSide.AtLeast, Percentage.Of(10), ComparisonRule.Exact)),
                new(
                    Label("OLO-IND-CITIZENS", "Cittadinanza e aziende sensibilizzate, con un unico canale di comunicazione", "Citizens and companies made aware, through a single channel", Provenance.Reading),
                    described),
                new(
                    Label("OLO-IND-COMPANIES", "Aziende sensibilizzate e piani di conciliazione sviluppati", "Companies made aware and conciliation plans developed", Provenance.Reading),
                    described),
                new(
                    Label("OLO-IND-PLANS", "Soggetti che introducono un piano di conciliazione", "Bodies that introduce a conciliation plan"),
                    new Target.Count(LimitSide.AtLeast, 2)),
                new(
                    Label("OLO-IND-ACCESS", "Accesso ai servizi più facile e cittadini informati", "Easier access to services and informed citizens", Provenance.Reading),
                    described),
                new(
                    Label("OLO-IND-FAMILIES", "Famiglie raggiunte", "Families reached"),
                    new Target.Count(LimitSide.AtLeast, 20)),
            ]).OrThrow();

        static RuleLabel Label(string code, string italian, string english, Provenance provenance = Provenance.Stated) =>
            new(code, new(italian, english), Insubria2020Sources.Project(3, "parte B, punto 1"), provenance);
    }
}
