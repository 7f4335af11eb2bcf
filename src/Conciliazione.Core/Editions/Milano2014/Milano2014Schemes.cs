using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <summary>
/// The priorities that the Milan plan sets for itself under D.G.R. 1081/2013. Italian term: priorità di intervento.
/// </summary>
/// <remarks>
/// The plan names none of the priority areas of the act, and gives no entry a letter, or a high or low priority: those are not in the text.
/// Immutable and thread-safe. Source: D.G.R. 1081/2013, mappatura dei servizi esistenti, obiettivi specifici, Concilia Milano.
/// </remarks>
public static class Milano2014Schemes
{
    private static readonly LegalSource Goals = Milano2014Sources.Plan.At("obiettivi specifici");

    /// <summary>
    /// The two priorities of the network, in the order of the plan, which is that of its call: Concilia Milano names the one on flexible work
    /// and company welfare the second.
    /// </summary>
    public static InterventionScheme Priorities { get; } = Scheme(
        "MIL-PRIORITIES",
        new("priorità di intervento della rete di Milano", "priorities of the Milan network"),
        Goals,
        ("FAMILY-SERVICES", new("servizi per famiglie con figli minori, fra pubblico e privato", "services for families with minor children, by public and private bodies")),
        ("FLEXIBLE-WELFARE", new("modalità flessibili di lavoro e welfare aziendale", "flexible ways of working and company welfare")));

    /// <summary>The three priorities among which those who ask to join the network say which they hold relevant.</summary>
    public static InterventionScheme RequestSheet { get; } = Scheme(
        "MIL-REQUEST-SHEET",
        new("scheda di chi chiede di aderire alla rete di Milano", "sheet of those who ask to join the Milan network"),
        Milano2014Sources.Services,
        ("CARE-NETWORK", new("rete dei servizi di cura, pubblica e privata", "network of care services, public and private")),
        ("FLEXIBILITY-NETWORK", new("rete della flessibilità organizzativa", "network for flexible organisation")),
        ("WELFARE-NETWORKS", new("reti di imprese per i servizi di welfare", "networks of companies for welfare services")));

    private static InterventionScheme Scheme(string code, LocalizedText title, LegalSource form, params (string Code, LocalizedText Title)[] entries) =>
        InterventionScheme.Create(
            new(code, title, form),
            entries.Select(entry => new InterventionEntry(new(entry.Code, entry.Title, form))).ToValueList()).OrThrow();
}
