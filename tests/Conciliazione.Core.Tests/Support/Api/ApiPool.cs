using System.Buffers;
using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using NodaTime;

namespace Conciliazione.Tests.Api;

/// <summary>
/// Sample instances by type: what was put in, and what can be read from it. Lists, unions, functions and the like are made of
/// them on demand. A few of each type are kept, the first ones, of different cases where a type is a hierarchy.
/// </summary>
internal sealed class ApiPool
{
    private const int Kept = 10;

    private static readonly Assembly Library = typeof(Euro).Assembly;

    private static readonly Dictionary<Type, object?[]> Literals = new()
    {
        [typeof(bool)] = [true, false],
        [typeof(int)] = [1, 2, 0, 3, 10, 12, 100, 2020],
        [typeof(long)] = [1L, 2L, 0L, 100L],
        [typeof(Int128)] = [(Int128)1, (Int128)2, (Int128)100],
        [typeof(decimal)] = [1m, 10m, 0.5m, 100m, 0m],
        [typeof(char)] = ['1', ','],
        [typeof(object)] = ["1", 1],
        [typeof(Type)] = [typeof(System.Globalization.NumberFormatInfo)],
        [typeof(IFormatProvider)] = [null],
        [typeof(IBufferWriter<byte>)] = [new ArrayBufferWriter<byte>()],
        [typeof(string)] =
        [
            "A1", "B1", "A", "GRANTS", "OWN", "1", "12,50", "12.50", ApiSeeds.Complete("FNTCHL20A01A001"), "00743110157", "2030/1", "25%", "Testo di prova", "2 giorni", "NUM-FORM", new string('0', 64),
        ],
        [typeof(LocalDate)] = [new LocalDate(2030, 6, 14), new LocalDate(2030, 6, 3), new LocalDate(2030, 7, 1), new LocalDate(2000, 1, 31)],
        [typeof(YearMonth)] = [new YearMonth(2030, 6), new YearMonth(2030, 9)],
        [typeof(LocalTime)] = [new LocalTime(9, 0), new LocalTime(18, 0), LocalTime.MaxValue],
        [typeof(LocalDateTime)] = [new LocalDateTime(2030, 6, 14, 12, 0), new LocalDateTime(2030, 6, 3, 9, 0), new LocalDateTime(2030, 7, 31, 12, 0)],
        [typeof(Instant)] = [Instant.FromUtc(2030, 6, 14, 10, 0), Instant.FromUtc(2030, 6, 3, 10, 0), Instant.FromUtc(2030, 7, 1, 10, 0)],
        [typeof(OffsetDateTime)] = [Instant.FromUtc(2030, 6, 14, 10, 0).WithOffset(Offset.FromHours(2))],
        [typeof(AnnualDate)] = [new AnnualDate(5, 8)],
        [typeof(DateInterval)] = [new DateInterval(new(2030, 6, 3), new(2031, 6, 30)), new DateInterval(new(2030, 1, 1), new(2030, 12, 31))],
        [typeof(IsoDayOfWeek)] = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday],
        [typeof(DateTimeZone)] = [DateTimeZone.Utc],
    };

    private readonly Dictionary<Type, List<object>> _kept = [];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<Type> _wanted = [];

    /// <summary>How many instances are kept; it grows until nothing new can be made.</summary>
    public int Count => _kept.Values.Sum(kept => kept.Count);

    /// <summary>The closed types that something needed.</summary>
    public IReadOnlyCollection<Type> Wanted => _wanted;

    public IReadOnlyList<object> Of(Type type) => _kept.TryGetValue(type, out List<object>? kept) ? kept : [];

    /// <summary>Keeps an instance, if there are not enough of its type, and whatever its properties show.</summary>
    public void Add(object? value)
    {
        switch (value)
        {
            case null or string or Delegate or Type:
                return;
            case Array many:
                foreach (object? each in many)
                {
                    Add(each);
                }

                return;
        }

        Type type = value.GetType();
        if ((!type.IsValueType && !_seen.Add(value)) || type.IsEnum || !Keep(value, type))
        {
            return;
        }

        foreach (PropertyInfo property in ApiCatalogue.PropertiesOf(type))
        {
            Add(Read(property, value));
        }

        if (value is IEnumerable items && type.Assembly == Library)
        {
            int left = Kept;
            foreach (object? each in items)
            {
                Add(each);
                if (--left == 0)
                {
                    break;
                }
            }
        }

        if (type.IsGenericType && type.GetMethod("TryGetValue", [type.GetGenericArguments()[0].MakeByRefType()]) is { } tryGet)
        {
            object?[] found = [null];
            Add(tryGet.Invoke(value, found) is true ? found[0] : null);
        }
    }

    /// <summary>Values that a parameter of a member of the target may take; the likeliest first.</summary>
    public object?[] Candidates(ApiParameter parameter, object?[] targets)
    {
        object?[] found = Candidates(parameter.Type);
        if (parameter.Type == typeof(string) && targets is [{ }, ..])
        {
            found = [.. found, .. targets.Take(4).SelectMany(target => Texts(target!, depth: 4)).Distinct(StringComparer.Ordinal).Take(6 * Kept)];
        }

        return parameter.Type.IsValueType || parameter.RefusesNull || parameter.IsSpan || found.Contains(null) ? found : [.. found, null];
    }

    /// <summary>Values that an argument of a type may take; the likeliest first.</summary>
    public object?[] Candidates(Type type)
    {
        _wanted.Add(type);
        if (Literals.TryGetValue(type, out object?[]? literals))
        {
            return literals;
        }

        if (type.IsEnum)
        {
            return [.. Enum.GetValues(type).Cast<object>()];
        }

        if (Nullable.GetUnderlyingType(type) is { } plain)
        {
            return [.. Candidates(plain), null];
        }

        if (type == typeof(char[]))
        {
            return [.. Candidates(typeof(string)).Select(text => ((string)text!).ToCharArray()), Array.Empty<char>(), new char[64]];
        }

        if (type.IsArray || (type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)))
        {
            return [.. Lists(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0])];
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [.. Functions(type)];
        }

        object?[] made = type.IsGenericType ? type.GetGenericTypeDefinition() switch
        {
            var definition when definition == typeof(ValueList<>) => [.. Lists(type.GetGenericArguments()[0]).Select(items => Call(typeof(ValueList), "ToValueList", type, items))],
            var definition when definition == typeof(Known<>) =>
                [.. Candidates(type.GetGenericArguments()[0]).Take(3).Select(value => Call(typeof(Known), "Of", type, value!)), Activator.CreateInstance(type)],
            _ => [],
        } : [];
        return [.. made, .. Of(type), .. type.IsValueType && Of(type).Count == 0 ? new[] { Activator.CreateInstance(type) } : []];
    }

    /// <summary>The texts inside a value: codes and references by which others find its parts.</summary>
    private static IEnumerable<string> Texts(object value, int depth)
    {
        if (value is string text)
        {
            return [text];
        }

        if (depth == 0 || value.GetType().Assembly != Library)
        {
            return [];
        }

        IEnumerable<object?> parts = value is IEnumerable items ? items.Cast<object?>().Take(3) : ApiCatalogue.PropertiesOf(value.GetType()).Select(property => Read(property, value));
        return parts.OfType<object>().SelectMany(part => Texts(part, depth - 1));
    }

    /// <summary>A list of one item, as a value list of a type.</summary>
    public static object ListOf(Type list, object item) => Call(typeof(ValueList), "ToValueList", list, ArrayOf(list.GetGenericArguments()[0], [item]))!;

    private static object? Call(Type owner, string name, Type result, object argument) => owner.GetMethods()
        .First(method => method.Name == name)
        .MakeGenericMethod(result.GetGenericArguments()[0]).Invoke(null, [argument]);

    private static object? Read(PropertyInfo property, object target)
    {
        try
        {
            return property.GetValue(target);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private IEnumerable<Array> Lists(Type item)
    {
        object?[] items = [.. Candidates(item).Where(each => each is not null).Take(3)];
        for (int count = Math.Min(1, items.Length); count <= items.Length; count++)
        {
            yield return ArrayOf(item, items[..count]);
        }

        if (items.Length > 0)
        {
            yield return ArrayOf(item, [items[^1]]);
            yield return ArrayOf(item, []);
        }
    }

    private static Array ArrayOf(Type item, object?[] items)
    {
        var made = Array.CreateInstance(item, items.Length);
        items.CopyTo(made, 0);
        return made;
    }

    private IEnumerable<Delegate> Functions(Type type)
    {
        MethodInfo invoke = type.GetMethod("Invoke")!;
        ParameterExpression[] parameters = [.. invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))];
        return invoke.ReturnType == typeof(void)
            ? [Expression.Lambda(type, Expression.Empty(), parameters).Compile()]
            : Candidates(invoke.ReturnType).Take(3)
                .Select(value => Expression.Lambda(type, Expression.Constant(value, invoke.ReturnType), parameters).Compile());
    }

    private bool Keep(object value, Type type)
    {
        if (type.Assembly != Library)
        {
            return false;
        }

        bool kept = false;
        for (Type? each = type; each is not null && each != typeof(object) && each != typeof(ValueType); each = each.BaseType)
        {
            if (!_kept.TryGetValue(each, out List<object>? known))
            {
                _kept[each] = known = [];
            }

            int alike = known.Count(other => other.GetType() == type);
            if (each == type ? alike < Kept : alike < 2)
            {
                known.Add(value);
                kept |= each == type;
            }
        }

        return kept;
    }
}
