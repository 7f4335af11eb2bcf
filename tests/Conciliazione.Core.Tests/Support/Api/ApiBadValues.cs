using System.Collections;
using System.Globalization;
using NodaTime;

namespace Conciliazione.Tests.Api;

/// <summary>The bad values that sweeps put in place of good ones.</summary>
internal static class ApiBadValues
{
    private static readonly Type[] Holders = [typeof(Nullable<>), typeof(Known<>), typeof(Policy<>), typeof(ValueList<>), typeof(IEnumerable<>)];

    private static readonly LocalDate Hebrew = new(5790, 9, 13, CalendarSystem.HebrewCivil);

    private static readonly Dictionary<Type, (string Name, object Value)[]> Days = new()
    {
        [typeof(LocalDate)] =
        [
            ("first day", LocalDate.MinIsoValue), ("last day", LocalDate.MaxIsoValue), ("default", default(LocalDate)),
        ],
        [typeof(Instant)] = [("first moment", Instant.MinValue), ("last moment", Instant.MaxValue)],
        [typeof(LocalDateTime)] =
            [("first moment", LocalDate.MinIsoValue.AtMidnight()), ("last moment", LocalDate.MaxIsoValue.At(LocalTime.MaxValue))],
        [typeof(LocalTime)] = [("midnight", LocalTime.Midnight), ("last time", LocalTime.MaxValue)],
        [typeof(OffsetDateTime)] =
        [
            ("first moment", LocalDate.MinIsoValue.AtMidnight().WithOffset(Offset.MaxValue)),
            ("last moment", LocalDate.MaxIsoValue.At(LocalTime.MaxValue).WithOffset(Offset.MinValue)),
        ],
        [typeof(AnnualDate)] = [("29 February", new AnnualDate(2, 29)), ("last day", new AnnualDate(12, 31))],
        [typeof(DateInterval)] =
        [
            ("whole calendar", new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)),
            ("last day", new DateInterval(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue)),
        ],
    };

    private static readonly Dictionary<Type, (string Name, object Value)[]> Elsewhere = new()
    {
        [typeof(LocalDate)] = [("Hebrew day", Hebrew), ("Julian day", new LocalDate(2030, 6, 1, CalendarSystem.Julian))],
        [typeof(LocalDateTime)] = [("Hebrew moment", Hebrew.AtMidnight())],
        [typeof(OffsetDateTime)] = [("Hebrew moment", Hebrew.AtMidnight().WithOffset(Offset.Zero))],
        [typeof(DateInterval)] = [("Hebrew days", new DateInterval(Hebrew, Hebrew))],
    };

    /// <summary>The ends of the calendar and of the day, alone and inside whatever holds them.</summary>
    public static IEnumerable<(string Name, object? Value)> Ends(ApiPool pool, Type type) => Wrapped(pool, type, plain => Days.GetValueOrDefault(plain) ?? []);

    /// <summary>Days of other calendars, alone, inside whatever holds days, and in one list with those of this one.</summary>
    public static IEnumerable<(string Name, object? Value)> Foreign(ApiPool pool, Type type) => Wrapped(pool, type, plain => Elsewhere.GetValueOrDefault(plain) ?? []);

    /// <summary>Values that the enumeration does not declare, alone and inside whatever holds one.</summary>
    public static IEnumerable<(string Name, object? Value)> Undeclared(ApiPool pool, Type type) => Wrapped(pool, type, plain =>
    {
        if (!plain.IsEnum)
        {
            return [];
        }

        long lowest = Enum.GetValues(plain).Cast<object>().Min(value => Convert.ToInt64(value, CultureInfo.InvariantCulture));
        return [("undeclared", Enum.ToObject(plain, 99)), ("below", Enum.ToObject(plain, lowest - 1))];
    });

    /// <summary>Whether a type is one of those, or holds one.</summary>
    public static bool Mentions(Type type, Func<Type, bool> one) =>
        one(type)
        || (type.IsArray && Mentions(type.GetElementType()!, one))
        || (type.IsGenericType && !typeof(Delegate).IsAssignableFrom(type) && Holders.Contains(type.GetGenericTypeDefinition()) && Mentions(type.GetGenericArguments()[0], one));

    public static bool IsOfCalendar(Type type) => Days.ContainsKey(type);

    public static bool IsOfSomeCalendar(Type type) => Elsewhere.ContainsKey(type);

    /// <summary>The same list with null in place of its last item, if it is a list of references that can hold one.</summary>
    public static IEnumerable<(string Name, object? Value)> NullItem(ApiParameter parameter, object? good)
    {
        Type type = parameter.Type;
        Type? item = type.IsArray ? type.GetElementType()
            : type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? type.GetGenericArguments()[0]
            : null;
        return item is null || item.IsValueType || parameter.HoldsNull ? [] : [("null item", ArrayOf(item, [.. ((IEnumerable)(good ?? Array.CreateInstance(item, 0))).Cast<object?>().SkipLast(1), null]))];
    }

    private static IEnumerable<(string Name, object? Value)> Wrapped(ApiPool pool, Type type, Func<Type, (string Name, object Value)[]> bad)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        foreach ((string name, object value) in bad(plain))
        {
            yield return (name, value);
        }

        if (plain.IsArray)
        {
            Type item = plain.GetElementType()!;
            foreach (Array items in Lists(pool, item, bad))
            {
                yield return ("list", items);
            }

            yield break;
        }

        if (!plain.IsGenericType)
        {
            yield break;
        }

        Type definition = plain.GetGenericTypeDefinition();
        Type inner = plain.GetGenericArguments()[0];
        if (definition == typeof(Known<>))
        {
            foreach ((string name, object? value) in Wrapped(pool, inner, bad))
            {
                yield return ("known " + name, Make(() => Close(typeof(Known), "Of", inner).Invoke(null, [value])));
            }
        }
        else if (definition == typeof(ValueList<>) || definition == typeof(IEnumerable<>))
        {
            foreach (Array items in Lists(pool, inner, bad))
            {
                yield return ("list", definition == typeof(ValueList<>) ? Close(typeof(ValueList), "ToValueList", inner).Invoke(null, [items]) : items);
            }
        }
        else if (definition == typeof(Policy<>))
        {
            object? label = pool.Of(typeof(RuleLabel))[0];
            foreach ((string name, object? value) in Wrapped(pool, inner, bad))
            {
                object? made = Make(() => Activator.CreateInstance(plain, label, value));
                if (made is not null)
                {
                    yield return ("policy " + name, made);
                }
            }
        }
    }

    private static System.Reflection.MethodInfo Close(Type owner, string name, Type argument) =>
        owner.GetMethods().First(method => method.Name == name).MakeGenericMethod(argument);

    private static IEnumerable<Array> Lists(ApiPool pool, Type item, Func<Type, (string Name, object Value)[]> bad)
    {
        object?[] found = [.. Wrapped(pool, item, bad).Select(each => each.Value)];
        foreach (object? value in found)
        {
            yield return ArrayOf(item, value);
        }

        if (found.Length > 0 && pool.Candidates(item) is [{ } good, ..])
        {
            yield return ArrayOf(item, [good, .. found]);
            yield return ArrayOf(item, [.. found, good]);
        }
    }

    private static Array ArrayOf(Type item, params object?[] items)
    {
        var made = Array.CreateInstance(item, items.Length);
        items.CopyTo(made, 0);
        return made;
    }

    /// <summary>The holder of a bad value; <see langword="null"/> if it refuses the value itself.</summary>
    private static object? Make(Func<object?> make)
    {
        try
        {
            return make();
        }
        catch (System.Reflection.TargetInvocationException thrown) when (thrown.InnerException is ArgumentException)
        {
            return null;
        }
    }
}
