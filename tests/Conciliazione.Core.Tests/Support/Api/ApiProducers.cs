using System.Reflection;

namespace Conciliazione.Tests.Api;

/// <summary>The public members that give an instance of a closed generic type.</summary>
internal static class ApiProducers
{
    /// <summary>The constructors and factories of a type, and the generic factories elsewhere, closed so that they give it.</summary>
    public static IEnumerable<ApiMember> Of(Type wanted)
    {
        if (!wanted.IsConstructedGenericType || wanted.Assembly != typeof(Euro).Assembly)
        {
            return [];
        }

        IEnumerable<ApiMember> own = ApiCatalogue.MembersOf(wanted).Where(member => !member.NeedsTarget);
        IEnumerable<ApiMember> others = ApiCatalogue.Types
            .Where(type => !type.IsGenericTypeDefinition)
            .SelectMany(ApiCatalogue.DefinitionsOf)
            .OfType<MethodInfo>()
            .Where(method => method is { IsStatic: true, IsGenericMethodDefinition: true })
            .Select(method => Closed(method, wanted))
            .OfType<ApiMember>();
        return own.Concat(others);
    }

    private static ApiMember? Closed(MethodInfo method, Type wanted)
    {
        var found = new Dictionary<Type, Type>();
        if (!Unify(method.ReturnType, wanted, found) || !method.GetGenericArguments().All(found.ContainsKey))
        {
            return null;
        }

        try
        {
            return ApiCatalogue.On(method.DeclaringType!, method, [.. method.GetGenericArguments().Select(argument => found[argument])]);
        }
        catch (ArgumentException)
        {
            return null; // A constraint that the arguments do not meet.
        }
    }

    private static bool Unify(Type open, Type wanted, Dictionary<Type, Type> found)
    {
        if (open.IsGenericParameter)
        {
            return found.TryAdd(open, wanted) || found[open] == wanted;
        }

        if (!open.IsGenericType || !wanted.IsGenericType || open.GetGenericTypeDefinition() != wanted.GetGenericTypeDefinition())
        {
            return open == wanted;
        }

        return open.GetGenericArguments().Zip(wanted.GetGenericArguments()).All(pair => Unify(pair.First, pair.Second, found));
    }
}
