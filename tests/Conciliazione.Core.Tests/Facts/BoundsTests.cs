using Conciliazione.Facts;

namespace Conciliazione.Tests.Facts;

public class BoundsTests
{
    [Fact]
    public void Every_edge_says_whether_it_belongs()
    {
        Assert.Equal([false, true, true, true, true], Contained(Bounds.AtLeast(10)));
        Assert.Equal([false, false, true, true, true], Contained(Bounds.MoreThan(10)));
        Assert.Equal([true, true, true, true, false], Contained(Bounds.AtMost(12)));
        Assert.Equal([true, true, true, false, false], Contained(Bounds.LessThan(12)));
        Assert.Equal([false, true, true, true, false], Contained(Bounds.Between(10, 12)));
        Assert.Equal([false, false, true, false, false], Contained(Bounds.Exactly(11)));
        Assert.Equal([true, true, true, true, true], Contained(default));
        Assert.Equal([false, false, false, false, false], Contained(Bounds.Between(12, 10)));

        static IEnumerable<bool> Contained(Bounds<int> bounds) => Enumerable.Range(9, 5).Select(bounds.Contains);
    }

    [Fact]
    public void Bounds_are_equal_by_content_and_print_as_an_interval()
    {
        Assert.Equal(Bounds.Between(1, 2), new Bounds<int>(new Limit<int>(1, Edge.Inclusive), new Limit<int>(2, Edge.Inclusive)));
        Assert.NotEqual(Bounds.AtLeast(1), Bounds.MoreThan(1));
        Assert.Equal("[18, 25]", Bounds.Between(18, 25).ToString());
        Assert.Equal("(20000.00, )", Cultures.SameInEach(() => Bounds.MoreThan(Euro.Of(20_000m)).ToString()));
        Assert.Equal("(, 3)", Bounds.LessThan(3).ToString());
    }

    [Fact]
    public void An_edge_that_is_not_declared_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Limit<int>(1, (Edge)7));
}
