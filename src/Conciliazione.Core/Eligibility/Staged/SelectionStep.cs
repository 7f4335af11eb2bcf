namespace Conciliazione.Eligibility;

/// <summary>A step that candidates pass or not: who carries it out, for how many, and in which groups. Italian term: passo della selezione.</summary>
/// <remarks>A phase of training is a step too: it is passed when it is completed. Equality is by content. Immutable and thread-safe.</remarks>
public sealed record SelectionStep
{
    /// <summary>Initializes a new step.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="by">The body or role that carries it out, never a person's name; <see langword="null"/> if the text does not say.</param>
    /// <param name="places">The maximum number of candidates who have a result in it; <see langword="null"/> for no maximum.</param>
    /// <param name="groups">The groups by the age of children, of which each result names one; none when omitted.</param>
    /// <exception cref="ArgumentException"><paramref name="label"/> is <see langword="null"/> or has no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is negative.</exception>
    public SelectionStep(RuleLabel label, LocalizedText? by = null, int? places = null, ValueList<AgeGroup>? groups = null)
    {
        Label = Guard.Against.Unsourced(label);
        By = by;
        Places = places is { } number ? Guard.Against.BelowMinimum(number, 0, nameof(places)) : null;
        Groups = groups ?? [];
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The body or role that carries it out; <see langword="null"/> if the text does not say.</summary>
    public LocalizedText? By { get; }

    /// <summary>The maximum number of candidates who have a result in it; <see langword="null"/> for no maximum.</summary>
    public int? Places { get; }

    /// <summary>The groups by the age of children; empty for a step that is the same for all.</summary>
    public ValueList<AgeGroup> Groups { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;
}
