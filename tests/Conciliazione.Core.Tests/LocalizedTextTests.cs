namespace Conciliazione.Tests;

public class LocalizedTextTests
{
    [Law]
    public void Gives_each_language_its_form(string italian, string english)
    {
        var text = new LocalizedText(italian, english);
        Assert.Equal(italian, text.In(Language.Italian));
        Assert.Equal(english, text.In(Language.English));
        Assert.Equal((italian, english), (text.Italian, text.English));
        Assert.Equal(italian, text.ToString());
        Assert.Equal(new(italian, italian), LocalizedText.Same(italian));
    }

    [Fact]
    public void A_language_that_is_not_declared_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Title.In(Samples.NoLanguage));

    [Fact]
    public void Blank_forms_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new LocalizedText(" ", "x"));
        Assert.Throws<ArgumentException>(() => new LocalizedText("x", ""));
        Assert.Throws<ArgumentNullException>(() => new LocalizedText(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => new LocalizedText("x", null!));
        Assert.Throws<ArgumentException>(() => LocalizedText.Same(" "));
    }

    [Fact]
    public void Equality_is_by_content_and_ordinal() =>
        ContentEquality.Holds(() => new LocalizedText("i", "e"), new("I", "e"), new("i", "E"), new("ı", "e"), new("e", "i"));
}
