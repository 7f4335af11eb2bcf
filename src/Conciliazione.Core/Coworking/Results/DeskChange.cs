using Conciliazione.Rankings;

namespace Conciliazione.Coworking;

/// <summary>
/// The change for a request between two rankings, and its causes. Italian term: variazione della graduatoria delle postazioni.
/// </summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DeskChange
{
    /// <summary>Initializes a new change.</summary>
    /// <param name="before">The entry before the change.</param>
    /// <param name="after">The entry after the change.</param>
    /// <param name="isSubject">Whether an event is about the request.</param>
    /// <param name="causes">The events about the request or that moved it, in order.</param>
    /// <param name="passing">The policy of skipping requests that do not fit, if nothing else can have taken a desk.</param>
    internal DeskChange(DeskEntry before, DeskEntry after, bool isSubject, ValueList<RankingEvent<DeskRequest>> causes, NamedValue? passing)
    {
        Before = before;
        After = after;
        IsSubject = isSubject;
        Causes = causes;
        TakenBy = LosesDesk && !isSubject && After.IsInTurn ? passing : null;
    }

    /// <summary>The reference of the request.</summary>
    public string Reference => After.Reference;

    /// <summary>The situation before the change.</summary>
    public DeskEntry Before { get; }

    /// <summary>The situation after the change.</summary>
    public DeskEntry After { get; }

    /// <summary>Whether an event is about the request.</summary>
    public bool IsSubject { get; }

    /// <summary>The events about the request or that moved it, in order; an event that did neither is not a cause.</summary>
    public ValueList<RankingEvent<DeskRequest>> Causes { get; }

    /// <summary>Whether the request had no desk and now has one.</summary>
    public bool GainsDesk => Before.Status is not DeskStatus.Placed && After.Status is DeskStatus.Placed;

    /// <summary>Whether the request had a desk and now has none.</summary>
    public bool LosesDesk => Before.Status is DeskStatus.Placed && After.Status is not DeskStatus.Placed;

    /// <summary>Whether the change must be communicated: an event is about this row, or its status changed.</summary>
    public bool MustBeCommunicated => IsSubject || Before.Status != After.Status;

    /// <summary>
    /// The policy that took the desk of a request without an event about it: requests that do not fit are skipped, and one of
    /// them now fits; <see langword="null"/> if no policy did, if the ranking stops at a request that does not fit, or if a
    /// request came in or was evaluated again, which is then the cause instead of any policy.
    /// </summary>
    public NamedValue? TakenBy { get; }

    /// <summary>Returns the change and its causes as text.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        string taken = TakenBy is { } policy ? "; " + policy.Render(language) : "";
        string causes = string.Join("; ", Causes.Select(cause => cause.Render(language)));
        return $"{Reference}: {Situation(Before, language)} → {Situation(After, language)} — {causes}{taken}";
    }

    /// <summary>Returns the reference and both statuses.</summary>
    public override string ToString() => $"{Reference}: {Before.Status} → {After.Status}";

    private static string Situation(DeskEntry entry, Language language)
    {
        string position = entry.Position is { } number ? FixedPoint.Format(number, 0, NumberShape.Grouped, Notation.For(language)) + ". " : "";
        return position + entry.Status.Render(language);
    }
}
