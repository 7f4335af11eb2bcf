namespace Conciliazione.Editions;

/// <summary>
/// The people of the territories of the projects, as criterion 7 of the grid may consider them. Italian term: popolazione dei territori.
/// </summary>
/// <remarks>Immutable and thread-safe. Source: Piano territoriale ATS Insubria 2020-2023, part II.</remarks>
public static class Insubria2020Populations
{
    /// <summary>498,274 people in the territory of project 1. Of Valcuvia, project 2, the text gives none. Source: Progetto 1, punto 2.2.</summary>
    public static Policy<int> Wsl { get; } = new(
        new("WSL-POPULATION", new("abitanti del territorio di WSL", "inhabitants of the territory of WSL"), Insubria2020Sources.Project(1, "punto 2.2")), 498_274);

    /// <summary>About 260,000 people in the territory of project 3. Source: Progetto 3, punto 2.2.</summary>
    public static Policy<int> Olona { get; } = new(
        new("OLO-POPULATION", new("Popolazione dell'Alleanza, circa", "Population of the alliance, about"), Insubria2020Sources.Project(3, "punto 2.2")),
        260_000);

    /// <summary>The three districts of project 4, in the order of its table. Source: Progetto 4, punto 2.2.</summary>
    public static ValueList<DistrictPopulation> TradateDistricts { get; } =
    [
        new(Tradates("TRA-POPULATION-TRADATE", "Distretto di Tradate", "District of Tradate"), 8, 55_880, 9_220, 34_032, 12_628),
        new(Tradates("TRA-POPULATION-ARCISATE", "Distretto di Arcisate", "District of Arcisate"), 12, 49_842, 8_029, 30_786, 11_027),
        new(Tradates("TRA-POPULATION-SESTO-CALENDE", "Distretto di Sesto Calende", "District of Sesto Calende"), 12, 51_037, 8_577, 30_722, 11_738),
    ];

    /// <summary>The total row of the same table, as printed: 156,759 people in 32 municipalities.</summary>
    public static DistrictPopulation Tradate { get; } = new(
        Tradates("TRA-POPULATION", "Popolazione dei tre distretti", "Population of the three districts"), 32, 156_759, 25_826, 95_540, 35_393);

    private static RuleLabel Tradates(string code, string italian, string english) =>
        new(code, new(italian, english), Insubria2020Sources.Project(4, "punto 2.2"));
}
