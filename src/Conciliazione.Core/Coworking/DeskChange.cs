using Conciliazione.Rankings;

namespace Conciliazione.Coworking;

/// <summary>What changed for one request between two rankings, and why. Italian term: variazione della graduatoria delle postazioni.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record DeskChange
{
    /// <summary>Builds a change.</summary>
    /// <param name="before">What it was.</param>
    /// <param name="after">What it is.</param>
    /// <param name="isSubject">Whether an event is about it.</param>
    /// <param name="causes">The events that led to it.</param>
    /// <param name="passing">That those who do not fit are passed, where nothing else can have taken a desk.</param>
    internal DeskChange(DeskEntry before, DeskEntry after, bool isSubject, ValueList<RankingEvent<DeskRequest>> causes, NamedValue? passing)
    {
        Before = before;
        After = after;
        IsSubject = isSubject;
        Causes = causes;
        TakenBy = LosesDesk && !isSubject && After.IsInTurn ? passing : null;
    }

    /// <summary>The request.</summary>
    public string Reference => After.Reference;

    /// <summary>What it was.</summary>
    public DeskEntry Before { get; }

    /// <summary>What it is.</summary>
    public DeskEntry After { get; }

    /// <summary>Whether an event is about it.</summary>
    public bool IsSubject { get; }

    /// <summary>The events that led to it.</summary>
    public ValueList<RankingEvent<DeskRequest>> Causes { get; }

    /// <summary>Whether it had no desk, and has one.</summary>
    public bool GainsDesk => Before.Status is not DeskStatus.Placed && After.Status is DeskStatus.Placed;

    /// <summary>Whether it had a desk, and has none.</summary>
    public bool LosesDesk => Before.Status is DeskStatus.Placed && After.Status is not DeskStatus.Placed;

    /// <summary>Whether it must be told: an event is about it, or what it comes to is another.</summary>
    public bool MustBeCommunicated => IsSubject || Before.Status != After.Status;

    /// <summary>
    /// The policy that took a desk from one about whom no event is: those who do not fit are passed, and one of them now fits;
    /// <see langword="null"/> where none did, where the ranking stops at who does not fit, and where somebody came in or was judged
    /// again: then that, and no policy, is the cause.
    /// </summary>
    public NamedValue? TakenBy { get; }

    /// <summary>The change in words: from what to what, and why.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        string taken = TakenBy is { } policy ? "; " + policy.Render(language) : "";
        string causes = string.Join("; ", Causes.Select(cause => cause.Render(language)));
        return $"{Reference}: {Situation(Before, language)} → {Situation(After, language)} — {causes}{taken}";
    }

    /// <summary>The reference and both statuses.</summary>
    public override string ToString() => $"{Reference}: {Before.Status} → {After.Status}";

    private static string Situation(DeskEntry entry, Language language)
    {
        string position = entry.Position is { } number ? FixedPoint.Format(number, 0, NumberShape.Grouped, Notation.Of(language)) + ". " : "";
        return position + entry.Status.Render(language);
    }
}
