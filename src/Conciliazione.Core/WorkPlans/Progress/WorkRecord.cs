using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>A record of what was done under a work plan, with its day and evidence. Italian term: registrazione di avanzamento.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record WorkRecord
{
    private WorkRecord(RecordKind kind, string code, LocalDate on, string? evidence)
    {
        Kind = kind;
        Code = Guard.Against.NullOrWhiteSpace(code);
        On = Guard.Against.NonIsoDate(on);
        Evidence = Guard.Against.BlankWhenGiven(evidence);
    }

    /// <summary>What the record says.</summary>
    public RecordKind Kind { get; }

    /// <summary>The code of the activity, milestone, duty or happening.</summary>
    public string Code { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What shows it, such as a protocol number; <see langword="null"/> if nothing was given.</summary>
    public string? Evidence { get; }

    /// <summary>Records that an activity was started.</summary>
    /// <param name="code">The code of the activity; not blank.</param>
    /// <param name="on">The day.</param>
    /// <param name="evidence">What shows it; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank, or <paramref name="on"/> is not in the ISO calendar.</exception>
    public static WorkRecord Started(string code, LocalDate on, string? evidence = null) => new(RecordKind.Started, code, on, evidence);

    /// <summary>Records that an activity was ended.</summary>
    /// <param name="code">The code of the activity; not blank.</param>
    /// <param name="on">The last day on which it was carried out.</param>
    /// <param name="evidence">What shows it; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank, or <paramref name="on"/> is not in the ISO calendar.</exception>
    public static WorkRecord Ended(string code, LocalDate on, string? evidence = null) => new(RecordKind.Ended, code, on, evidence);

    /// <summary>Records that a milestone was reached or a duty done.</summary>
    /// <param name="code">The code of the milestone or duty; not blank.</param>
    /// <param name="on">The day.</param>
    /// <param name="evidence">What shows it; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank, or <paramref name="on"/> is not in the ISO calendar.</exception>
    public static WorkRecord Done(string code, LocalDate on, string? evidence = null) => new(RecordKind.Done, code, on, evidence);

    /// <summary>Records that something happened that a duty waits for.</summary>
    /// <param name="code">The code of the happening; not blank.</param>
    /// <param name="on">The day.</param>
    /// <param name="evidence">What shows it; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank, or <paramref name="on"/> is not in the ISO calendar.</exception>
    public static WorkRecord Happened(string code, LocalDate on, string? evidence = null) => new(RecordKind.Happened, code, on, evidence);

    /// <summary>Returns what the record says, of what, and the day.</summary>
    public override string ToString() => $"{Kind} {Code} {TimeText.Day(On, Language.English)}";
}
