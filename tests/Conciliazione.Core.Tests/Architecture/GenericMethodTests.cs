using System.Reflection;
using Conciliazione.Facts;
using Conciliazione.Tests.Architecture.Fixtures;

namespace Conciliazione.Tests.Architecture;

/// <summary>
/// Native compilation makes the generic methods that it can foresee, and cannot foresee those called through a base class or an
/// interface: the program aborts when it reaches one. No analyzer sees it.
/// </summary>
public class GenericMethodTests
{
    private static readonly Assembly Core = typeof(Euro).Assembly;

    [Fact]
    public void No_generic_method_is_virtual_abstract_or_of_an_interface()
    {
        Assert.Contains(typeof(Fact<>).GetMethods(), method => method is { Name: "Through", IsGenericMethod: true });
        Assert.Empty(Core.GetTypes().SelectMany(type => TypeRules.VirtualGenericMethodsOf(type).Select(fault => $"{type.FullName}: {fault}")));
    }

    [Theory]
    [InlineData(typeof(GenericMethods.IVisited), "Visit")]
    [InlineData(typeof(GenericMethods.IMade), "Make")]
    [InlineData(typeof(GenericMethods.WithAbstract), "Match")]
    [InlineData(typeof(GenericMethods.WithVirtual), "Match")]
    [InlineData(typeof(GenericMethods.WithOverride), "Match")]
    [InlineData(typeof(GenericMethods.WithImplementation), "Visit")]
    [InlineData(typeof(GenericMethods.WithExplicitImplementation), "Visit")]
    public void What_native_compilation_cannot_make_is_found(Type type, string method) =>
        Assert.Contains($"{method} is generic", Assert.Single(TypeRules.VirtualGenericMethodsOf(type)), StringComparison.Ordinal);

    [Fact]
    public void What_it_can_make_passes() => Assert.Empty(TypeRules.VirtualGenericMethodsOf(typeof(GenericMethods.Right)));
}
