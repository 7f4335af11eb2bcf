using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Tests.Facts;

/// <summary>Writes sheets as columns, as a database would hand them in.</summary>
internal static class Columns
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static FactTable<FactSheet> Table(FactCatalogue<FactSheet> catalogue, IReadOnlyList<FactSheet> sheets) =>
        FactTable.Create(catalogue, sheets.Count, catalogue.Facts.Select(fact => Of(fact, sheets))).OrThrow();

    public static FactColumn Of(Fact<FactSheet> fact, IReadOnlyList<FactSheet> sheets)
    {
        FactValue?[] values = [.. sheets.Select(sheet => sheet.Entries.FirstOrDefault(entry => entry.Code == fact.Code)?.Value)];
        bool[] unknown = [.. values.Select(value => value is null)];
        return fact.Match(
            yesNo => FactColumn.YesNo(yesNo, Each(values, (FactValue.YesNo value) => value.Answer), unknown),
            number => FactColumn.WholeNumber(number, Each(values, (FactValue.WholeNumber value) => (int)value.Value), unknown),
            amount => FactColumn.Amount(amount, Each(values, (FactValue.Amount value) => value.Value.Cents), unknown),
            day => FactColumn.Day(day, Each(values, (FactValue.Day value) => Since(value.Date)), unknown),
            age => FactColumn.Age(age, Each(values, (FactValue.Day value) => Since(value.Date)), unknown),
            distance => FactColumn.Distance(distance, Each(values, (FactValue.Fraction value) => (int)value.Value.Numerator), unknown),
            choice => FactColumn.Choice(choice, [.. values.Select(value => (value as FactValue.Verbatim)?.Text)]),
            list => Lists(list, values, unknown),
            share => FactColumn.Share(share, Each(values, (FactValue.Share value) => value.Percentage), unknown),
            moment => FactColumn.Moment(moment, Each(values, (FactValue.Moment value) => value.Time.ToInstant()), unknown),
            marks => FactColumn.Mark(marks, Each(values, (FactValue.Marks value) => value.Each[0]), unknown));
    }

    public static int Since(LocalDate day) => Period.DaysBetween(Epoch, day);

    private static FactColumn Lists(Fact<FactSheet>.DatedList fact, FactValue?[] values, bool[] unknown)
    {
        var offsets = new List<int> { 0 };
        var days = new List<int>();
        foreach (FactValue.DatedList? list in values.Cast<FactValue.DatedList?>())
        {
            days.AddRange((list?.Dates ?? []).Select(Since));
            offsets.Add(days.Count);
        }

        return FactColumn.DatedList(fact, [.. offsets], [.. days], Each(values, (FactValue.DatedList value) => value.Undated), unknown);
    }

    private static T[] Each<TValue, T>(FactValue?[] values, Func<TValue, T> read)
        where TValue : FactValue
        where T : struct => [.. values.Select(value => value is null ? default : read((TValue)value))];
}
