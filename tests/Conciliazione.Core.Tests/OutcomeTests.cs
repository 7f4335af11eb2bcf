namespace Conciliazione.Tests;

public class OutcomeTests
{
    private static readonly Outcome[] Cases =
    [
        new Outcome.Met([new(Samples.Distance)]),
        new Outcome.NotMet([]),
        new Outcome.Unclear([new("ISEE", Samples.Title)]),
        new Outcome.Calculated(FactValue.Of(3)),
    ];

    [Fact]
    public void Match_calls_the_function_of_the_case() => Assert.Equal(
        ["0: 1", "1: 0", "2: ISEE", "3: 3"],
        Cases.Select(outcome => outcome.Match(
            met => $"0: {met.Margins.Count}",
            notMet => $"1: {notMet.Margins.Count}",
            unclear => $"2: {unclear.Missing[0].Code}",
            calculated => $"3: {calculated.Value}")));

    [Fact]
    public void Match_wants_every_function_whichever_the_case() => Assert.All(Cases, outcome =>
    {
        Assert.Throws<ArgumentNullException>(() => outcome.Match(null!, _ => 1, _ => 2, _ => 3));
        Assert.Throws<ArgumentNullException>(() => outcome.Match(_ => 0, null!, _ => 2, _ => 3));
        Assert.Throws<ArgumentNullException>(() => outcome.Match(_ => 0, _ => 1, null!, _ => 3));
        Assert.Throws<ArgumentNullException>(() => outcome.Match(_ => 0, _ => 1, _ => 2, null!));
    });

    [Fact]
    public void Each_case_has_its_name()
    {
        Assert.Equal(["requisito soddisfatto", "requisito non soddisfatto", "da chiarire", "calcolato"], Cases.Select(outcome => outcome.Title.Italian));
        Assert.Equal(["met", "not met", "unclear", "calculated"], Cases.Select(outcome => outcome.Title.English));
    }

    [Fact]
    public void Nothing_missing_is_not_unclear()
    {
        Assert.Throws<ArgumentException>(() => new Outcome.Unclear([]));
        Assert.Throws<ArgumentNullException>(() => new Outcome.Unclear(null!));
        Assert.Throws<ArgumentNullException>(() => new Outcome.Met(null!));
        Assert.Throws<ArgumentNullException>(() => new Outcome.NotMet(null!));
        Assert.Throws<ArgumentNullException>(() => new Outcome.Calculated(null!));
    }

    [Fact]
    public void Equality_is_by_case_and_content()
    {
        ContentEquality.Holds<Outcome>(() => new Outcome.Met([new(Samples.Distance)]), new Outcome.Met([]), new Outcome.NotMet([new(Samples.Distance)]));
        ContentEquality.Holds<Outcome>(() => new Outcome.NotMet([]), new Outcome.Met([]), new Outcome.NotMet([new(Samples.Distance)]));
        ContentEquality.Holds<Outcome>(() => new Outcome.Unclear([new("A", Samples.Title)]), new Outcome.Unclear([new("B", Samples.Title)]));
        ContentEquality.Holds<Outcome>(() => new Outcome.Calculated(FactValue.Of(3)), new Outcome.Calculated(FactValue.Of(4)));
    }
}
