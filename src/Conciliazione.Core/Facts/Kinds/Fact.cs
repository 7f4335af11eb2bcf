using System.Diagnostics;

namespace Conciliazione.Facts;

/// <summary>
/// A named, typed fact of a subject: its code, title and unit, and the getter that reads it from the subject. Italian term: dato.
/// </summary>
/// <typeparam name="TSubject">
/// The type of the subject, such as a household; <see cref="FactSheet"/> for calls that exist only as data.
/// </typeparam>
/// <remarks>
/// <para>Rules read facts rather than bare lambdas, so that they can be printed, compared, explained and checked for missing
/// facts. A derived fact is a fact like any other, whose getter computes its value: it is unknown if the facts that it is
/// computed from are.</para>
/// <para>A getter is total and has no side effects. It runs at least once per evaluation, on any thread; an exception that it
/// throws propagates unchanged, because it is a bug in the program rather than a defect of the subject.</para>
/// <para>A closed hierarchy: no other cases exist, and <see cref="Match"/> takes one function per case; those whose values have
/// an order share the base <see cref="Measured{TValue}"/>. Equality is by content: declaration and getter; two getters are equal
/// if they are equal delegates, or if both read the same field of a fact sheet. Immutable and thread-safe.</para>
/// </remarks>
public abstract partial record Fact<TSubject>
    where TSubject : notnull
{
    /// <summary>The maximum number of wholes through which a fact is read; see <see cref="Through{TWhole}"/>.</summary>
    public const int MaximumNesting = Nesting.MaximumDepth;

    private Fact(string code, LocalizedText title, Unit? unit)
    {
        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Unit = unit;
    }

    /// <summary>The kind of the fact.</summary>
    public FactKind Kind => CaseKind;

    /// <summary>The stable code: ASCII letters, digits, points, hyphens.</summary>
    public string Code { get; }

    /// <summary>The display name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The unit that its numbers count; <see langword="null"/> if it has none.</summary>
    public Unit? Unit { get; }

    private protected abstract FactKind CaseKind { get; }

    /// <summary>Returns the value ready to be displayed, or unknown.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The evaluation days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public abstract Known<FactValue> Show(TSubject subject, EvaluationDays days);

    /// <summary>
    /// Returns the loop that reads the fact from many subjects as one number each; <see langword="null"/> if the fact is not a
    /// single number.
    /// </summary>
    internal virtual FactLoop<TSubject>? Loop(int slot) => null;

    /// <summary>What its values depend on.</summary>
    internal abstract FactOrigin Origin { get; }

    /// <summary>Returns the loop that reads the numbers that a column keeps, which are the same on any day.</summary>
    internal virtual FactLoop<TSubject>? StoredLoop() => Loop(0);

    /// <summary>
    /// Reads the fact from many subjects as one number each, from its column if there is one; a subject for whom it is unknown is marked in
    /// <paramref name="unclear"/> and gets zero. Objects are read without allocating.
    /// </summary>
    internal void Read(in Subjects<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear)
    {
        if (!subjects.TryRead(this, days, raws, unclear))
        {
            ReadObjects(subjects.Each, days, raws, unclear);
        }
    }

    /// <summary>
    /// Reads the fact from one subject as its number; returns <see langword="false"/> if it is unknown. Only for facts that are a
    /// single number.
    /// </summary>
    internal virtual bool TryRead(TSubject subject, EvaluationDays days, out long raw) => throw new UnreachableException();

    /// <summary>Makes of the numbers of a column what the fact is on the days of each subject.</summary>
    internal virtual void Settle(DaysSpan days, Span<long> raws, Span<byte> unclear)
    {
    }

    /// <summary>Calls the function for the actual case.</summary>
    /// <typeparam name="TResult">The result type of the functions.</typeparam>
    /// <param name="yesNo">For yes or no.</param>
    /// <param name="wholeNumber">For a whole number.</param>
    /// <param name="amount">For an amount.</param>
    /// <param name="day">For a day.</param>
    /// <param name="age">For an age.</param>
    /// <param name="distance">For a distance.</param>
    /// <param name="choice">For a choice.</param>
    /// <param name="datedList">For a list of dated items.</param>
    /// <param name="share">For a share of a whole.</param>
    /// <param name="moment">For a moment.</param>
    /// <param name="marks">For marks.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<YesNo, TResult> yesNo,
        Func<WholeNumber, TResult> wholeNumber,
        Func<Amount, TResult> amount,
        Func<Day, TResult> day,
        Func<Age, TResult> age,
        Func<Distance, TResult> distance,
        Func<Choice, TResult> choice,
        Func<DatedList, TResult> datedList,
        Func<Share, TResult> share,
        Func<Moment, TResult> moment,
        Func<Marks, TResult> marks)
    {
        Guard.Against.Null(yesNo);
        Guard.Against.Null(wholeNumber);
        Guard.Against.Null(amount);
        Guard.Against.Null(day);
        Guard.Against.Null(age);
        Guard.Against.Null(distance);
        Guard.Against.Null(choice);
        Guard.Against.Null(datedList);
        Guard.Against.Null(share);
        Guard.Against.Null(moment);
        Guard.Against.Null(marks);
        return this switch
        {
            YesNo x => yesNo(x),
            WholeNumber x => wholeNumber(x),
            Amount x => amount(x),
            Day x => day(x),
            Age x => age(x),
            Distance x => distance(x),
            Choice x => choice(x),
            DatedList x => datedList(x),
            Share x => share(x),
            Moment x => moment(x),
            Marks x => marks(x),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>
    /// Returns the same fact for a whole that contains the subject, such as a request that contains a household.
    /// </summary>
    /// <typeparam name="TWhole">The type of the whole that contains the subject.</typeparam>
    /// <param name="part">Returns the subject within the whole; never <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The fact is already read through <see cref="MaximumNesting"/> wholes.</exception>
    public Fact<TWhole> Through<TWhole>(Func<TWhole, TSubject> part)
        where TWhole : notnull => this switch
        {
            // Not virtual: native compilation cannot generate a generic virtual method for every TWhole.
            YesNo x => x.Through(part),
            WholeNumber x => x.Through(part),
            Amount x => x.Through(part),
            Day x => x.Through(part),
            Age x => x.Through(part),
            Distance x => x.Through(part),
            Choice x => x.Through(part),
            DatedList x => x.Through(part),
            Share x => x.Through(part),
            Moment x => x.Through(part),
            Marks x => x.Through(part),
            _ => throw new UnreachableException(),
        };

    /// <summary>Returns the fact as a missing one.</summary>
    public MissingFact AsMissing() => new(Code, Title);

    /// <summary>Returns the code.</summary>
    public sealed override string ToString() => Code;

    /// <summary>Refuses one more whole around a fact that is already read through as many as it may be.</summary>
    internal static void RequireRoom(int depth, string name)
    {
        if (depth >= MaximumNesting)
        {
            throw new ArgumentException(FormattableString.Invariant($"A fact is read through at most {MaximumNesting} wholes."), name);
        }
    }

    /// <summary>Reads the fact from objects; only for facts that are a single number.</summary>
    private protected virtual void ReadObjects(ReadOnlySpan<TSubject> subjects, DaysSpan days, Span<long> raws, Span<byte> unclear) =>
        throw new UnreachableException();

    private protected static TSubject Given(TSubject subject) => Guard.Against.Null(subject);
}
