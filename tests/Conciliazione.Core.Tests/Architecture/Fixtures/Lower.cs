using Conciliazione.Tests.Architecture.Fixtures.Upper;

namespace Conciliazione.Tests.Architecture.Fixtures.Lower;

public class Clean
{
    public static string Text(int number) => $"{nameof(Above)} {number}";
}

public class ByBase : Above;

public class ByInterface : IAbove;

[Above]
public class ByAttributeOfType;

[System.ComponentModel.TypeConverter(typeof(Above))]
public class ByAttributeArgument;

public class ByAttributeOfParameter
{
    public static int Same([Above] int number) => number;
}

public class ByField
{
    public static readonly Above? Nothing;
}

public class ByProperty
{
    public Above? Above { get; }
}

public class ByParameter
{
    public static bool Is(Above? above) => above is null;
}

public class ByResult
{
    public static Above? None() => null;
}

public class ByArray
{
    public static Above[] None() => [];
}

public class ByGenericArgument
{
    public static IReadOnlyList<Func<Above>>? None => null;
}

public class ByGenericType
{
    public static object? None(AboveOf<int>? of) => of;
}

public class ByConstraintOfType<T>
    where T : IAbove
{
    public T? Item => default;
}

public class ByConstraintOfMethod
{
    public static T Same<T>(T item)
        where T : IAbove => item;
}

public class ByCall
{
    public static int Next() => Above.Number + 1;
}

public class ByFieldRead
{
    public static int Next() => Above.Field + 1;
}

public class ByConstruction
{
    public static object Make() => new Above();
}

public class ByCast
{
    public static bool Is(object item) => item is Above;
}

public class ByTypeof
{
    public static string Name => typeof(Above).Name;
}

public class ByGenericCall
{
    public static int Count(IEnumerable<object> items) => items.OfType<IAbove>().Count();
}

public class ByMethodGroup
{
    public static Func<object> Maker => Above.Make;
}

public class ByLambda
{
    public static IEnumerable<int> Next(IEnumerable<int> items) => items.Select(item => item + Above.Number);
}

public class ByIterator
{
    public static IEnumerable<int> Numbers()
    {
        yield return Above.Number;
    }
}

public class ByAsync
{
    public static async Task<int> Number()
    {
        await Task.Yield();
        return Above.Number;
    }
}

public class ByCatch
{
    public static int Length(Func<string> text)
    {
        try
        {
            return text().Length;
        }
        catch (AboveException)
        {
            return 0;
        }
    }
}

public class ByNested
{
    public static int Number => Inner.Number;

    private static class Inner
    {
        public static int Number => Above.Number;
    }
}

public class ByStaticConstructor
{
    private static readonly object Made = new Above();

    public static string? Text => Made.ToString();
}

public class ByEvent
{
    public event EventHandler<AboveEventArgs>? Changed;

    public bool Has => Changed is not null;
}
