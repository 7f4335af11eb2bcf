namespace Conciliazione.Tests;

public class DefectTests
{
    [Fact]
    public void Says_place_value_limit_code_and_source()
    {
        Defect defect = Build("costs[A]", "-5");
        Assert.Equal("costs[A]: -5 è negativo; il minimo è 0 [NUM-NEGATIVE; art. 1, Avviso di prova, D.G.R. 1/2030]", defect.ToString());
        Assert.Equal("costs[A]: -5 is negative; the minimum is 0 [NUM-NEGATIVE; art. 1, Avviso di prova, D.G.R. 1/2030]", defect.Render(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => defect.Render(Samples.NoLanguage));
    }

    [Fact]
    public void Says_no_place_where_there_is_none() =>
        Assert.StartsWith("-5 is negative", Build("", "-5").Render(Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("{limit}")]
    [InlineData("{value}")]
    [InlineData("{0}{1}{2}")]
    [InlineData("}{")]
    public void Braces_inside_a_value_stay_as_they_are(string value) =>
        Assert.StartsWith($"{value} is negative; the minimum is 0 ", Build("", value).Render(Language.English), StringComparison.Ordinal);

    [Law]
    public void Any_value_is_shown_as_it_is_in_both_languages(string value, Language language) =>
        Assert.Contains(FactValue.Of(value).Render(language), Build("p", value).Render(language), StringComparison.Ordinal);

    [Fact]
    public void Holds_what_it_was_built_from()
    {
        Defect defect = Build("p", "-5");
        Assert.Equal(
            (DefectCodes.NumberNegative, "p", FactValue.Of("-5"), FactValue.Of(0), Samples.Source),
            (defect.Code, defect.Path, defect.Value, defect.Limit, defect.Source));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        FactValue zero = FactValue.Of(0);
        Assert.Throws<ArgumentNullException>(() => DefectCodes.NumberNegative.At(path: null!, zero, zero, Samples.Source));
        Assert.Throws<ArgumentNullException>(() => DefectCodes.NumberNegative.At("", value: null!, zero, Samples.Source));
        Assert.Throws<ArgumentNullException>(() => DefectCodes.NumberNegative.At("", zero, limit: null!, Samples.Source));
        Assert.Throws<ArgumentNullException>(() => DefectCodes.NumberNegative.At("", zero, zero, source: null!));
    }

    [Fact]
    public void Equality_is_by_content() => ContentEquality.Holds(
        () => Build("p", "-5"),
        Build("q", "-5"),
        Build("p", "-6"),
        DefectCodes.NumberEmpty.At("p", FactValue.Of("-5"), FactValue.Of(0), Samples.Source),
        DefectCodes.NumberNegative.At("p", FactValue.Of("-5"), FactValue.Of(1), Samples.Source),
        DefectCodes.NumberNegative.At("p", FactValue.Of("-5"), FactValue.Of(0), new("x")));

    private static Defect Build(string path, string value) =>
        DefectCodes.NumberNegative.At(path, FactValue.Of(value), FactValue.Of(0), Samples.Source);
}
