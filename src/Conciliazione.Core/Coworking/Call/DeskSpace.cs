using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>
/// The desks of a space, their working days and hours, and the frequencies that may be requested.
/// Italian term: spazio di coworking.
/// </summary>
/// <remarks>A space that contradicts itself cannot be created. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskSpace
{
    /// <summary>The maximum number of desks of a space.</summary>
    public const int MaximumDesks = 100_000;

    private DeskSpace(
        RuleLabel label, int desks, Weekdays week, LocalTime opens, LocalTime closes, WeekdayRule weekdayRule, ValueList<DeskFrequency> frequencies)
    {
        Label = label;
        Desks = desks;
        Week = week;
        Opens = opens;
        Closes = closes;
        WeekdayRule = weekdayRule;
        Frequencies = frequencies;
    }

    /// <summary>
    /// The code, title, source and provenance; the provenance is that of the working days and of the rule on who assigns them.
    /// </summary>
    public RuleLabel Label { get; }

    /// <summary>The number of desks; from 1 to <see cref="MaximumDesks"/>, both inclusive.</summary>
    public int Desks { get; }

    /// <summary>The working days of a desk; at least one.</summary>
    public Weekdays Week { get; }

    /// <summary>The time at which the space opens.</summary>
    public LocalTime Opens { get; }

    /// <summary>The time at which the space closes; after it opens.</summary>
    public LocalTime Closes { get; }

    /// <summary>Who determines the days on which a desk is used.</summary>
    public WeekdayRule WeekdayRule { get; }

    /// <summary>The frequencies that may be requested; at least one.</summary>
    public ValueList<DeskFrequency> Frequencies { get; }

    /// <summary>The number of desks times the number of working days.</summary>
    public long DeskDays => (long)Desks * Week.Count;

    /// <summary>Creates a space, or returns its defects.</summary>
    /// <param name="label">The space's code, title, source and provenance.</param>
    /// <param name="desks">The number of desks; from 1 to <see cref="MaximumDesks"/>, both inclusive.</param>
    /// <param name="week">The working days of a desk; at least one.</param>
    /// <param name="opens">The time at which the space opens.</param>
    /// <param name="closes">The time at which the space closes; after it opens.</param>
    /// <param name="weekdayRule">Who determines the days on which a desk is used.</param>
    /// <param name="frequencies">
    /// The frequencies that may be requested; each takes at least one day, and no more than the desk has.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weekdayRule"/> is not a declared value.</exception>
    public static Validated<DeskSpace> Create(
        RuleLabel label, int desks, Weekdays week, LocalTime opens, LocalTime closes, WeekdayRule weekdayRule, ValueList<DeskFrequency> frequencies)
    {
        Guard.Against.Null(label);
        Guard.Against.Undeclared(weekdayRule);
        Guard.Against.Null(frequencies);
        var defects = new List<Defect>();
        Source(label, "space", defects);
        DesksDefect(desks, "space.desks", label.Source, defects);
        if (week.Count == 0)
        {
            defects.Add(DefectCodes.DeskFound(DefectCodes.DeskEmptyWeek, "space.week", label.Source, FactValue.Of(0), FactValue.Of(1)));
        }

        if (closes <= opens)
        {
            defects.Add(DefectCodes.DeskFound(DefectCodes.DeskHours, "space.closes", label.Source, Time(closes), Time(opens)));
        }

        if (frequencies.Count == 0)
        {
            defects.Add(DefectCodes.DeskFound(DefectCodes.DeskNoFrequency, "space.frequencies", label.Source, FactValue.Of(0), FactValue.Of(1)));
        }

        foreach (IGrouping<string, DeskFrequency> same in frequencies.Repeated(each => each.Code))
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskDuplicate, $"space.frequencies[{same.Key}]", label.Source, FactValue.Of(same.Count()), FactValue.Of(1)));
        }

        defects.AddRange(frequencies
            .Where(each => week.Count > 0 && (each.DaysIn(week) < 1 || each.DaysIn(week) > week.Count))
            .Select(each => DefectCodes.DeskFound(
                DefectCodes.DeskFrequencyDays,
                $"space.frequencies[{each.Code}]",
                label.Source,
                FactValue.Of(each.DaysIn(week)),
                FactValue.Of(week.Count))));
        return Validated<DeskSpace>.From(defects, () => new(label, desks, week, opens, closes, weekdayRule, frequencies));
    }

    /// <summary>Returns the frequency with a code, or <see langword="null"/> if there is none.</summary>
    /// <param name="code">The code, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public DeskFrequency? Find(string code)
    {
        Guard.Against.Null(code);
        return Frequencies.FirstOrDefault(each => string.Equals(each.Code, code, StringComparison.Ordinal));
    }

    /// <summary>Returns the code and the number of desks.</summary>
    public override string ToString() => FormattableString.Invariant($"{Label}: {Desks}");

    internal static void Source(RuleLabel label, string path, List<Defect> defects)
    {
        if (!label.HasSource)
        {
            defects.Add(DefectCodes.DeskFound(
                DefectCodes.DeskNoSource, $"{path}[{label.Code}]", source: null, FactValue.Of(label.Title), FactValue.Of(new LocalizedText("una fonte", "source"))));
        }
    }

    internal static void DesksDefect(long desks, string path, LegalSource? source, List<Defect> defects)
    {
        if (desks < 1)
        {
            defects.Add(DefectCodes.DeskFound(DefectCodes.DeskNumber, path, source, FactValue.Of(desks), FactValue.Of(1)));
        }

        if (desks > MaximumDesks)
        {
            defects.Add(DefectCodes.DeskFound(DefectCodes.DeskTooMany, path, source, FactValue.Of(desks), FactValue.Of(MaximumDesks)));
        }
    }

    internal DeskSpace With(int desks) => new(Label, desks, Week, Opens, Closes, WeekdayRule, Frequencies);

    private static FactValue Time(LocalTime time) => FactValue.Of(LocalizedText.From(language => TimeText.Time(time, language)));
}
