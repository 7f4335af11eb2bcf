using Conciliazione.WorkPlans;
using NodaTime;

namespace Conciliazione.Indicators;

/// <summary>How an indicator stands on a day. Italian term: avanzamento dell'indicatore.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record IndicatorProgress
{
    private IndicatorProgress(
        Indicator indicator, DateInterval? period, LocalDate due, IndicatorResult? result, Finding finding, Ratio? progress, DueState state)
    {
        Indicator = indicator;
        Period = period;
        Due = due;
        Result = result;
        Finding = finding;
        Progress = progress;
        State = state;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The period, where it is measured by periods; <see langword="null"/> otherwise.</summary>
    public DateInterval? Period { get; }

    /// <summary>The last day on which the target is to be reached.</summary>
    public LocalDate Due { get; }

    /// <summary>The result that counts on the day; <see langword="null"/> if there is none.</summary>
    public IndicatorResult? Result { get; }

    /// <summary>
    /// The target as a finding: met or not, with the margin; unclear without a result; calculated where there is no target to compare
    /// with.
    /// </summary>
    public Finding Finding { get; }

    /// <summary>
    /// How much of the target is reached, from 0 to 1, exact; <see langword="null"/> if something is unknown or there is nothing to
    /// reach.
    /// </summary>
    /// <remarks>
    /// At least n: the result over n, at most 1, and 1 where n is 0. At most n: 1 up to n, then n over the result. A range: the lower of
    /// the two. A share: of the percentage that is compared. Each of several: the sum of what each has, up to its minimum, over the sum of
    /// the minimums. A strict target has the progress of its threshold, so 1 does not mean met. Source: none; it is our interpretation.
    /// </remarks>
    public Ratio? Progress { get; }

    /// <summary>
    /// How the indicator stands. After its last day: done if the newest result up to that day meets the target, whatever later ones say;
    /// done late if only a later one does; late if none does. Unclear without a result or a target. Up to the last day it stays open even if
    /// met, since a result may change.
    /// </summary>
    public DueState State { get; }

    /// <summary>
    /// Returns the line as one sentence: title, outcome with margin, result, target, last day, source and progress, truncated to tenths of a
    /// percent.
    /// </summary>
    /// <param name="language">The output language; the source is cited in Italian in either case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a declared value.</exception>
    public string Explain(Language language)
    {
        string text = Finding.Explain(language);
        return Progress is { } progress
            ? $"{text} ({(language == Language.Italian ? "avanzamento" : "progress")} {(progress * Ratio.Whole(100)).ToText(1, RoundingRule.Truncate, Notation.For(language))}%)"
            : text;
    }

    /// <summary>Returns the code and the state.</summary>
    public override string ToString() => $"{Indicator.Label.Code}: {State}";

    internal static IndicatorProgress Judge(Indicator indicator, DateInterval? period, DateInterval window, ValueList<IndicatorResult> results, LocalDate day)
    {
        IndicatorResult? result = results.Count == 0 ? null : results[^1];
        (Outcome outcome, Ratio? progress) = TargetCheck.Of(indicator.Target, result?.Measure, indicator.Label);
        var finding = new Finding(
            indicator.Label,
            result is null
                ? []
                :
                [
                    new("RESULT", new("rilevato", "measured"), result.Measure.ToFactValue(), Provenance.Given),
                    new("RESULT-ON", new("fino al", "up to"), FactValue.Of(result.On), Provenance.Given),
                    new("EVIDENCE", new("prova:", "evidence:"), FactValue.Of(result.Evidence is null ? new("non fornita", "not given") : LocalizedText.Same(result.Evidence)), Provenance.Given),
                ],
            [
                new("TARGET", new("valore atteso:", "target:"), FactValue.Of(indicator.Target.Title), indicator.Label.Provenance),
                .. period is null ? ValueList<NamedValue>.Empty : [new("FROM", new("dal", "from"), FactValue.Of(period.Start), indicator.Label.Provenance)],
                new("DUE", new("entro il", "by"), FactValue.Of(window.End), indicator.Label.Provenance),
            ],
            outcome);
        IndicatorResult? inTime = results.LastOrDefault(candidate => candidate.On <= window.End);
        bool metInTime = inTime is not null && TargetCheck.Of(indicator.Target, inTime.Measure, indicator.Label).Outcome is Outcome.Met;
        DueState state = outcome switch
        {
            _ when day > window.End && metInTime => DueState.Done,
            Outcome.Unclear or Outcome.Calculated => DueState.Unclear,
            _ when day < window.Start => DueState.NotYet,
            _ when day <= window.End => DueState.Open,
            Outcome.Met => DueState.DoneLate,
            _ => DueState.Late,
        };
        return new(indicator, period, window.End, result, finding, progress, state);
    }
}
