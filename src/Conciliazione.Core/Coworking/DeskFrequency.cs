namespace Conciliazione.Coworking;

/// <summary>How often a desk is used, such as twice weekly. Italian term: modalità di frequenza.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeskFrequency
{
    /// <summary>Builds a frequency; a space says what does not fit.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="daysPerWeek">On how many days of the week; <see langword="null"/> for every working day of the desk.</param>
    /// <param name="provenance">Whether the text says the days, the caller gave them, or they are a reading of ours.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provenance"/> is not a declared value.</exception>
    public DeskFrequency(string code, LocalizedText title, int? daysPerWeek = null, Provenance provenance = Provenance.Stated)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        DaysPerWeek = daysPerWeek;
        Provenance = Guard.Against.Undeclared(provenance);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>On how many days of the week; <see langword="null"/> for every working day of the desk.</summary>
    public int? DaysPerWeek { get; }

    /// <summary>Whether the text says the days, the caller gave them, or they are a reading of ours.</summary>
    public Provenance Provenance { get; }

    /// <summary>How many days of a week it takes.</summary>
    /// <param name="week">The working days of a desk.</param>
    public int DaysIn(Weekdays week) => DaysPerWeek ?? week.Count;

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
