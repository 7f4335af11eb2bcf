using Conciliazione.Facts;

namespace Conciliazione.Rankings;

/// <summary>Candidates of a shortlist, to be put in order by facts alone: all are of one category and have the same points.</summary>
internal sealed class ShortlistOrder<TApplication>(ValueList<TieKey<TApplication>> keys, Candidate<TApplication>[] candidates) : IOrdered
    where TApplication : notnull
{
    private readonly ValueList<OrderLevel> _levels = [OrderLevel.Never, OrderLevel.Never, .. keys.Select(key => key.Level)];

    public ReadOnlySpan<OrderLevel> Levels => _levels.AsSpan();

    public ReadOnlySpan<int> Reserves => [];

    public void Read(int level, ReadOnlySpan<int> which, Span<long> numbers, Span<byte> unclear)
    {
        if (level < OrderLevel.FirstKey)
        {
            numbers[..which.Length].Clear();
            return;
        }

        TieKey<TApplication> key = keys[level - OrderLevel.FirstKey];
        var applications = new TApplication[which.Length];
        var days = new EvaluationDays[which.Length];
        for (int i = 0; i < which.Length; i++)
        {
            (applications[i], days[i]) = (candidates[which[i]].Application, candidates[which[i]].Days);
        }

        key.Fact!.Read((ReadOnlySpan<TApplication>)applications, DaysSpan.Each(days), numbers, unclear);
        for (int i = 0; key.HighestRawFirst && i < which.Length; i++)
        {
            numbers[i] = ~numbers[i];
        }
    }

    public bool TryReadAll(int level, out ReadOnlySpan<int> numbers, out ShortScale scale, out bool highestFirst)
    {
        numbers = default;
        scale = default;
        highestFirst = false;
        return false;
    }
}
