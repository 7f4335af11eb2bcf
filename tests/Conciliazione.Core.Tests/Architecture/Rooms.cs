using System.Reflection;

namespace Conciliazione.Tests.Architecture;

/// <summary>
/// Rooms are the namespaces right below a root one. Which may use which is a table; the root is used by all and uses none.
/// </summary>
internal static class Rooms
{
    private const string Root = "";

    /// <summary>The rooms of an assembly, but for the root.</summary>
    public static IReadOnlySet<string> In(Assembly assembly, string root) =>
        assembly.GetTypes().Select(type => Of(type, root)).OfType<string>().Where(room => room != Root).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every use of a type by another in a room that may not use it, in words.</summary>
    /// <param name="assembly">The assembly whose types are checked.</param>
    /// <param name="root">The namespace above the rooms.</param>
    /// <param name="table">For each room, the others that it may use.</param>
    public static IReadOnlyList<string> WrongArrows(
        Assembly assembly, string root, IReadOnlyDictionary<string, string[]> table) =>
    [
        .. from use in TypeUses.In(assembly)
           let source = Of(use.From, root)
           let target = Of(use.To, root)
           where source is not null && target is not null && target != Root && source != target
               && !table.GetValueOrDefault(source, []).Contains(target, StringComparer.Ordinal)
           let line = $"{use.From.FullName} uses {use.To.FullName}"
           orderby line
           select line,
    ];

    /// <summary>The room of a type: empty for the root, <see langword="null"/> for what stands outside it.</summary>
    private static string? Of(Type type, string root)
    {
        string name = type.Namespace ?? "";
        return name == root
            ? Root
            : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..].Split('.')[0] : null;
    }
}
