using Conciliazione.Indicators;

namespace Conciliazione.Editions;

/// <summary>
/// The performance bonus of the Milan plan: what the Region may assign, as two passages print it, and three rules from results to an amount.
/// Italian term: premialità.
/// </summary>
/// <remarks>
/// The text gives no rule, no conditions and no split between the two alliances: the rules are our interpretation, the amount is for whoever
/// calls to choose, and each alliance has an envelope of its own if it is given one. That results after the end of the plan count in full is
/// our interpretation too; an amount that was decided without a rule is <see cref="BonusRule.Decided"/>. What each would do with it is in
/// <see cref="Milano2014ConciliaMilano.Bonus"/> and <see cref="Milano2014InPractice.Bonus"/>. Immutable and thread-safe. Source: D.G.R.
/// 1081/2013, modalità di utilizzo della premialità; piano finanziario.
/// </remarks>
public static class Milano2014Bonus
{
    /// <summary>€ 108,000.00, beside the funding of the Region and outside the cost of the plan.</summary>
    public static Policy<Euro> Beside { get; } = Printed("MIL-5-BESIDE", "premialità, oltre al finanziamento", "bonus, beside the funding", 108_000, "piano finanziario, fonti");

    /// <summary>€ 108,605.00, where the plan says that it will strengthen the work of the alliances.</summary>
    public static Policy<Euro> ForAlliances { get; } = Printed("MIL-5-ALLIANCES", "premialità, per potenziare le Alleanze", "bonus, to strengthen the alliances", 108_605, "piano finanziario, premialità");

    /// <summary>All of it if every indicator is met, nothing otherwise: our interpretation.</summary>
    public static BonusRule.AllOrNothing AllOrNothing { get; } = new(Rule("MIL-5-ALL", "Premialità, tutto o niente", "Bonus, all or nothing"));

    /// <summary>In proportion to the mean progress of the indicators, to the cent and half up: our interpretation.</summary>
    public static BonusRule.ByProgress ByProgress { get; } = new(Rule("MIL-5-PROGRESS", "Premialità in proporzione", "Bonus in proportion"));

    /// <summary>Returns the rule by bands of progress: our interpretation. The text has no bands, so they are the caller's.</summary>
    /// <param name="bands">The bands; at least one, with rising progress and with shares that do not fall, at most 100%.</param>
    /// <exception cref="ArgumentException"><paramref name="bands"/> is <see langword="null"/> or empty.</exception>
    public static Validated<BonusRule.ByBand> ByBand(ValueList<BonusBand> bands) =>
        BonusRule.ByBand.Create(Rule("MIL-5-BANDS", "Premialità per fasce", "Bonus by band"), bands);

    private static Policy<Euro> Printed(string code, string italian, string english, int euros, string section) =>
        new(new(code, new(italian, english), Milano2014Sources.Finances.At(section)), Euro.Of(euros));

    private static RuleLabel Rule(string code, string italian, string english) =>
        new(code, new(italian, english), Milano2014Sources.BonusUses, Provenance.Reading);
}
