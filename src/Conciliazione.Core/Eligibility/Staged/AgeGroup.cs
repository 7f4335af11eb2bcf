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
    /// <param name="places">The maximum number of candidates in the group; <see langword="null"/> for no maximum.</param>
    /// <exception cref="ArgumentException"><paramref name="label"/> is <see langword="null"/> or has no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of range, or <paramref name="places"/> is negative.</exception>
    public AgeGroup(RuleLabel label, int? fromMonths, Known<int> toMonths, int? places = null)
    {
        Label = Guard.Against.Unsourced(label);
        FromMonths = fromMonths is { } from ? InRange(from, nameof(fromMonths)) : null;
        ToMonths = toMonths;
        if (toMonths.TryGet(out int to))
        {
            InRange(to, nameof(toMonths));
        }

        Places = places is { } number ? Guard.Against.BelowMinimum(number, 0, nameof(places)) : null;
    }

    /// <summary>The code, title, source and provenance.</summary>
    public RuleLabel Label { get; }

    /// <summary>The minimum age in completed months, inclusive; <see langword="null"/> if the group begins before birth.</summary>
    public int? FromMonths { get; }

    /// <summary>The maximum age in completed months, inclusive; unknown if the text does not give it.</summary>
    public Known<int> ToMonths { get; }

    /// <summary>The maximum number of candidates in the group; <see langword="null"/> for no maximum.</summary>
    public int? Places { get; }

    /// <summary>The ages as text, such as <c>da 6 a 47 mesi compiuti</c>.</summary>
    public LocalizedText Months => Words(FromMonths, ToMonths);

    /// <summary>
    /// Returns whether the group is for children of an age; unclear if the age is above the minimum and the maximum is unknown. A newborn is in
    /// every group that begins before birth.
    /// </summary>
    /// <param name="age">The age.</param>
    public Verdict Contains(Age age) => age.CompletedMonths < FromMonths ? Verdict.NotMet
        : age.CompletedMonths <= LeastEnd ? Verdict.Met
        : ToMonths.IsKnown ? Verdict.NotMet
        : Verdict.Unclear;

    /// <summary>
    /// The last completed month that is in the group whatever its end: the end or, while that is unknown, the first month that it may be.
    /// </summary>
    internal int LeastEnd => ToMonths.TryGet(out int to) ? to : FromMonths ?? 0;

    /// <summary>Returns the code.</summary>
    public override string ToString() => Label.Code;

    internal static LocalizedText Words(int? from, Known<int> to) => LocalizedText.From(language =>
    {
        bool italian = language == Language.Italian;
        if (to.TryGet(out int last))
        {
            return from == last ? $"{(italian ? "a" : "at")} {Completed(last, italian)}"
                : from is { } first ? FormattableString.Invariant($"{(italian ? "da" : "from")} {first} {(italian ? "a" : "to")} {Completed(last, italian)}")
                : $"{(italian ? "da prima della nascita a" : "from before birth to")} {Completed(last, italian)}";
        }

        string start = from is { } months ? $"{(italian ? "da" : "from")} {Completed(months, italian)}"
            : italian ? "da prima della nascita"
            : "from before birth";
        return $"{start} {(italian ? "a un'età non indicata" : "to an age that is not given")}";
    });

    private static string Completed(int months, bool italian) => FormattableString.Invariant(
        $"{months} {(italian ? months == 1 ? "mese compiuto" : "mesi compiuti" : months == 1 ? "completed month" : "completed months")}");

    private static int InRange(int months, string name)
    {
        Guard.Against.BelowMinimum(months, 0, name);
        return Guard.Against.AboveMaximum(months, OldestMonth, name);
    }
}
