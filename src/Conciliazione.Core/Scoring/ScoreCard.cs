using System.Globalization;
using System.Runtime.CompilerServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>The points of one subject and every finding that led to them. Italian term: scheda di punteggio.</summary>
/// <remarks>
/// It holds values and no subject: nothing of the subject is in it beyond the facts that the rules read. The sum of the
/// findings of the criteria is the total. Equality is by content. Immutable, safe for any thread.
/// </remarks>
public sealed record ScoreCard
{
    private const int Indent = 2;

    private readonly IScoringGrid _grid;
    private readonly Evaluation _evaluation;
    private readonly ValueList<MinimumResult> _minima;

    internal ScoreCard(
        IScoringGrid grid,
        EvaluationDays days,
        CohortBounds? cohort,
        Evaluation evaluation,
        ValueList<ScoreFinding> findings,
        ValueList<MinimumResult> minima)
    {
        _grid = grid;
        _evaluation = evaluation;
        _minima = minima;
        Days = days;
        Cohort = cohort;
        Findings = findings;
    }

    /// <summary>The code of the grid.</summary>
    public string GridCode => _grid.Code;

    /// <summary>The version of the grid.</summary>
    public int GridVersion => _grid.Version;

    /// <summary>The days of the judgement.</summary>
    public EvaluationDays Days { get; }

    /// <summary>The bounds of those who compete, where points depend on them; <see langword="null"/> otherwise.</summary>
    public CohortBounds? Cohort { get; }

    /// <summary>The points, or what they can still come to while facts are missing or a mark is not valid.</summary>
    public PointsRange Total => new(_evaluation.Total);

    /// <summary>The points and whether every minimum is reached, each where it is known.</summary>
    public Score Score => _evaluation.ToScore();

    /// <summary>Every finding: criteria in the order declared, each before those of its parts.</summary>
    public ValueList<ScoreFinding> Findings { get; }

    /// <summary>One finding for each minimum that is asked: whether it is reached, and by how many points it is passed or missed.</summary>
    public ValueList<Finding> Minima
    {
        get
        {
            var found = new List<Finding>();
            for (int place = 0; place < _minima.Count; place++)
            {
                if (_minima[place].IsAsked != false)
                {
                    found.Add(Reached(_grid.Minima[place], _minima[place]));
                }
            }

            return found.ToValueList();
        }
    }

    /// <summary>What is wrong with marks; empty when all are valid.</summary>
    public ValueList<Defect> Defects
    {
        get
        {
            var defects = new List<Defect>();
            foreach (ScoreFinding finding in Findings)
            {
                defects.AddRange(finding.Defects);
            }

            return defects.ToValueList();
        }
    }

    /// <summary>The facts that would tell the points, each once.</summary>
    public ValueList<MissingFact> Missing
    {
        get
        {
            var missing = new List<MissingFact>();
            foreach (ScoreFinding finding in Findings)
            {
                missing.AddRange(finding.Missing);
            }

            return missing.Distinct().ToValueList();
        }
    }

    /// <summary>The points of a criterion or of a section, or what they can still come to; exactly zero where it does not apply.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or no code of the grid.</exception>
    public PointsRange RangeOf(string code)
    {
        Guard.Against.Null(code);
        ScoreSpan sum = ScoreSpan.Zero;
        bool known = false;
        foreach (SectionView section in _grid.Views)
        {
            bool whole = string.Equals(section.Label.Code, code, StringComparison.Ordinal);
            if (whole || section.Criteria.Contains(code, StringComparer.Ordinal))
            {
                known = true;
                foreach (ScoreFinding finding in CriteriaOf(section).Where(finding => whole || string.Equals(finding.Label.Code, code, StringComparison.Ordinal)))
                {
                    sum += finding.Span;
                }
            }
        }

        return known ? new(sum) : throw new ArgumentException($"{code} is no criterion or section of the grid.", nameof(code));
    }

    /// <summary>The points of a criterion or of a section, or unknown.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or no code of the grid.</exception>
    public Known<Points> PointsOf(string code) => RangeOf(code).Exact;

