using Conciliazione.Calendars;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// Enumerates the single changes to a subject's own facts and marks that are worth trying: another answer or option, the nearest
/// value in each other band, more of a scaled measure, a higher mark, one more or one fewer item in a list. Facts read by rules
/// written in code are left unchanged.
/// </summary>
/// <param name="grid">The grid.</param>
/// <param name="subject">The subject.</param>
/// <param name="days">The evaluation days.</param>
/// <param name="cohort">The bounds of the cohort, if points depend on it.</param>
/// <param name="beside">Answers and choices that matter outside the grid, such as a priority category.</param>
internal sealed class ChangeLadders<TSubject>(
    ScoringGrid<TSubject> grid, TSubject subject, EvaluationDays days, CohortBounds? cohort, IEnumerable<Fact<TSubject>> beside)
    where TSubject : notnull
{
    public IEnumerable<ChangeLadder> Run()
    {
        ScoringRule<TSubject>[] rules = [.. grid.Sections.SelectMany(section => section.Criteria).SelectMany(criterion => criterion.Flatten())];
        IEnumerable<Fact<TSubject>> answers = rules.SelectMany(rule => rule.Facts)
            .Concat(grid.Sections.Select(section => section.Audience?.Fact).OfType<Fact<TSubject>>())
            .Concat(beside)
            .DistinctBy(fact => fact.Code, StringComparer.Ordinal);
        foreach (Fact<TSubject> fact in answers)
        {
            ChangeLadder? ladder = fact switch
            {
                Fact<TSubject>.YesNo answer => Answers(answer),
                Fact<TSubject>.Choice choice => Options(choice),
                _ => null,
            };
            if (ladder is not null)
            {
                yield return ladder;
            }
        }

        foreach (IGrouping<string, ScoringRule<TSubject>.Bands> banded in rules.OfType<ScoringRule<TSubject>.Bands>()
            .GroupBy(rule => rule.Fact.Code, StringComparer.Ordinal))
        {
            yield return Bands([.. banded]);
        }

        foreach (ChangeLadder ladder in rules.SelectMany(Others))
        {
            yield return ladder;
        }
    }

    private static long StepsApart(long one, long other) => one == other ? 0 : one < other ? other - one : one - other;

    /// <summary>Returns the nearest birth date that gives the age in completed years.</summary>
    private static long BirthAt(long years, long own, EvaluationDays days, MissingDayRule rule)
    {
        long ownYears = Age.On(IsoDay.FromKey(own), days.OfRequest, rule).CompletedYears;
        return years > ownYears
            ? IsoDay.Key(IsoDay.LastUpTo(BirthLimits.LastBirth(days.OfRequest, (int)years, rule)))
            : IsoDay.Key(IsoDay.LastUpTo(BirthLimits.LastBirth(days.OfRequest, (int)years + 1, rule)).PlusDays(1));
    }

    private IEnumerable<ChangeLadder> Others(ScoringRule<TSubject> rule) => rule switch
    {
        ScoringRule<TSubject>.Scaled scaled => Measure(scaled.Measured, scaled.Ends.FullAt),
        ScoringRule<TSubject>.InCohort scaled when cohort?.Find(scaled.Label.Code) is { } span =>
            Measure(scaled.Measured, scaled.Best == CohortBest.Highest ? span.Highest : span.Lowest),
        ScoringRule<TSubject>.Mark mark => Marks(mark),
        ScoringRule<TSubject>.PerItem items => Items(items),
        _ => [],
    };

    private ChangeLadder Answers(Fact<TSubject>.YesNo fact)
    {
        bool known = fact.TryRead(subject, days, out long own);
        long[] raws = known ? [1 - own] : [1, 0];
        return Ladder(fact, known ? FactValue.Of(own != 0) : null, raws, raw => FactValue.Of(raw != 0));
    }

    private ChangeLadder Options(Fact<TSubject>.Choice fact)
    {
        bool known = fact.TryRead(subject, days, out long own);
        long[] raws = [.. Enumerable.Range(0, fact.Options.Count).Select(i => (long)i).Where(place => !known || place != own)];
        return Ladder(
            fact, known ? FactValue.Of(fact.Options[(int)own].Title) : null, raws, raw => FactValue.Of(fact.Options[(int)raw].Title));
    }

    private ChangeLadder Bands(ScoringRule<TSubject>.Bands[] rules)
    {
        Fact<TSubject> fact = rules[0].Fact;
        IMeasured<TSubject> measured = rules[0].Measured;
        bool known = measured.TryRead(subject, days, out long own);
        long step = known ? measured.StepOf(own, days) : 0;
        long[] steps =
        [
            .. rules.SelectMany(rule => rule.Bounds.Rising)
                .Select(band => Within(band.Bounds, fact, known && step > band.Bounds.Maximum))
                .Where(target => !known || target != step)
                .Distinct()
                .OrderBy(target => StepsApart(target, step)),
        ];
        return Ladder(
            fact,
            known && fact.Show(subject, days).TryGet(out FactValue? shown) ? shown : null,
            steps,
            target => measured.ShowBound(target, isMaximum: known && step > target),
            target => RawOf(fact, target, own, known));
    }

    /// <summary>
    /// Returns the end of a band on the requested side; the other end if that side is open, and any value if both are.
    /// </summary>
    private long Within(StepBounds bounds, Fact<TSubject> fact, bool fromAbove) =>
        (fromAbove || bounds.Minimum == long.MinValue) && bounds.Maximum != long.MaxValue ? bounds.Maximum
        : bounds.Minimum != long.MinValue ? bounds.Minimum
        : fact is Fact<TSubject>.Day ? IsoDay.Key(days.OfRequest)
        : 0;

    private long RawOf(Fact<TSubject> fact, long step, long own, bool known) => fact is Fact<TSubject>.Age age
        ? BirthAt(step, known ? own : IsoDay.Key(days.OfRequest), days, age.Rule)
        : step;

    private IEnumerable<ChangeLadder> Measure(IMeasured<TSubject> measured, long full)
    {
        Fact<TSubject> fact = measured.Fact;
        if (!measured.TryRead(subject, days, out long own))
        {
            yield break;
        }

        long step = measured.StepOf(own, days);
        int count = (int)Math.Min(int.MaxValue, StepsApart(step, full));
        int direction = full > step ? 1 : -1;
        yield return new(
            fact.Code,
            fact.Title,
            measured.ShowStep(step),
            count,
            IsRising: true,
            i => new(fact.Code, RawOf(fact, step + (direction * (i + 1L)), own, known: true)),
            i => measured.ShowStep(step + (direction * (i + 1L))));
    }

    private IEnumerable<ChangeLadder> Marks(ScoringRule<TSubject>.Mark rule)
    {
        ValueList<Points> marks = rule.Fact.Read(subject, days).TryGet(out ValueList<Points>? given) ? given : [];
        FactValue? from = marks.Count > 0 ? FactValue.Of(marks) : null;
        if (marks.Any(mark => mark > rule.Maximum))
        {
            // Such a mark is corrected by the commission: no value for it can be advised, and no other mark helps.
            yield break;
        }

        for (int which = 0; which < Math.Max(1, marks.Count); which++)
        {
            // Start from the lowest valid mark above the current one, or from zero if there is none.
            long own = which < marks.Count ? marks[which].Hundredths : -rule.StepHundredths;
            long first = own < 0 ? 0 : ((own / rule.StepHundredths) + 1) * rule.StepHundredths;
            int count = (int)Math.Max(0, ((rule.Maximum.Hundredths - first) / rule.StepHundredths) + 1);
            int place = which;
            yield return new(
                rule.Fact.Code,
                rule.Fact.Title,
                from,
                count,
                IsRising: true,
                step => new(rule.Fact.Code, With(step)),
                step => FactValue.Of(With(step)));

            ValueList<Points> With(int step)
            {
                Points[] changed = marks.Count == 0 ? [default] : [.. (IEnumerable<Points>)marks];
                changed[place] = Points.FromHundredths(first + (step * rule.StepHundredths));
                return new(changed);
            }
        }
    }

    private IEnumerable<ChangeLadder> Items(ScoringRule<TSubject>.PerItem rule)
    {
        if (!rule.Fact.TryReadAges(subject, days, out ItemAges own))
        {
            yield break;
        }

        ItemAges[] others =
        [
            .. rule.Ages.Bands.Where(band => band.Worth > 0).Select(band => own with { Certain = own.Certain.Append(band.Minimum).Order().ToValueList() }),
            .. own.Certain.Distinct().Select(years => own with { Certain = Without(own.Certain, years) }),
        ];
        yield return new(
            rule.Fact.Code,
            rule.Fact.Title,
            FactValue.Of(own.ToText()),
            others.Length,
            IsRising: false,
            i => new(rule.Fact.Code, others[i]),
            i => FactValue.Of(others[i].ToText()));
    }

    private static ValueList<int> Without(ValueList<int> years, int one)
    {
        List<int> left = [.. (IEnumerable<int>)years];
        left.Remove(one);
        return left.ToValueList();
    }

    private static ChangeLadder Ladder(
        Fact<TSubject> fact, FactValue? from, long[] values, Func<long, FactValue> shown, Func<long, long>? raw = null) => new(
        fact.Code,
        fact.Title,
        from,
        values.Length,
        IsRising: false,
        i => new(fact.Code, raw is null ? values[i] : raw(values[i])),
        i => shown(values[i]));
}
