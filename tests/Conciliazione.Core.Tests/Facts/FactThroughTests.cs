using Conciliazione.Facts;
using NodaTime;
using static Conciliazione.Tests.Facts.ApplicantFacts;

namespace Conciliazione.Tests.Facts;

public class FactThroughTests
{
    private static readonly Func<Couple, Applicant> ToFirst = couple => couple.First;

    private static readonly Applicant Told = new(
        true, 2, Euro.Of(1m), new LocalDate(2020, 12, 31), new LocalDate(1985, 4, 18), 9, "SELF", [new(new LocalDate(2015, 3, 12))]);

    [Fact]
    public void A_fact_of_a_part_is_a_fact_of_the_whole()
    {
        var whole = new Couple(Told, new());
        Assert.All(Catalogue.Facts, fact =>
        {
            Fact<Couple> lifted = fact.Through(ToFirst);
            Assert.Equal((fact.Kind, fact.Code, fact.Title, fact.Unit), (lifted.Kind, lifted.Code, lifted.Title, lifted.Unit));
            Assert.Equal(fact.Show(Told, Days), lifted.Show(whole, Days));
            Assert.False(lifted.Show(new(new(), Told), Days).IsKnown);
        });
    }

    [Fact]
    public void Facts_through_the_same_part_are_equal() => Assert.All(Catalogue.Facts, fact =>
    {
        Assert.Equal(fact.Through(ToFirst), fact.Through(ToFirst));
        Assert.Equal(fact.Through(ToFirst).GetHashCode(), fact.Through(ToFirst).GetHashCode());
        Assert.NotEqual(fact.Through(ToFirst), fact.Through<Couple>(couple => couple.Second));
        Assert.Throws<ArgumentNullException>(() => fact.Through<Couple>(null!));
    });

    private sealed record Couple(Applicant First, Applicant Second);
}
