using NodaTime;

namespace Conciliazione.Rivals;

/// <summary>A straight loop over objects, and <see cref="Array.Sort{T}(T[], int, int)"/> over one packed number a request.</summary>
internal sealed class HandObjects(Request[] requests, int size) : Contender("loop by hand + Array.Sort")
{
    private static readonly (int Year, int Month, int Day) Today = (Call.Day.Year, Call.Day.Month, Call.Day.Day);

    private static readonly long Opening = Call.Opening.ToUnixTimeSeconds();

    private readonly long[] _keys = new long[size];
    private readonly int[] _order = new int[size];
    private int _ranked;

    public static int PointsOf(Request request)
    {
        int children = 0;
        foreach (LocalDate child in request.Children)
        {
            children += Age(child) switch { <= 2 => 4, <= 5 => 3, <= 13 => 1, _ => 0 };
        }

        int points = Age(request.Birth) switch { < 18 => 0, <= 35 => 3, <= 45 => 2, <= 60 => 1, _ => 0 };
        points += Age(request.Elder) switch { >= 75 => 4, >= 65 => 2, _ => 0 };
        points += Math.Min(children, 10);
        points += request.Isee.Cents switch { <= 10_000_00 => 6, <= 20_000_00 => 4, <= 35_000_00 => 2, _ => 0 };
        points += request.Kind switch { "E" => 3, "S" or "C" => 2, _ => 0 };
        return points + (request.IsSingle ? 5 : 0);
    }

    public override void Run(int batch)
    {
        ReadOnlySpan<Request> all = requests.AsSpan(batch * size, size);
        int ranked = 0;
        foreach (Request request in all)
        {
            int points = PointsOf(request);
            if (points >= Call.MinimumPoints)
            {
                _keys[ranked++] = Call.Key(points, (int)(request.Arrival.ToUnixTimeSeconds() - Opening), request.Number);
            }
        }

        Array.Sort(_keys, 0, ranked);
        for (int i = 0; i < ranked; i++)
        {
            _order[i] = Call.NumberOf(_keys[i]);
        }

        _ranked = ranked;
    }

    public override ReadOnlySpan<int> Found() => _order.AsSpan(0, _ranked);

    public static int Age(LocalDate birth)
    {
        (int year, int month, int day) = birth;
        int years = Today.Year - year;
        return month > Today.Month || (month == Today.Month && day > Today.Day) ? years - 1 : years;
    }
}
