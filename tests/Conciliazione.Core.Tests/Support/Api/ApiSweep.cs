namespace Conciliazione.Tests.Api;

/// <summary>Calls every public member with one argument replaced by a bad one, and says which calls do not refuse it as they should.</summary>
internal sealed class ApiSweep
{
    private readonly List<string> _faults = [];

    /// <summary>The arguments tried, by member and parameter.</summary>
    public int Tried { get; private set; }

    /// <summary>What went wrong, with the member and the parameter.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Replaces each argument by the bad values that a maker gives for it.</summary>
    /// <param name="bad">The bad values of a parameter, with a name for each; none if the parameter is not swept.</param>
    /// <param name="judge">What is wrong with the result or the exception; <see langword="null"/> if nothing is.</param>
    public static ApiSweep Over(Func<ApiParameter, object?, IEnumerable<(string Name, object? Value)>> bad, Func<ApiParameter, object?, Exception?, string?> judge)
    {
        var sweep = new ApiSweep();
        foreach (ApiMember member in ApiCatalogue.Members)
        {
            if (ApiSamples.Shared.CallOf(member) is { } call)
            {
                sweep.Try(call, bad, judge);
            }
        }

        return sweep;
    }

    /// <summary>
    /// Replaces each argument by the bad values, and where one is accepted, uses the result wherever its type is used: as the
    /// target of its members, and as an argument.
    /// </summary>
    public static ApiSweep OfResults(Func<ApiParameter, object?, IEnumerable<(string Name, object? Value)>> bad)
    {
        var sweep = new ApiSweep();
        var made = new List<(string Origin, object Result)>();
        foreach (ApiCall call in ApiCatalogue.Members.Select(ApiSamples.Shared.CallOf).OfType<ApiCall>())
        {
            for (int i = 0; i < call.Member.Parameters.Count; i++)
            {
                ApiParameter parameter = call.Member.Parameters[i];
                foreach ((string name, object? value) in parameter.IsOut || parameter.IsDestination ? [] : bad(parameter, call.Arguments[i]))
                {
                    if (Accepted(call, i, value) is { } result)
                    {
                        made.Add(($"{call.Member.Name}: {parameter.Name} = {name}", result));
                    }
                }
            }
        }

        foreach ((string origin, object result) in made)
        {
            sweep.Use(origin, result);
        }

        return sweep;
    }

    private static object? Accepted(ApiCall call, int index, object? value)
    {
        try
        {
            object? result = call.With(index, value);
            return ApiResult.ValueOf(result) is { } read && read.GetType().Assembly == typeof(Euro).Assembly && !read.GetType().IsEnum ? read : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private void Use(string origin, object result)
    {
        Type type = result.GetType();
        foreach (ApiCall call in ApiCatalogue.Members.Select(ApiSamples.Shared.CallOf).OfType<ApiCall>())
        {
            if (call.Member.NeedsTarget && call.Member.Method.DeclaringType!.IsAssignableFrom(type))
            {
                Use(origin, call.Member, () => (call with { Target = result }).Run(call.Arguments));
            }

            for (int i = 0; i < call.Member.Parameters.Count; i++)
            {
                ApiParameter parameter = call.Member.Parameters[i];
                object? argument = parameter.IsOut || parameter.IsDestination ? null
                    : parameter.Type.IsAssignableFrom(type) && parameter.Type != typeof(object) ? result
                    : parameter.Type.IsGenericType && parameter.Type.GetGenericTypeDefinition() == typeof(ValueList<>) && parameter.Type.GetGenericArguments()[0].IsAssignableFrom(type) ? ApiPool.ListOf(parameter.Type, result)
                    : null;
                if (argument is not null)
                {
                    int index = i;
                    Use(origin, call.Member, () => call.With(index, argument));
                }
            }
        }
    }

    private void Use(string origin, ApiMember member, Func<object?> use)
    {
        Tried++;
        try
        {
            _ = use();
        }
        catch (DefectsException)
        {
            // The caller asserted that it is right, and is told every defect.
        }
        catch (ArgumentException refused) when (member.Parameters.Any(parameter => parameter.Name == refused.ParamName))
        {
            // One of the arguments that do not fit together is named.
        }
        catch (Exception thrown)
        {
            _faults.Add($"{origin}, then {member.Name}: {thrown.GetType().Name} {thrown.Message} {(thrown as ArgumentException)?.ParamName}");
        }
    }

    private void Try(ApiCall call, Func<ApiParameter, object?, IEnumerable<(string Name, object? Value)>> bad, Func<ApiParameter, object?, Exception?, string?> judge)
    {
        for (int i = 0; i < call.Member.Parameters.Count; i++)
        {
            ApiParameter parameter = call.Member.Parameters[i];
            bool tried = false;
            foreach ((string name, object? value) in parameter.IsOut || parameter.IsDestination ? [] : bad(parameter, call.Arguments[i]))
            {
                tried = true;
                object? result = null;
                Exception? thrown = null;
                try
                {
                    result = call.With(i, value);
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }

                if (judge(parameter, result, thrown) is { } fault)
                {
                    _faults.Add($"{call.Member.Name}: {parameter.Name} = {name}: {fault}");
                }
            }

            Tried += tried ? 1 : 0;
        }
    }
}
