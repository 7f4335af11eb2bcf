using System.Runtime.InteropServices;
using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>A dated list over items held by a subject, each with its day and whether it belongs to the list.</summary>
internal sealed record ItemsReader<TSubject, TItem>(
    Func<TSubject, Known<ValueList<TItem>>> Items,
    Func<TItem, Known<LocalDate>> DateOf,
    Func<TItem, Known<bool>>? Where,
    MissingDayRule Rule)
    : DatedReader<TSubject>(Rule)
    where TSubject : notnull
    where TItem : notnull
{
    public override bool TryCount(TSubject subject, EvaluationDays days, YearSpan aged, out DatedTally tally)
    {
        tally = default;
        if (!Items(subject).TryGet(out ValueList<TItem>? items))
        {
            return false;
        }

        int certain = 0;
        int possible = 0;
        foreach (TItem item in items)
        {
            Known<bool> belongs = Where is null ? true : Where(item);
            if (belongs.TryGet(out bool listed) && !listed)
            {
                continue;
            }

            if (!DateOf(item).TryGet(out LocalDate date))
            {
                possible++;
            }
            else if (IsAged(date, days.OfRequest, aged))
            {
                certain += belongs.IsKnown ? 1 : 0;
                possible += belongs.IsKnown ? 0 : 1;
            }
        }

        tally = new(certain, possible);
        return true;
    }

    public override bool TrySum(TSubject subject, in BirthSteps births, out long minimum, out long maximum)
    {
        (minimum, maximum) = (0, 0);
        if (!Items(subject).TryGet(out ValueList<TItem>? items))
        {
            return false;
        }

        foreach (TItem item in items)
        {
            Known<bool> belongs = Where is null ? true : Where(item);
            if (belongs.TryGet(out bool listed) && !listed)
            {
                continue;
            }

            bool dated = DateOf(item).TryGet(out LocalDate date);
            long worth = dated ? births.WorthOf(IsoDay.Key(date)) : births.Maximum;
            maximum = checked(maximum + worth);
            minimum = dated && belongs.IsKnown ? checked(minimum + worth) : minimum;
        }

        return true;
    }

    public override bool TryReadAges(TSubject subject, EvaluationDays days, out ItemAges ages)
    {
        ages = new([], [], 0);
        if (!Items(subject).TryGet(out ValueList<TItem>? items))
        {
            return false;
        }

        Span<int> certain = items.Count <= FewItems ? stackalloc int[FewItems] : new int[items.Count];
        Span<int> possible = items.Count <= FewItems ? stackalloc int[FewItems] : new int[items.Count];
        int ofCertain = 0;
        int ofPossible = 0;
        int undated = 0;
        foreach (TItem item in items)
        {
            Known<bool> belongs = Where is null ? true : Where(item);
            if (belongs.TryGet(out bool listed) && !listed)
            {
                continue;
            }

            if (!DateOf(item).TryGet(out LocalDate date))
            {
                undated++;
            }
            else if (IsoDay.From(date) is var start && start <= days.OfRequest)
            {
                int years = Age.On(start, days.OfRequest, Rule).CompletedYears;
                if (belongs.IsKnown)
                {
                    certain[ofCertain++] = years;
                }
                else
                {
                    possible[ofPossible++] = years;
                }
            }
        }

        certain[..ofCertain].Sort();
        possible[..ofPossible].Sort();
        ages = new(ValueList.Create<int>(certain[..ofCertain]), ValueList.Create<int>(possible[..ofPossible]), undated);
        return true;
    }

    public override Known<FactValue> Show(TSubject subject, EvaluationDays days)
    {
        if (!Items(subject).TryGet(out ValueList<TItem>? items))
        {
            return default;
        }

        var dates = new List<LocalDate>();
        int undated = 0;
        foreach (TItem item in items)
        {
            if (Where is not null && Where(item).TryGet(out bool belongs) && !belongs)
            {
                continue;
            }

            if (DateOf(item).TryGet(out LocalDate date))
            {
                dates.Add(date);
            }
            else
            {
                undated++;
            }
        }

        return Shown(CollectionsMarshal.AsSpan(dates), undated, days.OfRequest);
    }
}
