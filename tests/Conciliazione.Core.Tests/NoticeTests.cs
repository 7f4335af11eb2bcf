namespace Conciliazione.Tests;

public class NoticeTests
{
    [Fact]
    public void Says_its_text_and_where_it_stands()
    {
        var notice = new Notice("SUM", new("i massimi non sommano", "the maxima do not sum"), Samples.Source);
        Assert.Equal("i massimi non sommano — art. 1, Avviso di prova, D.G.R. 1/2030", notice.ToString());
        Assert.Equal("the maxima do not sum — art. 1, Avviso di prova, D.G.R. 1/2030", notice.Render(Language.English));
        Assert.Equal(("SUM", Samples.Source), (notice.Code, notice.Source));
        Assert.Throws<ArgumentOutOfRangeException>(() => notice.Render(Samples.NoLanguage));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Notice("not a code", Samples.Title, Samples.Source));
        Assert.Throws<ArgumentNullException>(() => new Notice("A", text: null!, Samples.Source));
        Assert.Throws<ArgumentNullException>(() => new Notice("A", Samples.Title, source: null!));
    }

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => new Notice("A", Samples.Title, Samples.Source),
        new("B", Samples.Title, Samples.Source), new("A", LocalizedText.Same("x"), Samples.Source), new("A", Samples.Title, new("x")));
}
