namespace Conciliazione.Tests;

public class NamedValueTests
{
    [Theory]
    [InlineData(Provenance.Stated, "soglia di prova € 1,00", "test threshold € 1.00")]
    [InlineData(Provenance.Given, "soglia di prova € 1,00", "test threshold € 1.00")]
    [InlineData(Provenance.Derived, "soglia di prova € 1,00 (ricavato dalle cifre del testo)", "test threshold € 1.00 (derived from the text's figures)")]
    [InlineData(Provenance.Reading, "soglia di prova € 1,00 (interpretazione applicata: l'avviso non lo precisa)", "test threshold € 1.00 (interpretation applied: the call does not say)")]
    public void Says_where_it_comes_from_unless_it_is_plain(Provenance provenance, string italian, string english) => Cultures.Each(() =>
    {
        var value = new NamedValue("MIN", Samples.Title, FactValue.Of(Euro.Of(1)), provenance);
        Assert.Equal(italian, value.Render(Language.Italian));
        Assert.Equal(italian, value.ToString());
        Assert.Equal(english, value.Render(Language.English));
        Assert.Equal(("MIN", Samples.Title, FactValue.Of(Euro.Of(1)), provenance), (value.Code, value.Title, value.Value, value.Provenance));
    });

    [Fact]
    public void Is_stated_unless_said_otherwise() =>
        Assert.Equal(Provenance.Stated, new NamedValue("MIN", Samples.Title, FactValue.Of(1)).Provenance);

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new NamedValue("", Samples.Title, FactValue.Of(1)));
        Assert.Throws<ArgumentNullException>(() => new NamedValue("MIN", title: null!, FactValue.Of(1)));
        Assert.Throws<ArgumentNullException>(() => new NamedValue("MIN", Samples.Title, value: null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NamedValue("MIN", Samples.Title, FactValue.Of(1), (Provenance)99));
    }

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => new NamedValue("A", Samples.Title, FactValue.Of(1)),
        new("B", Samples.Title, FactValue.Of(1)),
        new("A", LocalizedText.Same("x"), FactValue.Of(1)),
        new("A", Samples.Title, FactValue.Of(2)),
        new("A", Samples.Title, FactValue.Of(1), Provenance.Derived));
}
