namespace Conciliazione.Tests;

internal sealed class NumberDefectProducers : IDefectProducers
{
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers =>
    [
        ("NUM-EMPTY", () => Single(Euro.Read("  ", Notation.Italian, "costs[A]"))),
        ("NUM-FORM", () => Single(Euro.Read("1.2.3,5", Notation.Italian, "costs[A]"))),
        ("NUM-DECIMALS", () => Single(Euro.Read("1,5", Notation.Italian, "costs[A]"))),
        ("NUM-DECIMALS", () => Single(Points.Read("1.234", Notation.Invariant))),
        ("NUM-DECIMALS", () => Thrown(() => Euro.Of(0.005m))),
        ("NUM-DECIMALS", () => Thrown(() => Percentage.Of(0.000000001m))),
        ("NUM-OVERFLOW", () => Single(Euro.Read("92233720368547758,08", Notation.Italian))),
        ("NUM-OVERFLOW", () => Single(Percentage.Read("1.000.001%", Notation.Italian))),
        ("NUM-OVERFLOW", () => Thrown(() => Percentage.Of(1_000_001m))),
        ("NUM-NEGATIVE", () => Single(Percentage.Read("-5%", Notation.Italian))),
        ("NUM-NEGATIVE", () => Thrown(() => Percentage.Of(-5))),
    ];

    private static Defect Single<T>(Validated<T> read)
        where T : notnull => Assert.Single(read.DefectsOrEmpty().AsEnumerable());

    private static Defect Thrown(Func<object> operation) =>
        Assert.Single(Assert.Throws<DefectsException>(operation).Defects.AsEnumerable());
}
