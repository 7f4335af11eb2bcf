using Conciliazione.Tests.Architecture.Fixtures;

namespace Conciliazione.Tests.Architecture;

public class ValueEqualityTests
{
    [Fact]
    public void Every_record_holds_collections_that_are_equal_by_content()
    {
        Type[] records = [.. TypeRules.Written(typeof(Euro).Assembly).Where(TypeRules.IsRecord)];
        Assert.Contains(typeof(Finding), records);
        Assert.Contains(typeof(Euro), records);
        Assert.DoesNotContain(typeof(RoundingRule), records);
        Assert.Empty(records.SelectMany(type => TypeRules.ReferenceEqualityOf(type).Select(fault => $"{type.FullName}: {fault}")));
    }

    [Theory]
    [InlineData(typeof(Values.ByReference))]
    [InlineData(typeof(Values.ByInterface))]
    [InlineData(typeof(Values.ByArray))]
    public void A_collection_that_compares_by_reference_is_found(Type type) =>
        Assert.Contains("compares by reference", Assert.Single(TypeRules.ReferenceEqualityOf(type)), StringComparison.Ordinal);

    [Fact]
    public void A_list_that_compares_by_content_passes() => Assert.Empty(TypeRules.ReferenceEqualityOf(typeof(Values.Right)));
}
