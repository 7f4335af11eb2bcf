using Conciliazione.Tests.Architecture.Fixtures;

namespace Conciliazione.Tests.Architecture;

public class ImmutabilityTests
{
    private static readonly Type[] Core = TypeRules.Written(typeof(Euro).Assembly);

    [Fact]
    public void Every_public_type_is_immutable() => Assert.Empty(
        Core.Where(type => type.IsVisible).SelectMany(type => TypeRules.MutabilityOf(type).Select(fault => $"{type.FullName}: {fault}")));

    [Fact]
    public void No_static_field_can_change_public_or_not() => Assert.Empty(
        Core.SelectMany(type => TypeRules.StaticMutabilityOf(type).Select(fault => $"{type.FullName}: {fault}")));

    [Theory]
    [InlineData(typeof(Values.WithSetter), "Number has a setter")]
    [InlineData(typeof(Values.WithInit), "Number has a setter")]
    [InlineData(typeof(Values.WithPositions), "Number has a setter")]
    [InlineData(typeof(Values.WithPrivateSetter), "Number has a setter")]
    [InlineData(typeof(Values.WithField), "_number is not readonly")]
    [InlineData(typeof(Values.WithSeenField), "Number is a field that others see")]
    [InlineData(typeof(Values.Open), "is neither sealed nor a closed hierarchy")]
    [InlineData(typeof(Hierarchies.WithoutLock), "is neither sealed nor a closed hierarchy")]
    [InlineData(typeof(Values.Changing), "is not a readonly struct")]
    [InlineData(typeof(Values.WithArray), "Items hands out Int32[]")]
    [InlineData(typeof(Values.WithList), "Items hands out")]
    [InlineData(typeof(Values.WithOutParameter), "TryGet hands out")]
    [InlineData(typeof(Values.WithInterface), "Items hands out")]
    [InlineData(typeof(Values.WithSpan), "Items hands out")]
    [InlineData(typeof(Values.WithStatic), "_number is static")]
    [InlineData(typeof(Values.WithStaticList), "Items is static")]
    public void What_can_change_is_found(Type type, string fault) =>
        Assert.Contains(TypeRules.MutabilityOf(type), found => found.StartsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(Values.Right))]
    [InlineData(typeof(Hierarchies.Closed))]
    [InlineData(typeof(Hierarchies.Closed.One))]
    [InlineData(typeof(Language))]
    [InlineData(typeof(IComparable))]
    [InlineData(typeof(Action))]
    public void What_cannot_change_passes(Type type) => Assert.Empty(TypeRules.MutabilityOf(type));
}
