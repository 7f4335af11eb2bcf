using System.Numerics;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>Makes scoring rules. Italian term: criteri di punteggio.</summary>
/// <remarks>
/// Nothing is scored until a <see cref="ScoringGrid{TSubject}"/> has taken the rules in: what contradicts itself can be written
/// down here, and is refused there, all of it at once.
/// </remarks>
public static class Award
{
    /// <summary>Points for an answer that is yes.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="points">What a yes is worth; below zero for what takes points away.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> Flag<TSubject>(RuleLabel label, Fact<TSubject>.YesNo fact, Points points)
        where TSubject : notnull => new ScoringRule<TSubject>.Flag(label, fact, points);

    /// <summary>Returns a rule that gives points by the band in which a measured fact lies.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <typeparam name="TValue">The type in which the bounds of the fact are written.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="elsewhere">What lies below the lowest band and above the highest is worth; <see langword="null"/> where the bands leave nothing out.</param>
    /// <param name="bands">
    /// The bands, in any order: a distance in metres, an age in completed years on the day of the request. A grid refuses those
    /// that overlap or leave a gap.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
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

        return new ScoringRule<TSubject>.Bands(label, fact, new BandTable(table.ToValueList(), elsewhere, fact.LeastStep));
    }

    /// <summary>Points by the option chosen; options not named are worth nothing.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="fact">The choice.</param>
    /// <param name="points">What options are worth.</param>
    /// <exception cref="ArgumentException">An argument or an item is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> Options<TSubject>(
        RuleLabel label, Fact<TSubject>.Choice fact, params ReadOnlySpan<OptionPoints> points)
        where TSubject : notnull => new ScoringRule<TSubject>.Options(label, fact, ValueList.Create(points));

    /// <summary>Points for each thing of a list, by the band of completed years that it lies in; what lies in none is worth nothing.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="fact">The list, such as children and their birth dates.</param>
    /// <param name="limit">The most points for the whole list, or that the source sets no bound.</param>
    /// <param name="bands">Completed years on the day of the request, and what each thing in them is worth; disjoint, not below zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/>, <paramref name="fact"/> or <paramref name="limit"/> is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> PerItem<TSubject>(
        RuleLabel label, Fact<TSubject>.DatedList fact, MostPoints limit, params ReadOnlySpan<Band<int>> bands)
        where TSubject : notnull => new ScoringRule<TSubject>.PerItem(label, fact, limit, ValueList.Create(bands));

    /// <summary>One mark that those who judge agree on.</summary>
    /// <typeparam name="TSubject">Whose mark it is.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="fact">The mark.</param>
    /// <param name="maximum">The highest mark, inclusive; the lowest is zero.</param>
    /// <param name="step">Whether marks are whole or go by halves.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not a declared value.</exception>
    public static ScoringRule<TSubject> Mark<TSubject>(
        RuleLabel label, Fact<TSubject>.Marks fact, Points maximum, MarkStep step = MarkStep.Whole)
        where TSubject : notnull => new ScoringRule<TSubject>.Mark(label, fact, maximum, step, commissioners: 1, rounding: null);

    /// <summary>The mean of one mark from each commissioner.</summary>
    /// <typeparam name="TSubject">Whose marks they are.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="fact">The marks.</param>
    /// <param name="maximum">The highest mark, inclusive; the lowest is zero.</param>
    /// <param name="step">Whether marks are whole or go by halves.</param>
    /// <param name="commissioners">How many give a mark each; at least 1. While fewer have, the mean is a range.</param>
    /// <param name="rounding">How the mean is rounded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/>, <paramref name="fact"/> or <paramref name="rounding"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not a declared value, or <paramref name="commissioners"/> is less than 1.</exception>
    public static ScoringRule<TSubject> MeanMark<TSubject>(
        RuleLabel label, Fact<TSubject>.Marks fact, Points maximum, MarkStep step, int commissioners, PointsRounding rounding)
        where TSubject : notnull
    {
        Guard.Against.Null(rounding);
        return new ScoringRule<TSubject>.Mark(label, fact, maximum, step, commissioners, rounding);
    }

    /// <summary>Returns a rule that scales a measured fact between two values.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <typeparam name="TValue">The type in which the values are written. Only values that add up have proportions: no day, no moment.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="fact">The fact; a share must declare how it is rounded.</param>
    /// <param name="zeroAt">
    /// The value that is worth nothing, and so is what lies beyond it: metres for a distance, completed years on the day of the
    /// request for an age.
    /// </param>
    /// <param name="fullAt">The value that is worth all the points, and so is what lies beyond it; below <paramref name="zeroAt"/> where less is better.</param>
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

    /// <summary>Returns a rule that scales a measured fact between the lowest and the highest of all those who compete.</summary>
    /// <typeparam name="TSubject">Whose fact it is.</typeparam>
    /// <typeparam name="TValue">The type in which values of the fact are written. Only values that add up have proportions: no day, no moment.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
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

    /// <summary>A percentage on top of other points.</summary>
    /// <typeparam name="TSubject">Whose points they are.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="percentage">The percentage; more than zero.</param>
    /// <param name="limit">The most points that it gives, or that the source sets no bound.</param>
    /// <param name="rounding">How the percentage of the points is rounded.</param>
    /// <param name="of">The codes of the criteria and sections whose points it is of; one that stands in a section named too counts once.</param>
    /// <exception cref="ArgumentException">An argument or a code is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> PercentageOf<TSubject>(
        RuleLabel label, Percentage percentage, MostPoints limit, PointsRounding rounding, params ReadOnlySpan<string> of)
        where TSubject : notnull => new ScoringRule<TSubject>.PercentageOf(label, percentage, ValueList.Create(of), limit, rounding);

    /// <summary>A rule written in code, under its own name and version.</summary>
    /// <typeparam name="TSubject">Whose facts it reads.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="name">The name of the code: ASCII letters, digits, points, hyphens.</param>
    /// <param name="version">The version of the code; at least 1.</param>
    /// <param name="facts">The facts that it reads.</param>
    /// <param name="least">The fewest points that it gives, inclusive.</param>
    /// <param name="limit">The most points that it gives, inclusive, or that the source sets no bound.</param>
    /// <param name="score">The code: total, without side effects, unknown where a fact that it needs is. Points outside the bounds make scoring throw <see cref="InvalidOperationException"/>.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, <paramref name="name"/> is no code, or <paramref name="version"/> is less than 1.</exception>
    public static ScoringRule<TSubject> Written<TSubject>(
        RuleLabel label,
        string name,
        int version,
        ValueList<Fact<TSubject>> facts,
        Points least,
        MostPoints limit,
        Func<TSubject, EvaluationDays, Known<Points>> score)
        where TSubject : notnull => new ScoringRule<TSubject>.Written(label, name, version, facts, least, limit, score);

    /// <summary>The highest of several rules, which do not add up.</summary>
    /// <typeparam name="TSubject">Whose facts they read.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="parts">The rules.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> HighestOf<TSubject>(RuleLabel label, params ReadOnlySpan<ScoringRule<TSubject>> parts)
        where TSubject : notnull => new ScoringRule<TSubject>.HighestOf(label, ValueList.Create(parts));

    /// <summary>The sum of several rules.</summary>
    /// <typeparam name="TSubject">Whose facts they read.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="parts">The rules.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> Sum<TSubject>(RuleLabel label, params ReadOnlySpan<ScoringRule<TSubject>> parts)
        where TSubject : notnull => new ScoringRule<TSubject>.SumOf(label, cap: null, ValueList.Create(parts));

    /// <summary>The sum of several rules, up to a cap.</summary>
    /// <typeparam name="TSubject">Whose facts they read.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="cap">The most points that the sum gives, inclusive.</param>
    /// <param name="parts">The rules.</param>
    /// <exception cref="ArgumentException">An argument or a part is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> CappedSum<TSubject>(
        RuleLabel label, Points cap, params ReadOnlySpan<ScoringRule<TSubject>> parts)
        where TSubject : notnull => new ScoringRule<TSubject>.SumOf(label, cap, ValueList.Create(parts));

    /// <summary>A rule that applies to some only, and gives nothing to the others.</summary>
    /// <typeparam name="TSubject">Whose facts it reads.</typeparam>
    /// <param name="label">What the rule is called and where it stands.</param>
    /// <param name="audience">To whom it applies.</param>
    /// <param name="part">What applies to them.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ScoringRule<TSubject> OnlyFor<TSubject>(RuleLabel label, Audience<TSubject> audience, ScoringRule<TSubject> part)
        where TSubject : notnull => new ScoringRule<TSubject>.OnlyFor(label, audience, part);
}
