using Conciliazione.Facts;
using static Conciliazione.Tests.Facts.ApplicantFacts;

namespace Conciliazione.Tests.Facts;

public class FactCatalogueTests
{
    [Fact]
    public void A_fact_is_found_by_its_code()
    {
        Assert.All(Catalogue.Facts, fact => Assert.Same(fact, Catalogue.Find(fact.Code)));
        Assert.Null(Catalogue.Find("AGED"));
        Assert.Null(FactCatalogue<Applicant>.Create([]).OrThrow().Find("AGE"));
    }

    [Fact]
    public void The_order_of_the_facts_does_not_count()
    {
        Assert.Equal(FactCatalogue<Applicant>.Create([Years, Income, Status]).OrThrow(), FactCatalogue<Applicant>.Create([Status, Years, Income]).OrThrow());
        Assert.NotEqual(FactCatalogue<Applicant>.Create([Years, Income]).OrThrow(), FactCatalogue<Applicant>.Create([Years]).OrThrow());
        Assert.Equal("AGE, INCOME, STATUS", FactCatalogue<Applicant>.Create([Status, Income, Years]).OrThrow().ToString());
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var empty = new Fact<Applicant>.Choice("EMPTY", LocalizedText.Same("x"), [], _ => "A");
        ChoiceOption option = new("A", LocalizedText.Same("a"));
        var twice = new Fact<Applicant>.Choice("TWICE", LocalizedText.Same("x"), [option, option], _ => "A");
        ValueList<Defect> defects = FactCatalogue<Applicant>.Create([Years, empty, Years, twice]).DefectsOrEmpty();
        Assert.Equal(
            ["FACT-DUPLICATE facts[AGE]", "FACT-NO-OPTIONS facts[EMPTY]", "FACT-DUPLICATE-OPTION facts[TWICE].options[A]"],
            defects.Select(defect => $"{defect.Code} {defect.Path}"));
        Assert.Equal(defects, Assert.Throws<DefectsException>(() => FactCatalogue<Applicant>.Create([Years, empty, Years, twice]).OrThrow()).Defects);
    }
}
