using System.Runtime.CompilerServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>The points of one subject and every finding behind them. Italian term: scheda di punteggio.</summary>
/// <remarks>
/// <para>The card keeps the facts that the rules read, and never the subject. Findings, minima and texts are made of them whenever they
/// are asked for, by the rules of the grid: whoever uses them more than once keeps them in a variable. Cards made together share
/// what they keep, so that one of them holds on to the facts of up to 255 others.</para>
/// <para>The findings of the criteria add up to the total. Equality is by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record ScoreCard : IWritten
{
    private const int Indent = 2;

    private readonly CardRows _rows;
    private readonly Evaluation _evaluation;
    private readonly int _row;

    internal ScoreCard(CardRows rows, int row, Evaluation evaluation)
    {
        _rows = rows;
        _row = row;
        _evaluation = evaluation;
    }

    /// <summary>The code of the grid.</summary>
    public string GridCode => Grid.Code;

    /// <summary>The version of the grid.</summary>
    public int GridVersion => Grid.Version;

    /// <summary>The evaluation days.</summary>
    public EvaluationDays Days => _rows.DaysOf(_row);

    /// <summary>The bounds of the cohort if points depend on it; otherwise <see langword="null"/>.</summary>
    public CohortBounds? Cohort => _rows.Cohort;

    /// <summary>The points, or the range they can still reach while facts are missing or a mark is invalid.</summary>
    public PointsRange Total => new(_evaluation.Total);

    /// <summary>The points and whether every minimum is reached, each if known.</summary>
    public Score Score => _evaluation.ToScore();

    /// <summary>Every finding: criteria in the order declared, each before its parts; made anew each time.</summary>
    public ValueList<ScoreFinding> Findings => Made(out _);

    /// <summary>
    /// One finding per applicable minimum: whether it is reached, and by how many points it is exceeded or missed; made anew each
    /// time.
    /// </summary>
    public ValueList<Finding> Minima => MinimaOf(Made(out MinimumResult[] results), results);

    /// <summary>The defects of the marks; empty if all are valid.</summary>
    public ValueList<Defect> Defects => DefectsOf(Findings);

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
        ValueList<ScoreFinding> findings = Findings;
        foreach (SectionView section in Grid.Views)
        {
            bool whole = string.Equals(section.Label.Code, code, StringComparison.Ordinal);
            if (whole || section.Criteria.Contains(code, StringComparer.Ordinal))
            {
                return new(Sum(findings, section, whole ? null : code));
            }
        }

        throw new ArgumentException($"{code} is no criterion or section of the grid.", nameof(code));
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
    public string Explain(Language language) => WrittenText.Of(this, language);

    /// <summary>Copies the text of <see cref="Explain"/> into a buffer.</summary>
    /// <param name="language">The output language.</param>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">The length of the text; 0 if it does not fit.</param>
    /// <returns>Whether the text fits; if not, the buffer is unchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public bool TryExplain(Language language, Span<char> destination, out int charsWritten) =>
        WrittenText.TryCopy(this, language, destination, out charsWritten);

    /// <summary>Copies the text of <see cref="Explain"/> into a buffer, in UTF-8.</summary>
    /// <param name="language">The output language.</param>
    /// <param name="utf8Destination">The buffer.</param>
    /// <param name="bytesWritten">The length of the text in bytes; 0 if it does not fit.</param>
    /// <returns>Whether the text fits; if not, what the buffer holds is unspecified.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public bool TryExplain(Language language, Span<byte> utf8Destination, out int bytesWritten) =>
        WrittenText.TryCopy(this, language, utf8Destination, out bytesWritten);

    /// <summary>
    /// Determines whether two cards have the same points for the same reasons, under the same grid and version.
    /// </summary>
    /// <param name="other">The other card.</param>
    public bool Equals(ScoreCard? other) => other is not null
        && (ReferenceEquals(this, other)
            || (GridCode == other.GridCode && GridVersion == other.GridVersion && Days == other.Days && Cohort == other.Cohort
                && _evaluation == other._evaluation && HasReasonsOf(other)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(GridCode, GridVersion, Days, _evaluation);

    /// <summary>Returns the grid and the points; facts are personal data, shown only by <see cref="Explain"/>.</summary>
    public override string ToString() => $"{GridCode}: {Total}";

    /// <summary>
    /// Returns a copy of the card with the total raised by the given hundredths of a point, for what-if analysis.
    /// </summary>
    internal ScoreCard Raised(long hundredths)
    {
        Made(out MinimumResult[] minima);
        ScoreSpan total = _evaluation.Total + ScoreSpan.Exactly(hundredths);
        bool? reached = true;
        for (int i = 0; i < minima.Length; i++)
        {
            bool? one = Grid.Minima[i].Of is null ? total.Reaches(Grid.Minima[i].Minimum.Hundredths) : minima[i].IsReached;
            reached = reached == false || one == false ? false : reached is null || one is null ? null : true;
        }

        return new(_rows, _row, new(total, reached));
    }

    private IScoringGrid Grid => _rows.Grid;

    /// <summary>Makes the findings and the results for the minima, of what the card keeps.</summary>
    private ValueList<ScoreFinding> Made(out MinimumResult[] minima)
    {
        var findings = new FindingList(Grid.Rules);
        minima = Grid.Minima.Count == 0 ? [] : new MinimumResult[Grid.Minima.Count];
        Grid.Evaluate(_rows, _row, findings, minima);
        return findings.ToValueList();
    }

    private bool HasReasonsOf(ScoreCard other) =>
        Made(out MinimumResult[] minima) == other.Made(out MinimumResult[] others) && minima.AsSpan().SequenceEqual(others);

    void IWritten.Write(ref DefaultInterpolatedStringHandler text, Language language)
    {
        bool italian = language == Language.Italian;
        ValueList<ScoreFinding> findings = Made(out MinimumResult[] minima);
        text.AppendLiteral(Grid.Title.In(language));
        text.AppendLiteral(": ");
        text.AppendLiteral(Total.Render(language));
        foreach (SectionView section in Grid.Views)
        {
            text.AppendLiteral("\n");
            text.AppendLiteral(section.Label.Title.In(language));
            text.AppendLiteral(": ");
            ReadOnlySpan<ScoreFinding> lines = LinesOf(findings, section);
            if (lines.IsEmpty)
            {
                text.AppendLiteral(italian ? "non si applica; solo per " : "does not apply; only for ");
                text.AppendLiteral(section.Audience?.In(language) ?? "");
                continue;
            }

            text.AppendLiteral(new PointsRange(Sum(findings, section)).Render(language));
            text.AppendLiteral(italian ? ", massimo " : ", maximum ");
            text.AppendLiteral(section.Maximum.Render(language));
            foreach (ref readonly ScoreFinding finding in lines)
            {
                text.AppendLiteral("\n");
                text.AppendFormatted("", (finding.Depth + 1) * Indent);
                finding.Write(ref text, language);
            }
        }

        foreach (Finding minimum in MinimaOf(findings, minima))
        {
            text.AppendLiteral("\n");
            text.AppendLiteral(minimum.Explain(language));
        }

        foreach (Defect defect in DefectsOf(findings))
        {
            text.AppendLiteral("\n");
            text.AppendLiteral(defect.Render(language));
        }
    }

    private ValueList<Finding> MinimaOf(ValueList<ScoreFinding> findings, MinimumResult[] results)
    {
        var found = new List<Finding>();
        for (int i = 0; i < results.Length; i++)
        {
            if (results[i].IsAsked != false)
            {
                found.Add(Reached(Grid.Minima[i], results[i], findings));
            }
        }

        return found.ToValueList();
    }

    private Finding Reached(ScoreMinimum minimum, MinimumResult result, ValueList<ScoreFinding> findings)
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
                _ => new Outcome.Unclear(LackingOf(minimum, findings)),
            });
    }

    /// <summary>Returns what a minimum that is unclear depends on: the facts and the valid marks that its criteria lack.</summary>
    private ValueList<MissingFact> LackingOf(ScoreMinimum minimum, ValueList<ScoreFinding> findings)
    {
        var lacking = new List<MissingFact>();
        bool within = false;
        foreach (ScoreFinding finding in findings)
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
        || Grid.Views.Any(section => string.Equals(section.Label.Code, part, StringComparison.Ordinal)
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

    private static ValueList<Defect> DefectsOf(ValueList<ScoreFinding> findings)
    {
        var defects = new List<Defect>();
        foreach (ScoreFinding finding in findings)
        {
            defects.AddRange(finding.Defects);
        }

        return defects.ToValueList();
    }

    /// <summary>Returns the points of a section, or of one of its criteria.</summary>
    private static ScoreSpan Sum(ValueList<ScoreFinding> findings, SectionView section, string? criterion = null)
    {
        ScoreSpan sum = ScoreSpan.Zero;
        foreach (ref readonly ScoreFinding finding in LinesOf(findings, section))
        {
            if (finding.Depth == 0 && (criterion is null || string.Equals(finding.Label.Code, criterion, StringComparison.Ordinal)))
            {
                sum += finding.Span;
            }
        }

        return sum;
    }

    /// <summary>Returns the findings of a section, which stand together; none if it does not apply.</summary>
    private static ReadOnlySpan<ScoreFinding> LinesOf(ValueList<ScoreFinding> findings, SectionView section)
    {
        int start = 0;
        while (start < findings.Count && !IsIn(findings[start], section))
        {
            start++;
        }

        int end = start;
        while (end < findings.Count && (findings[end].Depth > 0 || IsIn(findings[end], section)))
        {
            end++;
        }

        return findings.AsSpan()[start..end];
    }

    private static bool IsIn(in ScoreFinding finding, SectionView section) =>
        finding.Depth == 0 && section.Criteria.Contains(finding.Label.Code, StringComparer.Ordinal);
}
