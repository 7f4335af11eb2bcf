using System.Reflection;
using System.Runtime.CompilerServices;
using Conciliazione.Facts;
using Conciliazione.Funding;
using Conciliazione.Rankings;
using Conciliazione.Tests.Mutants;
using NodaTime;

namespace Conciliazione.Tests.Api;

/// <summary>The public members of the library, each generic one closed over a sample type that its constraints allow.</summary>
internal static class ApiCatalogue
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What a type parameter stands for, the first that fits: a subject is a sheet, a value a number, anything else a text.</summary>
    private static readonly Type[] Arguments = [typeof(string), typeof(int), typeof(Euro), typeof(LocalDate)];

    /// <summary>The types that others see, open where they are generic, without enumerations.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(Euro).Assembly.GetExportedTypes().Where(type => !Mutant.Control.Owns(type) && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Every public constructor and method that somebody wrote, once each.</summary>
    public static IReadOnlyList<ApiMember> Members { get; } = [.. Types.SelectMany(MembersOf)];

    /// <summary>The type with sample arguments in place of its parameters.</summary>
    public static Type Close(Type type) => type.IsGenericTypeDefinition
        ? type.MakeGenericType([.. type.GetGenericArguments().Select(ArgumentFor)])
        : type;

    /// <summary>The members of a type or of a closed form of it.</summary>
    public static IEnumerable<ApiMember> MembersOf(Type type)
    {
        Type definition = type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
        Type closed = type.IsGenericTypeDefinition ? Close(type) : type;
        return DefinitionsOf(definition).Select(open => On(closed, open, arguments: null));
    }

    /// <summary>A member as it is on a closed form of its type, with the type arguments of its own.</summary>
    public static ApiMember On(Type closed, MethodBase open, Type[]? arguments)
    {
        MethodBase found = closed.IsConstructedGenericType ? MethodBase.GetMethodFromHandle(open.MethodHandle, closed.TypeHandle)! : open;
        return found is MethodInfo { IsGenericMethodDefinition: true } generic
            ? new(generic.MakeGenericMethod(arguments ?? [.. generic.GetGenericArguments().Select(argument => ArgumentFor(generic, argument))]), open)
            : new(found, open);
    }

    /// <summary>The constructors and methods of an open type that its authors wrote.</summary>
    public static IEnumerable<MethodBase> DefinitionsOf(Type definition) =>
    [
        .. definition.IsAbstract ? [] : definition.GetConstructors(Declared).Where(constructor => !IsMade(constructor)),
        .. definition.GetMethods(Declared).Where(method => !IsMade(method) && !IsGetter(method) && !IsIdentity(method)),
    ];

    /// <summary>The properties that can be read, of a closed type and of those that it derives from.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type closed) => closed
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
        .OrderBy(property => property.Name, StringComparer.Ordinal);

    /// <summary>What is earlier or later is a day; for the rest the constraints decide.</summary>
    private static Type ArgumentFor(MethodInfo method, Type parameter) =>
        parameter.Name == "TValue" && (method.Name is nameof(TieKey.EarlierFirst) or nameof(TieKey.LaterFirst))
            ? typeof(LocalDate)
            : ArgumentFor(parameter);

    private static Type ArgumentFor(Type parameter)
    {
        if (parameter.Name is "TSubject" or "TApplication" or "TWhole")
        {
            return typeof(FactSheet);
        }

        return parameter.Name == "TSharing" ? typeof(Sharing) : Arguments.First(argument => Fits(argument, parameter));
    }

    private static bool Fits(Type argument, Type parameter)
    {
        GenericParameterAttributes rules = parameter.GenericParameterAttributes;
        return (!rules.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) || argument.IsValueType)
            && (!rules.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) || !argument.IsValueType)
            && parameter.GetGenericParameterConstraints().All(constraint =>
                constraint == typeof(ValueType)
                || (constraint.ContainsGenericParameters
                    ? argument.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == constraint.GetGenericTypeDefinition())
                    : constraint.IsAssignableFrom(argument)));
    }

    private static bool IsMade(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsGetter(MethodInfo method) =>
        method is { IsSpecialName: true } && method.Name.StartsWith("get_", StringComparison.Ordinal) && method.GetParameters().Length == 0;

    private static bool IsIdentity(MethodInfo method) => method.Name is nameof(Equals) or nameof(GetHashCode) or "op_Equality" or "op_Inequality";
}
