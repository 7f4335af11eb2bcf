using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;

namespace Conciliazione.Editions;

/// <summary>
/// "Complessi Equilibri", south-east alliance of ASL Milano 2: access to vouchers, and the vouchers. Italian term: voucher
/// di Complessi Equilibri.
/// </summary>
/// <remarks>
/// The caller supplies amounts, budgets and dates. Immutable and thread-safe. Source: D.G.R. 1081/2013, "Complessi Equilibri",
/// action 2.
/// </remarks>
public static partial class SudEst2014
{
    private static LegalSource Action2 => SudEst2014Sources.Action(2);

    /// <summary>
    /// Returns the requirements for access (SUD-1): an employee of a company that has joined the project. The text states that
    /// joining lets workers request vouchers; that they may not do so otherwise is our interpretation.
    /// </summary>
    /// <param name="members">
    /// The codes of the companies and public bodies that have joined, as in <see cref="Job.Employer"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is <see langword="null"/>.</exception>
    public static RequirementSet<Household> Access(ValueList<string> members) => Access(
        HouseholdFacts.IsEmployedBy(
            "MEMBER-EMPLOYEE", new("dipendente di un ente che aderisce al progetto", "employee of a body that has joined the project"), Guard.Against.Null(members)),
        new("Datore di lavoro che aderisce al progetto", "Employer that has joined the project"));

    /// <summary>
    /// The same requirements for the workers of one body, whose budget pays for their vouchers; the budgets determine whether it
    /// has joined.
    /// </summary>
    private static RequirementSet<Household> AccessOf(string member) => Access(
        HouseholdFacts.IsEmployedBy("COMPANY-EMPLOYEE", new("dipendente dell'ente indicato", "employee of the body named"), [member]),
        new("Dipendente dell'ente indicato", "Employee of the body named"));

    private static RequirementSet<Household> Access(Fact<Household>.YesNo employed, LocalizedText title) => RequirementSet<Household>.Create(
        1, FactCatalogue<Household>.Create([employed]).OrThrow(), Requirement.Is(new("SUD-1", title, Action2, Provenance.Reading), employed)).OrThrow();
}
