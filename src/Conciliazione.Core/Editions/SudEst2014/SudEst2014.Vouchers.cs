using Conciliazione.Calendars;
using Conciliazione.Eligibility;
using Conciliazione.Facts;
using Conciliazione.People;
using Conciliazione.Vouchers;

namespace Conciliazione.Editions;

/// <content>The vouchers, and what of a company opens them to its workers.</content>
public static partial class SudEst2014
{
    /// <summary>
    /// Specifies what of a company opens vouchers to its workers: the text has two sentences, read in three ways. Italian term: condizione per i voucher.
    /// </summary>
    /// <remarks>The default value is <see cref="Joining"/>.</remarks>
    public enum VoucherCondition
    {
        /// <summary>The company joins the project.</summary>
        Joining = 0,

        /// <summary>The company joins the project and tries family-friendly work or starts welfare services.</summary>
        JoiningAndTrial = 1,

        /// <summary>The company tries family-friendly work or starts welfare services: that is how it joins.</summary>
        TrialOrWelfare = 2,
    }

    /// <summary>Whether the company has joined the project.</summary>
    public static Fact<FactSheet>.YesNo Joined { get; } = SheetFact.YesNo("JOINED", new("adesione al progetto", "has joined the project"));

    /// <summary>Whether the company takes part in the trial of new, family-friendly ways of working.</summary>
    public static Fact<FactSheet>.YesNo FamilyFriendlyTrial { get; } = SheetFact.YesNo(
        "TRIAL", new("sperimentazione di nuove modalità di lavoro family friendly", "trial of new, family-friendly ways of working"));

    /// <summary>Whether the company starts company welfare services.</summary>
    public static Fact<FactSheet>.YesNo WelfareServices { get; } = SheetFact.YesNo(
        "WELFARE", new("avvio di servizi di welfare aziendale", "start of company welfare services"));

    /// <summary>
    /// What opens vouchers when the caller chooses nothing: that the company joins the project, which is our interpretation of two wordings; see
    /// <see cref="SudEst2014Contradictions"/>.
    /// </summary>
    public static Policy<VoucherCondition> Condition { get; } = ConditionOf(VoucherCondition.Joining);

    /// <summary>Returns the policy for a reading of what opens vouchers; each is our interpretation.</summary>
    /// <param name="condition">The reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="condition"/> is not a declared value.</exception>
    public static Policy<VoucherCondition> ConditionOf(VoucherCondition condition) => new(
        new(
            "SUD-1-CONDITION",
            Guard.Against.Undeclared(condition) switch
            {
                VoucherCondition.Joining => new("Azienda che apre i voucher ai lavoratori: aderisce al progetto", "Company that opens vouchers to its workers: it joins the project"),
                VoucherCondition.JoiningAndTrial => new(
                    "Azienda che apre i voucher ai lavoratori: aderisce e sperimenta lavoro family friendly o avvia servizi di welfare",
                    "Company that opens vouchers to its workers: it joins, and either tries family-friendly work or starts welfare services"),
                _ => new(
                    "Azienda che apre i voucher ai lavoratori: sperimenta lavoro family friendly o avvia servizi di welfare",
                    "Company that opens vouchers to its workers: it tries family-friendly work or starts welfare services"),
            },
            SudEst2014Sources.Action(2),
            Provenance.Reading),
        condition);

    /// <summary>Returns the requirements for a company to open vouchers to its workers (SUD-1).</summary>
    /// <param name="condition">What opens vouchers; <see cref="Condition"/> when omitted.</param>
    /// <exception cref="DefectsException">The policy has no source.</exception>
    public static RequirementSet<FactSheet> Companies(Policy<VoucherCondition>? condition = null)
    {
        Policy<VoucherCondition> policy = condition ?? Condition;
        Requirement<FactSheet> joined = Requirement.Is(new("SUD-1-JOINED", new("Adesione al progetto", "Has joined the project"), Action2), Joined);
        Requirement<FactSheet> trial = Requirement.AnyOf(
            new("SUD-1-TRIAL", new("Sperimentazione o servizi di welfare", "Trial or welfare services"), Action2, Provenance.Reading),
            Requirement.Is(new("SUD-1-FAMILY-FRIENDLY", new("Nuove modalità di lavoro family friendly", "New, family-friendly ways of working"), Action2), FamilyFriendlyTrial),
            Requirement.Is(new("SUD-1-WELFARE", new("Servizi di welfare aziendale", "Company welfare services"), Action2), WelfareServices));
        return RequirementSet<FactSheet>.Create(
            1,
            FactCatalogue<FactSheet>.Create([Joined, FamilyFriendlyTrial, WelfareServices]).OrThrow(),
            policy.Value switch
            {
                VoucherCondition.Joining => Requirement.AllOf(policy.Label, joined),
                VoucherCondition.JoiningAndTrial => Requirement.AllOf(policy.Label, joined, trial),
                _ => Requirement.AllOf(policy.Label, trial),
            }).OrThrow();
    }

    /// <summary>
    /// Returns the call for vouchers out of one pool, without budgets of companies (SUD-1): the text names no budget at all, so that there is one pool
    /// is our interpretation, as is that companies have one each in <see cref="CompanyVouchers"/>.
    /// </summary>
    /// <param name="companies">The codes of the companies that open vouchers to their workers; those that meet <see cref="Companies"/>.</param>
    /// <param name="budget">The pool; not negative.</param>
    /// <param name="amount">The rule for the amount of a voucher.</param>
    /// <param name="open">The period in which requests may arrive.</param>
    /// <param name="condition">What opens vouchers, which the requirements of the call show; <see cref="Condition"/> when omitted.</param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException"><paramref name="budget"/> is negative, or the policy has no source.</exception>
    public static VoucherCall<Household> PoolVouchers(
        ValueList<string> companies, Euro budget, VoucherAmount amount, CallWindow open, Policy<VoucherCondition>? condition = null) => new(
        Access(companies, condition),
        VoucherTerms.Create(
            VoucherLabel,
            open,
            new(new("SUD-1-POOL", new("Fondo unico per i voucher", "One pool for vouchers"), Action2, Provenance.Reading), budget),
            amount).OrThrow());

    /// <summary>Returns the call for vouchers for the workers of the companies that open them, each with a budget (SUD-1).</summary>
    /// <param name="budgets">The budget of each company that meets <see cref="Companies"/>. That each has its own budget is our interpretation.</param>
    /// <param name="amount">The rule for the amount of a voucher.</param>
    /// <param name="open">The period in which requests may arrive.</param>
    /// <param name="condition">What opens vouchers, which the requirements of the call show; <see cref="Condition"/> when omitted.</param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">A company has two budgets, or one without money, or the policy has no source.</exception>
    public static VoucherCall<Household> CompanyVouchers(
        ValueList<CompanyBudget> budgets, VoucherAmount amount, CallWindow open, Policy<VoucherCondition>? condition = null)
    {
        Guard.Against.Null(budgets);
        Policy<VoucherCondition> policy = condition ?? Condition;
        return new(
            Access([.. budgets.Select(each => each.Company)], policy),
            VoucherTerms.CreateForCompanies(
                VoucherLabel,
                open,
                amount,
                new("SUD-1-BUDGETS", new("Budget delle aziende", "Budgets of the companies"), Action2, Provenance.Reading),
                budgets).OrThrow(),
            accessOf: company => AccessOf(company, policy));
    }
}
