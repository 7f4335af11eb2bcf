using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>The items of one dated list.</summary>
/// <param name="days">The <see cref="IsoDay.Key(LocalDate)"/> of each item whose day is known.</param>
/// <param name="belong">Whether each of them certainly belongs to the list; empty if all do.</param>
/// <param name="undated">The number of items whose day is unknown.</param>
internal readonly ref struct DatedRow(ReadOnlySpan<int> days, ReadOnlySpan<bool> belong, int undated)
{
    private const int FewItems = 16;

    private readonly ReadOnlySpan<int> _days = days;
    private readonly ReadOnlySpan<bool> _belong = belong;
    private readonly int _undated = undated;

    /// <summary>Counts the items whose completed years on a day are within a range; those that begin after the day do not count.</summary>
    public DatedTally Count(LocalDate day, YearSpan aged, MissingDayRule rule)
    {
        long last = Math.Min(IsoDay.Key(day), BirthLimits.LastBirth(day, aged.Minimum, rule));
        long tooOld = aged.Maximum == int.MaxValue ? long.MinValue : BirthLimits.LastBirth(day, aged.Maximum + 1, rule);
        int certain = 0;
        int possible = _undated;
        for (int i = 0; i < _days.Length; i++)
        {
            if (_days[i] <= last && _days[i] > tooOld)
            {
                certain += Belongs(i) ? 1 : 0;
                possible += Belongs(i) ? 0 : 1;
            }
        }

        return new(certain, possible);
    }

    /// <summary>Computes the total points of the items, from the minimum to the maximum that unknown days and unknown membership allow.</summary>
    /// <param name="births">The limits of the bands on the day of the request.</param>
    public (long Minimum, long Maximum) Sum(in BirthSteps births)
    {
        long minimum = 0;
        long possible = _undated == 0 ? 0 : checked(_undated * births.Maximum);
        for (int i = 0; i < _days.Length; i++)
        {
            long worth = births.WorthOf(_days[i]);
            bool belongs = Belongs(i);
            minimum = checked(minimum + (belongs ? worth : 0));
            possible = checked(possible + (belongs ? 0 : worth));
        }

        return (minimum, checked(minimum + possible));
    }

    /// <summary>Returns the completed years of the items that do not begin after a day, from the youngest.</summary>
    public ItemAges Ages(LocalDate day, MissingDayRule rule) =>
        new(Years(day, rule, belonging: true), Years(day, rule, belonging: false), _undated);

    /// <summary>
    /// Returns the items as shown in findings: the completed years of each, never the days themselves, which may be birth dates.
    /// </summary>
    public FactValue Show(LocalDate day, MissingDayRule rule) =>
        FactValue.Of(new ItemAges(new DatedRow(_days, [], 0).Years(day, rule, belonging: true), [], _undated).ToText());

    private ValueList<int> Years(LocalDate day, MissingDayRule rule, bool belonging)
    {
        Span<int> years = _days.Length <= FewItems ? stackalloc int[FewItems] : new int[_days.Length];
        long today = IsoDay.Key(day);
        int count = 0;
        for (int i = 0; i < _days.Length; i++)
        {
            if (_days[i] <= today && Belongs(i) == belonging)
            {
                years[count++] = BirthLimits.Years(_days[i], day, rule);
            }
        }

        years[..count].Sort();
        return ValueList.Create<int>(years[..count]);
    }

    private bool Belongs(int item) => _belong.IsEmpty || _belong[item];
}
