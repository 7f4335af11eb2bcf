using Conciliazione.Calendars;
using Conciliazione.Facts;
using NodaTime;

namespace Conciliazione.Eligibility;

/// <summary>Makes requirements. Italian term: requisiti.</summary>
/// <remarks>
/// Nothing is judged until a <see cref="RequirementSet{TSubject}"/> has taken the requirements in: what contradicts itself can
/// be written down here, and is refused there, all of it at once.
/// </remarks>
public static class Require
{
    /// <summary>The answer must be yes.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Is<TSubject>(RuleLabel label, Fact<TSubject>.YesNo fact)
        where TSubject : notnull => new Requirement<TSubject>.Answer(label, fact, expected: true);

    /// <summary>The answer must be no.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Requirement<TSubject> IsNot<TSubject>(RuleLabel label, Fact<TSubject>.YesNo fact)
        where TSubject : notnull => new Requirement<TSubject>.Answer(label, fact, expected: false);

    /// <summary>Returns the requirement that a measured fact lies within bounds.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <typeparam name="TValue">The type in which the bounds of the fact are written.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="bounds">
    /// The bounds, whose edges say whether they belong: a distance in metres, an age in completed years on the day of the request.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Within<TSubject, TValue>(
        RuleLabel label, Fact<TSubject>.Measured<TValue> fact, Bounds<TValue> bounds)
        where TSubject : notnull
        where TValue : struct, IComparable<TValue>
    {
        Guard.Against.Null(fact);
        return new Requirement<TSubject>.Within(label, fact, StepBounds.Of(bounds, fact.StepOf, fact.LeastStep));
    }

    /// <summary>The age must be within a band.</summary>
    /// <typeparam name="TSubject">Whose age it is.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="fact">The age.</param>
    /// <param name="band">The band, both ends inclusive.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Within<TSubject>(RuleLabel label, Fact<TSubject>.Age fact, AgeBand band)
        where TSubject : notnull => Within(label, fact, BoundsOf(band));

    /// <summary>The choice must be one of those accepted.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="accepted">The codes accepted.</param>
    /// <exception cref="ArgumentException">An argument or a code is <see langword="null"/>.</exception>
    public static Requirement<TSubject> OneOf<TSubject>(
        RuleLabel label, Fact<TSubject>.Choice fact, params ReadOnlySpan<string> accepted)
        where TSubject : notnull => new Requirement<TSubject>.OneOf(label, fact, ValueList.Create(accepted));

    /// <summary>So many things of a list.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="howMany">How many there must be.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Count<TSubject>(RuleLabel label, Fact<TSubject>.DatedList fact, Bounds<int> howMany)
        where TSubject : notnull => Count(label, fact, default(Bounds<int>), howMany);

    /// <summary>So many things of a list that have so many completed years, such as at least one child aged 3 to 14.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="aged">The completed years, on the day of the request, that things must have to count.</param>
    /// <param name="howMany">How many there must be.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Count<TSubject>(
        RuleLabel label, Fact<TSubject>.DatedList fact, Bounds<int> aged, Bounds<int> howMany)
        where TSubject : notnull =>
        new Requirement<TSubject>.Count(label, fact, StepBounds.OfCount(aged), StepBounds.OfCount(howMany));

    /// <summary>So many things of a list whose age is within a band, such as at least one child aged 3 to 14.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="aged">The band that things must be in, on the day of the request, to count; both ends inclusive.</param>
    /// <param name="howMany">How many there must be.</param>
    /// <exception cref="ArgumentNullException">An argument but the last is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Count<TSubject>(
        RuleLabel label, Fact<TSubject>.DatedList fact, AgeBand aged, Bounds<int> howMany)
        where TSubject : notnull => Count(label, fact, BoundsOf(aged), howMany);

    /// <summary>What the caller wrote in code.</summary>
    /// <typeparam name="TSubject">Whose facts it reads.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="name">The name of the code: ASCII letters, digits, points, hyphens; the same wherever it is used.</param>
    /// <param name="version">The version of the code; at least 1. What changes a verdict takes a new one.</param>
    /// <param name="facts">The facts that it reads.</param>
    /// <param name="judge">
    /// The verdict: total, without side effects, and Met or NotMet only where that holds whatever the unknown facts turn out to be.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not a code, or another argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is less than 1.</exception>
    public static Requirement<TSubject> Written<TSubject>(
        RuleLabel label, string name, int version, ValueList<Fact<TSubject>> facts, Func<TSubject, EvaluationDays, Verdict> judge)
        where TSubject : notnull => new Requirement<TSubject>.Written(label, name, version, facts, judge);

    /// <summary>Every part must be met.</summary>
    /// <typeparam name="TSubject">Whose facts the parts read.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="parts">The parts; their order does not change the verdict.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    public static Requirement<TSubject> AllOf<TSubject>(RuleLabel label, params ReadOnlySpan<Requirement<TSubject>> parts)
        where TSubject : notnull => new Requirement<TSubject>.AllOf(label, ValueList.Create(parts));

    /// <summary>At least one part must be met.</summary>
    /// <typeparam name="TSubject">Whose facts the parts read.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="parts">The parts; their order does not change the verdict.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    public static Requirement<TSubject> AnyOf<TSubject>(RuleLabel label, params ReadOnlySpan<Requirement<TSubject>> parts)
        where TSubject : notnull => new Requirement<TSubject>.AnyOf(label, ValueList.Create(parts));

    /// <summary>No part may be met.</summary>
    /// <typeparam name="TSubject">Whose facts the parts read.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="parts">The parts; their order does not change the verdict.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    public static Requirement<TSubject> NoneOf<TSubject>(RuleLabel label, params ReadOnlySpan<Requirement<TSubject>> parts)
        where TSubject : notnull => new Requirement<TSubject>.NoneOf(label, ValueList.Create(parts));

    /// <summary>At least so many parts must be met.</summary>
    /// <typeparam name="TSubject">Whose facts the parts read.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="atLeast">How many; from 1 to the number of parts, both inclusive.</param>
    /// <param name="parts">The parts; their order does not change the verdict.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    public static Requirement<TSubject> SomeOf<TSubject>(
        RuleLabel label, int atLeast, params ReadOnlySpan<Requirement<TSubject>> parts)
        where TSubject : notnull => new Requirement<TSubject>.SomeOf(label, atLeast, ValueList.Create(parts));

    /// <summary>Steps in order: a later one is looked at only after all those before it are met.</summary>
    /// <typeparam name="TSubject">Whose facts the steps read.</typeparam>
    /// <param name="label">What the requirement is called and where it stands.</param>
    /// <param name="steps">The steps, the first one first.</param>
    /// <exception cref="ArgumentException">An argument or a step is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Staged<TSubject>(RuleLabel label, params ReadOnlySpan<Requirement<TSubject>> steps)
        where TSubject : notnull => new Requirement<TSubject>.Staged(label, ValueList.Create(steps));

    /// <summary>What is short of the part can be put right until a date, such as a missing document.</summary>
    /// <typeparam name="TSubject">Whose facts the part reads.</typeparam>
    /// <param name="label">What the possibility is called and where it stands.</param>
    /// <param name="until">The last day, inclusive; held against the day of the decision.</param>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>.</exception>
    public static Requirement<TSubject> Curable<TSubject>(RuleLabel label, LocalDate until, Requirement<TSubject> part)
        where TSubject : notnull => new Requirement<TSubject>.Curable(label, until, part);

    private static Bounds<int> BoundsOf(AgeBand band)
    {
        Guard.Against.Null(band);
        return band.Maximum is { } most ? Bounds.Between(band.Minimum, most) : Bounds.AtLeast(band.Minimum);
    }
}
