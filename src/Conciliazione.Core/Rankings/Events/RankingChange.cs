namespace Conciliazione.Rankings;

/// <summary>The change for a candidate between two rankings, and its causes. Italian term: variazione in graduatoria.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record RankingChange
{
    internal RankingChange(string reference, RankingSituation before, RankingSituation after, bool isSubject, ValueList<LocalizedText> causes)
    {
        Reference = reference;
        Before = before;
        After = after;
        IsSubject = isSubject;
        Causes = causes;
    }

    /// <summary>The candidate.</summary>
    public string Reference { get; }

    /// <summary>The situation before the change.</summary>
    public RankingSituation Before { get; }

    /// <summary>The situation after the change.</summary>
    public RankingSituation After { get; }

    /// <summary>Whether an event is about this candidate.</summary>
    public bool IsSubject { get; }

    /// <summary>
    /// The causes: the events about the candidate or that changed its situation, in order, and, if they play a part, the points or
    /// the reserves of other candidates. An event that did neither is not a cause.
    /// </summary>
    public ValueList<LocalizedText> Causes { get; }

    /// <summary>Whether the candidate had no place and now has one.</summary>
    public bool GainsPlace => Before.Status is not RankingStatus.Placed && After.Status is RankingStatus.Placed;

    /// <summary>Whether the candidate had a place and now has none.</summary>
    public bool LosesPlace => Before.Status is RankingStatus.Placed && After.Status is not RankingStatus.Placed;

    /// <summary>Whether the position changed.</summary>
    public bool Moves => Before.Position != After.Position;

    /// <summary>Whether the change must be communicated: an event is about this row, or its status changed.</summary>
    public bool MustBeCommunicated => IsSubject || Before.Status != After.Status;

    /// <summary>Returns the change and its causes as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) =>
        $"{Reference}: {Before.Render(language)} → {After.Render(language)} — {string.Join("; ", Causes.Select(cause => cause.In(language)))}";

    /// <summary>Returns the reference and both statuses.</summary>
    public override string ToString() => $"{Reference}: {Before.Status} → {After.Status}";
}
