namespace Conciliazione.Tests;

public class ValidatedTests
{
    private static readonly Validated<Euro> Right = Euro.Read("1,00", Notation.Italian);
    private static readonly Validated<Euro> Wrong = Euro.Read("1.2.3,5", Notation.Italian, "costs[A]");

    [Fact]
    public void Match_calls_the_function_of_the_case()
    {
        Assert.Equal("€ 1,00", Right.Match(value => value.ToString(Language.Italian), _ => "wrong"));
        Assert.Equal("NUM-FORM", Wrong.Match(_ => "right", defects => defects[0].Code.Code));
        Assert.All(new[] { Right, Wrong }, read =>
        {
            Assert.Throws<ArgumentNullException>(() => read.Match(null!, _ => 1));
            Assert.Throws<ArgumentNullException>(() => read.Match(_ => 1, null!));
        });
    }

    [Fact]
    public void A_right_value_has_no_defects()
    {
        Assert.Equal(Euro.Of(1), Right.OrThrow());
        Assert.Empty(Right.DefectsOrEmpty().AsEnumerable());
        Assert.Equal(Euro.Of(1), Assert.IsType<Validated<Euro>.Valid>(Right).Value);
    }

    [Fact]
    public void A_wrong_value_throws_with_every_defect_where_the_caller_insists()
    {
        DefectsException thrown = Assert.Throws<DefectsException>(() => Wrong.OrThrow());
        Assert.Equal(Wrong.DefectsOrEmpty(), thrown.Defects);
        Assert.Equal(Wrong.DefectsOrEmpty(), Assert.IsType<Validated<Euro>.Invalid>(Wrong).Defects);
        Assert.Contains("1.2.3,5", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equality_is_by_case_and_content()
    {
        ContentEquality.Holds(() => Euro.Read("1,00", Notation.Italian), Wrong, Euro.Read("1,01", Notation.Italian));
        ContentEquality.Holds(
            () => Euro.Read("x", Notation.Italian), Right, Euro.Read("y", Notation.Italian), Euro.Read("x", Notation.Invariant), Euro.Read("x", Notation.Italian, "p"));
    }
}
