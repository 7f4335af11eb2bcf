namespace Conciliazione.Tests;

public class DefectsExceptionTests
{
    private static readonly Defect Negative =
        DefectCodes.NumberNegative.At("a", FactValue.Of("-5"), FactValue.Of(0), Samples.Source);

    private static readonly Defect Empty =
        DefectCodes.NumberEmpty.At("b", FactValue.Of(""), FactValue.Of("1.00"), Samples.Source);

    [Fact]
    public void Names_every_defect_at_once()
    {
        var thrown = new DefectsException([Negative, Empty]);
        Assert.Equal([Negative, Empty], thrown.Defects);
        Assert.Equal($"{Negative.Render(Language.English)}; {Empty.Render(Language.English)}", thrown.Message);
    }

    [Fact]
    public void Is_not_thrown_for_nothing()
    {
        Assert.Throws<ArgumentException>(() => new DefectsException([]));
        Assert.Throws<ArgumentNullException>(() => new DefectsException(null!));
    }
}
