namespace Conciliazione.Coworking;

/// <summary>How often a desk is used, such as twice weekly. Italian term: modalità di frequenza.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskFrequency
{
    /// <summary>Initializes a new frequency; a space reports its defects.</summary>
    /// <param name="code">A stable code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name.</param>
    /// <param name="daysPerWeek">
    /// The number of days of the week; <see langword="null"/> for every working day of the desk.
    /// </param>
    /// <param name="provenance">
    /// Whether the number of days is stated by the text, given by the caller, or our interpretation.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not a code, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
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

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The number of days of the week; <see langword="null"/> for every working day of the desk.</summary>
    public int? DaysPerWeek { get; }

    /// <summary>Whether the number of days is stated by the text, given by the caller, or our interpretation.</summary>
    public Provenance Provenance { get; }

    /// <summary>Returns the number of days of a week that the frequency takes.</summary>
    /// <param name="week">The working days of a desk.</param>
    public int DaysIn(Weekdays week) => DaysPerWeek ?? week.Count;

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
