using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Conciliazione.Tests.Architecture;

/// <summary>The values of editions are made of one another's, so a circle of types would show only where one of them is used first.</summary>
public sealed class EditionOrderTests
{
    public static TheoryData<string> Editions =>
    [
        .. typeof(Euro).Assembly.GetTypes()
            .Where(type => type.Namespace == "Conciliazione.Editions" && !type.IsNested && type.TypeInitializer is not null)
            .Select(type => type.FullName!)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The library is loaded anew, so that nothing of it has been used before.</summary>
    [Theory]
    [MemberData(nameof(Editions))]
    public void Each_may_be_the_first_that_is_used(string name)
    {
        var alone = new AssemblyLoadContext(name, isCollectible: true);
        try
        {
            Type edition = alone.LoadFromAssemblyPath(typeof(Euro).Assembly.Location).GetType(name, throwOnError: true)!;
            RuntimeHelpers.RunClassConstructor(edition.TypeHandle);

            Assert.DoesNotContain(edition.GetProperties(BindingFlags.Public | BindingFlags.Static), property => property.GetValue(null) is null);
        }
        finally
        {
            alone.Unload();
        }
    }
}
