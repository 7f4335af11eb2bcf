using System.Numerics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Creates scoring rules. Italian term: criteri di punteggio.</summary>
/// <remarks>
/// Rules have no effect until they are part of a <see cref="ScoringGrid{TSubject}"/>. Contradictory rules can be created here;
/// the grid rejects them, and reports all their defects at once.
/// </remarks>
public static class ScoringRule
{
    /// <summary>Creates a rule that awards points if the answer is yes.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="points">The points for a yes; negative to deduct points.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    public static ScoringRule<TSubject> Flag<TSubject>(RuleLabel label, Fact<TSubject>.YesNo fact, Points points)
        where TSubject : notnull => new ScoringRule<TSubject>.Flag(label, fact, points);

    /// <summary>Returns a rule that gives points by the band in which a measured fact lies.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <typeparam name="TValue">The type in which the bounds of the fact are written.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="elsewhere">
    /// What lies below the lowest band and above the highest is worth; <see langword="null"/> where the bands leave nothing out.
    /// </param>
    /// <param name="bands">
    /// The bands, in any order: a distance in metres, an age in completed years on the day of the request. A grid rejects those
    /// that overlap or leave a gap.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    public static ScoringRule<TSubject> Bands<TSubject, TValue>(
        RuleLabel label, Fact<TSubject>.Measured<TValue> fact, Points? elsewhere, params ReadOnlySpan<Band<TValue>> bands)
        where TSubject : notnull
        where TValue : struct, IComparable<TValue>
    {
        Guard.Against.Null(fact);
        var table = new StepBand[bands.Length];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = new(fact.StepsOf(bands[i].Bounds), bands[i].Points.Hundredths);
        }

        return new ScoringRule<TSubject>.Bands(label, fact, new BandTable(table.ToValueList(), elsewhere, fact.MinimumStep));
    }

    /// <summary>Creates a rule that awards points by the option chosen; options not listed are worth nothing.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="fact">The choice.</param>
    /// <param name="points">The points for each option.</param>
    /// <exception cref="ArgumentException">An argument or an item is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> Options<TSubject>(
        RuleLabel label, Fact<TSubject>.Choice fact, params ReadOnlySpan<OptionPoints> points)
        where TSubject : notnull => new ScoringRule<TSubject>.Options(label, fact, Guard.Against.NullItem(points));

    /// <summary>
    /// Creates a rule that awards points for each item of a list by its age band in completed years; items in no band are worth
    /// nothing.
    /// </summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="fact">The list, such as children and their birth dates.</param>
    /// <param name="limit">The maximum points for the whole list, unless the source sets none.</param>
    /// <param name="bands">
    /// The bands of completed years on the day of the request, and the points for each item in them; disjoint, with points that
    /// are not negative.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/>, <paramref name="fact"/> or <paramref name="limit"/> is <see langword="null"/>.
    /// </exception>
    public static ScoringRule<TSubject> PerItem<TSubject>(
        RuleLabel label, Fact<TSubject>.DatedList fact, MaximumPoints limit, params ReadOnlySpan<Band<int>> bands)
        where TSubject : notnull => new ScoringRule<TSubject>.PerItem(label, fact, limit, ValueList.Create(bands));

    /// <summary>Creates a rule that awards a single mark agreed by the commission.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="fact">The mark.</param>
    /// <param name="maximum">The maximum mark, inclusive; the minimum is zero.</param>
    /// <param name="step">Whether marks are given in whole or half points.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not a declared value.</exception>
    public static ScoringRule<TSubject> Mark<TSubject>(
        RuleLabel label, Fact<TSubject>.Marks fact, Points maximum, MarkStep step = MarkStep.Whole)
        where TSubject : notnull => new ScoringRule<TSubject>.Mark(label, fact, maximum, step, commissioners: 1, rounding: null);

    /// <summary>Creates a rule that awards the mean of one mark per commissioner.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="fact">The marks.</param>
    /// <param name="maximum">The maximum mark, inclusive; the minimum is zero.</param>
    /// <param name="step">Whether marks are given in whole or half points.</param>
    /// <param name="commissioners">
    /// The number of commissioners, each of whom gives a mark; at least 1. Until all have, the mean is a range.
    /// </param>
    /// <param name="rounding">How the mean is rounded.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="label"/>, <paramref name="fact"/> or <paramref name="rounding"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="step"/> is not a declared value, or <paramref name="commissioners"/> is less than 1.
    /// </exception>
    public static ScoringRule<TSubject> MeanMark<TSubject>(
        RuleLabel label, Fact<TSubject>.Marks fact, Points maximum, MarkStep step, int commissioners, PointsRounding rounding)
        where TSubject : notnull
    {
        Guard.Against.Null(rounding);
        return new ScoringRule<TSubject>.Mark(label, fact, maximum, step, commissioners, rounding);
    }

    /// <summary>Returns a rule that scales a measured fact between two values.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <typeparam name="TValue">
    /// The type in which the values are written. Only values that add up have proportions: no day, no moment.
    /// </typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="fact">The fact; a share must declare how it is rounded.</param>
    /// <param name="zeroAt">
    /// The value that is worth nothing, and so is what lies beyond it: metres for a distance, completed years on the day of the
    /// request for an age.
    /// </param>
    /// <param name="fullAt">
    /// The value that is worth all the points, as are values beyond it; below <paramref name="zeroAt"/> where less is
    /// better.
    /// </param>
    /// <param name="maximum">All the points.</param>
    /// <param name="rounding">How the proportion is rounded.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> Scaled<TSubject, TValue>(
        RuleLabel label, Fact<TSubject>.Measured<TValue> fact, TValue zeroAt, TValue fullAt, Points maximum, PointsRounding rounding)
        where TSubject : notnull
        where TValue : struct, IComparable<TValue>, IAdditionOperators<TValue, TValue, TValue>
    {
        Guard.Against.Null(fact);
        return new ScoringRule<TSubject>.Scaled(label, fact, fact.StepOf(zeroAt), fact.StepOf(fullAt), maximum, rounding);
    }

    /// <summary>
    /// Returns a rule that scales a measured fact between the lowest and the highest of all competing subjects.
    /// </summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <typeparam name="TValue">
    /// The type in which values of the fact are written. Only values that add up have proportions: no day, no moment.
    /// </typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="fact">The fact; a share must declare how it is rounded.</param>
    /// <param name="best">Which end is worth all the points.</param>
    /// <param name="maximum">All the points.</param>
    /// <param name="whenAllEqual">The points of everybody where all are equal; from zero to <paramref name="maximum"/>.</param>
    /// <param name="rounding">How the proportion is rounded.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="best"/> is not a declared value.</exception>
    public static ScoringRule<TSubject> InCohort<TSubject, TValue>(
        RuleLabel label, Fact<TSubject>.Measured<TValue> fact, CohortBest best, Points maximum, Points whenAllEqual, PointsRounding rounding)
        where TSubject : notnull
        where TValue : struct, IComparable<TValue>, IAdditionOperators<TValue, TValue, TValue>
    {
        Guard.Against.Null(fact);
        return new ScoringRule<TSubject>.InCohort(label, fact, best, maximum, whenAllEqual, rounding);
    }

    /// <summary>Creates a rule that adds a percentage of other points.</summary>
    /// <typeparam name="TSubject">The type of the subject.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="percentage">The percentage; greater than zero.</param>
    /// <param name="limit">The maximum points it awards, unless the source sets none.</param>
    /// <param name="rounding">How the percentage of the points is rounded.</param>
    /// <param name="of">
    /// The codes of the criteria and sections whose points are the base; a criterion counts once even if its section is also
    /// listed.
    /// </param>
    /// <exception cref="ArgumentException">An argument or a code is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> PercentageOf<TSubject>(
        RuleLabel label, Percentage percentage, MaximumPoints limit, PointsRounding rounding, params ReadOnlySpan<string> of)
        where TSubject : notnull => new ScoringRule<TSubject>.PercentageOf(label, percentage, Guard.Against.NullItem(of), limit, rounding);

    /// <summary>Creates a rule written in code, under its own name and version.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts are read.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="name">The name of the code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="version">The version of the code; at least 1.</param>
    /// <param name="facts">The facts it reads.</param>
    /// <param name="minimum">The minimum points it awards, inclusive.</param>
    /// <param name="limit">The maximum points it awards, inclusive, unless the source sets none.</param>
    /// <param name="score">
    /// The code: total, free of side effects, and unknown if a fact it needs is unknown. Points outside the bounds, or above one
    /// billion where the source sets no maximum, make scoring throw <see cref="InvalidOperationException"/>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, <paramref name="name"/> is not a code, or <paramref name="version"/> is less than
    /// 1.
    /// </exception>
    public static ScoringRule<TSubject> Written<TSubject>(
        RuleLabel label,
        string name,
        int version,
        ValueList<Fact<TSubject>> facts,
        Points minimum,
        MaximumPoints limit,
        Func<TSubject, EvaluationDays, Known<Points>> score)
        where TSubject : notnull => new ScoringRule<TSubject>.Written(label, name, version, facts, minimum, limit, score);

    /// <summary>Creates a rule that awards the highest points of several rules, which do not add up.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts are read.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="parts">The rules.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="parts"/> holds a null item, or the result would exceed <see cref="ScoringRule{TSubject}.MaximumNesting"/>
    /// or <see cref="ScoringRule{TSubject}.MaximumParts"/>.
    /// </exception>
    public static ScoringRule<TSubject> HighestOf<TSubject>(RuleLabel label, params ReadOnlySpan<ScoringRule<TSubject>> parts)
        where TSubject : notnull => new ScoringRule<TSubject>.HighestOf(label, Guard.Against.NullItem(parts));

    /// <summary>Creates a rule that adds up several rules.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts are read.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="parts">The rules.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="parts"/> holds a null item, or the result would exceed <see cref="ScoringRule{TSubject}.MaximumNesting"/>
    /// or <see cref="ScoringRule{TSubject}.MaximumParts"/>.
    /// </exception>
    public static ScoringRule<TSubject> Sum<TSubject>(RuleLabel label, params ReadOnlySpan<ScoringRule<TSubject>> parts)
        where TSubject : notnull => new ScoringRule<TSubject>.SumOf(label, cap: null, Guard.Against.NullItem(parts));

    /// <summary>Creates a rule that adds up several rules, up to a cap.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts are read.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="cap">The maximum points of the sum, inclusive.</param>
    /// <param name="parts">The rules.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="parts"/> holds a null item, or the result would exceed <see cref="ScoringRule{TSubject}.MaximumNesting"/>
    /// or <see cref="ScoringRule{TSubject}.MaximumParts"/>.
    /// </exception>
    public static ScoringRule<TSubject> CappedSum<TSubject>(
        RuleLabel label, Points cap, params ReadOnlySpan<ScoringRule<TSubject>> parts)
        where TSubject : notnull => new ScoringRule<TSubject>.SumOf(label, cap, Guard.Against.NullItem(parts));

    /// <summary>Creates a rule that applies to some subjects only, and awards nothing to the others.</summary>
    /// <typeparam name="TSubject">The type of the subject whose facts are read.</typeparam>
    /// <param name="label">The rule's code, title, source and provenance.</param>
    /// <param name="audience">The subjects to which the rule applies.</param>
    /// <param name="part">The rule that applies to them.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// With <paramref name="part"/> the result would exceed <see cref="ScoringRule{TSubject}.MaximumNesting"/>
    /// or <see cref="ScoringRule{TSubject}.MaximumParts"/>.
    /// </exception>
    public static ScoringRule<TSubject> OnlyFor<TSubject>(RuleLabel label, Audience<TSubject> audience, ScoringRule<TSubject> part)
        where TSubject : notnull => new ScoringRule<TSubject>.OnlyFor(label, audience, part);
}
