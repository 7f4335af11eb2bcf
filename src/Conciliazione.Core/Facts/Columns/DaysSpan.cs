namespace Conciliazione.Facts;

/// <summary>The evaluation days of many subjects: the same for all, or one entry per subject.</summary>
internal readonly ref struct DaysSpan
{
    private readonly EvaluationDays _shared;
    private readonly ReadOnlySpan<EvaluationDays> _each;

    private DaysSpan(EvaluationDays shared, ReadOnlySpan<EvaluationDays> each, bool isShared)
    {
        _shared = shared;
        _each = each;
        IsShared = isShared;
    }

    /// <summary>Whether all subjects have the same days.</summary>
    public bool IsShared { get; }

    public EvaluationDays this[int place] => IsShared ? _shared : _each[place];

    /// <summary>Returns the end (exclusive) of the run of equal days that starts at an index, up to a maximum.</summary>
    public int EndOfSame(int start, int maximum)
    {
        if (IsShared)
        {
            return maximum;
        }

        int end = start + 1;
        while (end < maximum && _each[end] == _each[start])
        {
            end++;
        }

        return end;
    }

    public static DaysSpan Shared(EvaluationDays days) => new(days, [], isShared: true);

    public static DaysSpan Each(ReadOnlySpan<EvaluationDays> days) => new(default, days, isShared: false);

    /// <summary>Returns the days of the first subjects; one entry if all have the same.</summary>
    public EvaluationDays[] ToArray(int count) => EndOfSame(0, count) == count ? [this[0]] : _each[..count].ToArray();

    public DaysSpan Slice(int start, int length) => IsShared ? this : new(default, _each.Slice(start, length), isShared: false);
}
