namespace Conciliazione.Rankings;

/// <summary>What changed for one candidate between two rankings, and why. Italian term: variazione in graduatoria.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
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

    /// <summary>What it was.</summary>
    public RankingSituation Before { get; }

    /// <summary>What it is.</summary>
    public RankingSituation After { get; }

    /// <summary>Whether an event is about this candidate.</summary>
    public bool IsSubject { get; }

    /// <summary>Why: the events, and where the points or the reserves of others play a part, that.</summary>
    public ValueList<LocalizedText> Causes { get; }

    /// <summary>Whether it had no place, and has one.</summary>
    public bool GainsPlace => Before.Status is not RankingStatus.Placed && After.Status is RankingStatus.Placed;

    /// <summary>Whether it had a place, and has none.</summary>
    public bool LosesPlace => Before.Status is RankingStatus.Placed && After.Status is not RankingStatus.Placed;

    /// <summary>Whether its position is another.</summary>
    public bool Moves => Before.Position != After.Position;

    /// <summary>Whether it must be told: an event is about it, or what it comes to is another.</summary>
    public bool MustBeCommunicated => IsSubject || Before.Status != After.Status;

    /// <summary>The change in words: from what to what, and why.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) =>
        $"{Reference}: {Before.Render(language)} → {After.Render(language)} — {string.Join("; ", Causes.Select(cause => cause.In(language)))}";

    /// <summary>The reference and both statuses.</summary>
    public override string ToString() => $"{Reference}: {Before.Status} → {After.Status}";
}
