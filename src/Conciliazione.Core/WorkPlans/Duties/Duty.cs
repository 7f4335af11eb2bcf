namespace Conciliazione.WorkPlans;

/// <summary>A duty of those who carry out a plan or use it: who, by when or how often, and what shows it. Italian term: obbligo.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record Duty
{
    /// <summary>Initializes a new duty.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="holders">Who has the duty; at least one.</param>
    /// <param name="time">By when or how often.</param>
    /// <param name="shownBy">What shows that it was done; <see langword="null"/> if the text does not say.</param>
    /// <param name="force">How binding it is.</param>
    /// <exception cref="ArgumentException">
    /// A required argument is <see langword="null"/>, the label has no source, or <paramref name="holders"/> is empty.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="force"/> is not a declared value.</exception>
    public Duty(
        RuleLabel label, ValueList<DutyHolder> holders, DutyTime time, LocalizedText? shownBy = null, DutyForce force = DutyForce.Required)
    {
        Label = Guard.Against.Unsourced(label);
        Holders = Guard.Against.EmptyList(holders);
        Time = Guard.Against.Null(time);
        ShownBy = shownBy;
        Force = Guard.Against.Undeclared(force);
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>Who has the duty; at least one.</summary>
    public ValueList<DutyHolder> Holders { get; }

    /// <summary>By when or how often.</summary>
    public DutyTime Time { get; }

    /// <summary>What shows that it was done; <see langword="null"/> if the text does not say.</summary>
    public LocalizedText? ShownBy { get; }

    /// <summary>How binding it is.</summary>
    public DutyForce Force { get; }

    /// <summary>Returns the duty as one sentence: title, who, when, what shows it, and source.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        string force = (Force, italian) switch
        {
            (DutyForce.Intended, true) => " (previsto, non vincolante)",
            (DutyForce.Intended, false) => " (intended, not binding)",
            (DutyForce.Allowed, true) => " (facoltativo)",
            (DutyForce.Allowed, false) => " (optional)",
            _ => "",
        };
        string shown = ShownBy is null
            ? italian ? "prova non indicata nel testo" : "what shows it is not in the text"
            : (italian ? "prova: " : "shown by: ") + ShownBy.In(language);
        string who = string.Join(", ", Holders.Select(holder => holder.Title.In(language)));
        return $"{Label.Title.In(language)}{force}{ProvenanceNote.Of(Label.Provenance, language)}; {who}; {Time.Title.In(language)}; {shown} — {Label.Source.Cite()}";
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
