using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <summary>
/// The lists of types of intervention of the Insubria programme: those of the two acts, and those of the forms of the four funded projects.
/// Italian term: elenchi delle tipologie di intervento.
/// </summary>
/// <remarks>
/// The letter d) has three meanings: support for the self-employed in the list of D.G.R. 2398/2019, time banks in that of L.R. 28/2004,
/// consultancy in the forms of projects 1 and 4. Project 3 letters the same six types from g) to l), project 2 has no letters, and project 4
/// prints "2.8.1" before its sixth type, which is kept as printed. Immutable and thread-safe. Source: Piano territoriale ATS Insubria
/// 2020-2023, cap. 2 and part II, punto 2.1 of each project.
/// </remarks>
public static class Insubria2020Schemes
{
    /// <summary>The four types of D.G.R. 2398/2019, a) to d).</summary>
    public static InterventionScheme Funded { get; } = Scheme(
        "DGR-2398",
        new("elenco della D.G.R. 2398/2019", "list of D.G.R. 2398/2019"),
        Insubria2020Sources.Interventions,
        ("a", "CAREGIVER"), ("b", "SCHOOL"), ("c", "TIME-SAVING"), ("d", "SELF-EMPLOYED"));

    /// <summary>The four types of L.R. 28/2004 on time policies, a) to d).</summary>
    public static InterventionScheme TimePolicies { get; } = Scheme(
        "LR-28",
        new("elenco della L.R. 28/2004", "list of L.R. 28/2004"),
        Insubria2020Sources.TimePolicies,
        ("a", "TIMES-HARMONISED"), ("b", "TIMES-TRANSPORT"), ("c", "TIMES-OFFICES"), ("d", "TIMES-BANKS"));

    /// <summary>The form of project 1, WSL: four types, a) to d).</summary>
    public static InterventionScheme Wsl { get; } = OfProject(
        1, ("a", "CAREGIVER"), ("b", "SCHOOL"), ("c", "TIME-SAVING"), ("d", "CONSULTANCY"));

    /// <summary>The form of project 2, Valcuvia: six types without letters.</summary>
    public static InterventionScheme Valcuvia { get; } = OfProject(
        2, (null, "CAREGIVER"), (null, "SCHOOL"), (null, "TIME-SAVING"), (null, "CONSULTANCY"), (null, "SELF-EMPLOYED"), (null, "TOWN-TIMES"));

    /// <summary>The form of project 3, Olona: six types, g) to l).</summary>
    public static InterventionScheme Olona { get; } = OfProject(
        3, ("g", "CAREGIVER"), ("h", "SCHOOL"), ("i", "TIME-SAVING"), ("j", "CONSULTANCY"), ("k", "SELF-EMPLOYED"), ("l", "TOWN-TIMES"));

    /// <summary>The form of project 4, Tradate: five types, a) to e), and a sixth under the number 2.8.1.</summary>
    public static InterventionScheme Tradate { get; } = OfProject(
        4, ("a", "CAREGIVER"), ("b", "SCHOOL"), ("c", "TIME-SAVING"), ("d", "CONSULTANCY"), ("e", "SELF-EMPLOYED"), ("2.8.1", "TOWN-TIMES"));

    /// <summary>All six, the acts first.</summary>
    public static ValueList<InterventionScheme> All { get; } = [Funded, TimePolicies, Wsl, Valcuvia, Olona, Tradate];

    private static InterventionScheme OfProject(int number, params (string? Letter, string Code)[] entries) => Scheme(
        FormattableString.Invariant($"FORM-{number}"),
        new(FormattableString.Invariant($"modulo del progetto {number}"), FormattableString.Invariant($"form of project {number}")),
        Insubria2020Sources.Project(number, "punto 2.1"),
        entries);

    private static InterventionScheme Scheme(string code, LocalizedText title, LegalSource form, params (string? Letter, string Code)[] entries) =>
        InterventionScheme.Create(
            new(code, title, form),
            entries
                .Select(entry => new InterventionEntry(Insubria2020.Interventions.Single(type => type.Code == entry.Code), entry.Letter))
                .ToValueList()).OrThrow();
}
