using NodaTime;

namespace Conciliazione.Facts;

/// <summary>One field of a fact sheet, read as the kind that its fact declares.</summary>
internal sealed record SheetField(string Code) : IByContent
{
    public int Depth => 0;

    public Known<bool> YesNo(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<bool>),
        FactValue.YesNo value => value.Answer,
        _ => throw Mismatch(),
    };

    public Known<int> WholeNumber(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<int>),
        FactValue.WholeNumber value => checked((int)value.Value),
        _ => throw Mismatch(),
    };

    public Known<Euro> Amount(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<Euro>),
        FactValue.Amount value => value.Value,
        _ => throw Mismatch(),
    };

    public Known<LocalDate> Day(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<LocalDate>),
        FactValue.Day value => value.Date,
        _ => throw Mismatch(),
    };

    public Known<int> Distance(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<int>),
        FactValue.Fraction value => checked((int)value.Value.Numerator),
        _ => throw Mismatch(),
    };

    public Known<string> Choice(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<string>),
        FactValue.Verbatim value => value.Text,
        _ => throw Mismatch(),
    };

    public Known<FactValue.DatedList> Days(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<FactValue.DatedList>),
        FactValue.DatedList value => value,
        _ => throw Mismatch(),
    };

    public Known<Ratio> Share(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<Ratio>),
        FactValue.Share value => value.Percentage.ToRatio(),
        _ => throw Mismatch(),
    };

    public Known<Instant> Moment(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<Instant>),
        FactValue.Moment value => value.Time.ToInstant(),
        _ => throw Mismatch(),
    };

    public Known<Points> Mark(FactSheet sheet) => Marks(sheet).TryGet(out ValueList<Points>? marks) && marks.Count > 0
        ? marks[0]
        : default(Known<Points>);

    public Known<ValueList<Points>> Marks(FactSheet sheet) => Value(sheet) switch
    {
        null => default(Known<ValueList<Points>>),
        FactValue.Marks value => value.Each,
        _ => throw Mismatch(),
    };

    private FactValue? Value(FactSheet sheet)
    {
        Guard.Against.Null(sheet);
        return sheet.Find(Code);
    }

    private InvalidOperationException Mismatch() =>
        new($"The sheet was read with a catalogue whose {Code} is of another kind.");
}
