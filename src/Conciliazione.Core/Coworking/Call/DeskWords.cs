using Conciliazione.Certificates;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>Describes the choices of a call for desks in words.</summary>
internal static class DeskWords
{
    public static FactValue Of(ShortfallPolicy choice) => Words(choice switch
    {
        ShortfallPolicy.Stop => new("se una domanda non trova posto, lo scorrimento si ferma", "when a request does not fit, the ranking goes no further"),
        ShortfallPolicy.Skip => new("si passa a chi segue", "those that follow are tried"),
        _ => new("si dà quel che resta", "what is left is given"),
    });

    public static FactValue Quoted(params ShortfallPolicy[] choices) => Words(LocalizedText.From(language => string.Join(
        ", ", choices.Select(each => Of(each).Render(language)).Select(words => language == Language.Italian ? $"«{words}»" : $"'{words}'"))));

    public static FactValue Of(SamePersonRule choice) => Words(choice switch
    {
        SamePersonRule.LatestCounts => new("vale l'ultima nei termini", "the last in time counts"),
        SamePersonRule.EarliestCounts => new("vale la prima", "the first counts"),
        _ => new("chi ha presentato la domanda dice quale vale", "the applicant says which counts"),
    });

    public static FactValue Of(RenewalOrder choice) => Words(choice switch
    {
        RenewalOrder.ByArrival => new("in ordine di arrivo", "in order of arrival"),
        _ => new("tutte allo stesso livello", "none before another"),
    });

    public static FactValue Of(FactsDay choice) => Words(choice switch
    {
        FactsDay.OfDeadline => new("l'ultimo giorno utile, anni compiuti", "the last day of the call, completed years"),
        _ => new("quello della domanda, anni compiuti", "that of the request, completed years"),
    });

    public static FactValue Of(Known<LocalDate> end) => Words(end.TryGet(out LocalDate last)
        ? new(
            $"della sperimentazione, il cui ultimo giorno è il {FactValue.Of(last).Render(Language.Italian)}",
            $"of the trial, whose last day is {FactValue.Of(last).Render(Language.English)}")
        : new("della propria assegnazione", "of its own assignment"));

    public static FactValue OfLastDay(bool counts) => Words(counts ? new("è compreso", "is in time") : new("è escluso", "is too late"));

    private static FactValue Words(LocalizedText text) => FactValue.Of(text);
}
