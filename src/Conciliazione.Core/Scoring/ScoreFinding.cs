using System.Runtime.InteropServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>What one scoring rule gave to one subject, with what it read. Italian term: riscontro di un criterio.</summary>
/// <remarks>
/// <para>It keeps what the rule read in a few words of memory, and makes names, margins and texts of it when they are asked
/// for. Birth dates are shown as ages only.</para>
/// <para>Equality is by content. The default value is no finding: its members throw
/// <see cref="InvalidOperationException"/>. Immutable, safe for any thread.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ScoreFinding
{
    private readonly IScoringRule? _rule;
    private readonly ScoreSpan _span;
    private readonly byte _state;
    private readonly byte _depth;

    internal ScoreFinding(
        IScoringRule rule, ScoreState state, int depth, ScoreSpan span, long raw, object? detail, EvaluationDays days)
    {
        _rule = rule;
        _span = span;
        _state = (byte)state;
        _depth = (byte)depth;
        Raw = raw;
        Detail = detail;
        Days = days;
    }

    /// <summary>What the rule is called and where it stands.</summary>
    public RuleLabel Label => Rule.Label;

    /// <summary>What became of the rule.</summary>
    public ScoreState State => (ScoreState)_state;

    /// <summary>How deep it stands: 0 for a criterion, 1 for its parts, and so on. Parts follow their rule.</summary>
    public int Depth => _depth;

    /// <summary>The points, or what they can still come to.</summary>
    public PointsRange Range => new(_span);

    /// <summary>The points, or unknown.</summary>
    public Known<Points> Points => Range.Exact;

    /// <summary>The facts that the rule read.</summary>
    public ValueList<NamedValue> Facts => Rule.Describe(this).Facts;

    /// <summary>The bands, maxima and policies that it used.</summary>
    public ValueList<NamedValue> Parameters => Rule.Describe(this).Parameters;

    /// <summary>How far from the next better band, where there is one; may be empty.</summary>
    public ValueList<Margin> Margins => Rule.Describe(this).Margins;

    /// <summary>By how much a better band is missed, in words; <see langword="null"/> where there is nothing to say.</summary>
    public LocalizedText? Reason => Rule.Describe(this).Reason;

    /// <summary>The facts that would tell the points; empty unless some are missing.</summary>
    public ValueList<MissingFact> Missing => Rule.MissingIn(this);

    /// <summary>What is wrong with the marks handed in; empty when they are valid.</summary>
    public ValueList<Defect> Defects => Rule.DefectsIn(this);

    internal long Raw { get; }

    internal object? Detail { get; }

    internal EvaluationDays Days { get; }

    internal ScoreSpan Span => _span;

    internal long Least => _span.Least;

    internal IScoringRule Rule => _rule ?? throw new InvalidOperationException("The default value is no finding.");

    /// <summary>The finding as other rooms give them: rule, source, facts, parameters, and the points as outcome.</summary>
    public Finding ToFinding()
    {
        ScoreNotes notes = Rule.Describe(this);
        Outcome outcome = State is ScoreState.Unclear or ScoreState.Refused
            ? new Outcome.Unclear(Missing.Count > 0 ? Missing : [new MissingFact(Label.Code, Label.Title)])
            : new Outcome.Calculated(FactValue.Of(Conciliazione.Points.FromHundredths(Least)));
        return new(Label.Code, Label.Title, Label.Source, notes.Facts, notes.Parameters, outcome);
    }

    /// <summary>The finding as one line: points, title, facts, parameters, what a better band lacks, source.</summary>
    /// <param name="language">The language wanted; the source is cited in Italian in both.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language) => ScoreText.Line(this, language);

    /// <summary>The code and the points; facts are personal data, and only <see cref="Explain"/> shows them.</summary>
    public override string ToString() => _rule is null ? "" : $"{Label.Code}: {Range}";
}
