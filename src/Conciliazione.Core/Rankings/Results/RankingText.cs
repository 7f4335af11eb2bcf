using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Texts used by several parts of a ranking.</summary>
internal static class RankingText
{
    public static FactValue Unknown { get; } = FactValue.Of(new LocalizedText("non noto", "not known"));

    /// <summary>What would decide if the chain has ended.</summary>
    public static LocalizedText ChainEnded { get; } = new(
        "decidono un criterio di preferenza in più o la commissione", "a further tie key or the commission must decide");

    /// <summary>What would decide if a key lacks a fact of some candidate.</summary>
    public static LocalizedText Blocked(RuleLabel key, ValueList<MissingFact> missing) => new(
        $"per {key.Title.Italian} serve, di ciascuno degli ex aequo: {string.Join(", ", missing.Select(fact => fact.Title.Italian))}",
        $"for {key.Title.English}, of each of those tied: {string.Join(", ", missing.Select(fact => fact.Title.English))}");

    public static FactValue Shown(PointsRange range) => range.IsExact
        ? FactValue.Of(range.Minimum)
        : FactValue.Of(new LocalizedText(range.Render(Language.Italian), range.Render(Language.English)));
}
