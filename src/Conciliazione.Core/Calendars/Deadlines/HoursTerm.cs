using NodaTime;

namespace Conciliazione.Calendars;

/// <summary>A number of hours within which something is due, such as "entro 48 ore". Italian term: termine in ore.</summary>
/// <remarks>
/// <para>Hours elapse, sixty minutes each whatever the clock does, by day and by night, holidays included; the moment from which the term runs does not
/// count and the last moment does. Where the clock changes within the term, the last moment is an hour later by the local time in spring and
/// an hour earlier in autumn. A last moment on a holiday does not move. This is our interpretation: art. 2963 c.c. governs terms of days,
/// months and years, for which there is <see cref="Term"/>.</para>
/// <para>Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record HoursTerm
{
    /// <summary>The longest term that can be counted: a hundred years of 365 days.</summary>
    public const int LongestHours = 876_000;

    private HoursTerm(int hours) => Hours = hours;

    /// <summary>The number of hours; from 1 to <see cref="LongestHours"/>, both inclusive.</summary>
    public int Hours { get; }

    /// <summary>The term as text, such as <c>48 ore</c>.</summary>
    public LocalizedText Title => Unit.Hour.Write(Hours);

    /// <summary>Creates a term, or returns its defects.</summary>
    /// <param name="hours">The number of hours; from 1 to <see cref="LongestHours"/>, both inclusive.</param>
    /// <param name="path">The path of the term within the input, used in messages; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static Validated<HoursTerm> Create(int hours, string path = "")
    {
        Guard.Against.Null(path);
        Defect[] defects = hours switch
        {
            < 1 => [Wrong(DefectCodes.CalendarTermTooShort, 1)],
            > LongestHours => [Wrong(DefectCodes.CalendarTermTooLong, LongestHours)],
            _ => [],
        };
        return Validated<HoursTerm>.From(defects, () => new(hours));

        Defect Wrong(DefectCode code, int limit) => code.At(path, Unit.Hour.Write(hours), Unit.Hour.Write(limit), DefectCodes.CalendarLibrary);
    }

    /// <summary>Creates a term.</summary>
    /// <param name="hours">The number of hours; from 1 to <see cref="LongestHours"/>, both inclusive.</param>
    /// <exception cref="DefectsException"><paramref name="hours"/> is outside its bounds.</exception>
    public static HoursTerm Of(int hours) => Create(hours).OrThrow();

    /// <summary>Returns the last moment of the term, inclusive.</summary>
    /// <param name="start">The moment from which the term runs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last moment is beyond the last day of the calendar.</exception>
    public Instant LastMoment(Instant start) => EndFrom(start) ?? throw new ArgumentOutOfRangeException(
        nameof(start), start, "The term would end beyond the last day of the calendar.");

    /// <summary>Determines whether something done at a moment is in time: not after the last moment.</summary>
    /// <param name="start">The moment from which the term runs.</param>
    /// <param name="done">The moment at which it was done; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The last moment is beyond the last day of the calendar, or <paramref name="done"/> is before <paramref name="start"/>; of the latter
    /// <see cref="Check"/> makes a defect.
    /// </exception>
    public bool IsInTime(Instant start, Instant done)
    {
        Instant last = LastMoment(start);
        return Guard.Against.BelowMinimum(done, start) <= last;
    }

    /// <summary>
    /// Determines whether what is due was done in time, or returns the defects. Not done by the moment asked for, it is unclear up to the last
    /// moment, which may still come, and late after it.
    /// </summary>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="start">The moment from which the term runs.</param>
    /// <param name="done">The moment at which it was done; <see langword="null"/> if it was not.</param>
    /// <param name="at">The moment asked for; what is done after it is not seen.</param>
    /// <returns>
    /// The finding, with the time left before the last moment as its margin; or the defects: a moment or the last one is beyond the last day of
    /// the calendar, or it was done before the term runs.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="label"/> is <see langword="null"/> or has no source.</exception>
    public Validated<Finding> Check(RuleLabel label, Instant start, Instant? done, Instant at)
    {
        Guard.Against.Unsourced(label);
        Defect?[] beyond = [ItalianTime.Check(start, "start"), done is { } given ? ItalianTime.Check(given, "done") : null, ItalianTime.Check(at, "at")];
        var defects = beyond.OfType<Defect>().ToList();
        Instant? last = EndFrom(start);
        if (last is null && beyond[0] is null)
        {
            defects.Add(DefectCodes.CalendarTermBeyond.At("start", ItalianTime.Show(start), FactValue.Of(LocalDate.MaxIsoValue), DefectCodes.CalendarLibrary));
        }

        if (done < start)
        {
            defects.Add(DefectCodes.CalendarBeforeTerm.At("done", ItalianTime.Show(done.Value), ItalianTime.Show(start), label.Source));
        }

        return Validated<Finding>.From(defects, () => ToFinding(label, start, done <= at ? done : null, at, last!.Value));
    }

    /// <summary>Returns the Italian text.</summary>
    public override string ToString() => Title.Italian;

    /// <summary>Returns the last moment; <see langword="null"/> if it has no local time.</summary>
    private Instant? EndFrom(Instant start)
    {
        Duration length = Duration.FromHours(Hours);
        return Instant.MaxValue - start >= length && ItalianTime.Check(start + length, "") is null ? start + length : null;
    }

    private Finding ToFinding(RuleLabel label, Instant start, Instant? done, Instant at, Instant last)
    {
        Instant reached = done ?? at;
        Outcome outcome = done is null && at <= last
            ? new Outcome.Unclear([new(label.Code, new("se è fatto entro l'ultimo momento", "whether it is done by the last moment"))])
            : Outcome.MetIf(done <= last, [TimeUnits.ToMargin(last - reached, MarginBasis.Deadline)]);
        return new(
            label,
            [
                new("START", new("decorre dal", "runs from"), ItalianTime.Show(start), Provenance.Given),
                done is { } moment
                    ? new NamedValue("DONE", new("fatto il", "done on"), ItalianTime.Show(moment), Provenance.Given)
                    : new NamedValue("NOT-DONE", new("non fatto al", "not done on"), ItalianTime.Show(at), Provenance.Given),
            ],
            [
                new("TERM", new("entro", "within"), FactValue.Of(Title), label.Provenance),
                new("HOURS", new("ore", "hours"), FactValue.Of(new LocalizedText("effettive, di 60 minuti anche quando cambia l'ora", "elapsed, of 60 minutes each even when the clock changes")), Provenance.Reading),
                new("LAST", new("ultimo momento", "last moment"), ItalianTime.Show(last), Provenance.Calculated),
            ],
            outcome);
    }
}
