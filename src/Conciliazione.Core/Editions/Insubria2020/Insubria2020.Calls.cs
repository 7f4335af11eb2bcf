using Conciliazione.Calendars;
using Conciliazione.Funding;
using Conciliazione.Projects;
using Conciliazione.Rankings;
using Conciliazione.Scoring;

namespace Conciliazione.Editions;

/// <content>The call with other choices where the text is silent.</content>
public static partial class Insubria2020
{
    /// <summary>Creates the call with other choices where the text is silent; every omitted choice is that of the call.</summary>
    /// <param name="grants">The policy that turns points and requests into grants, such as by band or down the ranking.</param>
    /// <param name="grid">The grid, such as one with a table for criterion 6.</param>
    /// <param name="window">The window, for a caller who knows when the call opened and when the extension was adopted.</param>
    /// <param name="replanning">The steps of a change of plan, such as revised indicators for every change.</param>
    public static AllianceCallEdition CallWith(
        GrantPolicy? grants = null,
        ScoringGrid<JudgedProject>? grid = null,
        CallWindow? window = null,
        ReplanningProcedure? replanning = null) => MakeCall(
        grants is null ? Grants : new(GrantsLabel(Provenance.Given), grants), grid ?? Grid, window ?? Window, replanning ?? Replanning);

    private static RuleLabel GrantsLabel(Provenance provenance) => new(
        "INS-6B-GRANTS", new("i contributi sono assegnati", "grants are assigned"), Insubria2020Sources.Residues, provenance);

    private static AllianceCallEdition MakeCall(
        Policy<GrantPolicy> grants, ScoringGrid<JudgedProject> grid, CallWindow window, ReplanningProcedure replanning) =>
        AllianceCallEdition.Create(
            "INSUBRIA-2020",
            version: 1,
            new("Avviso dell'ATS Insubria 2020-2023", "Call of ATS Insubria 2020-2023"),
            Insubria2020Sources.Plan,
            window,
            Interventions,
            CostPlans,
            [CashShare],
            replanning,
            // Chapter 5 gives marks and a minimum only: that the projects are ranked is our interpretation. It does not mention
            // ties: no key is declared, and equal points stay a tie.
            RankingRules<JudgedProject>.Create(
                new("INS-3-RANKING", new("Graduatoria dei progetti", "Ranking of the projects"), Insubria2020Sources.Criteria, Provenance.Reading), grid, ties: []).OrThrow(),
            Split,
            ProjectsShare,
            grants).OrThrow();
}
