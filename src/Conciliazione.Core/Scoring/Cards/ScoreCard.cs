using System.Globalization;
using System.Runtime.CompilerServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>The points of one subject and every finding behind them. Italian term: scheda di punteggio.</summary>
/// <remarks>
/// The card holds values, not the subject: it contains nothing about the subject except the facts that the rules read. The
/// findings of the criteria add up to the total. Equality is by content. Immutable and thread-safe.
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

    /// <summary>The evaluation days.</summary>
    public EvaluationDays Days { get; }

    /// <summary>The bounds of the cohort if points depend on it; otherwise <see langword="null"/>.</summary>
    public CohortBounds? Cohort { get; }

    /// <summary>The points, or the range they can still reach while facts are missing or a mark is invalid.</summary>
    public PointsRange Total => new(_evaluation.Total);

    /// <summary>The points and whether every minimum is reached, each if known.</summary>
    public Score Score => _evaluation.ToScore();

    /// <summary>Every finding: criteria in the order declared, each before its parts.</summary>
    public ValueList<ScoreFinding> Findings { get; }

    /// <summary>
    /// One finding per applicable minimum: whether it is reached, and by how many points it is exceeded or missed.
    /// </summary>
    public ValueList<Finding> Minima
    {
        get
        {
            var found = new List<Finding>();
            for (int i = 0; i < _minima.Count; i++)
            {
                if (_minima[i].IsAsked != false)
                {
                    found.Add(Reached(_grid.Minima[i], _minima[i]));
                }
            }

            return found.ToValueList();
        }
    }

    /// <summary>The defects of the marks; empty if all are valid.</summary>
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

    /// <summary>The missing facts that would determine the points, without duplicates.</summary>
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

    /// <summary>
    /// Returns the points of a criterion or a section, or the range they can still reach; exactly zero if it does not apply.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is <see langword="null"/> or not a code of the grid.
    /// </exception>
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

    /// <summary>Returns the points of a criterion or a section, or unknown.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is <see langword="null"/> or not a code of the grid.
    /// </exception>
    public Known<Points> PointsOf(string code) => RangeOf(code).Exact;

    /// <summary>
    /// Returns the total, each section with its points, each finding on its own line with parts indented, then the minima.
    /// </summary>
    /// <param name="language">The output language; sources are cited in Italian in either language.</param>
    /// <returns>Lines separated by a line feed, with none at the end.</returns>
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
            text.AppendLiteral($"{(italian ? ", massimo" : ", maximum")} {section.Maximum.Render(language)}");
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

    /// <summary>
    /// Determines whether two cards have the same points for the same reasons, under the same grid and version.
    /// </summary>
    /// <param name="other">The other card.</param>
    public bool Equals(ScoreCard? other) => other is not null
        && (ReferenceEquals(this, other)
            || (GridCode == other.GridCode && GridVersion == other.GridVersion && Days == other.Days && Cohort == other.Cohort
                && _evaluation == other._evaluation && Findings == other.Findings && _minima == other._minima));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(GridCode, GridVersion, Days, _evaluation);

    /// <summary>Returns the grid and the points; facts are personal data, shown only by <see cref="Explain"/>.</summary>
    public override string ToString() => $"{GridCode}: {Total}";

    /// <summary>
    /// Returns a copy of the card with the total raised by the given hundredths of a point, for what-if analysis.
    /// </summary>
    internal ScoreCard Raised(long hundredths)
    {
        ScoreSpan total = _evaluation.Total + ScoreSpan.Exactly(hundredths);
        bool? reached = true;
        for (int i = 0; i < _minima.Count; i++)
        {
            bool? one = _grid.Minima[i].Of is null ? total.Reaches(_grid.Minima[i].Minimum.Hundredths) : _minima[i].IsReached;
            reached = reached == false || one == false ? false : reached is null || one is null ? null : true;
        }

        return new(_grid, Days, Cohort, new(total, reached), Findings, _minima);
    }

    private Finding Reached(ScoreMinimum minimum, MinimumResult result)
    {
        var parameters = new NamedValue("LEAST", new("almeno", "at least"), FactValue.Of(minimum.Minimum), minimum.Label.Provenance);
        var points = new NamedValue("POINTS", new("punteggio", "score"), Shown(result.Points), Provenance.Calculated);
        return new(
            minimum.Label,
            [points],
            [parameters],
            result.IsReached switch
            {
                true => new Outcome.Met(MarginOf(minimum, result)),
                false => new Outcome.NotMet(MarginOf(minimum, result)),
                _ => new Outcome.Unclear(LackingOf(minimum)),
            });
    }

    /// <summary>Returns what a minimum that is unclear depends on: the facts and the valid marks that its criteria lack.</summary>
    private ValueList<MissingFact> LackingOf(ScoreMinimum minimum)
    {
        var lacking = new List<MissingFact>();
        bool within = false;
        foreach (ScoreFinding finding in Findings)
        {
            within = finding.Depth == 0 ? Counts(minimum, finding.Label.Code) : within;
            if (within)
            {
                lacking.AddRange(finding.Lacking);
            }
        }

        return lacking.Count > 0 ? lacking.Distinct().ToValueList() : [new("POINTS", new("il punteggio", "the points"))];
    }

    private bool Counts(ScoreMinimum minimum, string criterion) => minimum.Of is not { } part
        || string.Equals(part, criterion, StringComparison.Ordinal)
        || _grid.Views.Any(section => string.Equals(section.Label.Code, part, StringComparison.Ordinal)
            && section.Criteria.Contains(criterion, StringComparer.Ordinal));

    private static FactValue Shown(ScoreSpan points) => points.IsExact
        ? FactValue.Of(Points.FromHundredths(points.Minimum))
        : FactValue.Of(LocalizedText.From(new PointsRange(points).Render));

    private static ValueList<Margin> MarginOf(ScoreMinimum minimum, MinimumResult result)
    {
        if (!result.Points.IsExact)
        {
            return [];
        }

        var distance = Ratio.Of((Int128)result.Points.Minimum - minimum.Minimum.Hundredths, 100);
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
