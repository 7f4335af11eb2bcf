using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>
/// The last moment at which something may arrive, with all its versions. Italian term: scadenza (con le sue proroghe).
/// </summary>
/// <remarks>
/// <para>The last moment is inclusive and exact: "entro le ore 12.00" accepts 12:00:00 and rejects anything even a nanosecond
/// later, such as 12:00:00.5. A register that keeps whole seconds submits the second that it recorded.</para>
/// <para>A deadline only moves forward. Its newest version applies, so anything that arrived after the old end but before the
/// extension was adopted is in time. This is our interpretation, since extensions are meant to admit more applications. To decide
/// as on an earlier day, call <see cref="AsKnownOn"/> first.</para>
/// <para>Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record Deadline
{
    private readonly Instant _last;

    private Deadline(ValueList<DeadlineVersion> versions)
    {
        Versions = versions;
        _last = Current.LastMoment;
    }

    /// <summary>All versions, oldest first; at least one.</summary>
    public ValueList<DeadlineVersion> Versions { get; }

    /// <summary>The newest version.</summary>
    public DeadlineVersion Current => Versions[Versions.Count - 1];

    /// <summary>The last moment of the newest version, inclusive.</summary>
    public Instant LastMoment => _last;

    /// <summary>Creates a deadline from its versions, or returns their defects.</summary>
    /// <param name="versions">The versions, oldest first.</param>
    /// <param name="path">The path of the deadline within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<Deadline> Create(ValueList<DeadlineVersion> versions, string path = "")
    {
        Guard.Against.Null(versions);
        Guard.Against.Null(path);
        var defects = new List<Defect>();
        if (versions.Count == 0)
        {
            defects.Add(DefectCodes.CalendarNoVersion.At(path, 0, 1, DefectCodes.CalendarLibrary));
        }

        for (int index = 0; index < versions.Count; index++)
        {
            string place = FormattableString.Invariant($"{path}{(path.Length == 0 ? "" : ".")}versions[{index}]");
            Compare(index == 0 ? null : versions[index - 1], versions[index], place, defects);
        }

        return Validated<Deadline>.From(defects, () => new(versions));
    }

    /// <summary>Returns the deadline with one more version, or the defects.</summary>
    /// <param name="version">The extension.</param>
    /// <param name="path">The path of the deadline within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<Deadline> ExtendedBy(DeadlineVersion version, string path = "")
    {
        Guard.Against.Null(version);
        return Create([.. Versions, version], path);
    }

    /// <summary>Returns the version in force on a day, or <see langword="null"/> if none had been set yet.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public DeadlineVersion? VersionOn(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        return Versions.LastOrDefault(version => version.SetOn <= day);
    }

    /// <summary>
    /// Returns the deadline without the versions set after a day, or <see langword="null"/> if none had been set yet.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar.</exception>
    public Deadline? AsKnownOn(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        var known = Versions.Where(version => version.SetOn <= day).ToValueList();
        return known.Count == 0 ? null : new(known);
    }

    /// <summary>
    /// Determines whether an arrival at a moment is in time according to the newest version. Does not allocate.
    /// </summary>
    /// <param name="arrival">The moment of arrival.</param>
    public bool IsInTime(Instant arrival) => arrival <= _last;

    /// <summary>Returns the time left at a moment: zero at the last moment, negative after it.</summary>
    /// <param name="arrival">The moment of arrival.</param>
    public Margin MarginAt(Instant arrival) => TimeUnits.ToMargin(_last - arrival, MarginBasis.Deadline);

    /// <summary>Returns the newest version as text, such as <c>entro le ore 12.00 del 17/04/2020</c>.</summary>
    /// <param name="language">The output language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => Current.Render(language);

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Render(Language.Italian);

    private static void Compare(DeadlineVersion? before, DeadlineVersion version, string path, List<Defect> defects)
    {
        FactValue end = FactValue.Of(TimeText.Until(version.Last));
        if (version.Last.Date < version.SetOn)
        {
            defects.Add(DefectCodes.CalendarEndsBeforeSet.At(path, end, FactValue.Of(version.SetOn), version.Source));
        }

        if (before is null)
        {
            return;
        }

        if (version.SetOn <= before.SetOn)
        {
            defects.Add(DefectCodes.CalendarVersionOrder.At(path, FactValue.Of(version.SetOn), FactValue.Of(before.SetOn), version.Source));
        }

        if (version.Last <= before.Last)
        {
            defects.Add(DefectCodes.CalendarNotExtended.At(path, end, FactValue.Of(TimeText.Until(before.Last)), version.Source));
        }
    }
}
