using Conciliazione.Certificates;
using Conciliazione.Rankings;
using NodaTime;

namespace Conciliazione.Coworking;

/// <summary>
/// The requests and renewals that have a desk, wait or are not admitted, and why: one row each.
/// Italian term: graduatoria delle postazioni.
/// </summary>
/// <remarks>
/// <para>Renewals come first, then the ranking, then the requests that are not ranked. No request is ever lost, and the order in
/// which requests were submitted does not matter.</para>
/// <para>An event creates a new ranking; the old one is unchanged. If the implementing body assigns the days, beneficiaries that
/// keep their desk keep their days as long as that leaves room. Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record DeskRanking
{
    /// <summary>
    /// The rows as evaluated independently, without the other requests of the same person: an event may change which one counts.
    /// </summary>
    private readonly ValueList<DeskRow> _rows;

    private DeskRanking(
        DeskCall call, int desks, ValueList<DeskRow> rows, ValueList<RankingEvent<DeskRequest>> events, ValueList<DeskEntry> entries)
    {
        Call = call;
        Desks = desks;
        _rows = rows;
        Events = events;
        Entries = entries;
    }

    /// <summary>The call.</summary>
    public DeskCall Call { get; }

    /// <summary>The number of desks, including those added since.</summary>
    public int Desks { get; }

    /// <summary>The events since the first ranking, in order.</summary>
    public ValueList<RankingEvent<DeskRequest>> Events { get; }

    /// <summary>One row per request and renewal.</summary>
    public ValueList<DeskEntry> Entries { get; }

    /// <summary>The rows that have a desk, renewals first.</summary>
    public ValueList<DeskEntry> Placed => Entries.Where(entry => entry.Status is DeskStatus.Placed).ToValueList();

    /// <summary>The rows that could have a desk and have none, in the order in which they would get one.</summary>
    public ValueList<DeskEntry> WaitingList => Entries.Where(entry => entry.Status is DeskStatus.Waiting).ToValueList();

    /// <summary>
    /// Whether some row has missing information or could not be read, so that it may still enter the ranking anywhere.
    /// </summary>
    public bool IsProvisional => Entries.Any(entry => entry.Status is DeskStatus.Unclear or DeskStatus.Unread);

    /// <summary>The number of desk-days assigned.</summary>
    public long DeskDaysGiven => Placed.Sum(entry => (long)entry.Ask.Count);

    /// <summary>The number of desk-days not assigned, including those that depend on a tie or on an unclear renewal.</summary>
    public long DeskDaysFree => ((long)Desks * Call.Space.Week.Count) - DeskDaysGiven;

    /// <summary>Returns the number of desks free on a day of the week, including those that depend on a tie.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not a day of the week.</exception>
    public int FreeOn(IsoDayOfWeek day) => Call.Space.Week.Contains(day)
        ? Desks - Entries.Count(entry => entry.Status is DeskStatus.Placed placed && placed.Days.Contains(day))
        : 0;

    /// <summary>The number of requests and renewals by outcome, as the monitoring of a call requires.</summary>
    public DeskCensus Census => DeskCensus.From(Entries);

    /// <summary>Returns the row of a request, or <see langword="null"/> if there is none.</summary>
    /// <param name="reference">The reference, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    public DeskEntry? Find(string reference)
    {
        Guard.Against.Null(reference);
        return Entries.FirstOrDefault(entry => string.Equals(entry.Reference, reference, StringComparison.Ordinal));
    }

    /// <summary>Returns the ranking after an event, or the defects of the event; this ranking is unchanged.</summary>
    /// <param name="happened">The event; places are desks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is <see langword="null"/>.</exception>
    public Validated<DeskRanking> Apply(RankingEvent<DeskRequest> happened)
    {
        Guard.Against.Null(happened);
        var step = new DeskEventStep(this, _rows, happened);
        return Validated<DeskRanking>.From(
            step.Defects().ToList(),
            () => From(Call, step.Desks, step.Rows(), [.. Events, happened], Entries));
    }

    /// <summary>Returns the rows that changed since an earlier ranking, and why.</summary>
    /// <param name="before">A ranking from which this one resulted through events.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">This ranking did not result from <paramref name="before"/>.</exception>
    public DeskDifference ChangesFrom(DeskRanking before)
    {
        Guard.Against.Null(before);
        Dictionary<string, DeskEntry> old = before.Entries.ToDictionary(entry => entry.Reference, StringComparer.Ordinal);
        if (before.Call != Call || before.Entries.Count != Entries.Count || before.Events.Count > Events.Count
            || !before.Events.SequenceEqual(Events.Take(before.Events.Count))
            || !Entries.All(entry => old.ContainsKey(entry.Reference)))
        {
            throw new ArgumentException("This ranking did not come from that one.", nameof(before));
        }

        RankingEvent<DeskRequest>[] happened = [.. Events.Skip(before.Events.Count)];
        NamedValue? passing = Call.Policies.WhenFull.Value == ShortfallPolicy.Skip && !SomebodyCameIn(before, happened)
            ? Call.Policies.WhenFull.ToNamedValue(DeskWords.Of)
            : null;
        Dictionary<string, List<RankingEvent<DeskRequest>>> causes = Causes(before, happened);
        var changes = new List<DeskChange>();
        foreach (DeskEntry entry in Entries)
        {
            DeskEntry was = old[entry.Reference];
            bool isSubject = Array.Exists(happened, each => string.Equals(each.Reference, entry.Reference, StringComparison.Ordinal));
            if (isSubject || Moved(was, entry))
            {
                changes.Add(new(was, entry, isSubject, causes[entry.Reference].ToValueList(), passing));
            }
        }

        return new(changes.ToValueList());
    }

    /// <summary>Returns every row on its own line.</summary>
    /// <param name="language">The output language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => string.Join('\n', Entries.Select(entry => entry.Render(language)));

    /// <summary>Ranks evaluated rows and assigns desks.</summary>
    /// <param name="call">The call.</param>
    /// <param name="desks">The number of desks.</param>
    /// <param name="rows">The rows, each evaluated on its own.</param>
    /// <param name="events">The events since the first ranking.</param>
    /// <param name="before">The entries before the last event; empty for the first ranking.</param>
    internal static DeskRanking From(
        DeskCall call, int desks, ValueList<DeskRow> rows, ValueList<RankingEvent<DeskRequest>> events, ValueList<DeskEntry> before)
    {
        Dictionary<string, Weekdays> kept = new(StringComparer.Ordinal);
        foreach (DeskEntry entry in before)
        {
            if (entry.Status is DeskStatus.Placed placed)
            {
                kept.Add(entry.Reference, placed.Days);
            }
        }

        return new(call, desks, rows, events, new DeskEngine(call, desks, new DeskSamePerson(call.Policies).Settle(rows)).Run(kept));
    }

    private static bool Moved(DeskEntry was, DeskEntry now) => was.Status != now.Status || was.Position != now.Position;

    /// <summary>
    /// Returns the causes by request: the events are applied one by one, and each is a cause for the requests that it is about or
    /// that it moved.
    /// </summary>
    private Dictionary<string, List<RankingEvent<DeskRequest>>> Causes(DeskRanking before, RankingEvent<DeskRequest>[] happened)
    {
        var causes = Entries.ToDictionary(entry => entry.Reference, _ => new List<RankingEvent<DeskRequest>>(), StringComparer.Ordinal);
        DeskRanking at = before;
        for (int i = 0; i < happened.Length; i++)
        {
            DeskRanking next = i == happened.Length - 1 ? this : at.Apply(happened[i]).OrThrow();
            Dictionary<string, DeskEntry> old = at.Entries.ToDictionary(entry => entry.Reference, StringComparer.Ordinal);
            foreach (DeskEntry entry in next.Entries)
            {
                if (string.Equals(happened[i].Reference, entry.Reference, StringComparison.Ordinal) || Moved(old[entry.Reference], entry))
                {
                    causes[entry.Reference].Add(happened[i]);
                }
            }

            at = next;
        }

        return causes;
    }

    private bool SomebodyCameIn(DeskRanking before, RankingEvent<DeskRequest>[] happened) =>
        Array.Exists(happened, each => each is RankingEvent<DeskRequest>.AppealUpheld)
        || Entries.Where(entry => entry.IsInTurn).Select(entry => entry.Reference)
            .Except(before.Entries.Where(entry => entry.IsInTurn).Select(entry => entry.Reference), StringComparer.Ordinal)
            .Any();

    /// <summary>Returns the call and the number of rows.</summary>
    public override string ToString() => FormattableString.Invariant($"{Call}: {Entries.Count}");
}
