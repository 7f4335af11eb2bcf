using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <summary>
/// What the Insubria programme covers: its priorities by the criteria of the grid, its districts by the funded alliances.
/// Italian term: copertura.
/// </summary>
/// <remarks>
/// <see cref="Coverage.Check"/> gives one finding for each. Immutable and thread-safe. Source: Piano territoriale ATS Insubria 2020-2023,
/// chapters 2, 5 and 6, and part II.
/// </remarks>
public static class Insubria2020Coverage
{
    /// <summary>
    /// The seven shared priorities of chapter 2, and the vouchers without an ISEE threshold that it rewards, each with the criteria of
    /// chapter 5 that give points for it. Services of transport and those vouchers have none.
    /// </summary>
    /// <remarks>
    /// The text does not link priorities to criteria. A criterion in the words of the priority is derived from them; any other link, and that
    /// criterion 4 does not reach transport, is our interpretation.
    /// </remarks>
    public static ValueList<Coverage> Priorities { get; } =
    [
        Priority("BREADTH", "Ampiezza territoriale dei progetti", "Breadth of the territory of projects", Provenance.Reading, "INS-3-7"),
        Priority("EXTENSION", "Ampliamento di servizi esistenti, per orari e per tipo", "Extension of existing services, in hours and in kind", Provenance.Reading, "INS-3-4"),
        Priority("RETURN", "Opportunità di lavoro per chi se ne è allontanato", "Opportunities to work for those who left it", Provenance.Derived, "INS-3-3"),
        Priority("BARGAINING", "Politiche aziendali attraverso la contrattazione di secondo livello", "Company policies through second-level bargaining", Provenance.Derived, "INS-3-5"),
        Priority("TIME-SAVING", "Servizi salvatempo, soprattutto per piccole e medie imprese", "Time-saving services, above all for small and medium companies", Provenance.Derived, "INS-3-2"),
        Priority("TRANSPORT", "Trasporto per lavoratori con compiti di cura", "Transport for workers with care duties", Provenance.Reading),
        Priority("WHP", "Promozione della salute nelle aziende (rete WHP)", "Health promotion in companies (WHP network)", Provenance.Derived, "INS-3-9"),
        Priority("NO-ISEE", "Voucher degli uffici di piano senza soglia ISEE", "Vouchers of planning offices without an ISEE threshold", Provenance.Reading),
    ];

    /// <summary>
    /// The districts that the text names, each with the funded alliances that cover it. The text says that the projects do not cover the whole
    /// territory, without a list of what is left. Of Cantù it says that it had no part in the earlier alliances; that no funded one covers it is
    /// our interpretation.
    /// </summary>
    public static ValueList<Coverage> Districts { get; } =
    [
        .. Wsl2020.Districts.Select(code => District(code, WslDuties.District(code), Of(1, Insubria2020Projects.Wsl, "composizione del partenariato"))),
        District("valcuvia", "Valcuvia", Of(2, Insubria2020Projects.Valcuvia, "parte B, punto 1")),
        .. new[] { ("castellanza", "Castellanza"), ("somma-lombardo", "Somma Lombardo"), ("gallarate", "Gallarate"), ("busto-arsizio", "Busto Arsizio") }
            .Select(district => District(district.Item1, district.Item2, Of(3, Insubria2020Projects.Olona, "punto 3"))),
        .. new[] { ("tradate", "Tradate"), ("arcisate", "Arcisate"), ("sesto-calende", "Sesto Calende") }
            .Select(district => District(district.Item1, district.Item2, Of(4, Insubria2020Projects.Tradate, "punto 3"))),
        new(new("cantu", new("Ambito di Cantù", "district of Cantù"), Insubria2020Sources.Project(1, "punto 2.2")), [], Provenance.Reading),
    ];

    private static Coverage Priority(string code, string italian, string english, Provenance provenance, params string[] criteria) => new(
        new($"INS-12-{code}", new(italian, english), Insubria2020Sources.Interventions),
        criteria.Select(criterion => new RuleLabel(
            criterion, Insubria2020.Grid.Sections.SelectMany(section => section.Criteria).Single(rule => rule.Label.Code == criterion).Label.Title, Insubria2020Sources.Criteria, provenance)).ToValueList(),
        provenance);

    private static Coverage District(string code, string name, RuleLabel alliance) =>
        new(new(code, new($"Ambito di {name}", $"district of {name}"), alliance.Source), [alliance]);

    private static RuleLabel Of(int number, Project project, string section) =>
        new(project.Code, project.Title, Insubria2020Sources.Project(number, section));
}
