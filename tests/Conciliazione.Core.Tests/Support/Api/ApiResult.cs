using System.Reflection;

namespace Conciliazione.Tests.Api;

/// <summary>What a call gave back.</summary>
internal static class ApiResult
{
    /// <summary>Whether the result is a reading with defects.</summary>
    public static bool HasDefects(object? result) => DefectsOf(result) is not null;

    /// <summary>The defects of a reading; <see langword="null"/> if the result is a value.</summary>
    public static ValueList<Defect>? DefectsOf(object? result) => Read(result).Defects;

    /// <summary>The value of a reading, or the result itself; <see langword="null"/> if there are defects.</summary>
    public static object? ValueOf(object? result) => Read(result).Value;

    private static (object? Value, ValueList<Defect>? Defects) Read(object? result)
    {
        if (result?.GetType() is not { IsGenericType: true } type || type.GetGenericTypeDefinition() != typeof(Validated<>))
        {
            return (result, null);
        }

        MethodInfo read = type.GetMethods().First(method => method.Name == "TryGetValue" && method.GetParameters().Length == 2);
        object?[] found = [null, null];
        return read.Invoke(result, found) is true ? (found[0], null) : (null, (ValueList<Defect>)found[1]!);
    }
}
