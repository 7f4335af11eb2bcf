using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.Facts;

/// <summary>
/// One fact of many subjects, a value a row, as a database or a file holds it. Italian term: colonna di un dato.
/// </summary>
/// <remarks>
/// <para>The factories copy the values and never throw for what is in them: a <see cref="FactTable"/> reports all defects of all its
/// columns, each with its row. A row that is marked as unknown holds the default value of its type: zero, false, an empty list,
/// <see langword="null"/>.</para>
/// <para>Equality is by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class FactColumn
{
    private readonly ColumnDefects _defects;

    private FactColumn(Fact<FactSheet> fact, StoredColumn stored, ColumnDefects defects)
    {
        Fact = fact;
        Stored = stored;
        Count = defects.Rows;
        _defects = defects;
    }

    /// <summary>The fact.</summary>
    public Fact<FactSheet> Fact { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    internal StoredColumn Stored { get; }

    /// <summary>Creates a column of answers.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="answers">The answers, a row each.</param>
    /// <param name="unknown">The rows whose answer is unknown; if omitted, every answer is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn YesNo(Fact<FactSheet>.YesNo fact, ReadOnlySpan<bool> answers, ReadOnlySpan<bool> unknown = default)
    {
        int[] numbers = new int[answers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = answers[i] ? 1 : 0;
        }

        return Numbers(fact, numbers, unknown, row => FactValue.Of(numbers[row] != 0));
    }

    /// <summary>Creates a column of whole numbers.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="numbers">The numbers, a row each.</param>
    /// <param name="unknown">The rows whose number is unknown; if omitted, every number is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn WholeNumber(Fact<FactSheet>.WholeNumber fact, ReadOnlySpan<int> numbers, ReadOnlySpan<bool> unknown = default)
    {
        int[] kept = numbers.ToArray();
        return Numbers(fact, kept, unknown, row => FactValue.Of(kept[row]));
    }

    /// <summary>Creates a column of amounts.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="cents">The amounts in cents, a row each.</param>
    /// <param name="unknown">The rows whose amount is unknown; if omitted, every amount is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn Amount(Fact<FactSheet>.Amount fact, ReadOnlySpan<long> cents, ReadOnlySpan<bool> unknown = default)
    {
        long[] kept = cents.ToArray();
        return Numbers(fact, kept, unknown, row => FactValue.Of(Euro.FromCents(kept[row])));
    }

    /// <summary>Creates a column of days.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="days">The days since 1 January 1970, a row each, as databases and columnar files count them.</param>
    /// <param name="unknown">The rows whose day is unknown; if omitted, every day is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn Day(Fact<FactSheet>.Day fact, ReadOnlySpan<int> days, ReadOnlySpan<bool> unknown = default) => Days(fact, days, unknown);

    /// <summary>Creates a column of ages, from birth dates.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="births">The birth dates in days since 1 January 1970, a row each.</param>
    /// <param name="unknown">The rows whose birth date is unknown; if omitted, every birth date is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn Age(Fact<FactSheet>.Age fact, ReadOnlySpan<int> births, ReadOnlySpan<bool> unknown = default) => Days(fact, births, unknown);

    /// <summary>Creates a column of distances.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="metres">The distances in whole metres, a row each; not negative.</param>
    /// <param name="unknown">The rows whose distance is unknown; if omitted, every distance is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn Distance(Fact<FactSheet>.Distance fact, ReadOnlySpan<int> metres, ReadOnlySpan<bool> unknown = default)
    {
        int[] kept = metres.ToArray();
        FactColumn column = Numbers(fact, kept, unknown, row => new FactValue.Fraction(Ratio.Whole(kept[row]), Unit.Metre, decimals: 0));
        for (int row = 0; row < kept.Length; row++)
        {
            if (kept[row] < 0)
            {
                column._defects.Add(row, DefectCodes.FactOutOfRange, column.Stored.Show(row), SheetValues.Span(0));
            }
        }

        return column;
    }

    /// <summary>Creates a column of choices from the codes of their options.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="options">The code of the option chosen, a row each; <see langword="null"/> where it is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn Choice(Fact<FactSheet>.Choice fact, ReadOnlySpan<string?> options)
    {
        Guard.Against.Null(fact);
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < fact.Options.Count; i++)
        {
            places.TryAdd(fact.Options[i].Code, i);
        }

        var numbers = new int[options.Length];
        var unknown = new bool[options.Length];
        var undeclared = new List<(int Row, string Text)>();
        for (int row = 0; row < numbers.Length; row++)
        {
            unknown[row] = options[row] is null;
            if (options[row] is { } option && !places.TryGetValue(option, out numbers[row]))
            {
                undeclared.Add((row, option));
            }
        }

        FactColumn column = Places(fact, numbers, unknown);
        foreach ((int row, string text) in undeclared)
        {
            column._defects.Add(row, DefectCodes.FactUndeclaredOption, SheetValues.Described(text), OptionsOf(fact));
        }

        return column;
    }

    /// <summary>Creates a column of choices from the places of their options.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="options">The place of the option chosen among those declared, from 0, a row each.</param>
    /// <param name="unknown">The rows whose choice is unknown; if omitted, every choice is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn Choice(Fact<FactSheet>.Choice fact, ReadOnlySpan<int> options, ReadOnlySpan<bool> unknown = default)
    {
        Guard.Against.Null(fact);
        int[] kept = options.ToArray();
        FactColumn column = Places(fact, kept, unknown);
        for (int row = 0; row < kept.Length; row++)
        {
            if (column.Stored.IsKnown(row) && (kept[row] < 0 || kept[row] >= fact.Options.Count))
            {
                column._defects.Add(row, DefectCodes.FactUndeclaredOption, FactValue.Of(kept[row]), OptionsOf(fact));
            }
        }

        return column;
    }

    /// <summary>Creates a column of shares of a whole.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="shares">The shares as percentages, a row each.</param>
    /// <param name="unknown">The rows whose share is unknown; if omitted, every share is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn Share(Fact<FactSheet>.Share fact, ReadOnlySpan<Percentage> shares, ReadOnlySpan<bool> unknown = default)
    {
        Guard.Against.Null(fact);
        Percentage[] kept = shares.ToArray();
        return Numbers(fact, Array.ConvertAll(kept, share => fact.StepOf(share.ToRatio())), unknown, row => FactValue.Of(kept[row]));
    }

    /// <summary>Creates a column of moments.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="moments">The moments, a row each; the default where unknown.</param>
    /// <param name="unknown">The rows whose moment is unknown; if omitted, every moment is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn Moment(Fact<FactSheet>.Moment fact, ReadOnlySpan<Instant> moments, ReadOnlySpan<bool> unknown = default)
    {
        Instant[] kept = moments.ToArray();
        FactColumn column = Numbers(fact, Array.ConvertAll(kept, Raw.Ticks.Of), unknown, row => ItalianTime.Show(kept[row]));
        for (int row = 0; row < kept.Length; row++)
        {
            if (ItalianTime.Check(kept[row], "") is { } defect)
            {
                column._defects.Add(row, defect.Code, defect.Value, defect.Limit);
            }
        }

        return column;
    }

    /// <summary>Creates a column of marks, one agreed mark a row.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="marks">The marks, a row each.</param>
    /// <param name="unknown">The rows whose mark is unknown; if omitted, every mark is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="fact"/> holds the marks of several commissioners.</exception>
    public static FactColumn Mark(Fact<FactSheet>.Marks fact, ReadOnlySpan<Points> marks, ReadOnlySpan<bool> unknown = default)
    {
        Guard.Against.Null(fact);
        Points[] kept = marks.ToArray();
        return fact.IsSingle
            ? Numbers(fact, Array.ConvertAll(kept, mark => mark.Hundredths), unknown, row => FactValue.Of(new ValueList<Points>([kept[row]])))
            : throw new ArgumentException("A column holds one mark a row.", nameof(fact));
    }

    /// <summary>Creates a column of lists of dated items.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="offsets">
    /// Where the items of each row begin among <paramref name="days"/>, from 0, and where those of the last row end: one more than there are
    /// rows.
    /// </param>
    /// <param name="days">The days of the items of all rows, in days since 1 January 1970.</param>
    /// <param name="undated">The number of further items of each row whose day is unknown; none if omitted.</param>
    /// <param name="unknown">The rows whose list is unknown; if omitted, every list is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactColumn DatedList(
        Fact<FactSheet>.DatedList fact,
        ReadOnlySpan<int> offsets,
        ReadOnlySpan<int> days,
        ReadOnlySpan<int> undated = default,
        ReadOnlySpan<bool> unknown = default)
    {
        Guard.Against.Null(fact);
        var defects = new ColumnDefects(Math.Max(0, offsets.Length - 1));
        return new(fact, ListColumn.Read(offsets, days, undated, unknown, defects), defects);
    }

    /// <summary>Returns the code of the fact and the number of rows; values may be personal data.</summary>
    public override string ToString() => FormattableString.Invariant($"{Fact}: {Count} rows");

    /// <summary>Returns the defects of the rows.</summary>
    /// <param name="path">The path of the table within the input, with a dot at the end unless it is empty.</param>
    internal IEnumerable<Defect> Defects(string path) => _defects.At(path, Fact.Code);

    private static FactValue OptionsOf(Fact<FactSheet>.Choice fact) => FactValue.Of(string.Join(", ", fact.Options));

    private static FactColumn Numbers(Fact<FactSheet> fact, int[] numbers, ReadOnlySpan<bool> unknown, Func<int, FactValue> show)
    {
        (bool[]? marked, ColumnDefects defects) = Check(fact, numbers, unknown, show);
        return new(fact, new NumberColumn(numbers, marked, show), defects);
    }

    private static FactColumn Numbers(Fact<FactSheet> fact, long[] numbers, ReadOnlySpan<bool> unknown, Func<int, FactValue> show)
    {
        (bool[]? marked, ColumnDefects defects) = Check(fact, numbers, unknown, show);
        return new(fact, new NumberColumn(numbers, marked, show), defects);
    }

    private static (bool[]? Unknown, ColumnDefects Defects) Check<T>(
        Fact<FactSheet> fact, T[] numbers, ReadOnlySpan<bool> unknown, Func<int, FactValue> show)
        where T : System.Numerics.IBinaryInteger<T>
    {
        Guard.Against.Null(fact);
        var defects = new ColumnDefects(numbers.Length);
        bool[]? marked = defects.Marked(unknown);
        for (int row = 0; marked is not null && row < numbers.Length; row++)
        {
            if (marked[row] && numbers[row] != T.Zero)
            {
                defects.Add(row, DefectCodes.FactUnknownValued, show(row), SheetValues.OneOrOther);
            }
        }

        return (marked, defects);
    }

    private static FactColumn Places(Fact<FactSheet>.Choice fact, int[] places, ReadOnlySpan<bool> unknown) =>
        Numbers(fact, places, unknown, row => places[row] >= 0 && places[row] < fact.Options.Count
            ? FactValue.Of(fact.Options[places[row]].Code)
            : FactValue.Of(places[row]));

    /// <summary>Keeps days as the numbers that rules compare.</summary>
    private static FactColumn Days(Fact<FactSheet> fact, ReadOnlySpan<int> days, ReadOnlySpan<bool> unknown)
    {
        Guard.Against.Null(fact);
        var defects = new ColumnDefects(days.Length);
        bool[]? marked = defects.Marked(unknown);
        var keys = new int[days.Length];
        for (int row = 0; row < keys.Length; row++)
        {
            if (marked is null || !marked[row])
            {
                keys[row] = defects.Key(days[row], row);
            }
            else if (days[row] != 0)
            {
                defects.Add(row, DefectCodes.FactUnknownValued, FactValue.Of(days[row]), SheetValues.OneOrOther);
            }
        }

        return new(fact, new NumberColumn(keys, marked, row => FactValue.Of(IsoDay.FromKey(keys[row]))), defects);
    }
}
