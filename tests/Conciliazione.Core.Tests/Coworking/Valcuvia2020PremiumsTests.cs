using Conciliazione.Coworking;
using Conciliazione.Editions;
using Conciliazione.People;
using NodaTime;
using PianoInsubria;
using static Conciliazione.Tests.Coworking.DeskExample;

namespace Conciliazione.Tests.Coworking;

/// <summary>Every premium of Valcuvia at its edges: one day before, on, after; one metre less, on, more.</summary>
public class Valcuvia2020PremiumsTests
{
    private static readonly Asker Nobody = new("r1", Valcuvia2020.Worker, Sex.Male, new(1974, 1, 1), "0 0 0 0 0");
    private static readonly Asker Started = new("r1", Valcuvia2020.Starter, Sex.Male, new(1974, 1, 1), "0 0 0 0 0 0") { New = true };

    [Fact]
    public void Nobody_s_premiums_are_none() => Assert.Equal(Points.Zero, Nobody.PointsOf(Valcuvia2020.Premiums));

    [Theory]
    [InlineData("2002-09-16", 0)]
    [InlineData("2002-09-15", 3)]
    [InlineData("2002-09-14", 3)]
    [InlineData("1994-09-16", 3)]
    [InlineData("1994-09-15", 2)]
    [InlineData("1994-09-14", 2)]
    [InlineData("1984-09-16", 2)]
    [InlineData("1984-09-15", 1)]
    [InlineData("1984-09-14", 1)]
    [InlineData("1974-09-16", 1)]
    [InlineData("1974-09-15", 0)]
    [InlineData("1974-09-14", 0)]
    public void Age(string birth, int points) => Assert.Equal(Points.Of(points), (Nobody with { Birth = Date(birth) }).PointsOf("P-AGE"));

    [Theory]
    [InlineData("2020-09-15", 3)]
    [InlineData("2015-09-16", 3)]
    [InlineData("2015-09-15", 2)]
    [InlineData("2015-09-14", 2)]
    [InlineData("2007-09-16", 2)]
    [InlineData("2007-09-15", 1)]
    [InlineData("2007-09-14", 1)]
    [InlineData("2002-09-16", 1)]
    [InlineData("2002-09-15", 0)]
    [InlineData("2002-09-14", 0)]
    public void A_child(string birth, int points) => Assert.Equal(Points.Of(points), (Nobody with { Children = [Date(birth)] }).PointsOf("P-CHILDREN"));

    [Fact]
    public void Each_child_counts() => Assert.Equal(
        Points.Of(3 + 3 + 2 + 1), (Nobody with { Children = [new(2020, 1, 1), new(2016, 1, 1), new(2010, 1, 1), new(2005, 1, 1)] }).PointsOf("P-CHILDREN"));

    [Theory]
    [InlineData("1969-09-16", 0)]
    [InlineData("1969-09-15", 2)]
    [InlineData("1969-09-14", 2)]
    public void A_new_activity_over_fifty(string birth, int points)
    {
        Assert.Equal(Points.Of(2 + points), (Started with { Birth = Date(birth) }).PointsOf("P-NEW"));
        Assert.Equal(Points.Zero, (Started with { Birth = Date(birth), New = false }).PointsOf("P-NEW"));
        Assert.Equal(
            Points.Of(2), (Started with { Birth = Date(birth), Kind = Valcuvia2020.Business, Marks = "0 0 0 0 0 0" }).PointsOf("P-NEW"));
    }

    [Theory]
    [InlineData("1954-09-16", 0)]
    [InlineData("1954-09-15", 3)]
    [InlineData("1954-09-14", 3)]
    public void An_elderly_relative(string birth, int points)
    {
        Assert.Equal(Points.Of(points), (Nobody with { Relatives = [Asker.Elderly(Date(birth))] }).PointsOf("P-ELDERLY"));
        Assert.Equal(Points.Zero, (Nobody with { Relatives = [Asker.Elderly(Date(birth), notSelfSufficient: false)] }).PointsOf("P-ELDERLY"));
        Assert.Equal(Points.Zero, (Nobody with { Relatives = [Asker.Elderly(Date(birth), atHome: false)] }).PointsOf("P-ELDERLY"));
        Assert.Equal(Points.Of(points), (Nobody with { Relatives = [Asker.Elderly(Date(birth)), Asker.Elderly(Date(birth))] }).PointsOf("P-ELDERLY"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(19_999, 0)]
    [InlineData(20_000, 0)]
    [InlineData(20_001, 2)]
    [InlineData(50_000, 2)]
    [InlineData(50_001, 3)]
    public void The_workplace(int metres, int points)
    {
        Assert.Equal(Points.Of(points), (Nobody with { Metres = metres }).PointsOf("P-DISTANCE"));
        Assert.Equal(Points.Zero, (Nobody with { Metres = metres, WorksAs = WorkForm.Collaborator }).PointsOf("P-DISTANCE"));
    }

    [Fact]
    public void Yes_or_no()
    {
        Assert.Equal(Points.Of(2), (Nobody with { Sex = Sex.Female }).PointsOf("P-WOMAN"));
        Assert.Equal(Points.Of(3), (Nobody with { SingleParent = true, Children = [new(2000, 1, 1)] }).PointsOf("P-SINGLE"));
        Assert.Equal(Points.Of(2), (Nobody with { SpouseOutside = true }).PointsOf("P-SPOUSE"));
        Assert.Equal(Points.Of(3), (Nobody with { Relatives = [Asker.Disabled()] }).PointsOf("P-DISABLED"));
        Assert.Equal(Points.Zero, (Nobody with { Relatives = [Asker.Disabled(disabled: false)] }).PointsOf("P-DISABLED"));
        Assert.Equal(Points.Zero, (Nobody with { Relatives = [Asker.Disabled(inCare: false)] }).PointsOf("P-DISABLED"));
    }

    [Fact]
    public void A_fact_that_nobody_stated_makes_the_request_unclear_and_never_a_zero()
    {
        Asker silent = Nobody with { Marks = "2 2 2 2 1", Relatives = [new(Relation.Parent, birthDate: new LocalDate(1940, 1, 1), disabled: false)] };
        DeskRanking ranking = Call(1).Rank(silent);
        var unclear = Assert.IsType<DeskStatus.Unclear>(ranking.Entries[0].Status);
        Assert.Equal(["ELDERLY"], unclear.Missing.Select(fact => fact.Code));
        Assert.True(ranking.IsProvisional);
    }

    [Theory]
    [InlineData("3 3 3 3 3", 15)]
    [InlineData("1 0 2 0 3", 6)]
    public void Merit_of_workers(string marks, int points) => Assert.Equal(Points.Of(points), (Nobody with { Marks = marks }).PointsOf("MERIT-A"));

    [Theory]
    [InlineData("3 3 3 3 3 2", 17)]
    [InlineData("1 0 2 0 3 1", 7)]
    public void Merit_of_others(string marks, int points)
    {
        Assert.Equal(Points.Of(points), (Started with { Marks = marks }).PointsOf("MERIT-BC"));
        Assert.Equal(Points.Of(points), (Started with { Marks = marks, Kind = Valcuvia2020.Business }).PointsOf("MERIT-BC"));
    }

    [Theory]
    [InlineData("3 3 3", typeof(DeskStatus.Unclear))]
    [InlineData("3 2 2 1 1", typeof(DeskStatus.BelowMinimum))]
    [InlineData("3 2 2 2 1", typeof(DeskStatus.Placed))]
    public void Ten_points_are_enough(string marks, Type status) => Assert.IsType(status, Call(1).Rank(Nobody with { Marks = marks }).Entries[0].Status);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
