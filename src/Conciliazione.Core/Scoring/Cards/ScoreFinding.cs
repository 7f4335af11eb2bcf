using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Conciliazione.Facts;

namespace Conciliazione.Scoring;

/// <summary>
/// The points that one scoring rule awarded to one subject, with the facts it read. Italian term: riscontro di un criterio.
/// </summary>
/// <remarks>
/// <para>It stores what the rule read in compact form, and derives names, margins and texts on demand. Birth dates are shown only
/// as ages.</para>
/// <para>Equality is by content. The default value is not a finding: its members throw <see cref="InvalidOperationException"/>.
/// Immutable and thread-safe.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ScoreFinding : IWritten
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

    /// <summary>The rule's code, title, source and provenance.</summary>
    public RuleLabel Label => Rule.Label;

    /// <summary>The state of the rule.</summary>
    public ScoreState State => (ScoreState)_state;

    /// <summary>The nesting depth: 0 for a criterion, 1 for its parts, and so on. Parts follow their rule.</summary>
    public int Depth => _depth;

    /// <summary>The points, or the range they can still reach.</summary>
    public PointsRange Range => new(_span);

    /// <summary>The points, or unknown.</summary>
    public Known<Points> Points => Range.Exact;

    /// <summary>The facts that the rule read.</summary>
    public ValueList<NamedValue> Facts => Rule.Describe(this).Facts;

    /// <summary>The bands, maxima and policies that the rule used.</summary>
    public ValueList<NamedValue> Parameters => Rule.Describe(this).Parameters;

    /// <summary>The distance to the next better band, if there is one; may be empty.</summary>
    public ValueList<Margin> Margins => Rule.Describe(this).Margins;

    /// <summary>A description of how far a better band is; <see langword="null"/> if there is none to describe.</summary>
    public LocalizedText? Reason => Rule.Describe(this).Reason;

    /// <summary>The missing facts that would determine the points; empty if none is missing.</summary>
    public ValueList<MissingFact> Missing => Rule.MissingIn(this);

    /// <summary>The defects of the submitted marks; empty if they are valid.</summary>
    public ValueList<Defect> Defects => Rule.DefectsIn(this);

    internal long Raw { get; }

    internal object? Detail { get; }

    internal EvaluationDays Days { get; }

    internal ScoreSpan Span => _span;

    internal long Minimum => _span.Minimum;

    /// <summary>What the points depend on: the missing facts, or a valid mark in place of one that is not.</summary>
    internal ValueList<MissingFact> Lacking => State != ScoreState.Refused
        ? Missing
        : [new(Label.Code, new($"un voto valido per «{Label.Title.Italian}»", $"a valid mark for '{Label.Title.English}'"))];

    internal IScoringRule Rule => _rule ?? throw new InvalidOperationException("The default value is no finding.");

    /// <summary>Converts to the common finding type: rule, source, facts, parameters, and the points as outcome.</summary>
    public Finding ToFinding()
    {
        ScoreNotes notes = Rule.Describe(this);
        Outcome outcome = State is ScoreState.Unclear or ScoreState.Refused
            ? new Outcome.Unclear(Lacking.Count > 0 ? Lacking : [new MissingFact(Label.Code, Label.Title)])
            : new Outcome.Calculated(FactValue.Of(Conciliazione.Points.FromHundredths(Minimum)));
        return new(Label, notes.Facts, notes.Parameters, outcome);
    }

    /// <summary>Returns the finding as one line: points, title, facts, parameters, distance to a better band, source.</summary>
    /// <param name="language">The output language; the source is cited in Italian in either language.</param>
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

    void IWritten.Write(ref DefaultInterpolatedStringHandler text, Language language) => Write(ref text, language);

    internal void Write(ref DefaultInterpolatedStringHandler text, Language language)
    {
        bool italian = language == Language.Italian;
        text.AppendLiteral(Range.Render(language));
        text.AppendLiteral(": ");
        text.AppendLiteral(Label.Title.In(language));
        text.AppendLiteral((State, italian) switch
        {
            (ScoreState.NotAsked, true) => " (non si applica)",
            (ScoreState.NotAsked, _) => " (does not apply)",
            (ScoreState.Unclear, true) => " (da chiarire)",
            (ScoreState.Unclear, _) => " (unclear)",
            (ScoreState.Refused, true) => " (voto non valido)",
            (ScoreState.Refused, _) => " (mark not valid)",
            _ => "",
        });
        string before = Rule.Write(ref text, this, language);
        foreach (MissingFact missing in Missing)
        {
            text.AppendLiteral(before);
            text.AppendLiteral(MissingFact.Lead(1, language));
            text.AppendLiteral(missing.Title.In(language));
            before = ScoreNotes.Next;
        }

        text.AppendLiteral(Rule.Ending.In(language));
    }

    /// <summary>Returns the code and the points; facts are personal data, shown only by <see cref="Explain"/>.</summary>
    public override string ToString() => _rule is null ? "" : $"{Label.Code}: {Range}";
}
