using Conciliazione.Scoring;

namespace Conciliazione.Rankings;

/// <summary>Texts used by several parts of a ranking.</summary>
internal static class RankingText
{
    public static FactValue Unknown { get; } = FactValue.Of(new LocalizedText("non noto", "not known"));

    /// <summary>What would decide if the chain has ended.</summary>
    public static LocalizedText ChainEnded { get; } = new(
        "decidono un criterio di preferenza in più o la commissione", "a further tie key or the commission must decide");

    /// <summary>The same as the title of a missing fact, among others that may be missing.</summary>
    public static LocalizedText OrderOfTied { get; } = new(
        $"quale domanda ex aequo precede ({ChainEnded.Italian})", $"which tied request comes first ({ChainEnded.English})");

    /// <summary>What would decide if keys lack facts of some candidates; each title says whose fact it is.</summary>
    public static LocalizedText Lacking(ValueList<MissingFact> missing) => LocalizedText.From(language =>
        (language, missing.Count) switch
        {
            (Language.Italian, 1) => "decide il dato mancante: ",
            (Language.Italian, _) => "decidono i dati mancanti: ",
            (_, 1) => "the missing fact decides: ",
            _ => "the missing facts decide: ",
        } + LocalizedText.Join(", ", missing.Select(fact => fact.Title)).In(language));

    /// <summary>What would decide if a key lacks a fact of some candidates: the fact, and the candidates that lack it.</summary>
    public static LocalizedText Blocked(RuleLabel key, MissingFact missing, IEnumerable<string> lacking)
    {
        LocalizedText[] whose = [missing.Of(string.Join(", ", lacking))];
        return new(
            $"decide {key.Title.Italian}; {MissingFact.Words(whose, Language.Italian)}",
            $"{key.Title.English} decides; {MissingFact.Words(whose, Language.English)}");
    }

    public static FactValue Shown(PointsRange range) => range.IsExact
        ? FactValue.Of(range.Minimum)
        : FactValue.Of(LocalizedText.From(range.Render));
}
