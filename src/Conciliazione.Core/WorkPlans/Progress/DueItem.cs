using Conciliazione.Calendars;
using NodaTime;

namespace Conciliazione.WorkPlans;

/// <summary>Something that a work plan makes due, and how it stands on a day. Italian term: scadenza.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record DueItem
{
    private DueItem(
        DueKind kind,
        RuleLabel label,
        DateInterval? window,
        int times,
        ValueList<WorkRecord> records,
        LocalDate on,
        DueState state,
        bool canBeLate,
        MissingFact? missing)
    {
        Missing = missing;
        CanBeLate = canBeLate;
        Kind = kind;
        Label = label;
        Window = window;
        Times = times;
        Records = records;
        On = on;
        State = state;
    }

    /// <summary>What is due.</summary>
    public DueKind Kind { get; }

    /// <summary>The activity, milestone or duty.</summary>
    public RuleLabel Label { get; }

    /// <summary>The title of the activity, milestone or duty; of a start or an end it says so.</summary>
    public LocalizedText Title => Kind switch
    {
        DueKind.Start => new($"avvio: {Label.Title.Italian}", $"start: {Label.Title.English}"),
        DueKind.End => new($"conclusione: {Label.Title.Italian}", $"end: {Label.Title.English}"),
        _ => Label.Title,
    };

    /// <summary>The first and the last day on which it is due; <see langword="null"/> if the text does not say.</summary>
    public DateInterval? Window { get; }

    /// <summary>The number of times that it is due; more than one only for a cadence.</summary>
    public int Times { get; }

    /// <summary>The records that count towards it, up to the day, in the order of their days.</summary>
    public ValueList<WorkRecord> Records { get; }

    /// <summary>The day of which this is the state.</summary>
    public LocalDate On { get; }

    /// <summary>Whether somebody is late once its time is over; not so for what lasts, and for duties that are not required.</summary>
    public bool CanBeLate { get; }

    /// <summary>How it stands on the day.</summary>
    public DueState State { get; }

    /// <summary>The day on which it was done for the last of the times due; <see langword="null"/> if it was not, or not as often.</summary>
    public LocalDate? DoneOn => Records.Count >= Times ? Records[Times - 1].On : null;

    /// <summary>What is missing to say more; <see langword="null"/> unless <see cref="State"/> is <see cref="DueState.Unclear"/>.</summary>
    public MissingFact? Missing { get; }

    /// <summary>
    /// The number of days late, counted from the last day of the window; 0 if it is not late and was not done late.
    /// </summary>
    public int DaysLate => State switch
    {
        DueState.Late => Period.DaysBetween(Window!.End, On),
        DueState.DoneLate => Period.DaysBetween(Window!.End, DoneOn!.Value),
        _ => 0,
    };

    /// <summary>
    /// Returns the same as a finding: met if done in time and not met if late or done late, with the days before or after the last day
    /// where somebody can be late; unclear while its time is not over or not known.
    /// </summary>
    public Finding ToFinding()
    {
        ValueList<NamedValue> facts =
        [
            .. Records.Take(Times).Select(record => new NamedValue("DONE-ON", new("fatto il", "done on"), FactValue.Of(record.On), Provenance.Given)),
        ];
        ValueList<NamedValue> parameters =
        [
            .. Window is null
                ? [new("DUE", new("termine", "due"), FactValue.Of(new LocalizedText("non indicato nel testo", "not in the text")), Label.Provenance)]
                : new NamedValue[]
                {
                    new("DUE-FROM", new("dal", "from"), FactValue.Of(Window.Start), Label.Provenance),
                    new("DUE-BY", new("entro il", "by"), FactValue.Of(Window.End), Label.Provenance),
                },
            .. Times > 1 ? [new("TIMES", new("volte", "times"), FactValue.Of(Times), Label.Provenance)] : ValueList<NamedValue>.Empty,
        ];
        Outcome outcome = State switch
        {
            DueState.Done => new Outcome.Met(Window is null || !CanBeLate ? [] : Days(Period.DaysBetween(DoneOn!.Value, Window.End))),
            DueState.DoneLate or DueState.Late => new Outcome.NotMet(Days(-DaysLate)),
            DueState.Unclear => new Outcome.Unclear([Missing!]),
            _ => new Outcome.Unclear([new("DONE", new("se sarà fatto: il termine non è scaduto", "whether it will be done: its time is not over"))]),
        };
        return new(Label, facts, parameters, outcome);

        static ValueList<Margin> Days(int days) => [Margin.Whole(days, TimeUnits.Day)];
    }

    /// <summary>Returns the item as one sentence.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        bool italian = language == Language.Italian;
        string window = Window is null ? "" : italian
            ? $", dal {TimeText.Day(Window.Start, language)} al {TimeText.Day(Window.End, language)}"
            : $", {TimeText.Day(Window.Start, language)} to {TimeText.Day(Window.End, language)}";
        string times = Times == 1 ? "" : italian
            ? FormattableString.Invariant($", {Records.Count} di {Times} volte")
            : FormattableString.Invariant($", {Records.Count} of {Times} times");
        return $"{Title.In(language)}{window}{ProvenanceNote.Of(Label.Provenance, language)}: {StateWords().In(language)}{times} — {Label.Source.Cite()}";
    }

    /// <summary>Returns the kind, the code and the state.</summary>
    public override string ToString() => $"{Kind} {Label.Code}: {State}";

    /// <summary>Returns how something with a window, or without one, stands on a day.</summary>
    /// <param name="kind">What is due.</param>
    /// <param name="label">The activity, milestone or duty.</param>
    /// <param name="window">The days on which it is due; <see langword="null"/> if the text does not say.</param>
    /// <param name="records">The records that count, up to the day and in the order of their days.</param>
    /// <param name="on">The day.</param>
    /// <param name="times">The number of times that it is due.</param>
    /// <param name="canBeLate">Whether somebody is late when its time is over.</param>
    /// <param name="lasts">Whether it lasts, and is shown only when its time is over.</param>
    /// <param name="waitsFor">What it waits for, where that is not recorded.</param>
    internal static DueItem Judge(
        DueKind kind, RuleLabel label, DateInterval? window, IEnumerable<WorkRecord> records, LocalDate on, int times = 1, bool canBeLate = true, bool lasts = false, LocalizedText? waitsFor = null)
    {
        ValueList<WorkRecord> counted = records.ToValueList();
        LocalDate? done = counted.Count >= times ? counted[times - 1].On : null;
        DueState state = (window, done) switch
        {
            (null, null) => DueState.Unclear,
            (null, _) => DueState.Done,
            ({ } days, { } day) => day <= days.End || !canBeLate ? DueState.Done : DueState.DoneLate,
            ({ } days, null) when on <= days.End => on < days.Start ? DueState.NotYet : lasts ? DueState.Ongoing : DueState.Open,
            _ => canBeLate ? DueState.Late : DueState.Unclear,
        };
        MissingFact? missing = state != DueState.Unclear ? null
            : waitsFor is not null ? new("HAPPENED", new($"la registrazione di «{waitsFor.Italian}»", $"a record of '{waitsFor.English}'"))
            : window is null ? new("DUE", new("il termine, che il testo non indica", "the time, which is not in the text"))
            : new("DONE", new("una registrazione che lo mostri", "a record that shows it"));
        return new(kind, label, window, times, counted, on, state, canBeLate, missing);
    }

    private LocalizedText StateWords() => State switch
    {
        DueState.NotYet => new("non ancora dovuto", "not due yet"),
        DueState.Open => new("da fare", "due now"),
        DueState.Done => LocalizedText.From(language => $"{(language == Language.Italian ? "fatto il" : "done on")} {TimeText.Day(DoneOn!.Value, language)}"),
        DueState.DoneLate => LocalizedText.From(language => language == Language.Italian
            ? $"fatto il {TimeText.Day(DoneOn!.Value, language)}, {TimeUnits.Count(DaysLate, TimeUnits.Day).In(language)} dopo il termine"
            : $"done on {TimeText.Day(DoneOn!.Value, language)}, {TimeUnits.Count(DaysLate, TimeUnits.Day).In(language)} late"),
        DueState.Late => LocalizedText.From(language => language == Language.Italian
            ? $"in ritardo di {TimeUnits.Count(DaysLate, TimeUnits.Day).In(language)}"
            : $"{TimeUnits.Count(DaysLate, TimeUnits.Day).In(language)} late"),
        DueState.Ongoing => new("in corso", "ongoing"),
        _ => LocalizedText.From(language => $"{(language == Language.Italian ? "da chiarire" : "unclear")}, {MissingFact.Words([Missing!], language)}"),
    };
}
