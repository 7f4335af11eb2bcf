using Conciliazione.Facts;
using Conciliazione.Scoring;
using NodaTime;

namespace Conciliazione.Tests.Scoring;

/// <summary>
/// Walks the rules of a grid and tries a subject one step below, on and above every edge, limit, maximum and minimum that they
/// print. What is expected is read straight from the printed bands: nothing of the engine is asked for it.
/// </summary>
/// <param name="grid">The grid.</param>
/// <param name="usual">A subject of whom everything is known.</param>
/// <param name="days">The days of the judgement.</param>
/// <param name="with">The same subject with another value of a fact; nothing where such a subject cannot be made.</param>
/// <param name="cohort">The bounds of the cohort, where the grid needs them.</param>
internal sealed class GridBoundaries<TSubject>(
    ScoringGrid<TSubject> grid,
    TSubject usual,
    EvaluationDays days,
    Func<TSubject, Fact<TSubject>, FactValue, TSubject?> with,
    CohortBounds? cohort = null)
    where TSubject : class
{
    private readonly SortedDictionary<string, int> _tried = new(StringComparer.Ordinal);

    /// <summary>
    /// Checks the whole grid and returns how many subjects were tried for each kind of edge, so that a test can assert that none was
    /// omitted.
    /// </summary>
    public IReadOnlyDictionary<string, int> Check()
    {
        foreach (ScoringSection<TSubject> section in grid.Sections)
        {
            TSubject inside = section.Audience is { } audience ? Inside(usual, audience) : usual;
            foreach (ScoringRule<TSubject> criterion in section.Criteria)
            {
                Visit(criterion, inside);
            }
        }

        foreach (ScoreMinimum minimum in grid.Minima)
        {
            CheckMinimum(minimum);
        }

        return _tried;
    }

    private void Visit(ScoringRule<TSubject> rule, TSubject subject)
    {
        switch (rule)
        {
            case ScoringRule<TSubject>.Bands bands:
                CheckBands(bands, subject);
                break;
            case ScoringRule<TSubject>.PerItem items:
                CheckItems(items, subject);
                break;
            case ScoringRule<TSubject>.Mark mark:
                CheckMark(mark, subject);
                break;
            case ScoringRule<TSubject>.Scaled scaled:
                CheckScale(scaled, subject);
                break;
            case ScoringRule<TSubject>.OnlyFor only:
                subject = Inside(subject, only.Audience);
                break;
            default:
                break;
        }

        foreach (ScoringRule<TSubject> part in rule.Parts)
        {
            Visit(part, subject);
        }
    }

    private TSubject Inside(TSubject subject, Audience<TSubject> audience) =>
        with(subject, audience.Fact, audience.Options.Count > 0 ? FactValue.Of(audience.Options[0]) : FactValue.Of(true))!;

    private void CheckBands(ScoringRule<TSubject>.Bands rule, TSubject subject)
    {
        PrintedBand[] bands = [.. rule.Table.Select(band => PrintedBand.Read(rule.Fact.Kind, band))];
        long outside = rule.Elsewhere?.Hundredths ?? 0;
        IEnumerable<FactValue> values = rule.Fact is Fact<TSubject>.Age
            ? PrintedBand.Around(bands).SelectMany(years => BirthsAround(years)).Distinct().Select(FactValue.Of)
            : PrintedBand.Around(bands).Where(step => PrintedBand.Exists(rule.Fact.Kind, step)).Select(step => PrintedBand.ValueAt(rule.Fact, step));
        foreach (FactValue value in values)
        {
            if (Explain(subject, rule.Fact, value) is not { } card)
            {
                continue;
            }

            ScoreFinding finding = Of(card, rule);
            long step = rule.Fact is Fact<TSubject>.Age ? YearsOn(((FactValue.Day)value).Date) : PrintedBand.StepOf(value);
            long expected = Array.Find(bands, band => band.Holds(step))?.Hundredths ?? outside;
            Assert.True(Known.Of(Points.FromHundredths(expected)) == finding.Points, $"{rule} at {value}: {finding.Points}");
            PrintedBand? better = PrintedBand.Nearest(bands.Where(band => band.Hundredths > expected), step);
            IEnumerable<(Ratio, string)> margins = better is null ? []
                : rule.Fact is Fact<TSubject>.Age ? AgeMargins(((FactValue.Day)value).Date, better)
                : [better.MarginAt(rule.Fact, step)];
            Assert.Equal(margins, finding.Margins.Select(margin => (margin.Distance.Value, margin.Distance.Unit.Code)));
            Assert.Equal(better is null, finding.Reason is null);
            Tried($"bands over {rule.Fact.Kind}");
        }
    }

    private void CheckItems(ScoringRule<TSubject>.PerItem rule, TSubject subject)
    {
        long limit = rule.Limit.Value?.Hundredths ?? long.MaxValue;
        IEnumerable<int> edges = rule.Table.SelectMany(band => new[] { band.Bounds.From?.Value, band.Bounds.To?.Value }).OfType<int>();
        foreach (LocalDate birth in edges.SelectMany(years => new[] { years, years + 1 }).SelectMany(years => BirthsAround(years)).Distinct())
        {
            int years = YearsOn(birth);
            long each = rule.Table.Where(band => band.Bounds.Contains(years)).Select(band => band.Points.Hundredths).SingleOrDefault();
            foreach (int number in new[] { 0, 1, 2, 9 })
            {
                FactValue value = FactValue.Of(Enumerable.Repeat(birth, number).ToValueList());
                if (Explain(subject, rule.Fact, value) is { } card)
                {
                    Assert.Equal(Known.Of(Points.FromHundredths(Math.Min(limit, number * each))), Of(card, rule).Points);
                    Tried("items by age");
                }
            }
        }
    }

    private void CheckMark(ScoringRule<TSubject>.Mark rule, TSubject subject)
    {
        long step = rule.Step == MarkStep.Half ? 50 : 100;
        long maximum = rule.Maximum.Hundredths;
        foreach ((long mark, string? defect) in new[]
        {
            (-step, "SCORE-MARK-NEGATIVE"), (0, null), (step, null), (step / 2, "SCORE-MARK-STEP"), (maximum - step, null), (maximum, null), (maximum + step, "SCORE-MARK-HIGH"),
        })
        {
            ValueList<Points> marks = Enumerable.Repeat(Points.FromHundredths(mark), rule.Commissioners).ToValueList();
            if (Explain(subject, rule.Fact, FactValue.Of(marks)) is not { } card)
            {
                continue;
            }

            ScoreFinding finding = Of(card, rule);
            Assert.Equal(defect is null ? ScoreState.Scored : ScoreState.Refused, finding.State);
            Assert.All(finding.Defects, each => Assert.Equal(defect, each.Code.Code));
            Assert.Equal(defect is null ? 0 : rule.Commissioners, finding.Defects.Count);
            Assert.Equal(
                defect is null ? (Points.FromHundredths(mark), Points.FromHundredths(mark)) : (Points.Zero, rule.Maximum),
                (finding.Range.Minimum, finding.Range.Maximum!.Value));
            Tried(defect is null ? "marks" : "marks refused");
        }
    }

    /// <summary>At the ends and one step beyond them: nothing at one, all the points at the other; between them something more and something less.</summary>
    private void CheckScale(ScoringRule<TSubject>.Scaled rule, TSubject subject)
    {
        if (rule.Fact is Fact<TSubject>.Age)
        {
            return;
        }

        long zero = PrintedBand.StepOf(rule.ZeroAt, rule.Fact.Kind);
        long full = PrintedBand.StepOf(rule.FullAt, rule.Fact.Kind);
        int way = Math.Sign(full - zero);
        foreach ((long step, Points? expected) in new (long, Points?)[]
        {
            (zero - way, Points.Zero), (zero, Points.Zero), (zero + way, null), (full - way, null), (full, rule.Maximum), (full + way, rule.Maximum),
        })
        {
            if (PrintedBand.Exists(rule.Fact.Kind, step) && Explain(subject, rule.Fact, PrintedBand.ValueAt(rule.Fact, step)) is { } card)
            {
                Points points = Of(card, rule).Points.Get();
                Assert.True(expected is null ? points >= Points.Zero && points <= rule.Maximum : points == expected, $"{rule} at {step}: {points}");
                Tried("scales");
            }
        }
    }

    /// <summary>Subjects of as many different points as the edges of the grid can give; then those nearest to the minimum.</summary>
    private void CheckMinimum(ScoreMinimum minimum)
    {
        var found = new SortedDictionary<Points, TSubject>();
        Reach(found, usual, minimum);
        foreach ((Fact<TSubject> fact, FactValue[] values) in Candidates())
        {
            foreach (TSubject subject in found.Values.ToArray())
            {
                foreach (TSubject? other in values.Select(value => with(subject, fact, value)))
                {
                    if (other is not null)
                    {
                        Reach(found, other, minimum);
                    }
                }
            }
        }

        Points[] below = [.. found.Keys.Where(points => points < minimum.Minimum).TakeLast(1)];
        Points[] from = [.. found.Keys.Where(points => points >= minimum.Minimum).Take(2)];
        Assert.True(below.Length == 1 && from.Length > 0, $"{minimum}: {string.Join(", ", found.Keys)}");
        foreach (Points points in below.Concat(from))
        {
            ScoreCard card = grid.Explain(found[points], days, cohort);
            Finding finding = card.Minima.Single(each => each.Code == minimum.Label.Code);
            (bool reached, ValueList<Margin> margins) = finding.Outcome.Match(
                met => (true, met.Margins), notMet => (false, notMet.Margins), _ => throw new InvalidOperationException(), _ => throw new InvalidOperationException());
            Assert.Equal(points >= minimum.Minimum, reached);
            Assert.Equal(points.ToRatio() - minimum.Minimum.ToRatio(), Assert.Single(margins.AsEnumerable()).Distance.Value);
            Assert.Equal(Known.Of(card.Minima.All(each => each.Outcome is Outcome.Met)), card.Score.ReachesMinima);
            Assert.Equal(card.Score, grid.Score(found[points], days, cohort));
            Tried("minima");
        }
    }

    private void Reach(SortedDictionary<Points, TSubject> found, TSubject subject, ScoreMinimum minimum)
    {
        if (minimum.Of is null)
        {
            if (grid.Score(subject, days, cohort).Points.TryGet(out Points total))
            {
                found.TryAdd(total, subject);
            }

            return;
        }

        ScoreCard card = grid.Explain(subject, days, cohort);
        if (card.PointsOf(minimum.Of).TryGet(out Points points) && card.Total.IsExact && card.Minima.Any(each => each.Code == minimum.Label.Code))
        {
            found.TryAdd(points, subject);
        }
    }

    /// <summary>For each fact that a rule reads, the values next to its edges; for answers and options, all of them.</summary>
    private IEnumerable<(Fact<TSubject> Fact, FactValue[] Values)> Candidates()
    {
        ScoringRule<TSubject>[] rules = [.. grid.Sections.SelectMany(section => section.Criteria).SelectMany(Flatten)];
        return rules.SelectMany(rule => rule.Facts.Select(fact => (fact, Values: ValuesFor(rule, fact))))
            .GroupBy(pair => pair.fact.Code, StringComparer.Ordinal)
            .Select(same => (same.First().fact, same.SelectMany(pair => pair.Values).Distinct().ToArray()));
    }

    private FactValue[] ValuesFor(ScoringRule<TSubject> rule, Fact<TSubject> fact) => (rule, fact) switch
    {
        (_, Fact<TSubject>.YesNo) => [FactValue.Of(true), FactValue.Of(false)],
        (_, Fact<TSubject>.Choice choice) => [.. choice.Options.Select(option => FactValue.Of(option.Code))],
        (ScoringRule<TSubject>.Mark mark, _) =>
        [
            .. Enumerable.Range(0, (int)(mark.Maximum.Hundredths / (mark.Step == MarkStep.Half ? 50 : 100)) + 1)
                .Select(step => Points.FromHundredths(step * (mark.Step == MarkStep.Half ? 50 : 100)))
                .Select(points => FactValue.Of(Enumerable.Repeat(points, mark.Commissioners).ToValueList())),
        ],
        (ScoringRule<TSubject>.Bands bands, Fact<TSubject>.Age) =>
            [.. PrintedBand.Around(PrintedBand.ReadAll(fact.Kind, bands.Table)).Where(years => years >= 0).Select(years => FactValue.Of(days.OfRequest.PlusYears(-(int)years)))],
        (ScoringRule<TSubject>.Bands bands, _) =>
            [.. PrintedBand.Around(PrintedBand.ReadAll(fact.Kind, bands.Table)).Where(step => PrintedBand.Exists(fact.Kind, step)).Select(step => PrintedBand.ValueAt(fact, step))],
        (ScoringRule<TSubject>.PerItem items, _) =>
        [
            .. items.Table.Select(band => (band.Bounds.From?.Value ?? 0) + (band.Bounds.From?.Edge == Edge.Exclusive ? 1 : 0))
                .SelectMany(years => Enumerable.Range(0, 3).Select(number => FactValue.Of(Enumerable.Repeat(days.OfRequest.PlusYears(-years), number).ToValueList()))),
        ],
        (ScoringRule<TSubject>.Scaled scaled, not Fact<TSubject>.Age) =>
        [
            .. Between(PrintedBand.StepOf(scaled.ZeroAt, fact.Kind), PrintedBand.StepOf(scaled.FullAt, fact.Kind)).Select(step => PrintedBand.ValueAt(fact, step)),
        ],
        _ => [],
    };

    /// <summary>Both ends and four values between them.</summary>
    private static IEnumerable<long> Between(long one, long other) => Enumerable.Range(0, 6).Select(part => one + ((other - one) * part / 5)).Distinct();

    private ScoreCard? Explain(TSubject subject, Fact<TSubject> fact, FactValue value)
    {
        if (with(subject, fact, value) is not { } other)
        {
            return null;
        }

        ScoreCard card = grid.Explain(other, days, cohort);
        var alone = new Score[1];
        grid.Score([other], [days], alone, cohort);
        Assert.Equal(card.Score, alone[0]);
        return card;
    }

    private static ScoreFinding Of(ScoreCard card, ScoringRule<TSubject> rule) =>
        card.Findings.Single(finding => finding.Label.Code == rule.Label.Code);

    private static IEnumerable<ScoringRule<TSubject>> Flatten(ScoringRule<TSubject> rule) => rule.Parts.SelectMany(Flatten).Prepend(rule);

    /// <summary>Births that complete this many years on the day, the day before and the day after, and the same for one year more.</summary>
    private IEnumerable<LocalDate> BirthsAround(long years) => new[] { years, years + 1 }
        .Select(completed => days.OfRequest.PlusYears(-(int)completed))
        .SelectMany(birth => new[] { birth.PlusDays(-1), birth, birth.PlusDays(1) })
        .Where(birth => birth <= days.OfRequest);

    /// <summary>Birthdays counted one by one.</summary>
    private int YearsOn(LocalDate birth)
    {
        int years = 0;
        while (birth.PlusYears(years + 1) <= days.OfRequest)
        {
            years++;
        }

        return years;
    }

    private IEnumerable<(Ratio, string)> AgeMargins(LocalDate birth, PrintedBand band)
    {
        (LocalDate from, LocalDate to) = YearsOn(birth) < band.Minimum
            ? (days.OfRequest, birth.PlusYears((int)band.Minimum))
            : (birth.PlusYears((int)band.Maximum + 1), days.OfRequest);
        int months = Enumerable.Range(0, 2_000).Last(number => from.PlusMonths(number) <= to);
        (int Count, string Unit)[] counts =
            [(months / 12, "YEAR"), (months % 12, "MONTH"), (Period.DaysBetween(from.PlusMonths(months), to), "DAY")];
        (int Count, string Unit)[] shown = [.. counts.Where(count => count.Count > 0)];
        return (shown.Length > 0 ? shown : counts[2..]).Select(count => (Ratio.Whole(-count.Count), count.Unit));
    }

    private void Tried(string what) => _tried[what] = _tried.GetValueOrDefault(what) + 1;
}

/// <summary>Makes such walks over fact sheets, whose values are all data.</summary>
internal static class GridBoundaries
{
    public static GridBoundaries<FactSheet> Of(ScoringGrid<FactSheet> grid, FactSheet usual, EvaluationDays days, CohortBounds? cohort = null) => new(
        grid,
        usual,
        days,
        (sheet, fact, value) => FactSheet.Create(
            grid.Catalogue, [.. sheet.Entries.Where(entry => entry.Code != fact.Code), new SheetEntry(fact.Code, value)]).OrThrow(),
        cohort);
}
