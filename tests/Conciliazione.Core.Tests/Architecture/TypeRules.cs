using System.Collections;
using System.Collections.ObjectModel;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Conciliazione.Tests.Architecture;

/// <summary>What is wrong with a type as a value, in words; nothing when it is right.</summary>
internal static class TypeRules
{
    private const BindingFlags Instances =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private const BindingFlags Statics =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly HashSet<Type> Immutable =
    [
        typeof(string), typeof(decimal), typeof(Int128), typeof(UInt128), typeof(BigInteger), typeof(Type), typeof(Guid),
        typeof(TimeSpan), typeof(Version), typeof(CompositeFormat),
    ];

    private static readonly HashSet<Type> OtherMutable =
    [
        typeof(Span<>), typeof(Memory<>), typeof(ArraySegment<>), typeof(StringBuilder), typeof(BitArray),
    ];

    /// <summary>The types of an assembly that its authors wrote: what the compiler makes has a name no source can have.</summary>
    public static Type[] Written(Assembly assembly) => [.. assembly.GetTypes()
        .Where(type => (type.FullName ?? "").StartsWith("Conciliazione.", StringComparison.Ordinal) && !type.FullName!.Contains('<', StringComparison.Ordinal))];

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", Instances) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", Instances, [typeof(StringBuilder)])?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    /// <summary>What keeps a public type from being immutable.</summary>
    public static IEnumerable<string> MutabilityOf(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        return
        [
            .. Whether(type.IsClass && !type.IsSealed && (!type.IsAbstract || OpennessOf(type).Any()), "is neither sealed nor a closed hierarchy"),
            .. Whether(type.IsValueType && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false), "is not a readonly struct"),
            .. type.GetProperties(Instances | Statics).Where(property => property.SetMethod is not null)
                .Select(property => $"{property.Name} has a setter (init counts)"),
            .. type.GetFields(Instances).Where(field => !field.IsInitOnly).Select(field => $"{field.Name} is not readonly"),
            .. type.GetFields(Instances).Where(field => !field.IsPrivate).Select(field => $"{field.Name} is a field that others see"),
            .. StaticMutabilityOf(type),
            .. Shown(type).Where(member => IsMutable(member.Type)).Select(member => $"{member.Name} hands out {member.Type.Name}, which can be changed"),
        ];
    }

    /// <summary>What keeps the static fields of a type, public or not, from being constants of the program.</summary>
    public static IEnumerable<string> StaticMutabilityOf(Type type) => type.IsEnum
        ? []
        : type.GetFields(Statics).Where(field => !field.IsLiteral && !(field.IsInitOnly && IsImmutable(field.FieldType, type.Assembly)))
            .Select(field => $"{field.Name} is static and not readonly of an immutable type");

    /// <summary>
    /// What keeps an abstract type from being a hierarchy whose cases are all nested in it. Cases may share one abstract level,
    /// nested in it as well and closed like it; asked of such a level, what keeps it from being closed.
    /// </summary>
    public static IEnumerable<string> OpennessOf(Type type) => IsLevel(type) ? LevelOpennessOf(type) : HierarchyOpennessOf(type);

    /// <summary>Whether a type is an abstract level within the hierarchy in which it is nested.</summary>
    public static bool IsLevel(Type type) =>
        type is { IsAbstract: true, DeclaringType.IsAbstract: true } && Definition(type.BaseType) == type.DeclaringType;

    /// <summary>Whether a type is a case of another, directly or through a level.</summary>
    public static bool DerivesFrom(Type type, Type other) =>
        Definition(type.BaseType) is { } parent && (parent == other || DerivesFrom(parent, other));

    /// <summary>The generic methods of a type that are called through a base class or an interface, or may be.</summary>
    public static IEnumerable<string> VirtualGenericMethodsOf(Type type) =>
        type.GetMethods(Instances).Concat(type.GetMethods(Statics))
            .Where(method => method is { IsGenericMethodDefinition: true, IsVirtual: true })
            .Select(method => $"{method.Name} is generic and virtual, abstract or of an interface");

    /// <summary>What keeps a record from being equal by content: collections that compare by reference.</summary>
    public static IEnumerable<string> ReferenceEqualityOf(Type record) => record.GetFields(Instances)
        .Where(field => ComparesByReference(field.FieldType))
        .Select(field => $"{field.Name} is a {field.FieldType.Name}, which compares by reference: hold a ValueList");

    private static IEnumerable<string> HierarchyOpennessOf(Type type)
    {
        Type[] levels = [.. DerivedFrom(type).Where(IsLevel)];
        Type[] cases = [.. DerivedFrom(type).Except(levels), .. levels.SelectMany(DerivedFrom)];
        MethodInfo[] matches = [.. type.GetMethods(Instances).Where(method => method is { IsPublic: true, Name: "Match" })];
        return
        [
            .. Whether(cases.Length == 0, "has no cases"),
            .. OpenCases(cases, type),
            .. Whether(
                type.GetConstructors(Instances).Any(constructor => !constructor.IsPrivate && !IsCopy(constructor, type)),
                "has a constructor that others can call"),
            .. Whether(!HasLock(type), "has no abstract member that only its assembly sees, so that a record elsewhere can derive from it"),
            .. levels.SelectMany(level => LevelOpennessOf(level).Select(fault => $"{level.Name}: {fault}")),
            .. Whether(matches.Length == 0, "has no Match"),
            .. matches.Where(match => match.GetParameters().Length != cases.Length || !match.GetParameters().All(IsFunction))
                .Select(match => $"{match} does not take one function for each of the {cases.Length} cases"),
        ];
    }

    /// <summary>The cases of a level are nested beside it, so that its constructor is private protected and not private.</summary>
    private static IEnumerable<string> LevelOpennessOf(Type level)
    {
        Type[] cases = DerivedFrom(level);
        return
        [
            .. Whether(cases.Length == 0, "has no cases"),
            .. OpenCases(cases, level.DeclaringType!),
            .. Whether(
                level.GetConstructors(Instances).Any(constructor =>
                    constructor is { IsPrivate: false, IsFamilyAndAssembly: false } && !IsCopy(constructor, level)),
                "has a constructor that others can call"),
            .. Whether(!HasLock(level), "has no abstract member that only its assembly sees, so that a record elsewhere can derive from it"),
        ];
    }

    private static IEnumerable<string> OpenCases(Type[] cases, Type root) =>
    [
        .. cases.Where(each => each.DeclaringType != root).Select(each => $"{each.Name} is not nested in {root.Name}"),
        .. cases.Where(each => !each.IsSealed).Select(each => $"{each.Name} is not sealed"),
    ];

    /// <summary>Whether an abstract member, its own or one that it leaves to its cases, can be implemented by none but the authors.</summary>
    private static bool HasLock(Type type) => type.GetMethods(Instances & ~BindingFlags.DeclaredOnly)
        .Any(method => method.IsAbstract && (method.IsFamilyAndAssembly || method.IsAssembly));

    private static Type[] DerivedFrom(Type type) => [.. type.Assembly.GetTypes().Where(other => other != type && Definition(other.BaseType) == type)];

    private static Type? Definition(Type? type) => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type;

    private static bool IsCopy(ConstructorInfo constructor, Type type) =>
        constructor.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && constructor.GetParameters() is [var original] && Definition(original.ParameterType) == type;

    private static bool IsFunction(ParameterInfo parameter) =>
        parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition().Name.StartsWith("Func`", StringComparison.Ordinal);

    private static bool ComparesByReference(Type type)
    {
        if (type == typeof(string) || (!typeof(IEnumerable).IsAssignableFrom(type) && Definition(type) != typeof(ReadOnlyMemory<>)))
        {
            return false;
        }

        Type written = Definition(type)!;
        return written.Assembly == typeof(string).Assembly
            || written.IsInterface
            || written.GetMethod(nameof(Equals), Instances, [typeof(object)]) is null
            || (written.Namespace ?? "").StartsWith("System.", StringComparison.Ordinal);
    }

    /// <summary>What a type hands to its callers: results, values of properties and fields, out parameters.</summary>
    private static IEnumerable<(string Name, Type Type)> Shown(Type type) =>
    [
        .. type.GetProperties(Instances | Statics).Where(property => property.GetMethod is { } getter && IsSeen(getter))
            .Select(property => (property.Name, property.PropertyType)),
        .. type.GetFields(Instances | Statics).Where(field => !field.IsPrivate && !field.IsAssembly).Select(field => (field.Name, field.FieldType)),
        .. type.GetMethods(Instances | Statics).Where(IsSeen).SelectMany(method =>
            method.GetParameters().Where(parameter => parameter.ParameterType.IsByRef && !parameter.IsIn)
                .Select(parameter => (method.Name, parameter.ParameterType)).Append((method.Name, method.ReturnType))),
    ];

    private static bool IsSeen(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsMutable(Type type)
    {
        if (type.IsByRef)
        {
            return IsMutable(type.GetElementType()!);
        }

        if (type.IsArray || OtherMutable.Contains(Definition(type)!))
        {
            return true;
        }

        if (type.IsGenericType && type.GetGenericArguments().Any(IsMutable))
        {
            return true;
        }

        string name = type.Namespace ?? "";
        return name is not ("System.Collections.Immutable" or "System.Collections.Frozen")
            && Definition(type) != typeof(ReadOnlyCollection<>)
            && type.GetInterfaces().Append(type).Any(face =>
                face == typeof(IList) || face == typeof(IDictionary) || Definition(face) == typeof(ICollection<>));
    }

    private static bool IsImmutable(Type type, Assembly own)
    {
        if (type.IsGenericParameter || type.IsPrimitive || type.IsEnum || Immutable.Contains(type) || typeof(Delegate).IsAssignableFrom(type))
        {
            return true;
        }

        string name = type.Namespace ?? "";
        bool known = name is "System.Collections.Immutable" or "System.Collections.Frozen" or "NodaTime" or "NodaTime.Text"
            || Definition(type) == typeof(Nullable<>)
            || Definition(type) == typeof(System.Buffers.SearchValues<>);
        bool written = type.Assembly == own
            && !type.IsInterface
            && type.GetFields(Instances).All(field => field.IsInitOnly);
        return (known || written) && (!type.IsGenericType || type.GetGenericArguments().All(argument => IsImmutable(argument, own)));
    }

    private static string[] Whether(bool wrong, string fault) => wrong ? [fault] : [];
}
