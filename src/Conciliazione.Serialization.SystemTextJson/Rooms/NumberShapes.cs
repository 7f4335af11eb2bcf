namespace Conciliazione.Serialization;

/// <summary>The shapes of how numbers are rounded and compared.</summary>
internal static class NumberShapes
{
    public static Shape<RoundingRule> Rounding { get; } = new TextShape<RoundingRule>(
        new($"una regola di arrotondamento: {string.Join(", ", RoundingRule.All)}", $"a rounding rule: {string.Join(", ", RoundingRule.All)}"),
        rule => rule.Code,
        code => RoundingRule.All.FirstOrDefault(rule => rule.Code == code) is { } rule ? rule : Known<RoundingRule>.Unknown);

    public static ObjectShape<ComparisonRule> Comparison { get; } = ObjectShape<ComparisonRule>.Of(
        "comparison", new("una percentuale arrotondata prima del confronto", "a percentage that is rounded before it is compared"), comparison =>
        {
            Field<ComparisonRule, long> decimals = comparison.Required("decimals", new WholeNumberShape(0, 8), each => each.Decimals ?? 0, new("i decimali", "the decimals"));
            Field<ComparisonRule, RoundingRule> rounding = comparison.Required("rounding", Rounding, each => each.Rounding ?? RoundingRule.HalfUp, new("come si arrotonda", "how it is rounded"));
            return new Func<Members, ComparisonRule>(read => ComparisonRule.RoundedTo((int)read.Of(decimals), read.Of(rounding)));
        });
}
