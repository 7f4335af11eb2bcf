namespace Conciliazione.Scoring;

/// <summary>What a rule read, used and compared.</summary>
internal sealed record ScoreNotes(
    ValueList<NamedValue> Facts, ValueList<NamedValue> Parameters, ValueList<Margin> Margins, LocalizedText? Reason)
{
    public static ScoreNotes None { get; } = new([], [], [], Reason: null);

    public static ScoreNotes Of(ValueList<NamedValue> facts, params ReadOnlySpan<NamedValue> parameters) =>
        new(facts, ValueList.Create(parameters), [], Reason: null);
}
