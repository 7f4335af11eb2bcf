using Conciliazione;

namespace PianoInsubria;

/// <summary>What a table shows of a check on a cost plan.</summary>
internal static class Check
{
    /// <summary>Returns the percentage that the check compares, or <see langword="null"/> if it compares amounts only.</summary>
    public static FactValue? ShareOf(Finding finding) =>
        finding.Facts.Select(fact => fact.Value).FirstOrDefault(value => value is FactValue.Fraction { Unit.Code: "PERCENT" });

    /// <summary>Returns the margin before any rounding.</summary>
    public static Margin? MarginOf(Finding finding, Unit unit) => MarginsOf(finding)
        .FirstOrDefault(margin => margin.Distance.Unit == unit && margin.Basis == MarginBasis.Exact);

    /// <summary>Determines whether the check is met only after the rounding that the call declares.</summary>
    public static bool IsMetByRounding(Finding finding) =>
        finding.Outcome is Outcome.Met && MarginOf(finding, Unit.Euro) is { Distance.Value.Sign: < 0 };

    /// <summary>Determines whether less than a euro decides a percentage.</summary>
    public static bool IsNarrow(Finding finding) => ShareOf(finding) is not null
        && MarginOf(finding, Unit.Euro) is { Distance.Value: var margin } && margin < Ratio.Whole(1) && margin > Ratio.Whole(-1);

    private static ValueList<Margin> MarginsOf(Finding finding) => finding.Outcome switch
    {
        Outcome.Met met => met.Margins,
        Outcome.NotMet notMet => notMet.Margins,
        _ => [],
    };

    /// <summary>Returns a narrow check in one sentence.</summary>
    public static string Narrow(Page page, Finding finding)
    {
        string margin = MarginOf(finding, Unit.Euro)!.Render(page.Language);
        string found = $"{page.Say(finding.Title)}: {ShareOf(finding)!.Render(page.Language)}, {page.Say("margine", "margin")} {margin}";
        return IsMetByRounding(finding)
            ? found + page.Say(
                " (prima dell'arrotondamento); requisito soddisfatto arrotondando la percentuale a due decimali, come mostra il piano finanziato",
                " (before rounding); met with the percentage rounded to two decimals, as the funded plan shows")
            : found + page.Say("; requisito soddisfatto", "; met");
    }
}
