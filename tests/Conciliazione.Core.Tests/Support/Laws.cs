using System.Reflection;

namespace Conciliazione.Tests;

/// <summary>The laws of the test project.</summary>
internal static class Laws
{
    /// <summary>Every law; the runner does not see those of types that are not public.</summary>
    public static IReadOnlyList<MethodInfo> All { get; } =
    [
        .. typeof(Laws).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(LawAttribute))),
    ];
}
