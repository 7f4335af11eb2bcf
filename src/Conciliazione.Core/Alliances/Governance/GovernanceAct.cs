using NodaTime;

namespace Conciliazione.Alliances;

/// <summary>
/// An act or a meeting of a level of governance, by its day and number; what it says is not kept. Italian term: atto, seduta.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record GovernanceAct
{
    /// <summary>Initializes a new act.</summary>
    /// <param name="label">The code, what was done, source and provenance.</param>
    /// <param name="level">The code of the level that acted or met; not blank.</param>
    /// <param name="on">The day.</param>
    /// <param name="number">The number of the act; <see langword="null"/> if it has none.</param>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/> or blank, <paramref name="label"/> has no source, or <paramref name="on"/> is not in
    /// the ISO calendar.
    /// </exception>
    public GovernanceAct(RuleLabel label, string level, LocalDate on, string? number = null)
    {
        Label = Guard.Against.Unsourced(label);
        Level = Guard.Against.NullOrWhiteSpace(level);
        On = Guard.Against.NonIsoDate(on);
        Number = Guard.Against.BlankWhenGiven(number);
    }

    /// <summary>The code, what was done, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The code of the level that acted or met.</summary>
    public string Level { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The number of the act; <see langword="null"/> if it has none.</summary>
    public string? Number { get; }

    /// <summary>Returns the act as one line: day, number, what was done, and source.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        string number = Number is null ? "" : language == Language.Italian ? $", n. {Number}" : $", no. {Number}";
        return $"{TimeText.Day(On, language)}{number}: {Label.Title.In(language)}{ProvenanceNote.Of(Label.Provenance, language)} — {Label.Source.Cite()}";
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
