namespace Conciliazione.Tests;

public class FindingTests
{
    private static readonly NamedValue Fact = new("SHARE", new("percentuale", "share"), FactValue.Of(Percentage.Of(29.998m)));
    private static readonly NamedValue Floor = new("FLOOR", new("minimo", "floor"), FactValue.Of(Percentage.Of(30)));

    public static TheoryData<string, string, string> Explained => new()
    {
        {
            "met",
            "soglia di prova: requisito soddisfatto, margine + € 0,225, + € 0,225 dopo l'arrotondamento; percentuale 29,998%; minimo 30% — art. 1, Avviso di prova, D.G.R. 1/2030",
            "test threshold: met, margin + € 0.225, + € 0.225 after rounding; share 29.998%; floor 30% — art. 1, Avviso di prova, D.G.R. 1/2030"
        },
        {
            "notMet",
            "soglia di prova: requisito non soddisfatto; percentuale 29,998%; minimo 30% — art. 1, Avviso di prova, D.G.R. 1/2030",
            "test threshold: not met; share 29.998%; floor 30% — art. 1, Avviso di prova, D.G.R. 1/2030"
        },
        {
            "unclear",
            "soglia di prova: da chiarire, dati mancanti: uno, due; percentuale 29,998%; minimo 30% — art. 1, Avviso di prova, D.G.R. 1/2030",
            "test threshold: unclear, missing: one, two; share 29.998%; floor 30% — art. 1, Avviso di prova, D.G.R. 1/2030"
        },
        {
            "calculated",
            "soglia di prova: calcolato: € 1,00; percentuale 29,998%; minimo 30% — art. 1, Avviso di prova, D.G.R. 1/2030",
            "test threshold: calculated: € 1.00; share 29.998%; floor 30% — art. 1, Avviso di prova, D.G.R. 1/2030"
        },
    };

    [Theory]
    [MemberData(nameof(Explained))]
    public void Explains_itself_in_one_sentence(string which, string italian, string english) => Cultures.Each(() =>
    {
        Outcome outcome = which switch
        {
            "met" => new Outcome.Met([new(Samples.Distance), new(Samples.Distance, MarginBasis.AsCompared)]),
            "notMet" => new Outcome.NotMet([]),
            "unclear" => new Outcome.Unclear([new("A", new("uno", "one")), new("B", new("due", "two"))]),
            _ => new Outcome.Calculated(FactValue.Of(Euro.Of(1))),
        };
        Finding finding = Build(outcome);
        Assert.Equal(italian, finding.Explain(Language.Italian));
        Assert.Equal($"{finding.Code}: {outcome.Title.Italian}", finding.ToString());
        Assert.Equal(english, finding.Explain(Language.English));
    });

    [Fact]
    public void A_margin_short_of_the_threshold_is_explained_too()
    {
        var shortfall = new FactValue.Fraction(Ratio.Of(-225, 1000), Unit.Euro, 3);
        Assert.Contains("not met, margin - € 0.225", Build(new Outcome.NotMet([new(shortfall)])).Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_of_facts_and_parameters_that_it_does_not_have()
    {
        var finding = new Finding("R", Samples.Title, Samples.Source, [], [], new Outcome.Met([]));
        Assert.Equal("test threshold: met — art. 1, Avviso di prova, D.G.R. 1/2030", finding.Explain(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => finding.Explain(Samples.NoLanguage));
    }

    [Fact]
    public void Holds_what_it_was_built_from()
    {
        Outcome outcome = new Outcome.Met([]);
        var finding = new Finding("R-1", Samples.Title, Samples.Source, [Fact], [Floor], outcome);
        Assert.Equal(
            ("R-1", Samples.Title, Samples.Source, Fact, Floor, outcome),
            (finding.Code, finding.Title, finding.Source, Assert.Single(finding.Facts.AsEnumerable()), Assert.Single(finding.Parameters.AsEnumerable()), finding.Outcome));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        var met = new Outcome.Met([]);
        Assert.Throws<ArgumentException>(() => new Finding("not a code", Samples.Title, Samples.Source, [], [], met));
        Assert.Throws<ArgumentNullException>(() => new Finding("R", title: null!, Samples.Source, [], [], met));
        Assert.Throws<ArgumentNullException>(() => new Finding("R", Samples.Title, source: null!, [], [], met));
        Assert.Throws<ArgumentNullException>(() => new Finding("R", Samples.Title, Samples.Source, facts: null!, [], met));
        Assert.Throws<ArgumentNullException>(() => new Finding("R", Samples.Title, Samples.Source, [], parameters: null!, met));
        Assert.Throws<ArgumentNullException>(() => new Finding("R", Samples.Title, Samples.Source, [], [], outcome: null!));
    }

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => Build(new Outcome.Met([])),
        Build(new Outcome.NotMet([])),
        new("R2", Samples.Title, Samples.Source, [Fact], [Floor], new Outcome.Met([])),
        new("R", LocalizedText.Same("x"), Samples.Source, [Fact], [Floor], new Outcome.Met([])),
        new("R", Samples.Title, new("x"), [Fact], [Floor], new Outcome.Met([])),
        new("R", Samples.Title, Samples.Source, [], [Floor], new Outcome.Met([])),
        new("R", Samples.Title, Samples.Source, [Fact], [], new Outcome.Met([])));

    private static Finding Build(Outcome outcome) => new("R", Samples.Title, Samples.Source, [Fact], [Floor], outcome);
}
