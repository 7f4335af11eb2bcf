using Conciliazione.CostPlans;

namespace Conciliazione.Settlements;

/// <summary>The words of settlements.</summary>
internal static class SettlementText
{
    /// <summary>Returns the key of a body or document: a name in another case or surrounded by spaces denotes the same one.</summary>
    public static string Key(string name) => name.Trim().ToUpperInvariant();

    public static LocalizedText Of(ExcessRule rule) => rule == ExcessRule.ByCategory
        ? new("quanto supera il previsto della voce o il totale", "what is above the planned amount of the category or the total")
        : new("quanto supera il totale, con compensazione fra le voci", "what is above the total, with compensation among categories");

    public static LocalizedText Of(ShareBase shares) => shares == ShareBase.Accepted
        ? new("il totale ammesso", "the total accepted")
        : new("il totale del piano", "the total of the plan");

    public static LocalizedText Of(CofinancingShortfall shortfall) => shortfall switch
    {
        CofinancingShortfall.Deducted => new("si detrae quanto manca", "what is missing is deducted"),
        CofinancingShortfall.InProportion => new("il contributo si riduce in proporzione", "the grant is reduced in proportion"),
        _ => new("il contributo non cambia", "the grant does not change"),
    };

    public static LocalizedText Of(ExpenseFunding funding) => funding switch
    {
        ExpenseFunding.Grant => new("contributo", "grant"),
        ExpenseFunding.Cash => new("cofinanziamento in denaro", "co-financing in cash"),
        _ => new("cofinanziamento valorizzato", "co-financing in kind"),
    };

    public static LocalizedText NotPaid { get; } = new("non risulta pagata", "not shown as paid");

    public static LocalizedText NotInPlan(CostCategory category, int version) => new(
        FormattableString.Invariant($"la voce {category.Code} non ha importo nel piano in vigore quel giorno (versione {version})"),
        FormattableString.Invariant($"category {category.Code} has no amount in the plan in force on that day (version {version})"));

    public static LocalizedText AboveCategory(CostCategory category, Euro planned, int version) => LocalizedText.From(language => language == Language.Italian
        ? FormattableString.Invariant($"oltre il previsto della voce {category.Code} nella versione {version}, {planned.ToString(language)}")
        : FormattableString.Invariant($"above the planned amount of category {category.Code} in version {version}, {planned.ToString(language)}"));

    public static LocalizedText AboveShare(CostPlanRule.Share cap, ShareBase shares, Euro limit) => LocalizedText.From(language => language == Language.Italian
        ? $"oltre {limit.ToString(language)} ({cap.Label.Title.Italian}; {(shares == ShareBase.Accepted ? "calcolato sul totale ammesso" : "calcolato sul totale del piano")})"
        : $"above {limit.ToString(language)} ({cap.Label.Title.English}; counted on {Of(shares).English})");

    public static LocalizedText AboveTotal(Euro planned) => LocalizedText.From(language => language == Language.Italian
        ? $"oltre il totale del piano, {planned.ToString(language)}"
        : $"above the total of the plan, {planned.ToString(language)}");
}
