using System.Reflection;
using System.Runtime.CompilerServices;

namespace Conciliazione.Tests.Architecture;

/// <summary>
/// The public API of types as text, in an order that does not depend on where things stand in the source. What the compiler
/// makes for every record goes without saying.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags Members =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static string Print(IEnumerable<Type> types) => string.Concat(types
        .Where(type => type.IsVisible)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => $"{Header(type)}\n{string.Concat(Body(type).Select(line => $"    {line}\n"))}\n"));

    private static string Header(Type type)
    {
        IEnumerable<string> bases = type.IsEnum || typeof(Delegate).IsAssignableFrom(type)
            ? []
            : new[] { type.BaseType }
                .Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType))
                .Concat(type.GetInterfaces().Where(face => face.IsVisible).OrderBy(face => face.ToString(), StringComparer.Ordinal))
                .Select(parent => ApiNames.Of(parent!));
        string after = type.IsEnum ? ApiNames.Of(Enum.GetUnderlyingType(type)) : string.Join(", ", bases);
        return $"{ApiNames.Obsolete(type)}{Kind(type)} {ApiNames.Of(type)}{(after.Length == 0 ? "" : " : " + after)}"
            + ApiNames.Constraints(type.IsGenericTypeDefinition ? type.GetGenericArguments() : []);
    }

    private static string Kind(Type type)
    {
        string record = TypeRules.IsRecord(type) ? "record " : "";
        if (type.IsEnum)
        {
            return type.IsDefined(typeof(FlagsAttribute), inherit: false) ? "[Flags] public enum" : "public enum";
        }

        if (type.IsInterface)
        {
            return "public interface";
        }

        if (type.IsValueType)
        {
            string only = type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly " : "";
            return $"public {only}{(type.IsByRefLike ? "ref " : "")}{record}struct";
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return "public delegate";
        }

        string modifier = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => "",
        };
        return $"public {modifier}{record}class";
    }

    private static IEnumerable<string> Body(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Static | BindingFlags.Public)
                .OrderBy(field => field.GetRawConstantValue()).ThenBy(field => field.Name, StringComparer.Ordinal)
                .Select(field => $"{field.Name} = {field.GetRawConstantValue()}");
        }

        return
        [
            .. Sorted(type.GetFields(Members).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(ApiNames.Field)),
            .. Sorted(type.GetConstructors(Members).Where(IsSeen).Select(ApiNames.Constructor)),
            .. Sorted(type.GetProperties(Members).Where(IsSeen).Select(ApiNames.Property)),
            .. Sorted(type.GetEvents(Members).Where(@event => @event.AddMethod is { IsPublic: true }).Select(ApiNames.Event)),
            .. Sorted(type.GetMethods(Members).Where(method => IsSeen(method) && !IsAccessor(method)).Select(ApiNames.Method)),
        ];
    }

    private static IOrderedEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static bool IsSeen(MethodBase method) =>
        IsAccessible(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsSeen(PropertyInfo property) =>
        property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(IsAccessible);

    private static bool IsAccessible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
