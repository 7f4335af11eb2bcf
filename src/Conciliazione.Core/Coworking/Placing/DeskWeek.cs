using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>The free capacity of a week, and the days on which requests with a desk use it.</summary>
internal sealed class DeskWeek(DeskSpace space)
{
    private readonly int[] _free = Empty(space);
    private long _left = space.DeskDays;

    /// <summary>The number of free desk-days.</summary>
    public long FreeDays => _left;

    /// <summary>Returns what is free on the days that a request names, or in total if it names none.</summary>
    public LocalizedText FreeFor(DeskAsk ask)
    {
        if (ask.Named.Count == 0)
        {
            return Unit.DeskDay.Write(_left);
        }

        return LocalizedText.From(Of);

        string Of(Language language) => string.Join(", ", ask.Named.Days.Select(day =>
            $"{Weekdays.Of(day).Render(language)} {FixedPoint.Format(_free[(int)day - 1], 0, NumberShape.Grouped, Notation.For(language))}"));
    }

    /// <summary>Counts the requests of a rank that have been assigned a desk.</summary>
    public void Take(DeskTurn turn)
    {
        for (int i = 0; i < turn.Rows.Length; i++)
        {
            if (turn.Outcomes[i] == DeskOutcome.Placed)
            {
                DeskAsk ask = turn.Rows[i].Ask;
                _left -= ask.Count;
                Use(_free, ask.Named);
            }
        }
    }

    /// <summary>
    /// Returns the days of each request: those named, those kept, or otherwise those on which the most desks are free. If the
    /// kept days leave no room for some request, all days are assigned anew: taking the freest days keeps the weekdays level, so
    /// that all requests fit if their sum does.
    /// </summary>
    public static Weekdays[] Assign(DeskSpace space, DeskRow[] placed, IReadOnlyDictionary<string, Weekdays> kept) =>
        TryAssign(space, placed, kept) ?? TryAssign(space, placed, new Dictionary<string, Weekdays>(StringComparer.Ordinal))!;

    private static int[] Empty(DeskSpace space)
    {
        var free = new int[7];
        foreach (IsoDayOfWeek day in space.Week.Days)
        {
            free[(int)day - 1] = space.Desks;
        }

        return free;
    }

    private static Weekdays[]? TryAssign(DeskSpace space, DeskRow[] placed, IReadOnlyDictionary<string, Weekdays> kept)
    {
        int[] free = Empty(space);
        var days = new Weekdays[placed.Length];
        for (int i = 0; i < placed.Length; i++)
        {
            DeskAsk ask = placed[i].Ask;
            Weekdays own = ask.Named.Count > 0 ? ask.Named : kept.GetValueOrDefault(placed[i].Reference);
            if (own.Count == ask.Count)
            {
                days[i] = own;
                Use(free, own);
            }
        }

        for (int i = 0; i < placed.Length; i++)
        {
            DeskAsk ask = placed[i].Ask;
            if (days[i].Count < ask.Count)
            {
                Weekdays own = Weekdays.Of([.. space.Week.Days
                    .Where(day => free[(int)day - 1] > 0)
                    .OrderByDescending(day => free[(int)day - 1])
                    .Take(ask.Count)]);
                if (own.Count < ask.Count)
                {
                    return null;
                }

                days[i] = own;
                Use(free, own);
            }
        }

        return days;
    }

    private static void Use(int[] free, Weekdays days)
    {
        foreach (IsoDayOfWeek day in days.Days)
        {
            free[(int)day - 1]--;
        }
    }
}
