namespace Conciliazione.Eligibility;

/// <summary>
/// A step that candidates pass or not: who carries it out, who may judge, for how many, in which groups, and to whom it is open.
/// Italian term: passo della selezione.
/// </summary>
/// <remarks>A phase of training is a step too: it is passed when it is completed. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record SelectionStep
{
    /// <summary>Initializes a new step.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="by">The body or role that carries it out, never a person's name; <see langword="null"/> if the text does not say.</param>
    /// <param name="places">The maximum number of candidates admitted to it; <see langword="null"/> for no maximum.</param>
    /// <param name="groups">The groups by the age of children, of which each result names one; none when omitted.</param>
    /// <param name="judges">
    /// The codes of the bodies or roles that may give its result, as in <see cref="StepResult.By"/>; none when the text does not say, and then
    /// nothing is checked.
    /// </param>
    /// <param name="access">
    /// To whom the step is open, where the text may be read in two ways; when omitted, to those who passed every step before it.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> is <see langword="null"/> or has no source, or a judge is not a code: ASCII letters, digits, points, hyphens.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative.</exception>
    public SelectionStep(
        RuleLabel label,
        LocalizedText? by = null,
        int? places = null,
        ValueList<AgeGroup>? groups = null,
        ValueList<string>? judges = null,
        Policy<StepAccess>? access = null)
    {
        Label = Guard.Against.Unsourced(label);
        By = by;
        Places = places is { } number ? Guard.Against.BelowMinimum(number, 0, nameof(places)) : null;
        Groups = groups ?? [];
        Judges = judges ?? [];
        foreach (string judge in Judges)
        {
            Guard.Against.InvalidPersonCode(judge, nameof(judges));
        }

        Access = access;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The body or role that carries it out; <see langword="null"/> if the text does not say.</summary>
    public LocalizedText? By { get; }

    /// <summary>
    /// The maximum number of candidates admitted to it: those to whom it is open, whether or not they have a result; <see langword="null"/> for no
    /// maximum.
    /// </summary>
    public int? Places { get; }

    /// <summary>The groups by the age of children; empty for a step that is the same for all.</summary>
    public ValueList<AgeGroup> Groups { get; }

    /// <summary>The codes of the bodies or roles that may give its result; empty if the text does not say: nothing is checked then.</summary>
    public ValueList<string> Judges { get; }

    /// <summary>To whom the step is open; <see langword="null"/> for those who passed every step before it.</summary>
    public Policy<StepAccess>? Access { get; }

    /// <summary>Whether the steps before do not matter.</summary>
    internal bool IsOpenToAll => Access?.Value == StepAccess.EveryCandidate;

    /// <summary>Who may judge, as findings show it.</summary>
    internal NamedValue MayJudge => new(
        "JUDGES",
        new("può darlo", "may be given by"),
        Judges.Count == 0
            ? FactValue.Of(new LocalizedText("chiunque: il testo non indica chi", "anyone: the text does not say who"))
            : FactValue.Of(string.Join(", ", Judges)));

    /// <summary>To whom the step is open, as findings show it; <see langword="null"/> where there is one way to read it.</summary>
    internal NamedValue? OpenTo => Access?.ToNamedValue(access => FactValue.Of(access == StepAccess.EveryCandidate
        ? new LocalizedText("tutti i candidati, con o senza i passi precedenti", "every candidate, with or without the steps before")
        : new LocalizedText("chi ha superato tutti i passi precedenti", "those who passed every step before")));

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
