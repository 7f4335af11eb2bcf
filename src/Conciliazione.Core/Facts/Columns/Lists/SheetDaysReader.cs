using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>A dated list held by a fact sheet.</summary>
internal sealed record SheetDaysReader(SheetField Field, MissingDayRule Rule) : DatedReader<FactSheet>(Rule)
{
    public override bool TryCount(FactSheet subject, EvaluationDays days, YearSpan aged, out DatedTally tally)
    {
        tally = default;
        if (!Field.Days(subject).TryGet(out FactValue.DatedList? list))
        {
            return false;
        }

        int certain = 0;
        foreach (LocalDate date in list.Dates)
        {
            certain += IsAged(date, days.OfRequest, aged) ? 1 : 0;
        }

        tally = new(certain, list.Undated);
        return true;
    }

    public override bool TrySum(FactSheet subject, in BirthSteps births, out long minimum, out long maximum)
    {
        (minimum, maximum) = (0, 0);
        if (!Field.Days(subject).TryGet(out FactValue.DatedList? list))
        {
            return false;
        }

        foreach (LocalDate date in list.Dates)
        {
            minimum = checked(minimum + births.WorthOf(IsoDay.Key(date)));
        }

        maximum = checked(minimum + (list.Undated * births.Maximum));
        return true;
    }

    public override bool TryReadAges(FactSheet subject, EvaluationDays days, out ItemAges ages)
    {
        bool known = Field.Days(subject).TryGet(out FactValue.DatedList? list);
        ages = known
            ? new(Ages(list!.Dates.AsSpan(), days.OfRequest), [], list.Undated)
            : new([], [], 0);
        return known;
    }

    public override Known<FactValue> Show(FactSheet subject, EvaluationDays days) =>
        Field.Days(subject).TryGet(out FactValue.DatedList? list)
            ? Shown(list.Dates.AsSpan(), list.Undated, days.OfRequest)
            : default(Known<FactValue>);
}
