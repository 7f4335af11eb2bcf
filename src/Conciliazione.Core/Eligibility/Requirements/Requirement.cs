using Conciliazione.Calendars;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Eligibility;

/// <summary>Creates requirements. Italian term: requisiti.</summary>
/// <remarks>
/// Requirements have no effect until they are part of a <see cref="RequirementSet{TSubject}"/>. Contradictory requirements can be
/// created here; the set rejects them, and reports all their defects at once.
/// </remarks>
public static class Requirement
{
    /// <summary>Creates a requirement that the answer is yes.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Is<TSubject>(RuleLabel label, Fact<TSubject>.YesNo fact)
        where TSubject : notnull => new Requirement<TSubject>.Answer(label, fact, expected: true);

    /// <summary>Creates a requirement that the answer is no.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Requirement<TSubject> IsNot<TSubject>(RuleLabel label, Fact<TSubject>.YesNo fact)
        where TSubject : notnull => new Requirement<TSubject>.Answer(label, fact, expected: false);

    /// <summary>Returns the requirement that a measured fact lies within bounds.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <typeparam name="TValue">The type in which the bounds of the fact are written.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="bounds">
    /// The bounds, whose edges say whether they belong: a distance in metres, an age in completed years on the day of the
    /// request.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    public static Requirement<TSubject> Within<TSubject, TValue>(
        RuleLabel label, Fact<TSubject>.Measured<TValue> fact, Bounds<TValue> bounds)
        where TSubject : notnull
        where TValue : struct, IComparable<TValue>
    {
        Guard.Against.Null(fact);
        return new Requirement<TSubject>.Within(label, fact, StepBounds.Of(bounds, fact.StepOf, fact.MinimumStep));
    }

    /// <summary>Creates a requirement that an age is within a band.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="fact">The age.</param>
    /// <param name="band">The band, both ends inclusive.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Within<TSubject>(RuleLabel label, Fact<TSubject>.Age fact, AgeBand band)
        where TSubject : notnull => Within(label, fact, BoundsOf(Guard.Against.Null(band)));

    /// <summary>Creates a requirement that the choice is one of those accepted.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="accepted">The accepted option codes.</param>
    /// <exception cref="ArgumentException">An argument or a code is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Among<TSubject>(
        RuleLabel label, Fact<TSubject>.Choice fact, params ReadOnlySpan<string> accepted)
        where TSubject : notnull => new Requirement<TSubject>.Among(label, fact, Guard.Against.NullItem(accepted));

    /// <summary>Creates a requirement on the number of items in a list.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="howMany">The required count.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    public static Requirement<TSubject> Count<TSubject>(RuleLabel label, Fact<TSubject>.DatedList fact, Bounds<int> howMany)
        where TSubject : notnull => Count(label, fact, default(Bounds<int>), howMany);

    /// <summary>
    /// Creates a requirement on the number of items in a list whose age is within bounds, such as at least one child aged 3 to
    /// 14.
    /// </summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="aged">The completed years, on the day of the request, that an item must have to count.</param>
    /// <param name="howMany">The required count.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    public static Requirement<TSubject> Count<TSubject>(
        RuleLabel label, Fact<TSubject>.DatedList fact, Bounds<int> aged, Bounds<int> howMany)
        where TSubject : notnull =>
        new Requirement<TSubject>.Count(label, fact, StepBounds.OfCount(aged), StepBounds.OfCount(howMany));

    /// <summary>
    /// Creates a requirement on the number of items in a list whose age is within a band, such as at least one child aged 3 to
    /// 14.
    /// </summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="aged">The age band, on the day of the request, that an item must be in to count; both ends inclusive.</param>
    /// <param name="howMany">The required count.</param>
    /// <exception cref="ArgumentNullException">
    /// An argument other than <paramref name="howMany"/> is <see langword="null"/>.
    /// </exception>
    public static Requirement<TSubject> Count<TSubject>(
        RuleLabel label, Fact<TSubject>.DatedList fact, AgeBand aged, Bounds<int> howMany)
        where TSubject : notnull => Count(label, fact, BoundsOf(Guard.Against.Null(aged)), howMany);

    /// <summary>Creates a requirement that the caller writes in code.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts are read.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="name">The name of the code: ASCII letters, digits, points, hyphens; the same wherever it is used.</param>
    /// <param name="version">The version of the code; at least 1. A change that affects verdicts requires a new version.</param>
    /// <param name="facts">The facts it reads.</param>
    /// <param name="judge">
    /// A function that returns the verdict; total, free of side effects, and Met or NotMet only if that holds for any value of
    /// the unknown facts.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is not a code, or another argument is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is less than 1.</exception>
    public static Requirement<TSubject> Written<TSubject>(
        RuleLabel label, string name, int version, ValueList<Fact<TSubject>> facts, Func<TSubject, EvaluationDays, Verdict> judge)
        where TSubject : notnull => new Requirement<TSubject>.Written(label, name, version, facts, judge);

    /// <summary>Creates a requirement that every part is met.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts the parts read.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="parts">The parts; their order does not affect the verdict.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="parts"/> holds a null item, or the result would exceed <see cref="Requirement{TSubject}.MaximumNesting"/>
    /// or <see cref="Requirement{TSubject}.MaximumParts"/>.
    /// </exception>
    public static Requirement<TSubject> AllOf<TSubject>(RuleLabel label, params ReadOnlySpan<Requirement<TSubject>> parts)
        where TSubject : notnull => new Requirement<TSubject>.AllOf(label, Guard.Against.NullItem(parts));

    /// <summary>Creates a requirement that at least one part is met.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts the parts read.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="parts">The parts; their order does not affect the verdict.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="parts"/> holds a null item, or the result would exceed <see cref="Requirement{TSubject}.MaximumNesting"/>
    /// or <see cref="Requirement{TSubject}.MaximumParts"/>.
    /// </exception>
    public static Requirement<TSubject> AnyOf<TSubject>(RuleLabel label, params ReadOnlySpan<Requirement<TSubject>> parts)
        where TSubject : notnull => new Requirement<TSubject>.AnyOf(label, Guard.Against.NullItem(parts));

    /// <summary>Creates a requirement that no part is met.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts the parts read.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="parts">The parts; their order does not affect the verdict.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="parts"/> holds a null item, or the result would exceed <see cref="Requirement{TSubject}.MaximumNesting"/>
    /// or <see cref="Requirement{TSubject}.MaximumParts"/>.
    /// </exception>
    public static Requirement<TSubject> NoneOf<TSubject>(RuleLabel label, params ReadOnlySpan<Requirement<TSubject>> parts)
        where TSubject : notnull => new Requirement<TSubject>.NoneOf(label, Guard.Against.NullItem(parts));

    /// <summary>Creates a requirement that at least a given number of parts are met.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts the parts read.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="atLeast">The minimum number of parts; from 1 to the number of parts, both inclusive.</param>
    /// <param name="parts">The parts; their order does not affect the verdict.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="parts"/> holds a null item, or the result would exceed <see cref="Requirement{TSubject}.MaximumNesting"/>
    /// or <see cref="Requirement{TSubject}.MaximumParts"/>.
    /// </exception>
    public static Requirement<TSubject> SomeOf<TSubject>(
        RuleLabel label, int atLeast, params ReadOnlySpan<Requirement<TSubject>> parts)
        where TSubject : notnull => new Requirement<TSubject>.SomeOf(label, atLeast, Guard.Against.NullItem(parts));

    /// <summary>Creates a requirement of consecutive steps: a step is evaluated only if all those before it are met.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts the steps read.</typeparam>
    /// <param name="label">The requirement's code, title, source and provenance.</param>
    /// <param name="steps">The steps, in order.</param>
    /// <exception cref="ArgumentException">An argument or a step is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="steps"/> holds a null item, or the result would exceed <see cref="Requirement{TSubject}.MaximumNesting"/>
    /// or <see cref="Requirement{TSubject}.MaximumParts"/>.
    /// </exception>
    public static Requirement<TSubject> Staged<TSubject>(RuleLabel label, params ReadOnlySpan<Requirement<TSubject>> steps)
        where TSubject : notnull => new Requirement<TSubject>.Staged(label, Guard.Against.NullItem(steps));

    /// <summary>Creates a requirement whose shortfall, such as a missing document, can be cured until a date.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts the part reads.</typeparam>
    /// <param name="label">The curable requirement's code, title, source and provenance.</param>
    /// <param name="until">The last day, inclusive; compared with the day of the decision.</param>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="until"/> is in another calendar.</exception>
    /// <exception cref="ArgumentException">
    /// With <paramref name="part"/> the result would exceed <see cref="Requirement{TSubject}.MaximumNesting"/>
    /// or <see cref="Requirement{TSubject}.MaximumParts"/>.
    /// </exception>
    public static Requirement<TSubject> Curable<TSubject>(RuleLabel label, LocalDate until, Requirement<TSubject> part)
        where TSubject : notnull => new Requirement<TSubject>.Curable(label, until, part);

    private static Bounds<int> BoundsOf(AgeBand band) =>
        band.Maximum is { } maximum ? Bounds.Between(band.Minimum, maximum) : Bounds.AtLeast(band.Minimum);
}
