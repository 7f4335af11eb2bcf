using Conciliazione.Calendars;

namespace Conciliazione.Eligibility;

/// <summary>A group of a step, for the care of children of some ages, in completed months. Italian term: gruppo per età.</summary>
/// <remarks>
/// Both ends are inclusive. A text may leave the end open ("the first months"): it is then unknown, never zero. Groups may overlap or leave
/// a gap, as texts do: <see cref="StagedSelection.GroupFindings"/> says so. Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record AgeGroup
{
    /// <summary>The highest bound in completed months that a group can have: that of <see cref="AgeBand"/>, in months.</summary>
    public const int OldestMonth = AgeBand.OldestBound * 12;

    /// <summary>Initializes a new group.</summary>
    /// <param name="label">The code, title, source and provenance.</param>
    /// <param name="fromMonths">
    /// The minimum age in completed months, inclusive; from 0 to <see cref="OldestMonth"/>; <see langword="null"/> for a group that begins
    /// before birth.
    /// </param>
    /// <param name="toMonths">
    /// The maximum age in completed months, inclusive; from 0 to <see cref="OldestMonth"/>; unknown if the text does not give it.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="label"/> is <see langword="null"/> or has no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of range.</exception>
    public AgeGroup(RuleLabel label, int? fromMonths, Known<int> toMonths)
    {
        Label = Guard.Against.Unsourced(label);
        FromMonths = fromMonths is { } from ? InRange(from, nameof(fromMonths)) : null;
        ToMonths = toMonths;
        if (toMonths.TryGet(out int to))
        {
            InRange(to, nameof(toMonths));
        }
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The minimum age in completed months, inclusive; <see langword="null"/> if the group begins before birth.</summary>
    public int? FromMonths { get; }

    /// <summary>The maximum age in completed months, inclusive; unknown if the text does not give it.</summary>
    public Known<int> ToMonths { get; }

    /// <summary>The ages as text, such as <c>da 6 a 47 mesi compiuti</c>.</summary>
    public LocalizedText Months => Words(FromMonths, ToMonths);

    /// <summary>
    /// Returns whether the group is for children of an age; unclear if the age is above the minimum and the maximum is unknown.
    /// </summary>
    /// <param name="age">The age.</param>
    public Verdict Contains(Age age) => (age.CompletedMonths < FromMonths, ToMonths.TryGet(out int to)) switch
    {
        (true, _) => Verdict.NotMet,
        (_, true) => age.CompletedMonths <= to ? Verdict.Met : Verdict.NotMet,
        _ => Verdict.Unclear,
    };

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    internal static LocalizedText Words(int? from, Known<int> to) => new(
        $"{(from is { } ? Invariant(from.Value, "da") : "da prima della nascita")} {(to.TryGet(out int last) ? Invariant(last, "a") + " mesi compiuti" : "a un'età non indicata")}",
        $"{(from is { } ? Invariant(from.Value, "from") : "from before birth")} {(to.TryGet(out last) ? Invariant(last, "to") + " completed months" : "to an age that is not given")}");

    private static string Invariant(int months, string word) => FormattableString.Invariant($"{word} {months}");

    private static int InRange(int months, string name)
    {
        Guard.Against.BelowMinimum(months, 0, name);
        return Guard.Against.AboveMaximum(months, OldestMonth, name);
    }
}
