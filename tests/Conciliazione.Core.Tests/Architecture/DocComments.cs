using System.Reflection;
using System.Xml.Linq;

namespace Conciliazione.Tests.Architecture;

/// <summary>What is missing from the doc comments that the compiler wrote beside an assembly.</summary>
internal static class DocComments
{
    private const BindingFlags Members =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The comments by their identifiers, <c>T:Conciliazione.Euro</c> and the like.</summary>
    public static IReadOnlyDictionary<string, XElement> Of(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The visible types whose comment does not say their Italian term.</summary>
    public static IEnumerable<string> WithoutTerm(IEnumerable<Type> types, IReadOnlyDictionary<string, XElement> comments) => types
        .Where(type => type is { IsVisible: true, IsNested: false })
        .Where(type => !(comments.GetValueOrDefault("T:" + type.FullName)?.Value ?? "").Contains("Italian term: ", StringComparison.Ordinal))
        .Select(type => type.FullName!);

    /// <summary>The visible types and members without a summary of their own or an inherited one.</summary>
    public static IEnumerable<string> WithoutSummary(IEnumerable<Type> types, IReadOnlyDictionary<string, XElement> comments)
    {
        ILookup<string, XElement> byName = comments.ToLookup(comment => WithoutSignature(comment.Key), comment => comment.Value, StringComparer.Ordinal);
        return types.Where(type => type.IsVisible).SelectMany(Names).Distinct(StringComparer.Ordinal)
            .Where(name => !byName[name].Any() || !byName[name].All(IsSummed));
    }

    private static IEnumerable<string> Names(Type type)
    {
        string name = type.FullName!.Replace('+', '.');
        return type.GetMembers(Members).Where(IsSeen).Select(member => $"{Letter(member)}:{name}.{member.Name.Replace('.', '#')}").Prepend("T:" + name);
    }

    private static bool IsSeen(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: true } => false,
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo { Name: "EqualityContract" } => false,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsAccessible),
        ConstructorInfo constructor => IsSeenAndNotMade(constructor),
        MethodInfo method => IsSeenAndNotMade(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        EventInfo @event => IsAccessible(@event.AddMethod!),
        _ => false,
    };

    private static bool IsAccessible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsSeenAndNotMade(MethodBase method) =>
        IsAccessible(method)
        && !method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)
        && !(method is ConstructorInfo && method.GetParameters().Length == 0 && method.DeclaringType!.IsSealed);

    private static char Letter(MemberInfo member) => member switch
    {
        FieldInfo => 'F',
        PropertyInfo => 'P',
        EventInfo => 'E',
        _ => 'M',
    };

    private static string WithoutSignature(string identifier)
    {
        string name = identifier.Split('(', '~')[0];
        int arity = name.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }

    private static bool IsSummed(XElement comment) =>
        comment.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(comment.Element("summary")?.Value);
}
