using Conciliazione.Eligibility;
using Conciliazione.Facts;

namespace Conciliazione.Editions;

/// <summary>Who may come to Concilia Campus, the activities of Concilia Milano while schools are closed. Italian term: accesso al campus.</summary>
/// <remarks>
/// The text names neither the periods of closure nor an age, so the request states that schools are closed. Immutable and thread-safe. Source:
/// D.G.R. 1081/2013, Concilia Milano, attività.
/// </remarks>
public static class Milano2014Campus
{
    /// <summary>The code of the Comune di Milano.</summary>
    public const string Comune = "COMUNE";

    /// <summary>The code of a body that joined the alliance.</summary>
    public const string Joined = "JOINED";

    /// <summary>The code of any other employer, or of none.</summary>
    public const string Other = "OTHER";

    private static readonly LegalSource Source = Milano2014Sources.ConciliaActivities;

    /// <summary>Whether the request is for a son or daughter of the worker.</summary>
    public static Fact<FactSheet>.YesNo ForChild { get; } = SheetFact.YesNo("CHILD", new("per un figlio o una figlia", "for a son or daughter"));

    /// <summary>For whom the parent works.</summary>
    public static Fact<FactSheet>.Choice Employer { get; } = SheetFact.Choice(
        "EMPLOYER",
        new("datore di lavoro del genitore", "employer of the parent"),
        [
            new(Comune, new("Comune di Milano", "Comune di Milano")),
            new(Joined, new("soggetto che aderisce all'Alleanza", "body that joined the alliance")),
            new(Other, new("altro o nessuno", "another or none")),
        ]);

    /// <summary>Whether schools are closed in the days asked for.</summary>
    public static Fact<FactSheet>.YesNo SchoolsClosed { get; } = SheetFact.YesNo("CLOSED", new("scuole chiuse nei giorni chiesti", "schools closed in the days asked for"));

    /// <summary>The facts that a request states.</summary>
    public static FactCatalogue<FactSheet> Catalogue { get; } = FactCatalogue<FactSheet>.Create([ForChild, Employer, SchoolsClosed]).OrThrow();

    /// <summary>
    /// The requirements: a child of the staff of the Comune di Milano or of a body that joined the alliance, while schools are closed.
    /// </summary>
    public static RequirementSet<FactSheet> Access { get; } = RequirementSet<FactSheet>.Create(1, Catalogue, Requirement.AllOf(
        Label("CMI-CAMPUS", "Accesso a Concilia Campus", "Access to Concilia Campus"),
        Requirement.Is(Label("CMI-CAMPUS-CHILD", "Figli del personale", "Children of the staff"), ForChild),
        Requirement.Among(
            Label("CMI-CAMPUS-STAFF", "Personale del Comune di Milano o di un soggetto che aderisce all'Alleanza", "Staff of the Comune di Milano or of a body that joined the alliance"),
            Employer,
            Comune,
            Joined),
        Requirement.Is(Label("CMI-CAMPUS-CLOSED", "Periodi di chiusura delle scuole", "While schools are closed"), SchoolsClosed))).OrThrow();

    private static RuleLabel Label(string code, string italian, string english) => new(code, new(italian, english), Source);
}
