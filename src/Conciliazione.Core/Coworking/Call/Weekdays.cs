using System.Numerics;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>A set of days of the week, such as those on which a desk is used. Italian term: giorni della settimana.</summary>
/// <remarks>Equality is by content. The default value contains no days. Immutable and thread-safe.</remarks>
public readonly record struct Weekdays
{
    private readonly byte _mask;

    private Weekdays(int mask) => _mask = (byte)mask;

    /// <summary>The empty set of days.</summary>
    public static Weekdays None => default;

    /// <summary>Monday to Friday.</summary>
    public static Weekdays MondayToFriday => new(0b001_1111);

    /// <summary>Monday to Saturday.</summary>
    public static Weekdays MondayToSaturday => new(0b011_1111);

    /// <summary>The number of days; from 0 to 7, both inclusive.</summary>
    public int Count => BitOperations.PopCount(_mask);

    /// <summary>The days, starting from Monday.</summary>
    public ValueList<IsoDayOfWeek> Days
    {
        get
        {
            Weekdays all = this;
            return Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(all.Contains).ToValueList();
        }
    }

    /// <summary>The days as bits, Monday being the lowest.</summary>
    internal int Mask => _mask;

    /// <summary>Creates a set of days; a day given twice counts once.</summary>
    /// <param name="days">The days.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a day of the week.</exception>
    public static Weekdays Of(params ReadOnlySpan<IsoDayOfWeek> days)
    {
        int mask = 0;
        foreach (IsoDayOfWeek day in days)
        {
            mask |= Bit(day);
        }

        return new(mask);
    }

    /// <summary>Determines whether the set contains a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not a day of the week.</exception>
    public bool Contains(IsoDayOfWeek day) => (_mask & Bit(day)) != 0;

    /// <summary>Determines whether the set contains every day of another.</summary>
    /// <param name="other">The other days.</param>
    public bool Includes(Weekdays other) => (other._mask & ~_mask) == 0;

    /// <summary>Returns the days as text, such as <c>lunedì, giovedì</c>; <c>nessun giorno</c> if there are none.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language)
    {
        Guard.Against.Undeclared(language);
        bool italian = language == Language.Italian;
        return _mask == 0
            ? italian ? "nessun giorno" : "no day"
            : string.Join(", ", Days.Select(day => Name(day, italian)));
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);

    internal static Weekdays FromMask(int mask) => new(mask);

    internal LocalizedText Words() => LocalizedText.From(Render);

    private static int Bit(IsoDayOfWeek day) => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday
        ? throw new ArgumentOutOfRangeException(nameof(day), day, "Not a day of the week.")
        : 1 << ((int)day - 1);

    private static string Name(IsoDayOfWeek day, bool italian) => italian
        ? day switch
        {
            IsoDayOfWeek.Monday => "lunedì",
            IsoDayOfWeek.Tuesday => "martedì",
            IsoDayOfWeek.Wednesday => "mercoledì",
            IsoDayOfWeek.Thursday => "giovedì",
            IsoDayOfWeek.Friday => "venerdì",
            IsoDayOfWeek.Saturday => "sabato",
            _ => "domenica",
        }
        : day.ToString();
}
