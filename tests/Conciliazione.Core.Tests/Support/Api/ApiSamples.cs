using System.Reflection;

namespace Conciliazione.Tests.Api;

/// <summary>
/// A call that is known to succeed for each public member, and an instance of each public type. Found by calling whatever can be
/// called with what there is, and reading what that gives, until nothing new turns up. The same on every run.
/// </summary>
internal sealed class ApiSamples
{
    private const int Tries = 300;

    private const int Rounds = 6;

    private readonly ApiPool _pool = new();

    private readonly Dictionary<ApiMember, ApiCall> _calls = [];

    private ApiSamples()
    {
        foreach (object seed in ApiSeeds.All())
        {
            _pool.Add(seed);
        }

        var members = ApiCatalogue.Members.ToList();
        var closed = new HashSet<Type>();
        for (int round = 0; round < Rounds; round++)
        {
            int before = _pool.Count + _calls.Count;
            foreach (Type type in ApiCatalogue.Types.Select(ApiCatalogue.Close))
            {
                AddStatics(type);
            }

            foreach (ApiMember member in members.Where(member => !_calls.ContainsKey(member)).ToArray())
            {
                Find(member, round);
            }

            foreach (Type type in _pool.Wanted.Where(closed.Add).ToArray())
            {
                members.AddRange(ApiProducers.Of(type));
            }

            if (_pool.Count + _calls.Count == before)
            {
                break;
            }
        }
    }

    /// <summary>The samples, made once.</summary>
    public static ApiSamples Shared { get; } = new();

    public ApiPool Pool => _pool;

    /// <summary>The public members of which no successful call is known.</summary>
    public IEnumerable<ApiMember> NeverCalled => ApiCatalogue.Members.Where(member => !_calls.ContainsKey(member));

    /// <summary>The public types, closed, of which there is no instance.</summary>
    public IEnumerable<Type> NeverMade => ApiCatalogue.Types.Where(type => !(type.IsAbstract && type.IsSealed) && !type.IsInterface)
        .Where(type => _pool.Of(ApiCatalogue.Close(type)).Count == 0);

    /// <summary>A call that succeeds; <see langword="null"/> if none is known.</summary>
    public ApiCall? CallOf(ApiMember member) => _calls.GetValueOrDefault(member);

    private void AddStatics(Type type)
    {
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (!property.PropertyType.IsByRefLike)
            {
                _pool.Add(property.GetValue(null));
            }
        }
    }

    private void Find(ApiMember member, int round)
    {
        object?[] targets = member.NeedsTarget ? [.. _pool.Of(member.Method.DeclaringType!)] : [null];
        object?[][] candidates = [.. member.Parameters.Select(parameter => parameter.IsOut ? [null] : _pool.Candidates(parameter, targets))];
        if (targets.Length == 0 || candidates.Any(values => values.Length == 0))
        {
            return;
        }

        // The first try takes the likeliest of each; the others draw, with numbers that are the same on every run.
        uint seed = (uint)(member.Name.Length + (round * 7919)) | 1;
        ApiCall? read = null;
        int possible = candidates.Append(targets).Aggregate(1, (product, values) => Math.Min(Tries, product * values.Length));
        for (int i = 0; i < possible; i++)
        {
            object? target = targets[Draw(targets.Length, i)];
            object?[] arguments = [.. candidates.Select(values => values[Draw(values.Length, i)])];
            var call = new ApiCall(member, target, arguments);
            object? result;
            try
            {
                result = call.Run(arguments);
            }
            catch (Exception thrown) when (thrown is ArgumentException or InvalidOperationException or ArithmeticException or FormatException or IndexOutOfRangeException or KeyNotFoundException or NotSupportedException or NullReferenceException)
            {
                continue;
            }

            _pool.Add(result);
            if (ApiResult.HasDefects(result))
            {
                read ??= call;
                continue;
            }

            _calls[member] = call;
            return;
        }

        if (read is not null && round == Rounds - 1)
        {
            _calls[member] = read;
        }

        int Draw(int count, int attempt)
        {
            if (attempt == 0)
            {
                return 0;
            }

            seed = (seed * 1664525) + 1013904223;
            return (int)((seed >> 8) % (uint)count);
        }
    }
}

/// <summary>A member with a target and arguments.</summary>
internal sealed record ApiCall(ApiMember Member, object? Target, object?[] Arguments)
{
    /// <summary>Calls the member with other arguments.</summary>
    public object? Run(object?[] arguments) => Member.Call(Target, [.. arguments]);

    /// <summary>Calls the member with one argument replaced.</summary>
    public object? With(int index, object? value)
    {
        object?[] arguments = [.. Arguments];
        arguments[index] = value;
        return Run(arguments);
    }
}
