using System.Reflection;
using OneOf;

namespace Conciliazione.Tests.Architecture;

/// <summary>The default of a positional union is silently its first case: none is public, an element, or left to be filled.</summary>
public class UnionTests
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_public_member_shows_a_union() => Assert.Empty(typeof(Euro).Assembly.GetExportedTypes().SelectMany(type => Shown(type)
        .Where(shown => Mentions(shown.Type))
        .Select(shown => $"{type.FullName}.{shown.Member}")));

    [Fact]
    public void Every_union_is_a_readonly_field_of_a_class_and_no_element() => Assert.Empty(TypeRules.Written(typeof(Euro).Assembly)
        .SelectMany(type => type.GetFields(Declared).Where(field => Mentions(field.FieldType))
            .Where(field => !IsUnion(field.FieldType) || !field.IsInitOnly || type.IsValueType)
            .Select(field => $"{type.FullName}.{field.Name}")));

    [Fact]
    public void What_holds_a_union_is_found()
    {
        Assert.True(Mentions(typeof(OneOf<int, string>)));
        Assert.True(Mentions(typeof(OneOf<int, string>[])));
        Assert.True(Mentions(typeof(OneOf<int, string>?)));
        Assert.True(Mentions(typeof(Func<IReadOnlyList<OneOf<int, string>>>)));
        Assert.False(Mentions(typeof(Validated<string>)));
        Assert.Contains(typeof(Validated<>).GetFields(Declared), field => IsUnion(field.FieldType));
        Assert.Contains(Shown(typeof(Showing)), shown => Mentions(shown.Type));
    }

    private static bool IsUnion(Type type) => typeof(IOneOf).IsAssignableFrom(type);

    private static bool Mentions(Type type) => IsUnion(type)
        || (type.HasElementType && Mentions(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(Mentions));

    private static IEnumerable<(string Member, Type Type)> Shown(Type type) =>
    [
        .. type.GetInterfaces().Append(type.BaseType ?? typeof(object)).Select(above => (above.Name, above)),
        .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => (field.Name, field.FieldType)),
        .. type.GetMethods(Declared).Where(method => method.IsPublic || method.IsFamily).Select(method => (method.Name, method.ReturnType)),
        .. type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))
            .Where(method => method.IsPublic || method.IsFamily)
            .SelectMany(method => method.GetParameters().Select(parameter => (method.Name, parameter.ParameterType))),
    ];

    private static class Showing
    {
        public static void Take(IEnumerable<OneOf<int, string>> unions) => Assert.NotEmpty(unions);
    }
}
