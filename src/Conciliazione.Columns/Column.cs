using System.Diagnostics;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>One fact while its values are read, a row after another.</summary>
internal abstract class Column(Fact<FactSheet> fact, string prefix)
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;
    private static readonly decimal MostPercent = Percentage.MaxValue.ToDecimal();

    private bool[]? _unknown;

    /// <summary>The decision record that says what a fact can hold.</summary>
    public static LegalSource Source { get; } = LegalSource.Library("decisione 0012");

    public Fact<FactSheet> Fact { get; } = fact;

    /// <summary>The number of rows read.</summary>
    public int Count { get; protected set; }

    /// <summary>Whether the source has such a column.</summary>
    public bool IsFound { get; set; }

    /// <summary>Whether the column as such cannot be read; its rows are then passed over.</summary>
    public bool IsRefused { get; set; }

    /// <summary>What is wrong in the rows.</summary>
    public List<Defect> Defects { get; } = [];

    /// <summary>Whether the source must have such a column: a sheet holds the fact, and a table can.</summary>
    public bool IsRequired => Fact switch
    {
        Fact<FactSheet>.YesNo yesNo => yesNo.Equals(SheetFact.YesNo(yesNo.Code, yesNo.Title)),
        Fact<FactSheet>.WholeNumber whole => whole.Equals(SheetFact.WholeNumber(whole.Code, whole.Title, whole.Unit)),
        Fact<FactSheet>.Amount amount => amount.Equals(SheetFact.Amount(amount.Code, amount.Title)),
        Fact<FactSheet>.Day day => day.Equals(SheetFact.Day(day.Code, day.Title)),
        Fact<FactSheet>.Age age => age.Equals(SheetFact.Age(age.Code, age.Title, age.Rule)),
        Fact<FactSheet>.Distance distance => distance.Equals(SheetFact.Distance(distance.Code, distance.Title)),
        Fact<FactSheet>.Choice choice => choice.Equals(SheetFact.Choice(choice.Code, choice.Title, choice.Options)),
        Fact<FactSheet>.DatedList list => list.Equals(SheetFact.DatedList(list.Code, list.Title, list.Rule)),
        Fact<FactSheet>.Share share => share.Equals(SheetFact.Share(share.Code, share.Title, share.Comparison)),
        Fact<FactSheet>.Moment moment => moment.Equals(SheetFact.Moment(moment.Code, moment.Title)),
        _ => Fact.Equals(SheetFact.Mark(Fact.Code, Fact.Title)),
    };

    /// <summary>What the source must hold.</summary>
    public LocalizedText Needed => Fact switch
    {
        Fact<FactSheet>.YesNo => new("sì o no, oppure 1 o 0", "yes or no, or 1 or 0"),
        Fact<FactSheet>.WholeNumber => new("un numero intero", "a whole number"),
        Fact<FactSheet>.Amount => new("un importo decimale in euro, oppure intero in centesimi", "a decimal amount in euros, or a whole one in cents"),
        Fact<FactSheet>.Day or Fact<FactSheet>.Age => new("una data", "a date"),
        Fact<FactSheet>.Distance => new("un numero intero di metri", "a whole number of metres"),
        Fact<FactSheet>.Choice => new("il codice di un'opzione, oppure il suo posto da 0", "the code of an option, or its place from 0"),
        Fact<FactSheet>.DatedList => new(
            "un elenco di date; da una base di dati, un testo come 2015-03-01,2018-07-15",
            "a list of dates; from a database, a text such as 2015-03-01,2018-07-15"),
        Fact<FactSheet>.Share => new("una percentuale decimale", "a decimal percentage"),
        Fact<FactSheet>.Moment => new("un momento con il fuso orario", "a moment with a time zone"),
        Fact<FactSheet>.Marks { IsSingle: true } => new("un voto decimale", "a decimal mark"),
        _ => new("una scheda con il voto di ogni commissario", "a sheet with the mark of each commissioner"),
    };

    /// <summary>Whether whole numbers are read as the fact.</summary>
    public virtual bool TakesWholes => false;

    /// <summary>Whether decimals are read as the fact.</summary>
    public virtual bool TakesDecimals => false;

    /// <summary>The rows whose value is unknown, in as many marks as there are rows; empty if there is none.</summary>
    protected ReadOnlySpan<bool> Unknown
    {
        get
        {
            if (_unknown is null)
            {
                return default;
            }

            if (_unknown.Length < Count)
            {
                Array.Resize(ref _unknown, Count);
            }

            return _unknown.AsSpan(0, Count);
        }
    }

    /// <summary>Returns the column of a fact, without rows.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="prefix">The path of the table, with a point at the end unless it is empty.</param>
    public static Column For(Fact<FactSheet> fact, string prefix) => fact switch
    {
        Fact<FactSheet>.YesNo yesNo => new Column<bool>(
            fact, prefix, (answers, unknown) => FactColumn.YesNo(yesNo, answers, unknown), number => number is 0 or 1 ? number == 1 : null),
        Fact<FactSheet>.WholeNumber whole => new Column<int>(
            fact, prefix, (numbers, unknown) => FactColumn.WholeNumber(whole, numbers, unknown), Narrow),
        Fact<FactSheet>.Amount amount => new Column<long>(
            fact, prefix, (cents, unknown) => FactColumn.Amount(amount, cents, unknown), cents => cents, euros => Scaled(euros, 100)),
        Fact<FactSheet>.Day day => new Column<int>(fact, prefix, (days, unknown) => FactColumn.Day(day, days, unknown)),
        Fact<FactSheet>.Age age => new Column<int>(fact, prefix, (births, unknown) => FactColumn.Age(age, births, unknown)),
        Fact<FactSheet>.Distance distance => new Column<int>(
            fact, prefix, (metres, unknown) => FactColumn.Distance(distance, metres, unknown), Narrow),
        Fact<FactSheet>.Choice choice => new ChoiceColumn(choice, prefix, Narrow),
        Fact<FactSheet>.DatedList list => new DatedListColumn(list, prefix),
        Fact<FactSheet>.Share share => new Column<Percentage>(
            fact, prefix, (shares, unknown) => FactColumn.Share(share, shares, unknown), number => Percent(number), Percent),
        Fact<FactSheet>.Moment moment => new Column<Instant>(fact, prefix, (moments, unknown) => FactColumn.Moment(moment, moments, unknown)),
        Fact<FactSheet>.Marks { IsSingle: true } marks => new Column<Points>(
            fact, prefix, (given, unknown) => FactColumn.Mark(marks, given, unknown), number => Mark(number), Mark),
        _ => new Column<Points>(fact, prefix, (_, _) => throw new UnreachableException()),
    };

    /// <summary>Takes a row with a whole number; only if <see cref="TakesWholes"/>.</summary>
    public virtual void AddWhole(long number) => throw new UnreachableException();

    /// <summary>Takes a row with a decimal; only if <see cref="TakesDecimals"/>.</summary>
    public virtual void AddDecimal(decimal number) => throw new UnreachableException();

    /// <summary>Takes a row whose value is unknown.</summary>
    public abstract void AddUnknown();

    /// <summary>Takes a row whose value is not one of the fact, and says what a sheet would say of it.</summary>
    public void AddRefused(FactValue value)
    {
        Defects.AddRange(FactSheet.Create(FactCatalogue<FactSheet>.Create([Fact]).OrThrow(), [new(Fact.Code, value)], $"{prefix}{Row}").DefectsOrEmpty());
        AddUnknown();
    }

    /// <summary>Takes a row whose number is not one of the fact, and says what its text would be refused for.</summary>
    public void AddRefusedNumber(string number)
    {
        string place = $"{prefix}{Row}.facts[{Fact.Code}]";
        Defects.AddRange(Fact switch
        {
            Fact<FactSheet>.Amount => Euro.Read(number, Notation.Invariant, place).DefectsOrEmpty(),
            Fact<FactSheet>.Share => Percentage.Read(number, Notation.Invariant, place).DefectsOrEmpty(),
            _ => Points.Read(number, Notation.Invariant, place).DefectsOrEmpty(),
        });
        AddUnknown();
    }

    /// <summary>Takes a row whose value cannot be one of the fact, and says so.</summary>
    public void AddRefused(DefectCode code, FactValue value, FactValue limit)
    {
        Defects.Add(code.At($"{prefix}{Row}.facts[{Fact.Code}]", value, limit, Source));
        AddUnknown();
    }

    /// <summary>Returns the days since 1 January 1970, as columns hold days.</summary>
    public static int DaysOf(DateOnly day) => day.DayNumber - Epoch;

    /// <summary>Returns the column, with all its rows.</summary>
    public abstract FactColumn Make();

    /// <summary>Marks a row as unknown.</summary>
    protected void Forget(int row)
    {
        if (_unknown is null || row >= _unknown.Length)
        {
            Array.Resize(ref _unknown, Math.Max(row + 1, 2 * Count));
        }

        _unknown[row] = true;
    }

    private string Row => FormattableString.Invariant($"rows[{Count}]");

    private static int? Narrow(long number) => number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    private static Percentage? Percent(decimal percent) =>
        percent >= 0 && percent <= MostPercent && Scaled(percent, 100_000_000) is not null ? Percentage.Of(percent) : null;

    private static Points? Mark(decimal points) => Scaled(points, 100) is { } hundredths ? Points.FromHundredths(hundredths) : null;

    /// <summary>Returns a number times a power of ten, if that is a whole number of 64 bits.</summary>
    private static long? Scaled(decimal number, int scale)
    {
        if (number < long.MinValue || number > long.MaxValue)
        {
            return null;
        }

        decimal scaled = number * scale;
        return scaled >= long.MinValue && scaled <= long.MaxValue && decimal.Truncate(scaled) == scaled ? (long)scaled : null;
    }
}
