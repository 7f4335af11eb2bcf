using NodaTime;

namespace Conciliazione;

/// <summary>All versions of something that is replanned, and the one in force. Italian term: storia delle versioni.</summary>
/// <typeparam name="T">The type of what is replanned: a cost plan, the indicators of a project.</typeparam>
/// <remarks>
/// <para>A change passes through the steps of the procedure. That every version is kept, and that the rules apply to the newest
/// version in force, is the design of this library. Nothing is edited: each step returns a new history.</para>
/// <para>Equality is by content. Immutable, and thread-safe if what it holds is.</para>
/// </remarks>
public sealed record History<T>
    where T : notnull
{
    internal History(ReplanningProcedure procedure, ValueList<HistoryVersion<T>> versions)
    {
        Procedure = procedure;
        Versions = versions;
    }

    /// <summary>The steps that a change must pass.</summary>
    public ReplanningProcedure Procedure { get; }

    /// <summary>All versions, oldest first; at least one.</summary>
    public ValueList<HistoryVersion<T>> Versions { get; }

    /// <summary>The newest version that passed every step.</summary>
    public HistoryVersion<T> InForce => Versions.Last(IsInForce);

    /// <summary>Returns the version that was in force on a day: the newest one that had passed every step by its end.</summary>
    /// <param name="day">The day. Before the first change that is in force, the first version is, whatever its day.</param>
    /// <remarks>
    /// Where the text does not give the days of a change, it counts from the last day that is known of it or of the versions before it;
    /// if there is none, from the beginning.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="day"/> is in another calendar.</exception>
    public HistoryVersion<T> InForceOn(LocalDate day)
    {
        Guard.Against.NonIsoDate(day);
        return Versions.Last(version => version.Number == 1 || (IsInForce(version) && !(LastDay(version.Number) > day)));
    }

    /// <summary>Returns the version of a number, if it is or was in force.</summary>
    /// <param name="number">The number, from 1.</param>
    /// <returns>The version, or its defect: there is none of that number, it was dropped, or it waits for a step.</returns>
    public Validated<HistoryVersion<T>> Version(int number)
    {
        HistoryVersion<T>? version = Versions.FirstOrDefault(candidate => candidate.Number == number);
        Defect? defect = version switch
        {
            null => Wrong(DefectCodes.ReplanningUnknownVersion, "version", FactValue.Of(number), FactValue.Of(Versions.Count)),
            { Dropped: { } dropped } => Wrong(DefectCodes.ReplanningDroppedVersion, "version", FactValue.Of(number), FactValue.Of(LocalizedText.From(language =>
                $"{(dropped.RefusedAt is null ? new LocalizedText("ritirata il", "withdrawn on") : new("respinta il", "rejected on")).In(language)} {TimeText.Day(dropped.On, language)}"))),
            _ when !IsInForce(version) => Wrong(
                DefectCodes.ReplanningNotApproved, "version", FactValue.Of(number), FactValue.Of(ReplanningProcedure.Titles(Waiting(version)))),
            _ => null,
        };
        return Validated<HistoryVersion<T>>.From(defect is null ? [] : [defect], () => version!);
    }

    /// <summary>Returns the same history of a part of what it holds, such as the costs of a whole plan.</summary>
    /// <typeparam name="TResult">The type of the part.</typeparam>
    /// <param name="part">Returns the part; not <see langword="null"/>. Called once for each version.</param>
    /// <returns>The same versions, with their numbers, days and steps; two of them may hold the same part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <see langword="null"/>, or returns it.</exception>
    public History<TResult> Select<TResult>(Func<T, TResult> part)
        where TResult : notnull
    {
        Guard.Against.Null(part);
        return OfVersions(version => Guard.Against.Null(part(version.Value), nameof(part)));
    }

    /// <summary>Returns the versions that were in force on some day from a day on, oldest first.</summary>
    internal IEnumerable<HistoryVersion<T>> InForceFrom(LocalDate day)
    {
        HistoryVersion<T> then = InForceOn(day);
        return Versions.Where(version => version == then || (version.Number > then.Number && IsInForce(version)));
    }

    /// <summary>The version that is waiting for a step; <see langword="null"/> if there is none.</summary>
    public HistoryVersion<T>? Pending => IsInForce(Versions[^1]) || Versions[^1].Dropped is not null ? null : Versions[^1];

    /// <summary>Submits a changed version, which waits for the steps of the procedure.</summary>
    /// <param name="value">The changed version.</param>
    /// <param name="reason">The reason for the change.</param>
    /// <param name="on">
    /// The day on which the change is submitted, not before the previous version; <see langword="null"/> if the text does not say.
    /// </param>
    /// <param name="altersObjectives">
    /// Whether the change alters the objectives of the project; while unknown, it needs the steps of a change that does.
    /// </param>
    /// <param name="askedBy">Who asked for the change; <see langword="null"/> if the text does not say.</param>
    /// <returns>The new history, or its defects: another change is still waiting, or the day is too early.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="value"/> or <paramref name="reason"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is in another calendar.</exception>
    public Validated<History<T>> Propose(
        T value, LocalizedText reason, LocalDate? on, Known<bool> altersObjectives = default, LocalizedText? askedBy = null)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(reason);
        Guard.Against.NonIsoDate(on);
        var defects = new List<Defect>();
        HistoryVersion<T> newest = Versions[^1];
        if (Pending is { } pending)
        {
            defects.Add(Wrong(DefectCodes.ReplanningPending, "propose", FactValue.Of(pending.Number), FactValue.Of(ReplanningProcedure.Titles(Waiting(pending)))));
        }

        AddWhenEarly(defects, "propose.on", on, LastDay());
        return Validated<History<T>>.From(
            defects, () => new(Procedure, [.. Versions, new(newest.Number + 1, value, on, reason, askedBy, altersObjectives, [])]));
    }

    /// <summary>Records a step of the procedure for the waiting change; after the last step the change is in force.</summary>
    /// <param name="step">The code of the step.</param>
    /// <param name="on">
    /// The day on which the step was taken, not before the change was submitted; <see langword="null"/> if the text does not say.
    /// </param>
    /// <returns>The new history, or the defects of the step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is in another calendar.</exception>
    public Validated<History<T>> Take(string step, LocalDate? on)
    {
        Guard.Against.Null(step);
        Guard.Against.NonIsoDate(on);
        var defects = new List<Defect>();
        RuleLabel? known = Known(step, defects);
        if (Waits(FactValue.Of(step), defects) is { } pending)
        {
            AddWhenEarly(defects, "step.on", on, pending.ProposedOn ?? LastDay(pending.Number - 1));
            AddWhenTaken(defects, pending, known);
        }

        return Validated<History<T>>.From(defects, () => Newest(Pending!.With(new StepTaken(known!, on))));
    }

    /// <summary>
    /// Records that the waiting change was rejected at a step of the procedure; the previous version stays in force.
    /// </summary>
    /// <param name="step">The code of the step.</param>
    /// <param name="on">The day; not before the change was submitted.</param>
    /// <param name="reason">The reason.</param>
    /// <returns>The new history, which keeps the rejected version, or the defects of the step.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="step"/> or <paramref name="reason"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is in another calendar.</exception>
    public Validated<History<T>> Refuse(string step, LocalDate on, LocalizedText reason)
    {
        Guard.Against.Null(step);
        Guard.Against.NonIsoDate(on);
        Guard.Against.Null(reason);
        var defects = new List<Defect>();
        RuleLabel? known = Known(step, defects);
        if (Waits(FactValue.Of(step), defects) is { } pending)
        {
            AddWhenEarly(defects, "step.on", on, LastDay());
            AddWhenTaken(defects, pending, known);
        }

        return Validated<History<T>>.From(defects, () => Newest(Pending!.With(new VersionDropped(known, on, reason))));
    }

    /// <summary>Records that the alliance withdrew the waiting change; the previous version stays in force.</summary>
    /// <param name="on">The day; not before the change was submitted or its last step taken.</param>
    /// <param name="reason">The reason.</param>
    /// <returns>
    /// The new history, which keeps the withdrawn version, or its defects: nothing is waiting, or the day is too early.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is in another calendar.</exception>
    public Validated<History<T>> Withdraw(LocalDate on, LocalizedText reason)
    {
        Guard.Against.NonIsoDate(on);
        Guard.Against.Null(reason);
        var defects = new List<Defect>();
        if (Waits(FactValue.Of(new LocalizedText("ritiro", "a withdrawal")), defects) is { } pending)
        {
            AddWhenEarly(defects, "step.on", on, LastDay());
        }

        return Validated<History<T>>.From(defects, () => Newest(Pending!.With(new VersionDropped(refusedAt: null, on, reason))));
    }

    /// <summary>
    /// Returns one finding for each step that the newest version must pass: met if the step was taken, not met if the change was rejected or
    /// withdrawn before it, unclear if the step is still to come. The first version needs no step.
    /// </summary>
    public ValueList<Finding> CheckSteps()
    {
        HistoryVersion<T> newest = Versions[^1];
        return newest.Number == 1 ? [] : Procedure.StepsOf(newest.AltersObjectives).Select(step => Check(step, newest)).ToValueList();
    }

    /// <summary>Returns the same history of something else, made of each version.</summary>
    internal History<TResult> OfVersions<TResult>(Func<HistoryVersion<T>, TResult> make)
        where TResult : notnull => new(Procedure, Versions.Select(version => version.Of(make(version))).ToValueList());

    private Finding Check(RuleLabel step, HistoryVersion<T> version)
    {
        StepTaken? taken = version.StepsTaken.FirstOrDefault(candidate => candidate.Step == step);
        return new(
            $"REPLANNING-{step.Code}",
            step.Title,
            step.Source,
            [
                Numbered(version),
                .. Procedure.WhenObjectivesChange.Contains(step) ? Objectives(version) : [],
                .. taken is null
                    ? ValueList<NamedValue>.Empty
                    : [new("TAKEN-ON", new("data", "on"), DayOf(taken), Provenance.Given)],
            ],
            [],
            taken is not null ? new Outcome.Met([])
                : version.Dropped is not null ? new Outcome.NotMet([])
                : new Outcome.Unclear([new(step.Code, step.Title)]));
    }

    private static ValueList<NamedValue> Objectives(HistoryVersion<T> version) => version.AltersObjectives.TryGet(out bool alters)
        ? [new("OBJECTIVES", new("obiettivi modificati:", "objectives changed:"), FactValue.Of(alters), Provenance.Given)]
        : [];

    private static NamedValue Numbered(HistoryVersion<T> version) =>
        new("VERSION", new("versione", "version"), FactValue.Of(version.Number), Provenance.Given);

    private static FactValue DayOf(StepTaken taken) =>
        taken.On is { } on ? FactValue.Of(on) : FactValue.Of(new LocalizedText("non indicata nel testo", "a day not in the text"));

    /// <summary>Returns the last day that is known of the versions up to a number; <see langword="null"/> if none is.</summary>
    private LocalDate? LastDay(int upTo = int.MaxValue) => Versions.Where(version => version.Number <= upTo).Max(version => version.LastDay);

    private bool IsInForce(HistoryVersion<T> version) =>
        version.Number == 1 || (version.Dropped is null && Procedure.StepsOf(version.AltersObjectives).All(version.Took));

    private History<T> Newest(HistoryVersion<T> version) => new(Procedure, [.. Versions.Take(Versions.Count - 1), version]);

    private RuleLabel? Known(string step, List<Defect> defects)
    {
        ValueList<RuleLabel> steps = Pending is { } pending ? Procedure.StepsOf(pending.AltersObjectives) : Procedure.AllSteps;
        RuleLabel? known = steps.FirstOrDefault(candidate => candidate.Code == step);
        if (known is null)
        {
            defects.Add(Wrong(DefectCodes.ReplanningUnknownStep, "step", FactValue.Of(step), FactValue.Of(steps.Count == 0 ? ReplanningProcedure.Titles(steps) : LocalizedText.Same(string.Join(", ", steps.Select(each => each.Code))))));
        }

        return known;
    }

    private HistoryVersion<T>? Waits(FactValue step, List<Defect> defects)
    {
        if (Pending is null)
        {
            defects.Add(Wrong(DefectCodes.ReplanningNothingPending, "step", step, FactValue.Of(InForce.Number)));
        }

        return Pending;
    }

    private void AddWhenTaken(List<Defect> defects, HistoryVersion<T> pending, RuleLabel? step)
    {
        if (pending.StepsTaken.FirstOrDefault(taken => taken.Step == step) is { } before)
        {
            defects.Add(Wrong(DefectCodes.ReplanningStepTwice, "step", FactValue.Of(before.Step.Code), DayOf(before)));
        }
    }

    private IEnumerable<RuleLabel> Waiting(HistoryVersion<T> version) => Procedure.StepsOf(version.AltersObjectives).Where(step => !version.Took(step));

    private void AddWhenEarly(List<Defect> defects, string path, LocalDate? on, LocalDate? notBefore)
    {
        if (on < notBefore)
        {
            defects.Add(Wrong(DefectCodes.ReplanningTooEarly, path, FactValue.Of(on.Value), FactValue.Of(notBefore.Value)));
        }
    }

    private Defect Wrong(DefectCode code, string path, FactValue value, FactValue limit) =>
        code.At(path, value, limit, Procedure.Source);
}
