namespace Conciliazione.Funding;

/// <summary>What can be wrong where money is shared out. Italian term: difetti del riparto.</summary>
/// <remarks>Immutable, safe for any thread.</remarks>
public static class FundingDefects
{
    /// <summary>The declared shares do not make a whole.</summary>
    public static DefectCode SharesTotal { get; } = new("FU-SHARES-TOTAL", new(
        "le quote sommano a {value}; devono sommare a {limit}",
        "the shares sum to {value}; they must sum to {limit}"));

    /// <summary>The same code stands for two shares or two requests.</summary>
    public static DefectCode Twice { get; } = new("FU-TWICE", new(
        "il codice «{value}» compare più volte; il massimo è {limit}",
        "the code '{value}' stands there several times; the most is {limit}"));

    /// <summary>Each share rounded on its own, they spend more than there is.</summary>
    public static DefectCode RoundedAbove { get; } = new("FU-ROUNDED-ABOVE", new(
        "le quote arrotondate una per una sommano a {value}, più di quanto c'è: {limit}",
        "the shares rounded one by one sum to {value}, more than there is: {limit}"));

    /// <summary>A rank is below one.</summary>
    public static DefectCode Rank { get; } = new("FU-RANK", new(
        "la posizione in graduatoria è {value}; la prima è {limit}",
        "the rank is {value}; the first is {limit}"));
}
