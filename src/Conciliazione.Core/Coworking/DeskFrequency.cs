namespace Conciliazione.Coworking;

/// <summary>How often a desk is used, such as twice weekly. Italian term: modalità di frequenza.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeskFrequency
{
    /// <summary>Builds a frequency; a space says what does not fit.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="daysPerWeek">On how many days of the week; <see langword="null"/> for every working day of the desk.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public DeskFrequency(string code, LocalizedText title, int? daysPerWeek = null)
    {
        Guard.Code(code);
        ArgumentNullException.ThrowIfNull(title);
        Code = code;
        Title = title;
        DaysPerWeek = daysPerWeek;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>On how many days of the week; <see langword="null"/> for every working day of the desk.</summary>
    public int? DaysPerWeek { get; }

    /// <summary>How many days of a week it takes.</summary>
    /// <param name="week">The working days of a desk.</param>
    public int DaysIn(Weekdays week) => DaysPerWeek ?? week.Count;

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
