using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>
/// The last moment at which something may arrive, with every version that it has had. Italian term: scadenza (con le sue
/// proroghe).
/// </summary>
/// <remarks>
/// <para>The last moment is inclusive and exact: "entro le ore 12.00" takes 12:00:00 and refuses what comes a nanosecond
/// later, 12:00:00.5 among the rest. A register that keeps whole seconds hands in the second that it kept.</para>
/// <para>A deadline only moves forward. It goes by its newest version, so that what arrived after the old end and before the
/// extension was passed is in time: our reading, as extensions are given to let people in. To judge as on an earlier day, ask
/// <see cref="AsKnownOn"/> first.</para>
/// <para>Equality is by content. Immutable, safe for any thread.</para>
/// </remarks>
public sealed record Deadline
{
    private readonly Instant _last;

    private Deadline(ValueList<DeadlineVersion> versions)
    {
        Versions = versions;
        _last = Current.LastMoment;
    }

    /// <summary>Every version, the oldest first; at least one.</summary>
    public ValueList<DeadlineVersion> Versions { get; }

    /// <summary>The newest version.</summary>
    public DeadlineVersion Current => Versions[Versions.Count - 1];

    /// <summary>The last moment of the newest version, inclusive.</summary>
    public Instant LastMoment => _last;

    /// <summary>A deadline from its versions, or everything that is wrong with them.</summary>
    /// <param name="versions">The versions, the oldest first.</param>
    /// <param name="path">Where the deadline stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<Deadline> Create(ValueList<DeadlineVersion> versions, string path = "")
    {
        Guard.Against.Null(versions);
        Guard.Against.Null(path);
        var defects = new List<Defect>();
        if (versions.Count == 0)
        {
            defects.Add(CalendarDefects.NoVersion.At(path, 0, 1, CalendarDefects.Library));
        }

        for (int index = 0; index < versions.Count; index++)
        {
            string place = FormattableString.Invariant($"{path}{(path.Length == 0 ? "" : ".")}versions[{index}]");
            Compare(index == 0 ? null : versions[index - 1], versions[index], place, defects);
        }

        return Validated<Deadline>.From(defects, () => new(versions));
    }

    /// <summary>A deadline from versions that the caller asserts to be right.</summary>
    /// <param name="versions">The versions, the oldest first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="versions"/> is <see langword="null"/>.</exception>
    /// <exception cref="DefectsException">Something is wrong with the versions; the exception holds every defect.</exception>
    public static Deadline Of(params ReadOnlySpan<DeadlineVersion> versions) => Create(ValueList.Create(versions)).OrThrow();

    /// <summary>The same deadline with one version more.</summary>
    /// <param name="version">The extension.</param>
    /// <param name="path">Where the deadline stands in the data at hand, for the message; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<Deadline> ExtendedBy(DeadlineVersion version, string path = "")
    {
        Guard.Against.Null(version);
        return Create([.. Versions, version], path);
    }

    /// <summary>The version in force on a day, or <see langword="null"/> when none had been set yet.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the common (ISO) calendar.</exception>
    public DeadlineVersion? VersionOn(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        return Versions.LastOrDefault(version => version.SetOn <= day);
    }

    /// <summary>The deadline without the versions set after a day, or <see langword="null"/> when none had been set yet.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the common (ISO) calendar.</exception>
    public Deadline? AsKnownOn(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        var known = Versions.Where(version => version.SetOn <= day).ToValueList();
        return known.Count == 0 ? null : new(known);
    }

    /// <summary>Whether what arrives at a moment is in time, by the newest version. Allocates nothing.</summary>
    /// <param name="arrival">The moment of arrival.</param>
    public bool IsInTime(Instant arrival) => arrival <= _last;

    /// <summary>How much time is left at a moment: zero at the last one, negative after it.</summary>
    /// <param name="arrival">The moment of arrival.</param>
    public Margin MarginAt(Instant arrival) => TimeUnits.ToMargin(_last - arrival);

    /// <summary>The newest version as words, such as <c>entro le ore 12.00 del 17/04/2020</c>.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Render(Language language) => Current.Render(language);

    /// <summary>The Italian words.</summary>
    public override string ToString() => Render(Language.Italian);

    private static void Compare(DeadlineVersion? before, DeadlineVersion version, string path, List<Defect> defects)
    {
        FactValue end = FactValue.Of(MomentText.Until(version.Last));
        if (version.Last.Date < version.SetOn)
        {
            defects.Add(CalendarDefects.EndsBeforeSet.At(path, end, FactValue.Of(version.SetOn), version.Source));
        }

        if (before is null)
        {
            return;
        }

        if (version.SetOn <= before.SetOn)
        {
            defects.Add(CalendarDefects.VersionOrder.At(path, FactValue.Of(version.SetOn), FactValue.Of(before.SetOn), version.Source));
        }

        if (version.Last <= before.Last)
        {
            defects.Add(CalendarDefects.NotExtended.At(path, end, FactValue.Of(MomentText.Until(before.Last)), version.Source));
        }
    }
}
