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
    private static RuleLabel VoucherLabel => new("SUD-1", new("Incentivi e voucher per servizi conciliativi", "Incentives and vouchers for conciliation services"), Action2);

    /// <summary>
    /// Returns the requirements for access (SUD-1): an employee of a company that opens vouchers to its workers. The text states that
    /// joining lets workers request vouchers; that they may not do so otherwise, and what opens them, is our interpretation.
    /// </summary>
    /// <param name="companies">
    /// The codes of the companies and public bodies that open vouchers, those that meet <see cref="Companies"/>, as in
    /// <see cref="Job.Employer"/>.
    /// </param>
    /// <param name="condition">What opens vouchers, which the requirements show; <see cref="Condition"/> when omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="companies"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">The policy has no source.</exception>
    public static RequirementSet<Household> Access(ValueList<string> companies, Policy<VoucherCondition>? condition = null)
    {
        Guard.Against.Null(companies);
        Policy<VoucherCondition> policy = condition ?? Condition;
        (string italian, string english) = policy.Value switch
        {
            VoucherCondition.Joining => ("aderisce al progetto", "has joined the project"),
            VoucherCondition.JoiningAndTrial => (
                "aderisce e sperimenta lavoro family friendly o avvia servizi di welfare", "has joined, and tries family-friendly work or starts welfare services"),
            _ => ("sperimenta lavoro family friendly o avvia servizi di welfare", "tries family-friendly work or starts welfare services"),
        };
        return Access(
            HouseholdFacts.IsEmployedBy(
                "MEMBER-EMPLOYEE", new($"dipendente di un ente che {italian}", $"employee of a body that {english}"), companies),
            new($"Datore di lavoro che {italian}", $"Employer that {english}"),
            policy);
    }

    /// <summary>
    /// The same requirements for the workers of one body, whose budget pays for their vouchers; the budgets determine whether it
    /// opens them.
    /// </summary>
    private static RequirementSet<Household> AccessOf(string company, Policy<VoucherCondition> condition) => Access(
        HouseholdFacts.IsEmployedBy("COMPANY-EMPLOYEE", new("dipendente dell'ente indicato", "employee of the body named"), [company]),
        new("Dipendente dell'ente indicato", "Employee of the body named"),
        condition);

    private static RequirementSet<Household> Access(Fact<Household>.YesNo employed, LocalizedText title, Policy<VoucherCondition> condition) =>
        RequirementSet<Household>.Create(
            1,
            FactCatalogue<Household>.Create([employed]).OrThrow(),
            Requirement.AllOf(condition.Label, Requirement.Is(new("SUD-1", title, Action2, Provenance.Reading), employed))).OrThrow();
}
