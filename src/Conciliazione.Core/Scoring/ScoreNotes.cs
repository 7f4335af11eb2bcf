namespace Conciliazione.Scoring;

/// <summary>What a rule read, used and compared.</summary>
internal sealed record ScoreNotes
{
    public ScoreNotes(
        ValueList<NamedValue> facts, ValueList<NamedValue> parameters, ValueList<Margin> margins, LocalizedText? reason, LocalizedText? text = null)
    {
        Facts = facts;
        Parameters = parameters;
        Margins = margins;
        Reason = reason;
        Text = text;
    }

    public static ScoreNotes None { get; } = new([], [], [], reason: null);

    public ValueList<NamedValue> Facts { get; }

    public ValueList<NamedValue> Parameters { get; }

    public ValueList<Margin> Margins { get; }

    public LocalizedText? Reason { get; }

    /// <summary>Facts and parameters written out, where they are the same for many subjects and were written beforehand.</summary>
    public LocalizedText? Text { get; }

    public static ScoreNotes Of(ValueList<NamedValue> facts, params ReadOnlySpan<NamedValue> parameters) =>
        new(facts, ValueList.Create(parameters), [], reason: null);

    /// <summary>Notes that many subjects share: they are written out once, when the rule is made.</summary>
    public static ScoreNotes Shared(ValueList<NamedValue> facts, params ReadOnlySpan<NamedValue> parameters)
    {
        ScoreNotes notes = Of(facts, parameters);
        return new(
            notes.Facts,
            notes.Parameters,
            [],
            reason: null,
            new(ScoreText.Written(notes, Language.Italian), ScoreText.Written(notes, Language.English)));
    }
}
