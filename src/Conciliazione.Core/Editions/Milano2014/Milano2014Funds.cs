using Conciliazione.Certificates;
using Conciliazione.CostPlans;
using Conciliazione.Funding;

namespace Conciliazione.Editions;

/// <summary>
/// The plan of <see cref="Milano2014"/> as sources and claims that a sharing by rank takes: the amount of each source and the cost of each
/// action, derived from the table. Italian term: fonti di finanziamento.
/// </summary>
/// <remarks>
/// It is our interpretation that co-financing is spent first and only by its own action, and that the planned actions draw on the money of the
/// former plan before the alliances do: with both, a sharing by rank reproduces the table to the cent. Immutable and thread-safe. Source:
/// D.G.R. 1081/2013, sintesi del piano finanziario.
/// </remarks>
public static class Milano2014Funds
{
    /// <summary>The sources in cents, in the order in which they are spent; € 903,329.10 in total.</summary>
    public static ValueList<FundingSource> Sources { get; } =
    [
        .. Milano2014.Plan.Cells.Where(cell => cell.Source == Milano2014.Cofinancing).Select(Own),
        Shared(Milano2014.FormerPlan, onlyFor: Milano2014.FormerPlan),
        Shared(Milano2014.ThisPlan),
    ];

    /// <summary>The actions and their costs, in cents; the tags of an action open sources to it.</summary>
    public static ValueList<RankedClaim> Actions { get; } =
    [
        Claim(Milano2014.Planned, rank: 1),
        Claim(Milano2014.Concilia, rank: 2),
        Claim(Milano2014.InPractice, rank: 2),
        Claim(Milano2014.Training, rank: 2),
    ];

    private static FundingSource Own(FundsCell cell)
    {
        LocalizedText action = TitleOf(Milano2014.Plan.Actions, cell.Action);
        return new($"COF-{cell.Action}", new($"cofinanziamento {action.Italian}", $"co-financing {action.English}"), cell.Amount.Cents, onlyFor: cell.Action);
    }

    private static FundingSource Shared(string source, string? onlyFor = null) => new(
        source, TitleOf(Milano2014.Plan.Sources, source), Milano2014.Plan.OfSource(source).Cents, onlyFor);

    /// <summary>An action is open to its own co-financing and to the money of the former plan where the table gives it some.</summary>
    private static RankedClaim Claim(string action, int rank) => new(
        action,
        TitleOf(Milano2014.Plan.Actions, action),
        Milano2014.Plan.OfAction(action).Cents,
        rank,
        [
            .. Tag(action, Milano2014.Cofinancing, action),
            .. Tag(action, Milano2014.FormerPlan, Milano2014.FormerPlan),
        ]);

    private static string[] Tag(string action, string source, string tag) => Milano2014.Plan.CellOf(action, source) is null ? [] : [tag];

    private static LocalizedText TitleOf(ValueList<RuleLabel> lines, string code) => lines.Single(line => line.Code == code).Title;
}
