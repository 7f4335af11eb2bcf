using Conciliazione.Indicators;

namespace Conciliazione.Editions;

/// <summary>The result indicators of the funded projects of the Insubria programme. Italian term: indicatori di risultato.</summary>
/// <remarks>
/// <para>An indicator for which the text gives no number has the target <see cref="Target.NotStated"/>, never zero; a result expected
/// only in words is one to be described. Where the text does not say by when a target is due, the end of the plan is our
/// interpretation.</para>
/// <para>What a reader should know besides is among the notices of the projects (<see cref="Insubria2020Projects"/>).</para>
/// <para>Immutable and thread-safe. Source: Piano territoriale ATS Insubria 2020-2023, part II.</para>
/// </remarks>
// Values are initialised here, in textual order, and built by the methods of the other files of the class, which hold no values.
public static partial class Insubria2020Indicators
{
    /// <summary>
    /// Project 1, WSL, before its change of plan: the indicators of the table of objectives, with the numbers of actions 2 and 4.
    /// </summary>
    public static IndicatorSet Wsl { get; } = WslSet(replanned: false);

    /// <summary>
    /// Project 1, WSL, after its change of plan: also two companies for each district in the first six months. The notes say that the
    /// indicators are to be revised and give no other number: what else changes is not in the text.
    /// </summary>
    public static IndicatorSet WslReplanned { get; } = WslSet(replanned: true);

    /// <summary>Project 2, Valcuvia: what point 2.8 measures; the text gives no number to reach.</summary>
    public static IndicatorSet Valcuvia { get; } = ValcuviaSet();

    /// <summary>
    /// The indicators of project 3, Valle Olona: 10% of staff in agile work, two bodies with a conciliation plan, twenty families. The
    /// text calls them estimates.
    /// </summary>
    public static IndicatorSet Olona { get; } = OlonaIndicators();

    /// <summary>
    /// The indicators of project 4, Tradate: 150 family vouchers, three articles, three lunches and twenty-five recipients of action E;
    /// the figures of its reports and the satisfaction of users are measured without a target.
    /// </summary>
    public static IndicatorSet Tradate { get; } = TradateIndicators();
}