    /// <summary>The total, each section with its points, each finding on a line of its own, those of parts indented; then the minima.</summary>
    /// <param name="language">The language wanted; sources are cited in Italian in both.</param>
    /// <returns>Lines parted by a line feed, without one at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture);
        bool italian = language == Language.Italian;
        text.AppendLiteral($"{_grid.Title.In(language)}: {Total.Render(language)}");
        foreach (SectionView section in _grid.Views)
        {
            text.AppendLiteral($"\n{section.Label.Title.In(language)}: ");
            if (!CriteriaOf(section).Any())
            {
                text.AppendLiteral($"{(italian ? "non si applica; solo per" : "does not apply; only for")} {section.Audience?.In(language)}");
                continue;
            }

            text.AppendLiteral(RangeOf(section.Label.Code).Render(language));
            text.AppendLiteral($"{(italian ? ", massimo" : ", maximum")} {section.Most.Render(language)}");
            foreach (ScoreFinding finding in LinesOf(section))
            {
                text.AppendLiteral("\n");
                text.AppendFormatted("", (finding.Depth + 1) * Indent);
                ScoreText.Write(ref text, finding, language);
            }
        }

        foreach (Finding minimum in Minima)
        {
            text.AppendLiteral($"\n{minimum.Explain(language)}");
        }

        foreach (Defect defect in Defects)
        {
            text.AppendLiteral($"\n{defect.Render(language)}");
        }

        return text.ToStringAndClear();
    }

    /// <summary>Whether two cards hold the same points for the same reasons, under the same grid and version.</summary>
    /// <param name="other">The other card.</param>
    public bool Equals(ScoreCard? other) => other is not null
        && (ReferenceEquals(this, other)
            || (GridCode == other.GridCode && GridVersion == other.GridVersion && Days == other.Days && Cohort == other.Cohort
                && _evaluation == other._evaluation && Findings == other.Findings && _minima == other._minima));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(GridCode, GridVersion, Days, _evaluation);

    /// <summary>The grid and the points; facts are personal data, and only <see cref="Explain"/> shows them.</summary>
    public override string ToString() => $"{GridCode}: {Total}";

    /// <summary>The same card with so many hundredths of a point more in all, to see what would follow.</summary>
    internal ScoreCard Raised(long hundredths)
    {
        ScoreSpan total = _evaluation.Total + ScoreSpan.Exactly(hundredths);
        bool? reached = true;
        for (int place = 0; place < _minima.Count; place++)
        {
            bool? one = _grid.Minima[place].Of is null ? total.Reaches(_grid.Minima[place].Least.Hundredths) : _minima[place].IsReached;
            reached = reached == false || one == false ? false : reached is null || one is null ? null : true;
        }

        return new(_grid, Days, Cohort, new(total, reached), Findings, _minima);
    }

    private static Finding Reached(ScoreMinimum minimum, MinimumResult result)
    {
        var parameters = new NamedValue("LEAST", new("almeno", "at least"), FactValue.Of(minimum.Least), minimum.Label.Provenance);
        var points = new NamedValue("POINTS", new("punteggio", "score"), Shown(result.Points), Provenance.Calculated);
        return new(
            minimum.Label.Code,
            minimum.Label.Title,
            minimum.Label.Source,
            [points],
            [parameters],
            result.IsReached switch
            {
                true => new Outcome.Met(MarginOf(minimum, result)),
                false => new Outcome.NotMet(MarginOf(minimum, result)),
                _ => new Outcome.Unclear([new MissingFact("POINTS", new("il punteggio", "the points"))]),
            });
    }

    private static FactValue Shown(ScoreSpan points) => points.IsExact
        ? FactValue.Of(Points.FromHundredths(points.Least))
        : FactValue.Of(new LocalizedText(new PointsRange(points).Render(Language.Italian), new PointsRange(points).Render(Language.English)));

    private static ValueList<Margin> MarginOf(ScoreMinimum minimum, MinimumResult result)
    {
        if (!result.Points.IsExact)
        {
            return [];
        }

        var distance = Ratio.Of((Int128)result.Points.Least - minimum.Least.Hundredths, 100);
        return [new(new(distance, Unit.Point, distance.ExactDecimals(0) ?? 2))];
    }

    private IEnumerable<ScoreFinding> CriteriaOf(SectionView section) => ((IEnumerable<ScoreFinding>)Findings)
        .Where(finding => finding.Depth == 0 && section.Criteria.Contains(finding.Label.Code, StringComparer.Ordinal));

    private IEnumerable<ScoreFinding> LinesOf(SectionView section)
    {
        bool within = false;
        foreach (ScoreFinding finding in (IEnumerable<ScoreFinding>)Findings)
        {
            within = finding.Depth == 0 ? section.Criteria.Contains(finding.Label.Code, StringComparer.Ordinal) : within;
            if (within)
            {
                yield return finding;
            }
        }
    }
}
