using System.Collections;
using System.Reflection;

namespace Conciliazione.Tests.Api;

/// <summary>What a bad argument may lead to.</summary>
internal static class ApiJudge
{
    /// <summary>Only <see cref="ArgumentNullException"/> with the parameter's name.</summary>
    public static string? Null(ApiParameter parameter, object? result, Exception? thrown) =>
        thrown is ArgumentNullException refused && refused.ParamName == parameter.Name ? null : Say(thrown, "accepted");

    /// <summary>Only <see cref="ArgumentException"/> with the parameter's name.</summary>
    public static string? NullItem(ApiParameter parameter, object? result, Exception? thrown) =>
        thrown is ArgumentException refused && refused.ParamName == parameter.Name ? null : Say(thrown, "accepted");

    /// <summary>Only an argument exception with the parameter's name, or defects.</summary>
    public static string? Refused(ApiParameter parameter, object? result, Exception? thrown) =>
        IsRefusal(parameter, thrown) || (thrown is null && ApiResult.HasDefects(result)) ? null : Say(thrown, "accepted");

    /// <summary>
    /// An argument exception with the parameter's name, or that of one of which it is the limit; defects; or an answer that can be
    /// read, compared and printed.
    /// </summary>
    public static string? RefusedOrRight(ApiParameter parameter, object? result, Exception? thrown) =>
        thrown is null ? Unreadable(result)
        : IsRefusal(parameter, thrown) || (thrown is ArgumentException refused && parameter.Siblings.Contains(refused.ParamName)) ? null
        : Say(thrown, "");

    private static bool IsRefusal(ApiParameter parameter, Exception? thrown) =>
        thrown is DefectsException || (thrown is ArgumentException refused && refused.ParamName == parameter.Name);

    private static string Say(Exception? thrown, string otherwise) => thrown switch
    {
        null => otherwise,
        ArgumentException argument => $"{thrown.GetType().Name} of {argument.ParamName}",
        _ => $"{thrown.GetType().Name} from {thrown.TargetSite?.DeclaringType?.Name}.{thrown.TargetSite?.Name}",
    };

    /// <summary>What the first property or method without arguments that fails on the result throws.</summary>
    private static string? Unreadable(object? result)
    {
        if (result is null || result.GetType().Assembly != typeof(Euro).Assembly)
        {
            return null;
        }

        try
        {
            _ = result.ToString();
            _ = result.GetHashCode();
            _ = result.Equals(result);
            foreach (PropertyInfo property in ApiCatalogue.PropertiesOf(result.GetType()))
            {
                object? value = property.GetValue(result);
                _ = value?.ToString();
                _ = value?.GetHashCode();
            }

            foreach (MethodInfo method in result.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance))
            {
                if (method.Name is "Render" or "Explain" && method.GetParameters() is [{ ParameterType: var language }] && language == typeof(Language))
                {
                    _ = method.Invoke(result, [Language.English]);
                }
                else if (method is { Name: not ("OrThrow" or "GetType"), IsSpecialName: false } && method.GetParameters().Length == 0 && !method.ReturnType.IsByRefLike && method.ReturnType != typeof(IEnumerator))
                {
                    _ = method.Invoke(result, []);
                }
            }

            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return "the result: " + Say(thrown.InnerException, "");
        }
        catch (Exception thrown)
        {
            return "the result: " + Say(thrown, "");
        }
    }
}
