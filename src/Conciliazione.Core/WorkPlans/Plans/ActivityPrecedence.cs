using Conciliazione.Calendars;

namespace Conciliazione.WorkPlans;

/// <summary>A rule that one activity comes before another. Italian term: precedenza.</summary>
/// <remarks>
/// A plan that breaks it is not refused: the finding says so, or that it is unclear, where the text leaves months open and either is possible.
/// Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record ActivityPrecedence
{
    /// <summary>Initializes a new precedence.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="first">The code of the activity that comes first.</param>
    /// <param name="second">The code of the activity that comes second.</param>
    /// <param name="kind">What of the first comes before the second.</param>
    /// <exception cref="ArgumentException">
    /// The two activities are the same, a code is <see langword="null"/> or blank, or <paramref name="label"/> is <see langword="null"/> or has
    /// no source.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a declared value.</exception>
    public ActivityPrecedence(RuleLabel label, string first, string second, PrecedenceKind kind = PrecedenceKind.EndBeforeStart)
    {
        Label = Guard.Against.Unsourced(label);
        First = Guard.Against.NullOrWhiteSpace(first);
        Second = Guard.Against.NullOrWhiteSpace(second);
        Kind = Guard.Against.Undeclared(kind);
        if (first == second)
        {
            throw new ArgumentException("An activity does not come before itself.", nameof(second));
        }
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The code of the activity that comes first.</summary>
    public string First { get; }

    /// <summary>The code of the activity that comes second.</summary>
    public string Second { get; }

    /// <summary>What of the first comes before the second.</summary>
    public PrecedenceKind Kind { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    /// <summary>Returns whether two activities of a plan follow the rule, with the months between them.</summary>
    internal Finding Check(Activity first, Activity second, PlanTerm term)
    {
        int? before = Kind == PrecedenceKind.EndBeforeStart ? first.End : first.Start;
        int margin = 0;
        Outcome outcome = (before, second.Start) is ({ } from, { } to)
            ? Outcome.MetIf((margin = to - from - (Kind == PrecedenceKind.EndBeforeStart ? 1 : 0)) >= 0, [Margin.Whole(margin, TimeUnits.Month)])
            : Kind == PrecedenceKind.EndBeforeStart && first.LatestEnd < second.EarliestStart ? new Outcome.Met([])
            : new Outcome.Unclear(
            [
                .. before is null ? [Missing(first, Kind == PrecedenceKind.StartBeforeStart)] : ValueList<MissingFact>.Empty,
                .. second.Start is null ? [Missing(second, isStart: true)] : ValueList<MissingFact>.Empty,
            ]);
        return new(Label, [Fact("FIRST", first, before), Fact("SECOND", second, second.Start)], [], outcome);

        NamedValue Fact(string code, Activity activity, int? month) => new(
            code,
            activity.Label.Title,
            FactValue.Of(month is { } known ? term.Words(known) : new("non indicato nel testo", "not in the text")),
            activity.Label.Provenance);
    }

    private static MissingFact Missing(Activity activity, bool isStart) => new(
        $"{activity.Label.Code}-{(isStart ? "START" : "END")}",
        isStart
            ? new($"inizio di «{activity.Label.Title.Italian}»", $"start of '{activity.Label.Title.English}'")
            : new($"fine di «{activity.Label.Title.Italian}»", $"end of '{activity.Label.Title.English}'"));
}
